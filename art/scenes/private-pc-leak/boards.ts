import type { Group } from "three";
import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawAnimal } from "../../toolkit/parts/animals";
import { board } from "../../toolkit/parts/boards";
import { drawCloud } from "../../toolkit/parts/clouds";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { ball, box, degrees, group, place } from "../../toolkit/primitives";
import { drawFaceOf, drawHeadWithPencil } from "./faces";
import { designers } from "./looks";
import { drawRoof } from "./signs";

export const WALL = BACK_WALL + 0.03;

type Context = CanvasRenderingContext2D;

/** A flower of praise; origin at its centre, faces +z. */
function flower(color: string): Group {
  const made = group(ball(0.034, "#FFD24A", 0, 0, 0.03, 1, 1, 0.7));
  for (let petal = 0; petal < 5; petal++) {
    const angle = degrees(petal * 72);
    made.add(ball(0.042, color, Math.sin(angle) * 0.052, Math.cos(angle) * 0.052, 0.01, 1, 1, 0.5));
  }
  return made;
}

/** Flowers below each of the five faces. */
const FLOWERS = [2, 2, 1, 3, 1] as const;
const COLUMN = { first: -0.27, pitch: 0.205 } as const;
const ROWS = { day: 0.14, night: -0.2 } as const;

function column(index: number): number {
  return COLUMN.first + index * COLUMN.pitch;
}

function emptyPlaces(context: Context, width: number, height: number, row: number): void {
  context.setLineDash([14, 12]);
  context.strokeStyle = "#A08A5C";
  context.lineWidth = 8;
  for (const index of designers.keys()) {
    context.beginPath();
    context.arc(width * (0.5 + column(index) / 1.5), height * row, height * 0.065, 0, Math.PI * 2);
    context.stroke();
  }
  context.setLineDash([]);
}

const drawPraise =
  (isByDay: boolean): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFF8E8");
    const dusk = isByDay ? 0.55 : 0.51;
    panel(context, 0, height * 0.27, width, height * (dusk - 0.27), 0, "#FFEFB8");
    panel(context, 0, height * dusk, width, height * (1 - dusk), 0, "#3E5688");
    drawHeadWithPencil(context, width * 0.12, height * 0.135, height * 0.115);
    for (const [index, id] of designers.entries())
      drawFaceOf(context, id, width * (0.5 + column(index) / 1.5), height * 0.14, height * 0.082);
    drawIcon(context, "sun", width * 0.075, height * 0.39, height * 0.085, "#F09A1A");
    drawIcon(context, "worktop", width * 0.185, height * 0.4, height * 0.08, palette.ink, 0.22);
    drawIcon(context, "moon", width * 0.075, height * 0.72, height * 0.085, "#FFE28A");
    drawIcon(context, "house", width * 0.185, height * 0.73, height * 0.085, "#FFFFFF");
    if (!isByDay) emptyPlaces(context, width, height, 0.39);
  };

/** Praise for work done at home by night, or by day at the desk. */
export function praiseBoard(isByDay = false): Group {
  const made = board({ width: 1.5, height: 1.2, draw: drawPraise(isByDay), frame: "#E2B07A" });
  const [step, y] = isByDay ? [0.1, ROWS.day + 0.09] : [0.165, ROWS.night + 0.07];
  for (const [index, count] of FLOWERS.entries())
    for (let one = 0; one < count; one++) {
      const bloom = flower(["#FF8FA8", "#FFB3C4", "#FF7F8E"][one] ?? "#FF8FA8");
      bloom.position.set(column(index), y - one * step, 0.045 + one * 0.012);
      made.add(bloom);
    }
  if (isByDay) made.add(pinnedNote());
  return place(made, { x: -3.3, y: 2.12, z: WALL });
}

/** A note pinned below the flowers: a date put off by telephone, and whose turn the laptop is. */
function pinnedNote(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFFFF");
    drawFaceOf(context, "nokiba", width * 0.12, height * 0.27, height * 0.22);
    drawIcon(context, "phone", width * 0.32, height * 0.27, height * 0.17, palette.ink, 0.22);
    drawIcon(context, "right", width * 0.48, height * 0.27, height * 0.12, palette.ink, 0.3);
    drawText(context, "1/30", width * 0.77, height * 0.28, height * 0.36, "#C93A28");
    drawIcon(context, "laptop", width * 0.12, height * 0.75, height * 0.2, palette.ink, 0.2);
    drawFaceOf(context, "tatebe", width * 0.32, height * 0.75, height * 0.21);
    drawIcon(context, "right", width * 0.48, height * 0.75, height * 0.12, palette.ink, 0.3);
    for (const [index, id] of (["keyaki", "hinoki", "kaya"] as const).entries())
      drawFaceOf(context, id, width * (0.62 + index * 0.15), height * 0.75, height * 0.16);
  };
  return place(board({ width: 1.06, height: 0.47, draw, frame: "#FFD24A", margin: 0.03 }), {
    x: 0.19,
    y: -0.34,
    z: 0.05,
  });
}

const BARS = [
  [0.04, 0.42, "#F29A3F"],
  [0.12, 0.5, "#4F8FD8"],
  [0.04, 0.3, "#8B7BD8"],
  [0.2, 0.56, "#4FAE62"],
  [0.3, 0.62, "#E8709A"],
] as const;

