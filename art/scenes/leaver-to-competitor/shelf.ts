import type { Group, Mesh } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { PRESS } from "./looks";
import { drawFace, drawTick, drawTubeEnd, hangTag, INK, PAPER } from "./marks";
import { spots } from "./room";

const COLUMNS = 4;
const ROWS = 5;
const BASE = 0.5;
const CELL = { width: 0.26, height: 0.33 } as const;

/** Holes of the shelf where nothing lies, counted from the top left. */
const HOLES: readonly number[] = [6, 13];

/** What lies in the holes: two tubes are missing, or none, or all are gone to the cloud. */
export type ShelfLook = "short" | "full" | "numbered" | "empty";

/** A tube lying in its hole: its round end to us. */
function tubeEnd(number?: number): Group {
  const draw: Draw = (context, w, h) => {
    context.clearRect(0, 0, w, h);
    drawTubeEnd(context, w / 2, h / 2, w * 0.49);
    if (number === undefined) return;
    dot(context, w / 2, h / 2, w * 0.36, "#FFFFFF");
    drawText(context, String(number), w / 2, h * 0.53, w * 0.44, INK);
  };
  const end = print(0.215, 0.215, 160, draw, { alpha: true });
  end.position.set(0, 0, 0.236);
  const body = cylinder(0.108, 0.108, 0.44, material("#A9B0B8", { roughness: 0.5 }), 0, 0, 0, 24);
  body.rotation.x = Math.PI / 2;
  body.position.set(0, 0, 0.01);
  return group(body, end);
}

/** A round hole with nothing in it. */
function emptyHole(): Group {
  const draw: Draw = (context, w, h) => {
    context.clearRect(0, 0, w, h);
    dot(context, w / 2, h / 2, w * 0.5, "#6B4F33");
    dot(context, w / 2, h / 2, w * 0.42, "#2A1F18");
  };
  const hole = print(0.235, 0.235, 160, draw, { alpha: true });
  hole.position.set(0, 0, 0.2);
  return group(hole);
}

function pigeonholes(): Group {
  const wood = material("#C9A06A", { roughness: 0.6 });
  const dark = material("#8A6A44", { roughness: 0.8 });
  const width = COLUMNS * CELL.width;
  const height = ROWS * CELL.height;
  const made = group(
    box(width + 0.1, BASE, 0.5, material("#7FA08A", { roughness: 0.55 }), 0, 0, 0, 0.03),
    box(width + 0.1, height + 0.1, 0.4, dark, 0, BASE, -0.05, 0.01),
    box(width + 0.14, 0.06, 0.52, wood, 0, BASE + height + 0.06, 0, 0.02),
  );
  for (let column = 0; column <= COLUMNS; column++)
    made.add(
      box(0.035, height + 0.06, 0.46, wood, (column - COLUMNS / 2) * CELL.width, BASE, 0.01, 0.008),
    );
  for (let row = 0; row <= ROWS; row++)
    made.add(box(width, 0.035, 0.46, wood, 0, BASE + row * CELL.height, 0.01, 0.008));
  return made;
}

const cellAt = (index: number) => ({
  x: ((index % COLUMNS) - (COLUMNS - 1) / 2) * CELL.width,
  y: BASE + (ROWS - 0.5 - Math.floor(index / COLUMNS)) * CELL.height + 0.01,
});

/** The shelf was counted with him: faces of both and a tick for all. */
const drawCounted: Draw = (context, w, h) => {
  fill(context, w, h, PAPER);
  drawFace(context, "kadowaki", w * 0.27, h * 0.3, h * 0.24);
  drawFace(context, "negishi", w * 0.73, h * 0.3, h * 0.24);
  drawTubeEnd(context, w * 0.26, h * 0.76, h * 0.15);
  drawText(context, "20", w * 0.52, h * 0.78, h * 0.24, INK);
  drawTick(context, w * 0.82, h * 0.76, h * 0.15);
};

/** Who has which tube: a list on its hook. */
const drawList: Draw = (context, w, h) => {
  fill(context, w, h, PAPER);
  panel(context, 0, 0, w, h * 0.12, 0, PRESS);
  for (const [row, number] of ["7", "14", "18"].entries()) {
    const y = h * (0.28 + row * 0.27);
    drawText(context, number, w * 0.16, y, h * 0.22, INK);
    drawFace(context, row % 2 ? "nukui" : "fudetani", w * 0.42, y, h * 0.12);
    drawIcon(context, row === 2 ? "hourglass" : "back", w * 0.65, y, h * 0.085, INK, 0.24);
    if (row !== 2) drawTick(context, w * 0.87, y, h * 0.09);
  }
};

