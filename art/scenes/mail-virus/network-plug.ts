import { palette } from "../../toolkit/palette";
import { panel } from "../../toolkit/parts/paint";

const CABLE = "#3E7CB8";

/** The square plug of a network cable, out of its socket. */
export function pulledOut(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
): void {
  const box = (left: number, top: number, wide: number, high: number, color: string) =>
    panel(context, x + left * size, y + top * size, wide * size, high * size, size * 0.05, color);
  // The socket: a frame round a dark opening with a notch for the catch, and its contacts.
  box(-0.62, -1.24, 1.24, 1, "#9FB0C0");
  box(-0.4, -1.06, 0.8, 0.56, palette.ink);
  box(-0.16, -0.54, 0.32, 0.18, palette.ink);
  for (let pin = 0; pin < 5; pin++) box(-0.29 + pin * 0.13, -1.06, 0.06, 0.2, "#F2C94C");
  // The plug below it, its contacts upwards, on a cable that leads away.
  context.strokeStyle = CABLE;
  context.lineWidth = size * 0.22;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(x, y + size * 0.7);
  context.quadraticCurveTo(x, y + size * 1.04, x + size * 1.5, y + size * 0.98);
  context.stroke();
  box(-0.42, -0.1, 0.84, 0.66, palette.ink);
  box(-0.36, -0.04, 0.72, 0.54, "#8FC4EE");
  box(-0.22, 0.5, 0.44, 0.28, CABLE);
  for (let pin = 0; pin < 5; pin++) box(-0.29 + pin * 0.13, -0.04, 0.06, 0.24, "#B97F0E");
  box(-0.16, 0.26, 0.32, 0.24, palette.ink);
}
