import type { Object3D } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { giftBox, sweetsTray } from "../../toolkit/parts/sweets-shop";
import { ball, box, cylinder, degrees, group, lathe, place } from "../../toolkit/primitives";
import { AZUKI } from "./looks";
import { DEW } from "./signs";

/** A ladle held upright, paste on it. */
export function ladle(): Object3D {
  const wood = material("#C9955A", { roughness: 0.6 });
  const made = group(
    cylinder(0.018, 0.022, 0.5, wood, 0, -0.1, 0, 12),
    ball(0.09, wood, 0, 0.42, 0.01, 1, 1.15, 0.5),
    ball(0.07, material("#7A3B3A", { roughness: 0.5 }), 0, 0.44, 0.045, 1, 0.9, 0.5),
  );
  made.rotation.z = -0.28;
  return place(group(made), { z: 0.04 });
}

/** A tray of 朝つゆ as it is held before the chest, the hand at its right edge. */
export const heldTray = (extra?: Object3D): Object3D =>
  group(place(group(sweetsTray(DEW), extra), { x: -0.17, y: 0.02, z: 0.04 }));

/** A gift as it is held in both hands. */
export const heldGift = (): Object3D =>
  place(giftBox("#B98FC9", 0.46, 0.18, 0.3), { x: -0.17, y: -0.02, z: 0.08 });

const digit =
  (text: string, color: string): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFFDF6");
    panel(context, 0, 0, width, height * 0.2, 0, color);
    drawText(context, text, width / 2, height * 0.62, height * 0.66, color);
  };

/** The time that is left runs out. */
export const hourglassLeaf: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  panel(context, 0, 0, width, height * 0.2, 0, "#C4473A");
  drawIcon(context, "hourglass", width / 2, height * 0.61, height * 0.28, "#C4473A", 0.26);
};

/** A leaf of a calendar with the days that are left. */
export const daysLeaf = (text: string, color: string): Object3D => dayLeaf(digit(text, color));

/** A leaf of a calendar, hanging from the tray. */
export function dayLeaf(draw: Draw): Object3D {
  const leaf = board({
    width: 0.3,
    height: 0.34,
    margin: 0.02,
    frame: "#FFFFFF",
    draw,
    pixels: 256,
  });
  return place(group(leaf), { y: -0.06, z: 0.22 });
}

/** A small lamp on a bent neck that lights what is on the tray. */
export function trayLamp(): Object3D {
  const shell = material("#F2C94C", { roughness: 0.4 });
  const glow = material("#FFF6D8", { emissive: "#FFE9B0", emissiveIntensity: 1.2 });
  const head = group(
    lathe(
      [
        [0.03, 0.1],
        [0.06, 0.08],
        [0.13, 0],
        [0.12, 0],
        [0.04, 0.07],
      ],
      shell,
    ),
    ball(0.05, glow, 0, 0.02, 0),
  );
  head.rotation.z = degrees(28);
  return group(
    cylinder(0.018, 0.018, 0.3, shell, 0.29, 0.02, -0.04, 10),
    place(head, { x: 0.17, y: 0.25, z: 0, scale: 1 }),
    box(0.14, 0.022, 0.026, shell, 0.23, 0.31, -0.04, 0.01),
  );
}

/** A pile of letters of apology, as high as a head. */
export function letterPile(count = 9): Object3D {
  const made = group();
  for (let index = 0; index < count; index++) {
    const sheet = box(
      0.3,
      0.035,
      0.2,
      index % 3 === 1 ? "#F2DDB2" : palette.white,
      0,
      index * 0.037,
      0,
      0.006,
    );
    sheet.rotation.y = degrees(((index * 41) % 15) - 7);
    made.add(sheet);
  }
  return group(made, box(0.04, count * 0.037 + 0.012, 0.205, AZUKI, 0, 0, 0, 0.004));
}
