import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { cable, socket, wallPlug } from "../../toolkit/parts/wiring";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { planCard, riverPicture } from "./marks";
import { spots } from "./room";

const drawPay: Draw = (context, width, height) => {
  fill(context, width, height, "#DFF3FB");
  drawIcon(context, "mast", width * 0.19, height * 0.42, height * 0.21, palette.navy, 0.18);
  for (let bar = 0; bar < 4; bar++) {
    const tall = height * (0.16 + bar * 0.13);
    panel(
      context,
      width * (0.385 + bar * 0.072),
      height * 0.7 - tall,
      width * 0.052,
      tall,
      6,
      "#2E9E6B",
    );
  }
  drawIcon(context, "arcsStruck", width * 0.83, height * 0.44, height * 0.155, "#C4473A", 0.22);
  panel(context, width * 0.06, height * 0.82, width * 0.88, height * 0.1, 12, "#8FC7E3");
};

/** Card terminal with an aerial of its own; the only lead is for power. */
export function payTerminal(): Group {
  const shell = material("#3A4354", { roughness: 0.4 });
  const face = board({
    width: 0.54,
    height: 0.42,
    margin: 0.05,
    frame: "#3A4354",
    draw: drawPay,
    roughness: 0.3,
  });
  face.rotation.x = -0.34;
  face.position.set(0, 0.33, 0);
  const card = board({
    width: 0.32,
    height: 0.3,
    margin: 0.03,
    frame: "#F2DDB2",
    draw: planCard({ left: "mast", right: "mast", date: "9 / 30", color: "#8F6BC8" }),
  });
  card.rotation.x = -0.2;
  card.position.set(0.435, 0.15, 0.16);
  return place(
    group(
      box(0.5, 0.16, 0.34, shell, 0, 0, -0.02, 0.05),
      face,
      cylinder(0.026, 0.03, 0.2, shell, 0.24, 0.46, -0.1, 14),
      card,
      cable(
        [
          [-0.24, 0.06, 0],
          [-0.36, 0.04, 0.06],
          [-0.38, 0.04, -0.2],
        ],
        "#2A303A",
        0.018,
      ),
    ),
    { x: -0.38, y: spots.counter.y, z: -0.76 },
  );
}

const drawBlankSlip: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF4");
  drawIcon(context, "person", width * 0.5, height * 0.3, height * 0.17, "#B4BCC6");
  for (const share of [0.62, 0.76, 0.9])
    panel(context, width * 0.14, height * share - 6, width * 0.72, 10, 5, "#C9A26B");
};

/** Slotted box with a padlock; only blank slips lie beside it. */
export function slotBox(): Group {
  const wood = material("#C98F57", { roughness: 0.55 });
  const dark = material("#4A3426", { roughness: 0.8 });
  const slips = clipboard({ width: 0.26, height: 0.34, draw: drawBlankSlip, color: "#A9713F" });
  slips.rotation.x = -0.3;
  const pencil = cylinder(0.016, 0.016, 0.24, "#FFC82E", 0, 0, 0, 10);
  pencil.rotation.z = 1.2;
  const lock = padlock();
  return place(
    group(
      box(0.46, 0.38, 0.34, wood, -0.1, 0, 0, 0.025),
      box(0.5, 0.07, 0.38, material("#A9713F", { roughness: 0.5 }), -0.1, 0.37, 0, 0.02),
      box(0.3, 0.012, 0.07, dark, -0.1, 0.435, 0.02, 0.004),
      box(0.3, 0.045, 0.02, dark, -0.1, 0.25, 0.165, 0.008),
      place(lock, { x: -0.1, y: 0.16, z: 0.2, scale: 0.85 }),
      place(group(slips), { x: 0.32, z: 0.08 }),
      place(group(pencil), { x: 0.42, y: 0.03, z: 0.22 }),
    ),
    { x: 0.56, y: spots.counter.y, z: -0.76 },
  );
}

/** A low post with a socket, the plug in it; origin on the floor. */
function floorSocket(): Group {
  const spare = socket(0.045);
  spare.position.set(0, 0.24, 0.082);
  return group(
    box(0.24, 0.34, 0.14, material("#6B4429", { roughness: 0.6 }), 0, 0, 0, 0.025),
    box(0.17, 0.27, 0.02, material(palette.pureWhite, { roughness: 0.4 }), 0, 0.04, 0.066, 0.02),
    spare,
    place(wallPlug("#2A303A"), { x: 0, y: 0.14, z: 0.07 }),
  );
}

/** A frame that glows with the river; its card lies beside it, its only lead is for power. */
export function photoFrame(): Group {
  const picture = print(0.72, 0.5, 700, riverPicture, {
    glow: 0.8,
    base: "#333333",
    roughness: 0.3,
  });
  picture.position.set(0, 0.31, 0.032);
  // A memory card: small, with the river it holds printed on it.
  const card = group(
    board({ width: 0.17, height: 0.2, margin: 0.018, frame: "#3D7DD8", draw: riverPicture }),
  );
  // Flat on the table, a little raised at its back so that it is seen.
  card.rotation.x = -1.1;
  card.position.set(0.53, 0.06, 0.16);
  const frame = group(
    box(0.84, 0.62, 0.05, material("#7A5233", { roughness: 0.45 }), 0, 0, 0, 0.03),
    picture,
  );
  frame.rotation.x = -0.16;
  const { x, y, z } = spots.lowTable;
  return place(
    group(
      frame,
      group(card),
      box(0.1, 0.3, 0.05, "#7A5233", 0, 0, -0.16, 0.02),
      cable(
        [
          [-0.4, 0.08, -0.02],
          [-0.5, 0.03, 0.04],
          [-0.58, 0.025, 0.06],
          [-0.63, -0.04, 0.06],
          [-0.64, -0.2, 0.06],
          [-0.7, -0.27, 0.06],
          [-0.78, -0.26, 0.04],
          [-0.8, -0.18, 0],
          [-0.8, -0.16, -0.1],
        ],
        "#2A303A",
        0.018,
      ),
      place(floorSocket(), { x: -0.8, y: -0.3, z: -0.25 }),
    ),
    { x: x - 0.06, y, z: z - 0.06 },
  );
}