function flagged(context: Context, x: number, y: number, size: number): void {
  context.fillStyle = palette.ink;
  context.fillRect(x, y - size, size * 0.14, size * 2);
  context.fillStyle = "#E5402F";
  context.beginPath();
  context.moveTo(x, y - size);
  context.lineTo(x + size, y - size * 0.5);
  context.lineTo(x, y);
  context.fill();
}

function movedBar(context: Context, width: number, height: number): void {
  const y = height * 0.82;
  context.setLineDash([26, 18]);
  context.strokeStyle = "#1D7F77";
  context.lineWidth = 13;
  context.strokeRect(width * 0.12, y - height * 0.12, width * 0.4, height * 0.085);
  context.setLineDash([]);
  panel(context, width * 0.3, y + height * 0.015, width * 0.5, height * 0.09, 20, "#2FA39A");
  flagged(context, width * 0.8, y + height * 0.055, height * 0.07);
  drawHeadWithPencil(context, width * 0.14, y + height * 0.03, height * 0.13);
  drawIcon(context, "phone", width * 0.68, y - height * 0.075, height * 0.085, palette.ink, 0.3);
}

const drawMovedBar: Draw = (context, width, height) => {
  fill(context, width, height, "#FDFEFF");
  panel(context, 0, 0, width, height * 0.17, 0, "#D5E6F5");
  for (const [text, x] of [
    ["1/23", 0.5],
    ["1/30", 0.84],
  ] as const) {
    drawText(context, text, width * x, height * 0.09, height * 0.12);
    context.fillStyle = "#C3D3E2";
    context.fillRect(width * x - 3, height * 0.17, 6, height * 0.83);
  }
  for (const [index, [from, to, color]] of BARS.entries()) {
    const y = height * (0.225 + index * 0.095);
    panel(context, width * from, y, width * (to - from), height * 0.065, 14, color);
    flagged(context, width * to, y + height * 0.03, height * 0.045);
  }
  movedBar(context, width, height);
};

/** Dates of all drawings; one was moved by the head of the office himself. */
export function movedBarBoard(): Group {
  return place(board({ width: 1.3, height: 1.2, draw: drawMovedBar, frame: "#8FB3D9" }), {
    x: -0.82,
    y: 2.12,
    z: WALL,
  });
}

const PRIVATE = [
  ["panda", "tatebe"],
  ["koala", "keyaki"],
  ["fox", "hinoki"],
  ["penguin", "kaya"],
] as const;

function privateClouds(context: Context, width: number, height: number): void {
  for (const [index, [animal, id]] of PRIVATE.entries()) {
    const x = width * (0.62 + (index % 2) * 0.24);
    const y = height * (0.19 + Math.floor(index / 2) * 0.46);
    drawCloud(context, x, y, width * 0.115, "#FFFFFF", "#5FA27A");
    drawAnimal(context, animal, x, y, width * 0.066);
    drawFaceOf(context, id, x, y + height * 0.22, height * 0.1);
  }
}

const drawSeats =
  (seats: 2 | 6): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#DDEBFA");
    const isForAll = seats === 6;
    const [x, size] = isForAll ? [width * 0.5, width * 0.33] : [width * 0.25, width * 0.225];
    drawCloud(context, x, height * 0.28, size, "#FFFFFF", "#FF6F59");
    drawRoof(context, x, height * 0.28, size * 0.42);
    if (!isForAll) {
      panel(context, width * 0.49, height * 0.04, width * 0.5, height * 0.92, 30, "#CFE8D6");
      drawFaceOf(context, "nokiba", width * 0.14, height * 0.63, height * 0.12);
      drawFaceOf(context, "munakata", width * 0.36, height * 0.63, height * 0.12);
      privateClouds(context, width, height);
      return;
    }
    const all = ["nokiba", "munakata", "tatebe", "keyaki", "hinoki", "kaya"] as const;
    for (const [index, id] of all.entries())
      drawFaceOf(
        context,
        id,
        width * (0.22 + (index % 3) * 0.28),
        height * (0.63 + Math.floor(index / 3) * 0.24),
        height * 0.11,
      );
  };

/** Who has a place in the office's cloud, and who uses one of their own. */
export function cloudSeats(seats: 2 | 6 = 2): Group {
  const draw = drawSeats(seats);
  const made = board({ width: 1.26, height: 1.12, draw, frame: "#F4F6F8" });
  for (const x of [-0.45, 0.45]) made.add(box(0.03, 0.2, 0.03, "#C7CDD6", x, 0.55, -0.01, 0.01));
  if (seats === 2) {
    const tag = roundTag(0.2, drawRenewal, "#F09A1A");
    tag.position.set(-0.36, -0.5, 0.05);
    made.add(tag);
  }
  return place(made, { x: 0.5, y: 2.1, z: WALL });
}

const drawRenewal: Draw = (context, width, height) => {
  dot(context, width / 2, height / 2, width * 0.5, "#FFF6E0");
  drawIcon(context, "handshake", width / 2, height * 0.33, width * 0.27, "#A86A10", 0.16);
  drawText(context, "2/28", width / 2, height * 0.7, height * 0.33);
};
