import { drawText, roundedRect } from "../canvas";
import { palette } from "../palette";

type Context = CanvasRenderingContext2D;

/** Fills the whole canvas. */
export function fill(context: Context, width: number, height: number, color: string): void {
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
}

/** A coloured rounded rectangle. */
export function panel(
  context: Context,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  color: string,
): void {
  context.fillStyle = color;
  roundedRect(context, x, y, width, height, radius);
  context.fill();
}

/** A round date stamp with digits, as on a checked form. `color` is #RRGGBB. */
export function drawStamp(
  context: Context,
  x: number,
  y: number,
  radius: number,
  digits: string,
  color: string = palette.coral,
): void {
  context.strokeStyle = color;
  context.fillStyle = `${color}33`;
  context.lineWidth = radius * 0.2;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
  context.stroke();
  drawText(context, digits, x, y + radius * 0.06, radius * 0.86, color);
}
