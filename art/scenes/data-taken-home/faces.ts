import type { Group } from "three";
import type { Draw } from "../../toolkit/canvas";
import { roundTag } from "../../toolkit/parts/keys";
import { drawFaceIcon, faceIcon } from "../../toolkit/people/face-icon";
import { type FaceId, looks } from "./looks";

const rims: Readonly<Record<FaceId, string>> = {
  mochida: "#E9A900",
  higuchi: "#3F9A5B",
  kazuma: "#A9792B",
  tokito: "#F08A2C",
  hatakeyama: "#4FA3DD",
  hatakeyamaWife: "#EE7F97",
  grandfather: "#5DA06A",
  aunt: "#8B7BD8",
  child: "#F0715C",
};

const ring = (id: FaceId) => ({ rim: rims[id], background: "#FFF8EA" });

/** Draws a face at x and y; `radius` in canvas pixels. */
export function drawFaceOf(
  context: CanvasRenderingContext2D,
  id: FaceId,
  x: number,
  y: number,
  radius: number,
): void {
  drawFaceIcon(context, looks[id], x, y, radius, ring(id));
}

/** A face that fills a square print. */
export const facePrint = (id: FaceId): Draw => faceIcon(looks[id], ring(id));

/** Magnet with a face, `radius` in units; origin at its centre. */
export const faceMagnet = (id: FaceId, radius: number): Group =>
  roundTag(radius, facePrint(id), rims[id]);
