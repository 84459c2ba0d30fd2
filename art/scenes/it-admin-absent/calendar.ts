import { type Draw, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { colorOf, drawFaceOf } from "./faces";
import type { CastId } from "./looks";
import { PAPER, RULE } from "./prints";

interface Leave {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly faces: readonly CastId[];
  readonly color: string;
}

/** Mr Banba's two weeks; a stand-in's face, once named, is pinned to the bar as to the others. */
const leavesWith = (standIn: readonly CastId[]): readonly Leave[] => [
  { row: 1, from: 2, to: 4, faces: ["sato", "mori"], color: colorOf("sato") },
  { row: 2, from: 1, to: 3, faces: ["mori", "sato"], color: colorOf("mori") },
  { row: 3, from: 0, to: 7, faces: ["banba", ...standIn], color: colorOf("banba") },
  { row: 4, from: 0, to: 7, faces: [], color: colorOf("banba") },
  { row: 5, from: 1, to: 3, faces: ["komado", "sato"], color: colorOf("komado") },
];

/** August 2026 begins on a Saturday; weeks are shown from Sunday. */
const FIRST = 6;
const DAYS = 31;
const LAST_DAY_AT_WORK = 14;

type Context = CanvasRenderingContext2D;

/** Head of the sheet, and the weeks below it: sizes in canvas pixels. */
const gridOf = (width: number, height: number) => {
  const top = height * 0.12;
  return { top, cell: width / 7, row: (height - top) / 6 };
};

/** One field of the month; fields before the first and after the last day stay empty. */
function drawDay(context: Context, index: number, x: number, y: number, cell: number, row: number) {
  if (index % 7 === 0 || index % 7 === 6) panel(context, x, y, cell, row, 0, "#E9EEF4");
  context.strokeStyle = RULE;
  context.lineWidth = 5;
  context.strokeRect(x, y, cell, row);
  const day = index - FIRST + 1;
  if (day < 1 || day > DAYS) return;
  const [left, upper] = [x + cell * 0.24, y + row * 0.2];
  drawText(context, String(day), left, upper, row * 0.31, "#55616E");
  if (day === LAST_DAY_AT_WORK) ringAround(context, left, upper, row * 0.24);
}

/** Month calendar with bars of leave; every bar starts with the faces pinned to it, below the dates. */
export const drawLeaveCalendar =
  (...standIn: readonly CastId[]): Draw =>
  (context, width, height) => {
    fill(context, width, height, PAPER);
    const { top, cell, row } = gridOf(width, height);
    panel(context, 0, 0, width, top, 0, palette.teal);
    drawIcon(context, "suitcase", width * 0.42, top * 0.52, top * 0.3, "#FFFFFF");
    drawText(context, "8", width * 0.54, top * 0.56, top * 0.74, "#FFFFFF");
    for (let index = 0; index < 42; index++)
      drawDay(context, index, (index % 7) * cell, top + Math.floor(index / 7) * row, cell, row);
    for (const leave of leavesWith(standIn)) {
      const [x, y] = [leave.from * cell + cell * 0.1, top + leave.row * row + row * 0.44];
      const wide = (leave.to - leave.from) * cell - cell * 0.2;
      panel(context, x, y, wide, row * 0.48, row * 0.24, leave.color);
      for (const [index, id] of leave.faces.entries())
        drawFaceOf(context, id, x + row * (0.3 + index * 0.7), y + row * 0.24, row * 0.3);
    }
  };

function ringAround(context: Context, x: number, y: number, radius: number): void {
  context.strokeStyle = palette.coral;
  context.lineWidth = radius * 0.24;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.stroke();
}