/** Drawings are kept under lock in a cloud now, and who looked is written there. */
const drawOutside: Draw = (context, w, h) => {
  fill(context, w, h, "#E5F1FA");
  const blue = "#3D7DD8";
  for (const [x, y, r] of [
    [0.25, 0.42, 0.17],
    [0.76, 0.41, 0.18],
    [0.49, 0.29, 0.23],
  ] as const)
    dot(context, w * x, h * y, h * r, blue);
  panel(context, w * 0.12, h * 0.36, w * 0.77, h * 0.24, h * 0.1, blue);
  drawIcon(context, "drawing", w * 0.36, h * 0.4, h * 0.15, "#FFFFFF", 0.2);
  drawIcon(context, "padlock", w * 0.66, h * 0.4, h * 0.16, "#FFE08A", 0.26);
  panel(context, w * 0.05, h * 0.68, w * 0.9, h * 0.27, 14, "#FFFFFF");
  for (const [index, id] of (["fudetani", "nukui", "aoyagi"] as const).entries())
    drawFace(context, id, w * (0.18 + index * 0.21), h * 0.815, h * 0.105);
  drawIcon(context, "eye", w * 0.82, h * 0.815, h * 0.1, INK, 0.2);
};

function contents(look: ShelfLook): Group {
  const made = group();
  for (let index = 0; index < COLUMNS * ROWS; index++) {
    const isEmpty = look === "empty" || (look === "short" && HOLES.includes(index));
    const tube = look === "numbered" ? tubeEnd(index + 1) : tubeEnd();
    made.add(place(isEmpty ? emptyHole() : tube, cellAt(index)));
  }
  return made;
}

const signs = {
  counted: { width: 0.86, height: 0.64, y: 1.5, draw: drawCounted },
  numbered: { width: 0.78, height: 0.68, y: 1.5, draw: drawList },
  service: { width: 1, height: 0.86, y: 2.08, draw: drawOutside },
} as const;

/** What a measure hangs on the shelf, large enough to be read from afar. */
export function shelfSign(what: keyof typeof signs): Group {
  const { width, height, y, draw } = signs[what];
  return place(group(place(hangTag(width, height, draw, 700), { y, z: 0.3 })), spots.shelf);
}

/** The shelf of drawings in their tubes. */
export const drawingShelf = (look: ShelfLook): Group =>
  place(group(pigeonholes(), contents(look)), spots.shelf);

/** Some of the shelf's tubes from near in a round white rim, beside the box of whoever leaves. */
export function shelfLens(): Group {
  const draw: Draw = (context, w, h) => {
    context.clearRect(0, 0, w, h);
    dot(context, w / 2, h / 2, w * 0.5, "#39455C");
    dot(context, w / 2, h / 2, w * 0.485, "#FFFFFF");
    context.beginPath();
    context.arc(w / 2, h / 2, w * 0.455, 0, Math.PI * 2);
    context.clip();
    fill(context, w, h, "#8A6A44");
    for (const at of [0.12, 0.5, 0.88]) {
      panel(context, w * (at - 0.025), 0, w * 0.05, h, 0, "#C9A06A");
      panel(context, 0, h * (at - 0.025), w, h * 0.05, 0, "#C9A06A");
    }
    for (const x of [0.31, 0.69])
      for (const y of [0.31, 0.69]) drawTubeEnd(context, w * x, h * y, w * 0.15);
  };
  const { x, z } = spots.carton;
  return place(group(print(0.66, 0.66, 620, draw, { alpha: true })), {
    x: x + 0.86,
    y: 0.86,
    z: z - 0.1,
  });
}

const drawMark =
  (isBack: boolean): Draw =>
  (context, w, h) => {
    context.clearRect(0, 0, w, h);
    context.strokeStyle = isBack ? "#2E9E6B" : "#FF4A2E";
    context.lineWidth = w * 0.09;
    if (isBack) drawTubeEnd(context, w / 2, h / 2, w * 0.22);
    context.beginPath();
    context.arc(w / 2, h / 2, w * 0.36, 0, Math.PI * 2);
    context.stroke();
  };

/** Where a ring about one of the two holes is; larger where it has air around it. */
function markAt(hole: number, isBack: boolean, size: number): Mesh {
  const mark = print(size, size, 200, drawMark(isBack), {
    alpha: true,
    glow: isBack ? 0.5 : 0.95,
  });
  const { x, y } = cellAt(hole);
  mark.position.set(x, y, 0.3);
  return mark;
}

/** One of the two holes with its ring. */
export const holeMark = (index: 0 | 1): Group =>
  place(group(markAt(HOLES[index] ?? 0, false, 0.4)), spots.shelf);

/** Marks about the two holes: once they are missed, and once both came back. */
export const holeMarks = (isBack: boolean): Group =>
  place(group(...HOLES.map((hole) => markAt(hole, isBack, 0.46))), spots.shelf);
