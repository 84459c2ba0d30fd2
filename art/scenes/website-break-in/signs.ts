import { dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { AZUKI, type CastId, looks, ringOf, stranger } from "./looks";

type Context = CanvasRenderingContext2D;

/** The sweet 朝つゆ: dew on pale green. */
export const DEW = "#A9D68B";
export const TICK = "#2E9E6B";
export const PLASTER = "#E9A46C";

/** A small round face of one of the shop. */
export const drawFaceOf = (context: Context, id: CastId, x: number, y: number, r: number): void =>
  drawFaceIcon(context, looks[id], x, y, r, ringOf(id));

/** A face of the company that made the site, with a headset. */
export function drawStranger(context: Context, x: number, y: number, radius: number): void {
  drawFaceIcon(context, stranger, x, y, radius, { rim: "#7A8699", background: "#E4E9F0" });
  context.strokeStyle = palette.ink;
  context.lineWidth = radius * 0.12;
  context.beginPath();
  context.arc(x, y + radius * 0.02, radius * 0.66, Math.PI, 0);
  context.stroke();
  for (const side of [-1, 1])
    panel(
      context,
      x + side * radius * 0.66 - radius * 0.13,
      y - radius * 0.06,
      radius * 0.26,
      radius * 0.4,
      radius * 0.1,
      palette.ink,
    );
}

/** A plaster that bears a round closed arrow: a mending of programs. */
export function drawPlaster(context: Context, x: number, y: number, size: number): void {
  drawIcon(context, "plaster", x, y, size, PLASTER);
  dot(context, x, y, size * 0.4, "#FFF3E4");
  drawIcon(context, "update", x, y, size * 0.28, palette.ink);
}

/** The window of the web shop, its awning striped; `size` is half its side. */
export function drawShopWindow(
  context: Context,
  x: number,
  y: number,
  size: number,
  color: string = AZUKI,
): void {
  panel(context, x - size * 0.84, y - size * 0.4, size * 1.68, size * 1.24, size * 0.1, "#FFFDF6");
  drawIcon(context, "shopWindow", x, y, size, color, 0.14);
}

/** A pile of coins that stands on `bottom`. */
export function drawCoins(
  context: Context,
  x: number,
  bottom: number,
  width: number,
  count: number,
): void {
  const thick = width * 0.3;
  for (let index = 0; index < count; index++) {
    const y = bottom - thick * (index + 0.5);
    panel(context, x - width / 2, y - thick / 2, width, thick * 0.92, thick * 0.4, "#C98A12");
    panel(
      context,
      x - width / 2,
      y - thick / 2,
      width,
      thick * 0.62,
      thick * 0.34,
      index % 2 ? "#F6C445" : "#FFD667",
    );
  }
}

/** An eye in a disc: somebody looks. */
export function drawEye(context: Context, x: number, y: number, radius: number): void {
  dot(context, x, y, radius, "#2F6FD6");
  drawIcon(context, "eye", x, y, radius * 0.78, "#FFFFFF", 0.2);
}

/** An eye in dots: somebody will look. */
export function drawDottedEye(context: Context, x: number, y: number, radius: number): void {
  context.save();
  context.setLineDash([radius * 0.2, radius * 0.34]);
  context.lineCap = "round";
  context.strokeStyle = "#2F6FD6";
  context.lineWidth = radius * 0.17;
  context.beginPath();
  context.arc(x, y, radius * 0.9, 0, Math.PI * 2);
  context.stroke();
  context.restore();
  drawIcon(context, "eye", x, y, radius * 0.62, "#8FB2E6", 0.2);
}

/** A day on paper; digits are the only words of this room. */
export const drawDate = (
  context: Context,
  text: string,
  x: number,
  y: number,
  size: number,
  color: string = palette.ink,
): void => drawText(context, text, x, y, size, color);

/** An arrow from one thing to the next, along a line. */
export function drawArrow(
  context: Context,
  from: readonly [number, number],
  to: readonly [number, number],
  weight: number,
  color: string,
): void {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  context.save();
  context.translate(...to);
  context.rotate(angle);
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = weight;
  context.lineCap = "round";
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  context.beginPath();
  context.moveTo(-length, 0);
  context.lineTo(-weight * 1.6, 0);
  context.stroke();
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-weight * 2.2, -weight * 1.7);
  context.lineTo(-weight * 2.2, weight * 1.7);
  context.closePath();
  context.fill();
  context.restore();
}

/** House and somebody nobody here knows: where a customer lives. Centre and half height. */
export function drawAddress(
  context: Context,
  x: number,
  y: number,
  size: number,
  index: number,
): void {
  panel(
    context,
    x - size * 0.72,
    y - size,
    size * 1.44,
    size * 2,
    size * 0.14,
    index % 2 ? "#FFF7E4" : "#FFFFFF",
  );
  drawIcon(context, "house", x, y - size * 0.48, size * 0.4, "#C2571A");
  drawIcon(context, "person", x, y + size * 0.44, size * 0.42, "#6E7787");
}
