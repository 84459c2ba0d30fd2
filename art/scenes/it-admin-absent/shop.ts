import type { Group } from "three";
import { type Draw, dot, roundedRect } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { group, place } from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";
import { flowerBox } from "../../toolkit/town/shopfront";
import { tree } from "../../toolkit/town/street-things";

type Context = CanvasRenderingContext2D;

/** Screens with pictures on them: a studio seen from the street. */
const studio: Draw = (context, width, height) => {
  context.fillStyle = "#FFF3DC";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#C9DDF2";
  context.fillRect(0, height * 0.7, width, height * 0.3);
  const screens = [
    [0.24, palette.coral, palette.yellow],
    [0.68, palette.teal, palette.sky],
  ] as const;
  for (const [x, first, second] of screens) {
    context.fillStyle = "#2E3644";
    roundedRect(context, width * (x - 0.17), height * 0.2, width * 0.34, height * 0.44, 14);
    context.fill();
    context.fillStyle = first;
    context.fillRect(width * (x - 0.145), height * 0.25, width * 0.29, height * 0.2);
    context.fillStyle = "#FFFFFF";
    context.fillRect(width * (x - 0.145), height * 0.45, width * 0.29, height * 0.14);
    dot(context, width * (x + 0.06), height * 0.36, height * 0.09, second);
    context.fillStyle = "#AEB7C2";
    context.fillRect(width * (x - 0.02), height * 0.64, width * 0.04, height * 0.1);
  }
};

/** A window with four panes: the mark of コマド・デザイン. */
function paneMark(context: Context, x: number, y: number, size: number): void {
  const half = size / 2;
  const colors = [palette.coral, palette.yellow, palette.sky, palette.teal];
  for (const [i, color] of colors.entries()) {
    context.fillStyle = color;
    const [left, top] = [x - half + (i % 2) * half, y - half + Math.floor(i / 2) * half];
    roundedRect(context, left + 4, top + 4, half - 8, half - 8, 10);
    context.fill();
  }
}

/** コマド・デザイン from the street. */
export const front: Front = (isHalfShut) =>
  shop({
    isHalfShut,
    width: 1.95,
    wall: "#FFE9C9",
    trim: "#FFFFFF",
    roof: "flat",
    roofColor: palette.coral,
    isTwoStoreyed: true,
    sign: sign("#FFFFFF", palette.navy, "コマド・デザイン", paneMark),
    signFrame: "#F3D9B0",
    awning: ["#FF8A73", "#FFF6E6"],
    inside: studio,
    doorColor: palette.teal,
    hasFlowers: true,
  });

const beside = (): Group =>
  group(
    place(flowerBox(0.7), { x: -0.42, z: 0.35 }),
    place(tree(), { x: 1.18, z: 0.45, scale: 0.68 }),
  );

export const stills: readonly Still[] = shopStills(front, beside);
