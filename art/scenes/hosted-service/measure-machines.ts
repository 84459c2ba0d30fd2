import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { stool } from "../../toolkit/parts/living";
import { fill, panel } from "../../toolkit/parts/paint";
import { networkBox } from "../../toolkit/parts/wiring";
import { ball, box, cylinder, group, place } from "../../toolkit/primitives";
import { CRANBERRY, GOLD } from "./looks";
import { spots } from "./spots";

/** A calculator that lies ready. */
function calculator(): Group {
  const shell = material("#4A5568", { roughness: 0.4 });
  const keys = print(0.26, 0.24, 260, (context, width, height) => {
    fill(context, width, height, "#4A5568");
    for (let key = 0; key < 12; key++)
      panel(
        context,
        width * (0.05 + (key % 4) * 0.24),
        height * (0.06 + Math.floor(key / 4) * 0.32),
        width * 0.19,
        height * 0.25,
        8,
        key % 4 === 3 ? "#F2A65A" : "#FFFFFF",
      );
  });
  keys.position.set(0, 0.15, 0.031);
  const display = print(0.26, 0.1, 260, (context, width, height) => {
    fill(context, width, height, "#CFE6D2");
    drawText(context, "980", width * 0.66, height * 0.54, height * 0.8, palette.ink);
  });
  display.position.set(0, 0.35, 0.031);
  const machine = group(box(0.32, 0.44, 0.055, shell, 0, 0, 0, 0.03), keys, display);
  machine.rotation.x = -0.6;
  return machine;
}

/** Price labels on their string. */
function labels(): Group {
  const made = group();
  for (const [index, color] of [GOLD, "#F49AA6", "#8FD0B0"].entries()) {
    const face = print(0.2, 0.13, 180, (context, width, height) => {
      fill(context, width, height, color);
      drawIcon(context, "yen", width * 0.6, height * 0.5, height * 0.36, palette.ink, 0.26);
      context.fillStyle = "#FFFDF6";
      context.beginPath();
      context.arc(width * 0.16, height * 0.5, height * 0.13, 0, Math.PI * 2);
      context.fill();
    });
    face.rotation.x = -0.6;
    face.rotation.z = (index - 1) * 0.2;
    face.position.set(index * 0.09, 0.05 + index * 0.04, 0.02 - index * 0.05);
    made.add(face);
  }
  return made;
}

/** What is needed to sell without any line, on the counter before the placard that tells of it. */
export const sellingByHand = (): Group =>
  place(
    group(
      place(group(calculator()), { x: 0.1, scale: 0.92 }),
      place(labels(), { x: -0.18, y: -0.02, z: 0.08 }),
    ),
    { x: 1.6, y: spots.sign.y, z: 1.36 },
  );

/** A small register that needs no line, on a stool of its own. */
export function smallRegister(): Group {
  const shell = material("#8A5B38", { roughness: 0.5 });
  const keys = print(0.46, 0.26, 400, (context, width, height) => {
    fill(context, width, height, "#F4E7CF");
    for (let key = 0; key < 10; key++)
      panel(
        context,
        width * (0.04 + (key % 5) * 0.19),
        height * (0.1 + Math.floor(key / 5) * 0.44),
        width * 0.16,
        height * 0.36,
        10,
        key % 5 === 4 ? CRANBERRY : "#FFFFFF",
      );
  });
  keys.rotation.x = -0.95;
  keys.position.set(0, 0.33, 0.13);
  const display = print(0.4, 0.15, 360, (context, width, height) => {
    fill(context, width, height, "#26323A");
    drawIcon(context, "yen", width * 0.2, height * 0.5, height * 0.3, "#9CF0B4", 0.26);
    drawText(context, "980", width * 0.62, height * 0.54, height * 0.74, "#9CF0B4");
  });
  display.position.set(0, 0.6, -0.065);
  const machine = group(
    box(0.56, 0.2, 0.46, shell, 0, 0, 0, 0.03),
    box(0.56, 0.24, 0.2, shell, 0, 0.16, -0.12, 0.03),
    box(0.46, 0.22, 0.06, material("#5B3A2E"), 0, 0.49, -0.1, 0.02),
    box(0.14, 0.16, 0.06, shell, 0, 0.36, -0.12, 0.01),
    box(0.16, 0.03, 0.02, palette.metalDark, 0, 0.08, 0.24, 0.01),
    keys,
    display,
  );
  return place(group(stool(0.2, 0.34, "#F3DAD5"), place(machine, { y: 0.2, scale: 0.9 })), {
    x: 3.52,
    z: 1.98,
    turn: -6,
  });
}

/** The fastest line comes in here; it ends where the old one did. */
export function fastLine(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#EAF1FF");
    drawIcon(context, "bolt", width * 0.28, height * 0.5, height * 0.4, "#E9A41E");
    drawIcon(context, "signal", width * 0.7, height * 0.5, height * 0.34, "#3A4FA0", 0.24);
  };
  const made = group(
    networkBox({ width: 0.66, height: 0.3, color: "#5F7BD0", draw, share: 0.6, sockets: 3 }),
  );
  for (const x of [-0.26, 0.26])
    made.add(
      cylinder(0.018, 0.018, 0.24, palette.metalDark, x, 0.28, -0.04, 12),
      ball(0.03, "#E9A41E", x, 0.53, -0.04),
    );
  return place(made, { x: 2.24, y: 2.35, z: spots.cabinet.z + 0.06 });
}
