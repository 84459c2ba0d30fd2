import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { type CastId, looks } from "./looks";

type Context = CanvasRenderingContext2D;

/** Colours of what the office's signs mean. */
export const signs = {
  fresh: "#2E9A63",
  stale: "#8A93A3",
  update: "#2F7FD0",
  trouble: "#E5533C",
  lorry: "#2B5C94",
} as const;

/** A shield with the date of what it knows on it. */
export function drawDatedShield(
  context: Context,
  x: number,
  y: number,
  size: number,
  digits: string,
  color: string,
): void {
  drawIcon(context, "shield", x, y, size * 1.1, "#FFFFFF");
  drawIcon(context, "shield", x, y, size, color);
  drawText(
    context,
    digits,
    x,
    y - size * 0.06,
    size * (digits.length > 3 ? 0.56 : 0.66),
    "#FFFFFF",
  );
}

/** Round arrow of an update, with how many wait beside it. */
export function drawUpdateBadge(
  context: Context,
  x: number,
  y: number,
  size: number,
  waiting: string,
): void {
  dot(context, x, y, size * 1.22, "#FFFFFF");
  drawIcon(context, "update", x, y, size, signs.update);
  dot(context, x + size * 0.95, y - size * 0.85, size * 0.62, signs.trouble);
  drawText(context, waiting, x + size * 0.95, y - size * 0.8, size * 0.94, "#FFFFFF");
}

/** An icon that is struck through. */
export function drawStruck(
  context: Context,
  icon: IconName,
  x: number,
  y: number,
  size: number,
  color: string = palette.ink,
): void {
  drawIcon(context, icon, x, y, size, color);
  drawIcon(context, "strike", x, y, size * 1.08, "#FFFFFF", 0.4);
  drawIcon(context, "strike", x, y, size * 1.08, signs.trouble);
}

const rims: Readonly<Record<CastId, string>> = {
  todoroki: "#34507F",
  hayase: "#EE8FA9",
  niwa: "#5CB0E0",
  hasumi: "#8DB634",
};

/** A colleague's face at x and y; `radius` in canvas pixels. */
export function drawFaceOf(
  context: Context,
  id: CastId,
  x: number,
  y: number,
  radius: number,
): void {
  drawFaceIcon(context, looks[id], x, y, radius, { rim: rims[id], background: "#F1F6FA" });
}

/** A plain card with an icon that fills it. */
export const iconCard =
  (icon: IconName, color: string, paper = "#FFFFFF"): Draw =>
  (context, width, height) => {
    fill(context, width, height, paper);
    drawIcon(context, icon, width / 2, height / 2, Math.min(width, height) * 0.36, color, 0.24);
  };

/** An icon on nothing, for round tags. */
export const iconOnly =
  (icon: IconName, color: string): Draw =>
  (context, width, height) => {
    context.clearRect(0, 0, width, height);
    drawIcon(context, icon, width / 2, height / 2, width * 0.34, color, 0.24);
  };

/** The mark of 丸峰, a customer: a mountain in a disc. */
export function drawMountainMark(context: Context, x: number, y: number, radius: number): void {
  dot(context, x, y, radius, "#FFFFFF");
  dot(context, x, y, radius * 0.92, "#3E9E72");
  drawIcon(context, "mountain", x, y, radius * 0.66, "#FFFFFF");
}

/** A letter in its envelope, wide `size` × 2. */
export function drawEnvelope(context: Context, x: number, y: number, size: number): void {
  panel(context, x - size, y - size * 0.68, size * 2, size * 1.36, size * 0.1, "#FFF1D2");
  context.strokeStyle = "#C79A55";
  context.lineWidth = size * 0.07;
  context.lineJoin = "round";
  context.strokeRect(x - size, y - size * 0.68, size * 2, size * 1.36);
  context.beginPath();
  context.moveTo(x - size, y - size * 0.66);
  context.lineTo(x, y + size * 0.1);
  context.lineTo(x + size, y - size * 0.66);
  context.stroke();
}
