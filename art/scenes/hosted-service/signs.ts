import { drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawCloud } from "../../toolkit/parts/clouds";
import { drawIcon } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { type CastId, CRANBERRY, looks, ringOf } from "./looks";

type Context = CanvasRenderingContext2D;

export const CLOUD = "#A9C4EE";
export const CLOUD_RIM = "#3F66A8";

/** Somebody of the shop as a small round face. */
export const drawFaceOf = (context: Context, id: CastId, x: number, y: number, radius: number) =>
  drawFaceIcon(context, looks[id], x, y, radius, ringOf(id));

/** A leaf of a calendar with a month or a day on it. */
export function drawLeaf(context: Context, x: number, y: number, size: number, date: string): void {
  drawBlankLeaf(context, x, y, size);
  drawText(
    context,
    date,
    x,
    y + size * 0.24,
    size * (date.length > 4 ? 0.56 : date.length > 2 ? 0.66 : 1.2),
    palette.ink,
  );
}

function drawBlankLeaf(context: Context, x: number, y: number, size: number): void {
  panel(context, x - size, y - size, size * 2, size * 2, size * 0.2, palette.ink);
  panel(context, x - size * 0.9, y - size * 0.5, size * 1.8, size * 1.4, size * 0.12, "#FFFFFF");
}

/** A small leaf for a day of a month: its month stands in the leaf's head. */
export function drawDayLeaf(
  context: Context,
  x: number,
  y: number,
  size: number,
  [month, day]: readonly [string, string],
): void {
  drawBlankLeaf(context, x, y, size);
  drawText(context, month, x, y - size * 0.73, size * 0.5, "#FFFFFF");
  drawText(context, day, x, y + size * 0.24, size * 1.1, palette.ink);
}

/** A machine for paying by card, seen from the front. */
export function drawTerminal(context: Context, x: number, y: number, size: number): void {
  panel(context, x - size * 0.62, y - size, size * 1.24, size * 2, size * 0.2, "#4A5568");
  panel(context, x - size * 0.46, y - size * 0.84, size * 0.92, size * 0.66, 6, "#CFE6F2");
  for (let key = 0; key < 9; key++)
    panel(
      context,
      x + ((key % 3) - 1) * size * 0.32 - size * 0.11,
      y + (Math.floor(key / 3) * 0.3 + 0.0) * size,
      size * 0.22,
      size * 0.2,
      4,
      "#E6EAF0",
    );
}

/** A register in the cloud, which stopped: two bars twice as thick as any line. */
export function drawStopped(
  context: Context,
  x: number,
  y: number,
  size: number,
  of: "cloud" | "terminal",
): void {
  if (of === "cloud") drawCloud(context, x, y, size, CLOUD, CLOUD_RIM);
  else drawTerminal(context, x, y, size);
  const bar = of === "cloud" ? palette.ink : CRANBERRY;
  for (const side of [-0.3, 0.08])
    panel(context, x + side * size, y - size * 0.42, size * 0.22, size * 0.9, size * 0.06, bar);
}

/** A ring of a thick pen round what was chosen. */
export function drawRing(
  context: Context,
  x: number,
  y: number,
  radius: number,
  isStruck = false,
): void {
  context.strokeStyle = isStruck ? "#8A8F9C" : CRANBERRY;
  context.lineWidth = radius * (isStruck ? 0.12 : 0.26);
  context.beginPath();
  context.ellipse(x, y, radius, radius * 0.94, 0.2, 0, Math.PI * 2);
  context.stroke();
  if (!isStruck) return;
  context.strokeStyle = palette.ink;
  context.lineWidth = radius * 0.24;
  context.beginPath();
  context.moveTo(x - radius * 1.15, y + radius * 0.75);
  context.lineTo(x + radius * 1.15, y - radius * 0.75);
  context.stroke();
}

/** The hand of a good look: it does (a tick), or it does so half (a triangle). */
export function drawMark(
  context: Context,
  x: number,
  y: number,
  size: number,
  isGood: boolean,
): void {
  if (isGood) {
    drawIcon(context, "tick", x, y, size, "#2F6B57", 0.32);
    return;
  }
  context.strokeStyle = "#B07A1E";
  context.lineWidth = size * 0.26;
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo(x, y - size * 0.7);
  context.lineTo(x + size * 0.8, y + size * 0.62);
  context.lineTo(x - size * 0.8, y + size * 0.62);
  context.closePath();
  context.stroke();
}
