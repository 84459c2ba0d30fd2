import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, group, place, ring, tube } from "../../toolkit/primitives";
import { CRANBERRY } from "./looks";
import { drawFaceOf } from "./signs";
import { spots } from "./spots";

const openKeys: Readonly<Record<number, IconName>> = {
  0: "parcel",
  1: "tick",
  2: "pencil",
  3: "swap",
};

/** Twelve keys: the four for counting shelves have pictures, eight are grey and shut. */
const drawKeys: Draw = (context, width, height) => {
  fill(context, width, height, "#F7F1E6");
  for (let key = 0; key < 12; key++) {
    const x = width * (0.2 + (key % 3) * 0.3);
    const y = height * (0.15 + Math.floor(key / 3) * 0.235);
    const icon = openKeys[key];
    panel(
      context,
      x - width * 0.125,
      y - height * 0.1,
      width * 0.25,
      height * 0.2,
      18,
      icon ? "#8FD0B0" : "#C4C2C6",
    );
    drawIcon(
      context,
      icon ?? "padlock",
      x,
      y,
      height * (icon ? 0.065 : 0.045),
      icon ? palette.ink : "#77757C",
      0.22,
    );
  }
};

/** The two halves of a beginner's leaf, yellow and green, with one face. */
const drawLeafTag: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  for (const [side, color] of [
    [-1, "#F7D34A"],
    [1, "#3E9C5A"],
  ] as const) {
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(width / 2, height * 0.22);
    context.lineTo(width / 2 + side * width * 0.34, height * 0.05);
    context.lineTo(width / 2 + side * width * 0.34, height * 0.34);
    context.lineTo(width / 2, height * 0.56);
    context.fill();
  }
  drawFaceOf(context, "yuki", width / 2, height * 0.76, width * 0.3);
};

/** The handheld for counting stock in its cradle, with the tag of whoever is new. */
export function leafTerminal(): Group {
  const keys = print(0.5, 0.72, 620, drawKeys, { glow: 0.4, base: "#888888" });
  keys.position.set(0, 0.52, 0.062);
  const tag = print(0.3, 0.42, 340, drawLeafTag);
  tag.position.set(0, 0, 0.013);
  const hung = group(box(0.33, 0.45, 0.02, material("#3E9C5A"), 0, -0.225, 0, 0.03), tag);
  const body = group(
    box(0.6, 0.9, 0.11, material("#E0973F", { roughness: 0.45 }), 0, 0.1, 0, 0.07),
    keys,
  );
  body.rotation.x = -0.14;
  return place(
    group(
      box(0.72, 0.16, 0.34, material("#5A4A58", { roughness: 0.5 }), 0, 0, 0, 0.05),
      body,
      tube(
        [
          [0.28, 0.9, 0],
          [0.42, 0.86, 0.05],
          [0.46, 0.62, 0.08],
        ],
        0.014,
        CRANBERRY,
      ),
      place(hung, { x: 0.47, y: 0.4, z: 0.1 }),
      ring(0.03, 0.01, CRANBERRY, 0.46, 0.63, 0.1),
    ),
    spots.shelf,
  );
}
