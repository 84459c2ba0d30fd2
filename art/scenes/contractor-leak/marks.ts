import { drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { leafMark } from "../../toolkit/town/shop-signs";
import { type CastId, looks } from "./looks";

type Context = CanvasRenderingContext2D;

/** Red of every seal: a named company agreed. */
export const SEAL = "#D2402F";
/** The one ink of all house marks: companies differ by shape, never by colour. */
export const INK = "#37425C";
export const LEAF = "#5E8C4A";

/** Companies by their mark: printer, who it passes work to, two packers. */
export type House = "circle" | "triangle" | "square" | "star";

/** Traces a company's mark around x and y. */
function markPath(context: Context, mark: House, x: number, y: number, size: number): void {
  const corners = { triangle: 3, square: 4, star: 10, circle: 0 }[mark];
  context.beginPath();
  if (corners === 0) context.arc(x, y, size * 0.9, 0, Math.PI * 2);
  for (let index = 0; index < corners; index++) {
    const radius = size * (mark === "star" && index % 2 === 1 ? 0.46 : 1.1);
    const angle = -Math.PI / 2 + ((index + (mark === "square" ? 0.5 : 0)) / corners) * Math.PI * 2;
    context.lineTo(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
  }
  context.closePath();
}

/** A company's mark alone, in the ink of all marks unless told. */
export function drawMark(
  context: Context,
  mark: House,
  x: number,
  y: number,
  size: number,
  color: string = INK,
): void {
  markPath(context, mark, x, y, size);
  context.fillStyle = color;
  context.fill();
}

/** The house of a company: a gable with its mark; `size` is half its side. */
export function drawHouse(context: Context, mark: House, x: number, y: number, size: number): void {
  context.beginPath();
  context.moveTo(x, y - size * 1.05);
  context.lineTo(x + size, y - size * 0.3);
  context.lineTo(x + size, y + size);
  context.lineTo(x - size, y + size);
  context.lineTo(x - size, y - size * 0.3);
  context.closePath();
  context.lineJoin = "round";
  context.lineWidth = size * 0.2;
  context.strokeStyle = INK;
  context.fillStyle = "#FFFDF4";
  context.fill();
  context.stroke();
  drawMark(context, mark, x, y + size * 0.28, size * 0.46);
}

/** Our own mark: the leaf of a radish. */
export const drawLeaf = (context: Context, x: number, y: number, size: number, color = LEAF) =>
  leafMark(color)(context, x, y, size * 2);

/** A round red seal with the leaf or a company's mark in it. */
export function drawSeal(
  context: Context,
  whose: House | "leaf",
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  context.arc(x, y, radius * 0.9, 0, Math.PI * 2);
  context.fillStyle = "#FFF4F0";
  context.fill();
  context.lineWidth = radius * 0.2;
  context.strokeStyle = SEAL;
  context.stroke();
  if (whose === "leaf") drawLeaf(context, x, y, radius * 0.56, SEAL);
  else drawMark(context, whose, x, y, radius * 0.5, SEAL);
}

/** A face on paper or screen. */
export function drawFaceOf(context: Context, id: CastId, x: number, y: number, radius: number) {
  const grounds = { narumi: "#E3EFD6", umehara: "#FFE3EA", handa: "#E9E4F6", adachi: "#DDF2EE" };
  drawFaceIcon(context, looks[id], x, y, radius, { rim: INK, background: grounds[id] });
}

/** A round nobody: an entry of a list. */
export function drawNobody(
  context: Context,
  x: number,
  y: number,
  radius: number,
  color = "#8FA08A",
): void {
  drawIcon(context, "person", x, y, radius, color);
}

/** A calendar leaf with digits on it. */
export function drawLeafOf(
  context: Context,
  text: string,
  x: number,
  y: number,
  size: number,
): void {
  panel(context, x - size, y - size, size * 2, size * 2, size * 0.2, "#FFFFFF");
  panel(context, x - size, y - size, size * 2, size * 0.5, size * 0.2, "#E98B5B");
  context.lineWidth = size * 0.1;
  context.strokeStyle = INK;
  context.strokeRect(x - size, y - size, size * 2, size * 2);
  drawText(context, text, x, y + size * 0.32, size * (text.length > 2 ? 0.72 : 1.1), palette.ink);
}

/** A sweeping signature. */
export function drawSignature(context: Context, x: number, y: number, width: number): void {
  context.lineWidth = width * 0.055;
  context.lineCap = "round";
  context.strokeStyle = "#2B4C9B";
  context.beginPath();
  context.moveTo(x - width / 2, y);
  context.bezierCurveTo(x - width * 0.3, y - width * 0.4, x - width * 0.2, y + width * 0.3, x, y);
  context.bezierCurveTo(
    x + width * 0.1,
    y - width * 0.3,
    x + width * 0.2,
    y + width * 0.2,
    x + width / 2,
    y - width * 0.08,
  );
  context.stroke();
}
