import { dot } from "../../toolkit/canvas";
import { drawIcon } from "../../toolkit/parts/icons";
import type { Point2 } from "../../toolkit/primitives";
import { SEAL } from "./marks";

type Context = CanvasRenderingContext2D;

/** Whose seal it is: the firm's has its gear, a person's strokes as a carved name has. */
export type Sealer = "firm" | "kadowaki" | "fudetani";

/** Strokes of two names in a seal, in shares of its radius. */
const carved: Readonly<Record<Exclude<Sealer, "firm">, readonly (readonly Point2[])[]>> = {
  // A gate: two leaves, each with a bar across, between long posts.
  kadowaki: [
    [
      [-0.5, 0.56],
      [-0.5, -0.5],
      [-0.1, -0.5],
      [-0.1, 0],
      [-0.5, 0],
    ],
    [
      [-0.5, -0.25],
      [-0.1, -0.25],
    ],
    [
      [0.36, 0.5],
      [0.5, 0.56],
      [0.5, -0.5],
      [0.1, -0.5],
      [0.1, 0],
      [0.5, 0],
    ],
    [
      [0.5, -0.25],
      [0.1, -0.25],
    ],
  ],
  // A valley, whole: two drops, a roof, and the mouth below it.
  fudetani: [
    [
      [-0.2, -0.6],
      [-0.3, -0.44],
      [-0.46, -0.3],
    ],
    [
      [0.2, -0.6],
      [0.3, -0.44],
      [0.46, -0.3],
    ],
    [
      [0, -0.4],
      [-0.12, -0.2],
      [-0.32, 0],
      [-0.6, 0.16],
    ],
    [
      [0, -0.4],
      [0.12, -0.2],
      [0.32, 0],
      [0.6, 0.16],
    ],
    [
      [-0.29, 0.6],
      [-0.29, 0.14],
      [0.29, 0.14],
      [0.29, 0.6],
    ],
    [
      [-0.29, 0.52],
      [0.29, 0.52],
    ],
  ],
};

function carve(context: Context, stroke: readonly Point2[], radius: number): void {
  context.lineWidth = radius * 0.115;
  context.beginPath();
  for (const [right, down] of stroke) context.lineTo(right * radius, down * radius);
  context.stroke();
}

/** A round red seal. */
export function drawSeal(
  context: Context,
  [x, y]: readonly [x: number, y: number],
  radius: number,
  turn: number,
  whose: Sealer,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  dot(context, 0, 0, radius, SEAL);
  context.strokeStyle = "#FFF4F0";
  context.lineCap = "round";
  context.lineJoin = "round";
  context.lineWidth = radius * 0.1;
  context.beginPath();
  context.arc(0, 0, radius * 0.82, 0, Math.PI * 2);
  context.stroke();
  if (whose === "firm") drawIcon(context, "gear", 0, 0, radius * 0.5, "#FFF4F0", 0.24);
  else for (const stroke of carved[whose]) carve(context, stroke, radius);
  context.restore();
}
