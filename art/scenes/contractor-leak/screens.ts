import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { screenStand } from "../../toolkit/parts/living";
import { fill, panel } from "../../toolkit/parts/paint";
import { laptop, monitor } from "../../toolkit/parts/screens";
import { place } from "../../toolkit/primitives";
import { drawFaceOf, drawHouse, drawNobody, INK, LEAF } from "./marks";
import { spots } from "./room";

type Context = CanvasRenderingContext2D;

const COLUMNS = [
  "nameTag",
  "house",
  "phone",
  "cake",
  "knee",
  "coin",
] as const satisfies readonly IconName[];

/** Icon of a column, ticked when it is handed over. */
function column(
  context: Context,
  icon: IconName,
  x: number,
  w: number,
  h: number,
  chosen: boolean,
) {
  panel(context, x - w * 0.066, h * 0.03, w * 0.132, h * 0.7, 14, chosen ? "#DDF0D0" : "#EEF0F2");
  drawIcon(context, icon, x, h * 0.14, w * 0.05, chosen ? palette.ink : "#B5BDC7", 0.24);
  if (chosen) drawIcon(context, "tick", x, h * 0.32, w * 0.05, LEAF, 0.4);
}

/** One person's row: a face, and a mark for each column. */
function drawEntry(context: Context, w: number, y: number, chosen: number): void {
  drawNobody(context, w * 0.07, y, w * 0.05, "#7B8C74");
  for (const index of COLUMNS.keys()) {
    const color = index < chosen ? "#9DB88C" : "#DDE1E6";
    panel(context, w * (0.155 + index * 0.144), y - 11, w * 0.09, 22, 9, color);
  }
}

/** The table that is handed over: which columns, how many people. */
export const drawColumns =
  (chosen: number, people: string): Draw =>
  (context, w, h) => {
    fill(context, w, h, "#F8FBF2");
    for (const [index, icon] of COLUMNS.entries())
      column(context, icon, w * (0.2 + index * 0.144), w, h, index < chosen);
    for (const row of [0.5, 0.65]) drawEntry(context, w, h * row, chosen);
    panel(context, 0, h * 0.76, w, h * 0.24, 0, "#FFFFFF");
    drawIcon(context, "person", w * 0.075, h * 0.88, w * 0.05, INK);
    drawText(context, people, w * 0.29, h * 0.885, h * 0.19, palette.ink);
    drawIcon(context, "mail", w * 0.535, h * 0.88, w * 0.048, INK);
    // The tips of the envelopes before it are farther to the right.
    drawText(context, "3000", w * 0.72, h * 0.885, h * 0.15, palette.ink);
  };

/** The screen of the list on the middle desk. */
export const sixColumns = (draw: Draw = drawColumns(6, "8000")): Group =>
  place(monitor({ width: 1.24, height: 0.86, draw, frame: "#F3F5EE", glow: 0.86, pixels: 1240 }), {
    x: -1.24,
    y: spots.desk.y + 0.1,
    z: -0.6,
    turn: 3,
  });

/** A letter on its straight way to the printer's same man. */
function letterRow(context: Context, w: number, h: number, y: number, holds: "list" | "key"): void {
  panel(context, w * 0.03, y - h * 0.21, w * 0.4, h * 0.42, 16, "#FFFFFF");
  context.lineWidth = h * 0.02;
  context.strokeStyle = INK;
  context.strokeRect(w * 0.03, y - h * 0.21, w * 0.4, h * 0.42);
  context.beginPath();
  context.moveTo(w * 0.03, y - h * 0.21);
  context.lineTo(w * 0.23, y - h * 0.06);
  context.lineTo(w * 0.43, y - h * 0.21);
  context.stroke();
  if (holds === "key") drawIcon(context, "key", w * 0.23, y + h * 0.08, h * 0.12, "#C98A17", 0.3);
  else {
    for (const x of [0.1, 0.17]) drawNobody(context, w * x, y + h * 0.1, h * 0.07, "#7B8C74");
    drawIcon(context, "padlock", w * 0.32, y + h * 0.07, h * 0.12, "#C98A17", 0.26);
  }
  drawIcon(context, "right", w * 0.53, y, h * 0.1, INK, 0.34);
  drawHouse(context, "circle", w * 0.7, y, h * 0.15);
  drawFaceOf(context, "handa", w * 0.89, y, h * 0.14);
}

/** Lock and key leave for the same letter-box. */
const drawTwoLetters: Draw = (context, w, h) => {
  fill(context, w, h, "#EAF3FB");
  letterRow(context, w, h, h * 0.26, "list");
  letterRow(context, w, h, h * 0.74, "key");
};

/** The laptop at the left end of the counter. */
export const twoLetters = (draw: Draw = drawTwoLetters): Group =>
  place(laptop(draw, "#E4E8E0", 0.56), {
    x: 1.78,
    y: spots.counter.y,
    z: 1.0,
    turn: 6,
    scale: 1.46,
  });

/** One face may open, until an hour that ends by itself, and once it was opened. */
const drawChain: Draw = (context, w, h) => {
  fill(context, w, h, "#F1F6EA");
  panel(context, w * 0.05, h * 0.4, w * 0.42, h * 0.52, 18, "#E1B97C");
  panel(context, w * 0.11, h * 0.46, w * 0.3, h * 0.4, 10, "#FFFFFF");
  drawIcon(context, "snowman", w * 0.26, h * 0.66, h * 0.17, "#4C86B8");
  drawIcon(context, "chain", w * 0.26, h * 0.2, h * 0.17, INK, 0.26);
  drawFaceOf(context, "handa", w * 0.64, h * 0.24, h * 0.18);
  drawIcon(context, "key", w * 0.87, h * 0.24, h * 0.13, "#C98A17", 0.28);
  drawIcon(context, "hourglass", w * 0.6, h * 0.6, h * 0.13, INK);
  drawText(context, "24", w * 0.81, h * 0.61, h * 0.22);
  // Not as "1/1": beside dates that would be one of them.
  drawIcon(context, "key", w * 0.6, h * 0.865, h * 0.12, INK, 0.28);
  drawText(context, "×1", w * 0.82, h * 0.865, h * 0.22);
};

/** The list in the shared place: one face, one key, an end. */
export const drawSharedList: Draw = (context, w, h) => {
  fill(context, w, h, "#F1F6EA");
  drawIcon(context, "chain", w * 0.2, h * 0.24, h * 0.15, INK, 0.26);
  for (const x of [0.1, 0.2, 0.3]) drawNobody(context, w * x, h * 0.66, h * 0.12, "#7B8C74");
  drawFaceOf(context, "handa", w * 0.6, h * 0.3, h * 0.19);
  drawIcon(context, "key", w * 0.85, h * 0.3, h * 0.14, "#C98A17", 0.28);
  drawIcon(context, "hourglass", w * 0.6, h * 0.74, h * 0.15, INK);
  drawText(context, "24", w * 0.83, h * 0.75, h * 0.26);
};

/** The place where drawings are shared, on a tablet at the right rear. */
export const chainScreen = (): Group =>
  place(screenStand({ width: 0.92, height: 0.7, draw: drawChain, frame: "#4A5568" }), {
    x: 2.02,
    y: spots.rear.y,
    z: -1.5,
    turn: -3,
  });
