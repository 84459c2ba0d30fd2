import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { type CastId, looks } from "./looks";

type Context = CanvasRenderingContext2D;

/** Rim and ground of a face wherever it is printed. */
const colors: Readonly<Record<CastId, readonly [rim: string, ground: string]>> = {
  nokiba: ["#3F8F5F", "#DDF0E2"],
  tatebe: ["#5E7FB5", "#DCE8F8"],
  sota: ["#E8B23A", "#FFF1CF"],
  munakata: ["#1FA59A", "#D6F2EC"],
  keyaki: ["#6EC1F5", "#E3F4FF"],
  hinoki: ["#FF9FB2", "#FFE8ED"],
  kaya: ["#8B7BD8", "#ECE8FB"],
  granny: ["#A989C9", "#F2E9FA"],
};

/** Draws a face at x and y; `radius` in canvas pixels. */
export function drawFaceOf(context: Context, id: CastId, x: number, y: number, radius: number) {
  const [rim, background] = colors[id];
  drawFaceIcon(context, looks[id], x, y, radius, { rim, background });
}

/** The head of the office with his fat pencil: he agreed to this. */
export function drawHeadWithPencil(context: Context, x: number, y: number, radius: number): void {
  drawFaceOf(context, "nokiba", x, y, radius);
  drawIcon(context, "pencil", x + radius * 1.05, y + radius * 0.5, radius * 0.72, "#B5651D", 0.3);
}

/** A ticked face: seen, done. */
export function drawTickedFace(
  context: Context,
  id: CastId,
  x: number,
  y: number,
  radius: number,
): void {
  drawFaceOf(context, id, x, y, radius);
  drawIcon(context, "tick", x + radius * 0.85, y + radius * 0.7, radius * 0.55, palette.green, 0.5);
}
