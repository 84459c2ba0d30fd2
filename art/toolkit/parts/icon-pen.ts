import { roundedRect } from "../canvas";

type Context = CanvasRenderingContext2D;

/** Draws inside a square from (−1, −1) to (1, 1) with the current fill and stroke. */
export type Strokes = (context: Context, color: string) => void;

export function line(context: Context, ...points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [index, [x, y]] of points.entries())
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  context.stroke();
}

export function block(
  context: Context,
  x: number,
  y: number,
  w: number,
  h: number,
  r = 0.12,
): void {
  roundedRect(context, x, y, w, h, r);
  context.fill();
}

export function frame(
  context: Context,
  x: number,
  y: number,
  w: number,
  h: number,
  r = 0.14,
): void {
  roundedRect(context, x, y, w, h, r);
  context.stroke();
}

export function circle(context: Context, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.stroke();
}

export function head(context: Context, x: number, y: number, dx: number, dy: number): void {
  const [px, py] = [-dy, dx];
  line(context, [x - dx + px, y - dy + py], [x, y], [x - dx - px, y - dy - py]);
}
