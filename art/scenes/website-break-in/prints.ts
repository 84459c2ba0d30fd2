import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawAwning } from "./cases";
import { AZUKI } from "./looks";
import { drawDate, drawDottedEye, drawEye, drawFaceOf, TICK } from "./signs";

type Context = CanvasRenderingContext2D;

const PAPER = "#FFFBF0";
const RULE = "#E2D3B4";

interface Month {
  readonly name: string;
  readonly days: number;
  /** Column of its first day, Sunday first. */
  readonly first: number;
  readonly x: number;
  readonly y: number;
  /** Where its name stands from x and y; above its first column unless told. */
  readonly nameAt?: readonly [x: number, y: number];
}

/** Side of a day as a share of the width, and how far rows lie apart in days. */
const DAY = 0.0655;
const ROW = 1.6;

/** How the front of the shop is looked at. */
export type Looking = "monthly" | "daily";

const months: readonly Month[] = [
  { name: "6", days: 30, first: 1, x: 0.03, y: 0.17 },
  { name: "7", days: 31, first: 3, x: 0.52, y: 0.17 },
  { name: "8", days: 1, first: 6, x: 0.52, y: 0.82, nameAt: [0.33, 0.118] },
];

/** Where the days of a month lie, as canvas pixels of their middles. */
const daysOf = ({ days, first, x, y }: Month, width: number, height: number) =>
  Array.from({ length: days }, (_, index) => {
    const slot = first + index;
    return {
      day: index + 1,
      x: width * (x + 0.035) + (slot % 7) * width * DAY,
      y: height * (y + 0.115) + Math.floor(slot / 7) * width * DAY * ROW,
    };
  });

/** The eye stands over its day: it hides no day beside it. */
function drawLookedAt(context: Context, x: number, y: number, size: number): void {
  drawIcon(context, "parcel", x, y, size * 0.37, "#9A5A22", 0.3);
  drawEye(context, x, y - size * 1.16, size * 0.72);
}

function drawDay(
  context: Context,
  day: number,
  name: string,
  [x, y, size]: readonly [number, number, number],
  looking: Looking,
): void {
  const isFirst = day === 1;
  if (isFirst && name === "8") drawDottedEye(context, x, y, size * 0.8);
  else if (isFirst) drawLookedAt(context, x, y, size);
  else if (looking === "daily" && name === "7" && day > 7) drawEye(context, x, y, size * 0.44);
  else drawIcon(context, "parcel", x, y, size * 0.37, "#9A5A22", 0.3);
}

/** The head of the calendar is a window of a browser under an awning. */
function drawBrowserHead(context: Context, width: number, height: number): void {
  panel(context, 0, 0, width, height * 0.13, 0, "#B9CBDA");
  for (const [index, color] of ["#E5402F", "#FFD24A", "#4FAE62"].entries())
    dot(context, width * (0.04 + index * 0.035), height * 0.03, height * 0.014, color);
  drawAwning(context, [width * 0.16, height * 0.012, width * 0.8, height * 0.1]);
}

/** June, July and the first of August: parcels on every day, and the days the front was looked at. */
export const drawEyeCalendar =
  (looking: Looking): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#F6EAD6");
    drawBrowserHead(context, width, height);
    const size = width * DAY;
    const half = size * 0.46;
    for (const month of months) {
      const { name, x: left, y: top } = month;
      const [nameX, nameY] = month.nameAt ?? [0.03, 0.032];
      drawText(context, name, width * (left + nameX), height * (top + nameY), size * 1.05, AZUKI);
      const all = daysOf(month, width, height);
      for (const { x, y } of all)
        panel(context, x - half, y - half, half * 2, half * 2, size * 0.14, "#FFFFFF");
      for (const { day, x, y } of all) drawDay(context, day, name, [x, y, size], looking);
    }
  };

/** Where 7/7 lies on a calendar of `width` × `height`, from its middle and upwards. */
export const todayOn = (
  width: number,
  height: number,
): { readonly x: number; readonly y: number } => ({
  x: (0.52 + 0.035 + 2 * DAY - 0.5) * width,
  y: (0.5 - 0.285) * height - DAY * ROW * width,
});

/** How many labels were printed a day, with one leap by night that two people looked into. */
export const drawLabelChart: Draw = (context, width, height) => {
  fill(context, width, height, PAPER);
  panel(context, width * 0.05, height * 0.05, width * 0.2, height * 0.2, 10, "#FFFFFF");
  context.strokeStyle = palette.ink;
  context.lineWidth = 7;
  context.strokeRect(width * 0.05, height * 0.05, width * 0.2, height * 0.2);
  drawIcon(context, "parcel", width * 0.11, height * 0.15, height * 0.06, "#B97E4B", 0.2);
  for (const row of [0.1, 0.15, 0.2])
    panel(context, width * 0.165, height * row - 4, width * 0.065, 8, 4, "#8C9DB2");
  const points = [
    [0.07, 0.7],
    [0.2, 0.66],
    [0.33, 0.69],
    [0.46, 0.65],
    [0.525, 0.5],
    [0.555, 0.56],
    [0.6, 0.24],
    [0.645, 0.5],
    [0.67, 0.46],
    [0.73, 0.67],
    [0.87, 0.64],
    [0.95, 0.66],
  ] as const;
  panel(context, width * 0.05, height * 0.75, width * 0.9, 8, 4, RULE);
  context.strokeStyle = "#E5402F";
  context.lineWidth = width * 0.018;
  context.lineJoin = "round";
  context.beginPath();
  for (const [index, [x, y]] of points.entries())
    if (index === 0) context.moveTo(x * width, y * height);
    else context.lineTo(x * width, y * height);
  context.stroke();
  drawIcon(context, "moon", width * 0.6, height * 0.115, height * 0.085, "#5B6BB0");
  drawFaceOf(context, "kasai", width * 0.74, height * 0.27, width * 0.075);
  drawFaceOf(context, "kurihara", width * 0.89, height * 0.27, width * 0.075);
  drawIcon(context, "tick", width * 0.81, height * 0.47, width * 0.07, TICK, 0.36);
  drawDate(context, "7/5", width * 0.41, height * 0.4, height * 0.135);
  for (let index = 0; index < 7; index++)
    drawEye(context, width * (0.1 + index * 0.134), height * 0.87, width * 0.052);
};
