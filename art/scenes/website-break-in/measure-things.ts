import type { Group } from "three";
import { type Draw, dot } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { key } from "../../toolkit/parts/keys";
import { easel } from "../../toolkit/parts/living";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { box, group, place } from "../../toolkit/primitives";
import { drawAwning } from "./cases";
import { AZUKI } from "./looks";
import { spots } from "./room";
import { drawShopWindow } from "./signs";

/** z of the cloth that hangs down before the packing table. */
const CLOTH = spots.table.z + 0.42;

/** A stall under its awning that somebody else keeps: the shop rents its place there. */
export function hostedAwning(): Group {
  const wood = material("#7A4A38", { roughness: 0.6 });
  const awning: Draw = (context, width, height) => {
    context.clearRect(0, 0, width, height);
    drawAwning(context, [0, 0, width, height], "#2F8F8A");
  };
  const sign: Draw = (context, width, height) => {
    fill(context, width, height, "#E5F4F1");
    drawShopWindow(context, width * 0.29, height * 0.5, height * 0.34);
    drawIcon(context, "spanner", width * 0.74, height * 0.5, height * 0.36, palette.ink, 0.2);
  };
  const roof = board({
    width: 1.2,
    height: 0.3,
    margin: 0.01,
    frame: "#2F8F8A",
    draw: awning,
    pixels: 600,
  });
  roof.rotation.x = -0.5;
  const face = board({
    width: 1.04,
    height: 0.6,
    margin: 0.04,
    frame: "#2F8F8A",
    draw: sign,
    pixels: 700,
  });
  const made = group(
    place(group(roof), { y: 0.98, z: 0.06 }),
    place(group(face), { y: 0.5, z: 0.02 }),
  );
  for (const x of [-0.53, 0.53]) made.add(box(0.07, 0.98, 0.07, wood, x, 0, 0, 0.015));
  // On the free floor between the pot and the table.
  return place(made, { x: -2.3, z: 1.98, scale: 0.86 });
}

/** Somebody who is awake by night looks at the pages, and calls: an eye over a moon, on a plate at the wall. */
export function watchTag(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#2F4F9B");
    drawIcon(context, "eye", width / 2, height * 0.3, width * 0.36, "#FFFFFF", 0.2);
    drawIcon(context, "moon", width * 0.28, height * 0.75, width * 0.17, "#FFE9A0");
    drawIcon(context, "phone", width * 0.7, height * 0.75, width * 0.17, "#FFFFFF", 0.24);
  };
  const plate = board({ width: 0.56, height: 0.68, margin: 0.04, frame: "#F2C94C", draw });
  return place(group(plate), { x: 0.2, y: 1.2, z: BACK_WALL + 0.05 });
}

/** A box with two sheets one behind the other, filled by night, on a board at the wall. */
export function copyBox(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#4F7FB8");
    panel(context, width * 0.14, height * 0.16, width * 0.34, height * 0.52, 10, "#BFD9F0");
    panel(context, width * 0.26, height * 0.3, width * 0.34, height * 0.52, 10, "#FFFFFF");
    drawIcon(context, "moon", width * 0.8, height * 0.34, height * 0.2, "#FFE9A0");
  };
  const front = board({
    width: 0.72,
    height: 0.46,
    margin: 0.03,
    frame: "#3A628F",
    draw,
    pixels: 600,
  });
  front.position.set(0, 0.25, 0.23);
  const wood = material("#7A4A38", { roughness: 0.6 });
  return place(
    group(
      box(1.04, 0.06, 0.56, wood, 0, -0.06, 0, 0.015),
      ...[-0.38, 0.38].map((x) => box(0.07, 0.16, 0.3, wood, x, -0.22, -0.12, 0.015)),
      box(0.78, 0.5, 0.44, material("#5B8CC6", { roughness: 0.5 }), 0, 0, 0, 0.05),
      box(0.6, 0.04, 0.3, material("#3A628F"), 0, 0.5, 0, 0.015),
      front,
    ),
    { x: -0.5, y: 1, z: BACK_WALL + 0.27, scale: 0.84 },
  );
}

/** A clean page pasted over a changed one, and what came in still under it. */
export function pastedPage(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#E8A08C");
    drawIcon(context, "bug", width * 0.78, height * 0.76, height * 0.17, "#26324A", 0.2);
    context.save();
    context.rotate(-0.05);
    panel(context, width * 0.03, height * 0.08, width * 0.68, height * 0.82, 10, "#FFFDF6");
    drawShopWindow(context, width * 0.36, height * 0.5, height * 0.26);
    context.restore();
    for (const x of [0.1, 0.62])
      panel(context, width * x, height * 0.02, width * 0.16, height * 0.12, 4, "#F6E29A");
  };
  const made = board({
    width: 0.66,
    height: 0.42,
    margin: 0.03,
    frame: "#B3364A",
    draw,
    pixels: 560,
  });
  made.rotation.z = 0.03;
  return place(group(made), { x: -1.45, y: 0.3, z: CLOTH });
}

/** Fifteen keys on a board, all alike. */
export function keyBoard(): Group {
  const made = group(
    box(0.94, 0.46, 0.04, material("#8A5B38", { roughness: 0.6 }), 0, -0.23, 0, 0.02),
  );
  for (let index = 0; index < 15; index++) {
    const x = ((index % 8) - 3.5) * 0.112 + (index < 8 ? 0 : 0.056);
    made.add(place(key(), { x, y: index < 8 ? 0.16 : -0.05, z: 0.045, scale: 0.62 }));
  }
  return place(made, { x: 0.06, y: 0.3, z: CLOTH });
}

/** Terms of use with a line more: the hand that gives nothing back. */
export function termsSheet(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    drawShopWindow(context, width * 0.5, height * 0.21, width * 0.22);
    for (const row of [0.4, 0.47])
      panel(context, width * 0.14, height * row, width * 0.72, 12, 6, "#C9BFA8");
    dot(context, width * 0.5, height * 0.76, width * 0.27, "#B3364A");
    drawIcon(context, "palm", width * 0.5, height * 0.76, width * 0.17, "#FFFFFF", 0.2);
  };
  const made = clipboard({ width: 0.6, height: 0.72, draw, color: AZUKI });
  return place(easel(made, 0.12), { x: -0.68, z: 1.98, scale: 0.98 });
}
