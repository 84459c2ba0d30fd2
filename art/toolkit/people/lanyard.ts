import { roundedRect } from "../canvas";
import { palette } from "../palette";

type Context = CanvasRenderingContext2D;

/** A strap around the neck with a badge on the chest; `width` is that of the torso's texture. */
export function lanyard(context: Context, width: number, color: string): void {
  const middle = width / 2;
  const patch = (
    fill: string,
    x: number,
    y: number,
    wide: number,
    high: number,
    radius: number,
  ) => {
    context.fillStyle = fill;
    roundedRect(context, middle + x, y, wide, high, radius);
    context.fill();
  };
  context.strokeStyle = color;
  context.lineWidth = 13;
  context.beginPath();
  context.moveTo(middle - 120, 20);
  context.lineTo(middle, 270);
  context.lineTo(middle + 120, 20);
  context.stroke();
  patch("#fff", -48, 262, 96, 112, 12);
  context.strokeStyle = "#9fb0c4";
  context.lineWidth = 4;
  context.stroke();
  patch(color, -48, 274, 96, 22, 0);
  context.fillStyle = palette.skinMedium;
  context.beginPath();
  context.arc(middle, 324, 20, 0, Math.PI * 2);
  context.fill();
  patch("#8a98aa", -30, 352, 60, 8, 0);
}
