import type { Group } from "three";
import type { Draw } from "../../toolkit/canvas";
import { roundTag } from "../../toolkit/parts/keys";
import { drawFaceIcon, faceIcon } from "../../toolkit/people/face-icon";
import { type CastId, looks } from "./looks";

/** Colour of a colleague on everything that carries a face. */
const colors: Readonly<Partial<Record<CastId, string>>> = {
  banba: "#F2A24E",
  sato: "#F58C7C",
  mori: "#3DB3A6",
  komado: "#8292A8",
  ueda: "#9A8BDC",
};

const backgrounds: Readonly<Partial<Record<CastId, string>>> = {
  banba: "#FFE9CC",
  sato: "#FFE1DB",
  mori: "#D6F2EC",
  komado: "#E3E9F1",
  ueda: "#E9E4FA",
};

/** The colour of that colleague. */
export const colorOf = (id: CastId): string => colors[id] ?? "#9AA6B4";

const ring = (id: CastId) => ({
  rim: colorOf(id),
  background: backgrounds[id] ?? "#EEF1F4",
});

/** Draws a colleague's face at x and y; `radius` in canvas pixels. */
export function drawFaceOf(
  context: CanvasRenderingContext2D,
  id: CastId,
  x: number,
  y: number,
  radius: number,
): void {
  drawFaceIcon(context, looks[id], x, y, radius, ring(id));
}

/** A face that fills a square print. */
export const facePrint = (id: CastId): Draw => faceIcon(looks[id], ring(id));

/** Magnet with a colleague's face, `radius` in units; origin at its centre. */
export function faceMagnet(id: CastId, radius: number): Group {
  return roundTag(radius, facePrint(id), colorOf(id));
}
