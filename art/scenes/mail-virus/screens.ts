import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { random } from "../../toolkit/random";
import { drawDatedShield, drawFaceOf, drawStruck, drawUpdateBadge, signs } from "./marks";

type Context = CanvasRenderingContext2D;

function wallpaper(context: Context, width: number, height: number): void {
  const gradient = context.createLinearGradient(0, 0, width, height);
  gradient.addColorStop(0, "#CFEAF9");
  gradient.addColorStop(1, "#F9D5E0");
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
  panel(context, 0, height * 0.9, width, height * 0.1, 0, "#FFFFFFAA");
  for (const [index, icon] of (["mail", "web", "printer"] as const).entries())
    drawIcon(context, icon, width * 0.12, height * (0.16 + index * 0.25), height * 0.08, "#4B6E92");
}

/** An office screen whose shield tells how old its knowledge is. */
export const drawDesktop =
  (digits: string, color: string): Draw =>
  (context, width, height) => {
    wallpaper(context, width, height);
    drawDatedShield(context, width * 0.62, height * 0.5, height * 0.4, digits, color);
  };

/** Mr Niwa's screen, with his face in the corner. */
export const drawNiwaScreen =
  (digits: string, color: string): Draw =>
  (context, width, height) => {
    drawDesktop(digits, color)(context, width, height);
    drawFaceOf(context, "niwa", width * 0.88, height * 0.18, height * 0.13);
  };

const lorryColors = ["#2F7FD0", "#E2708F", "#2E9A7A", "#E58B36"] as const;

function tableRow(
  context: Context,
  index: number,
  [x, y, width, height]: readonly [number, number, number, number],
  dice: ReturnType<typeof random>,
): void {
  const color = lorryColors[index % lorryColors.length] ?? signs.lorry;
  panel(context, x, y, width, height * 0.9, height * 0.18, index % 2 ? "#F2F8FC" : "#FFFFFF");
  drawIcon(context, "truck", x + height * 0.62, y + height * 0.43, height * 0.4, color);
  const start = x + height * 1.4;
  const room = width - height * 1.6;
  let from = start;
  for (let leg = 0; leg < 3; leg++) {
    const long = room * dice.between(0.18, 0.3);
    panel(context, from, y + height * 0.26, long, height * 0.38, height * 0.12, `${color}BB`);
    from += long + room * 0.045;
  }
}

function lockedRow(
  context: Context,
  index: number,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  panel(context, x, y, width, height * 0.9, height * 0.1, index % 2 ? "#7E8794" : "#969EAA");
  drawIcon(context, "padlock", x + height * 0.62, y + height * 0.45, height * 0.34, "#3A414D");
  for (let blockIndex = 0; blockIndex < 3; blockIndex++)
    panel(
      context,
      x + height * 1.4 + (blockIndex * (width - height * 1.5)) / 3,
      y + height * 0.2,
      (width - height * 1.8) / 3.4,
      height * 0.5,
      0,
      "#5E6672",
    );
}

/** The table that steers the lorries: a row for each, or grey blocks behind padlocks. */
export function drawTruckTable(rows: number, columns = 1, isLocked = false): Draw {
  return (context, width, height) => {
    fill(context, width, height, isLocked ? "#4B525E" : "#DCEBF6");
    const dice = random(12);
    const inset = width * 0.02;
    const pitch = (height - inset * 2) / rows;
    const wide = (width - inset * (columns + 1)) / columns;
    for (let index = 0; index < rows * columns; index++) {
      const column = Math.floor(index / rows);
      const cell = [
        inset + column * (wide + inset),
        inset + (index % rows) * pitch,
        wide,
        pitch,
      ] as const;
      if (isLocked) lockedRow(context, index, cell);
      else tableRow(context, index, cell, dice);
    }
    if (isLocked) drawIcon(context, "padlock", width / 2, height * 0.5, height * 0.3, "#FFFFFF");
  };
}

/** The small screen beside the dispatch machine: the table, and the updates that wait. */
export const drawDispatchScreen =
  (waiting: string | undefined, isLocked = false): Draw =>
  (context, width, height) => {
    drawTruckTable(4, 1, isLocked)(context, width, height);
    if (waiting !== undefined)
      drawUpdateBadge(context, width * 0.66, height * 0.58, height * 0.25, waiting);
  };

/** The same screen once it is updated at noon. */
export const drawUpdatedScreen: Draw = (context, width, height) => {
  drawTruckTable(4)(context, width, height);
  dot(context, width * 0.66, height * 0.58, height * 0.32, "#FFFFFF");
  drawIcon(context, "update", width * 0.66, height * 0.58, height * 0.27, signs.fresh);
  dot(context, width * 0.86, height * 0.34, height * 0.16, signs.fresh);
  drawIcon(context, "tick", width * 0.86, height * 0.34, height * 0.1, "#FFFFFF", 0.36);
};

/** A machine while it is updated. */
export const drawLoading: Draw = (context, width, height) => {
  fill(context, width, height, "#2A7CC8");
  drawIcon(context, "update", width * 0.28, height * 0.5, height * 0.25, "#FFFFFF");
  drawText(context, "63%", width * 0.66, height * 0.53, height * 0.36, "#FFFFFF");
};

const programs = ["map", "phone", "clock", "camera"] as const;
const tiles = ["#2E9A63", "#2F7FD0", "#E58B36", "#7A68C8"] as const;

function tile(context: Context, x: number, y: number, side: number, color: string): void {
  panel(context, x - side / 2, y - side / 2, side, side, side * 0.22, color);
}

function openPrograms(context: Context, width: number, height: number): void {
  const side = height * 0.3;
  for (const [index, icon] of programs.entries()) {
    const [x, y] = [width * (0.13 + (index % 2) * 0.23), height * (index < 2 ? 0.25 : 0.64)];
    tile(context, x, y, side, tiles[index] ?? palette.blue);
    drawIcon(context, icon, x, y, side * 0.33, "#FFFFFF", 0.24);
  }
}

function lockedPrograms(context: Context, width: number, height: number): void {
  const side = height * 0.3;
  for (const [index, icon] of (["store", "mail"] as const).entries()) {
    const [x, y] = [width * 0.585, height * (index ? 0.64 : 0.25)];
    tile(context, x, y, side, "#B7C0CC");
    drawIcon(context, icon, x, y, side * 0.32, "#EEF2F6", 0.24);
    drawIcon(context, "padlock", x + side * 0.34, y + side * 0.3, side * 0.25, palette.ink, 0.3);
  }
}

/** A driver's tablet: four programs, shop and letter behind padlocks, and its updates. */
export const drawTabletScreen =
  (isNew: boolean): Draw =>
  (context, width, height) => {
    fill(context, width, height, isNew ? "#EAF8F0" : "#E6EFF7");
    openPrograms(context, width, height);
    lockedPrograms(context, width, height);
    updateLine(context, width * 0.84, height, isNew);
  };

function updateLine(context: Context, x: number, height: number, isNew: boolean): void {
  if (isNew) {
    drawIcon(context, "update", x, height * 0.28, height * 0.17, signs.fresh);
    drawIcon(context, "tick", x, height * 0.66, height * 0.16, signs.fresh, 0.36);
    return;
  }
  drawStruck(context, "update", x, height * 0.3, height * 0.17, signs.update);
  drawText(context, "3/15", x, height * 0.68, height * 0.2, palette.ink);
}
