import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawFaceOf } from "./faces";
import type { FaceId } from "./looks";

type Context = CanvasRenderingContext2D;

export const PAPER = "#FBF6EA";
export const RULE = "#8C9DB2";

/** A pictogram that fills a square or oblong sign. */
export const sign =
  (icon: IconName, color: string, ground: string, share = 0.36): Draw =>
  (context, width, height) => {
    fill(context, width, height, ground);
    drawIcon(context, icon, width / 2, height / 2, Math.min(width, height) * share, color, 0.2);
  };

/** A green tick with its date. */
export function tickedOn(context: Context, x: number, y: number, size: number, date: string) {
  // Four letters take more room than three: neither runs into the other.
  const apart = (date.length - 3) * size * 0.17;
  drawIcon(context, "tick", x - size * 0.9 - apart, y, size * 0.5, "#2F8F4E", 0.32);
  drawText(context, date, x + size * 0.5 + apart, y + size * 0.06, size, palette.ink);
}

/** A kitchen, as photographed: cupboards, worktop, tap; what is painted on it comes after. */
export function drawKitchen(
  context: Context,
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
): void {
  panel(context, x, y, width, height, 0, "#F5F1E6");
  panel(context, x, y + height * 0.04, width * 0.62, height * 0.28, 6, color);
  panel(context, x + width * 0.7, y + height * 0.06, width * 0.24, height * 0.34, 4, "#BFE2F5");
  panel(context, x, y + height * 0.56, width, height * 0.08, 0, "#B98A5A");
  panel(context, x, y + height * 0.64, width, height * 0.36, 0, color);
  for (const share of [0.3, 0.62])
    panel(context, x + width * share, y + height * 0.64, 4, height * 0.36, 0, "rgba(0,0,0,.25)");
  drawIcon(context, "tap", x + width * 0.72, y + height * 0.47, height * 0.13, "#6C7C8C", 0.26);
}

const kitchens = ["#7FC8B8", "#F2B56B", "#8FB4E0", "#F2A0A0", "#B9A3E3", "#A9CC7A"];
const owners: readonly (readonly FaceId[])[] = [
  ["grandfather"],
  ["aunt", "child"],
  ["hatakeyama"],
  ["aunt"],
  ["grandfather", "child"],
  ["hatakeyamaWife"],
];
const asked = ["3/2", "3/19", "4/8", "4/27", "5/11", "5/30"];

/** Six framed kitchens whose owners smile; a white square hides each door plate. */
export const drawPhotoWall: Draw = (context, width, height) => {
  fill(context, width, height, "#F2DFC0");
  const [wide, high] = [width / 3, height / 2];
  for (const [index, color] of kitchens.entries()) {
    const [x, y] = [(index % 3) * wide, Math.floor(index / 3) * high];
    panel(context, x + wide * 0.05, y + high * 0.05, wide * 0.9, high * 0.7, 10, "#FFFFFF");
    drawKitchen(context, x + wide * 0.09, y + high * 0.09, wide * 0.82, high * 0.62, color);
    for (const [at, who] of (owners[index] ?? []).entries())
      drawFaceOf(context, who, x + wide * (0.3 + at * 0.27), y + high * 0.53, high * 0.17);
    panel(context, x + wide * 0.12, y + high * 0.11, wide * 0.22, high * 0.17, 3, palette.ink);
    panel(context, x + wide * 0.14, y + high * 0.13, wide * 0.18, high * 0.13, 2, "#FFFFFF");
    tickedOn(context, x + wide * 0.52, y + high * 0.87, high * 0.16, asked[index] ?? "");
  }
};

/** Hours at which somebody answers: 9 to 18, or all round the clock. */
export type Answered = "by-day" | "always";

function hours(context: Context, x: number, y: number, radius: number, answered: Answered) {
  const [from, to] = answered === "always" ? [0, 24] : [9, 18];
  const angle = (hour: number) => (hour / 24) * Math.PI * 2 - Math.PI / 2;
  dot(context, x, y, radius, "#FFFFFF");
  context.fillStyle = palette.blue;
  context.beginPath();
  context.moveTo(x, y);
  context.arc(x, y, radius, angle(from), angle(to));
  context.closePath();
  context.fill();
  dot(context, x, y, radius * 0.44, "#FFFFFF");
  context.strokeStyle = palette.ink;
  context.lineWidth = radius * 0.06;
  for (const rim of [radius, radius * 0.44]) {
    context.beginPath();
    context.arc(x, y, rim, 0, Math.PI * 2);
    context.stroke();
  }
  for (const hour of answered === "always" ? [] : [from, to]) {
    const turn = angle(hour);
    const [left, top] = [x + Math.cos(turn) * radius * 1.24, y + Math.sin(turn) * radius * 1.24];
    drawText(context, String(hour), left, top, radius * 0.34, palette.ink);
  }
  drawIcon(context, "moon", x + radius * 0.42, y - radius * 0.58, radius * 0.26, "#5A6FB0");
}

/** The board for a lost bag: bag, telephone, the hours at which it is answered, who answers. */
export const drawBagCard =
  (answered: Answered): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFF7DF");
    panel(context, 0, 0, width, height * 0.06, 0, palette.coral);
    context.save();
    context.translate(width * 0.12, height * 0.3);
    context.rotate(-0.7);
    drawIcon(context, "bag", 0, 0, height * 0.14, "#B5652F", 0.2);
    context.restore();
    // By night a purse with the number stands in the corner: the telephone gives way to it.
    const ring = answered === "always" ? ([0.87, 0.78] as const) : ([0.12, 0.78] as const);
    drawIcon(
      context,
      "phone",
      width * ring[0],
      height * ring[1],
      height * 0.14,
      palette.navy,
      0.22,
    );
    hours(context, width * 0.47, height * 0.53, height * 0.31, answered);
    drawFaceOf(context, "higuchi", width * 0.86, height * 0.34, height * 0.18);
    if (answered === "always")
      drawIcon(context, "moon", width * 0.96, height * 0.14, height * 0.09, "#5A6FB0");
    else tickedOn(context, width * 0.875, height * 0.78, height * 0.125, "4/1");
  };

const jobs = [
  { number: 7, from: 0.02, to: 0.36, icon: "tap", color: palette.coral },
  { number: 12, from: 0.2, to: 0.52, icon: "house", color: palette.yellow },
  { number: 31, from: 0.42, to: 0.8, icon: "tap", color: palette.mint },
  { number: 40, from: 0.6, to: 0.98, icon: "house", color: palette.sky },
] as const;

/** Building plan: numbers instead of names, coloured bars of weeks. */
export const drawNumberPlan: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  panel(context, 0, 0, width, height * 0.16, 0, palette.teal);
  drawText(context, "7/6", width * 0.24, height * 0.085, height * 0.1, "#FFFFFF");
  drawIcon(context, "right", width * 0.46, height * 0.08, height * 0.04, "#FFFFFF", 0.3);
  drawText(context, "8/28", width * 0.73, height * 0.085, height * 0.1, "#FFFFFF");
  const row = (height * 0.84) / jobs.length;
  const [left, wide] = [width * 0.3, width * 0.68];
  for (const [index, job] of jobs.entries()) {
    const y = height * 0.16 + row * (index + 0.5);
    if (index % 2) panel(context, 0, y - row / 2, width, row, 0, "#EFF6F5");
    dot(context, width * 0.15, y, row * 0.38, palette.navy);
    drawText(context, String(job.number), width * 0.15, y + row * 0.03, row * 0.42, "#FFFFFF");
    const [from, to] = [left + wide * job.from, left + wide * job.to];
    panel(context, from, y - row * 0.3, to - from, row * 0.6, row * 0.2, job.color);
    drawIcon(context, job.icon, (from + to) / 2, y, row * 0.2, palette.ink, 0.24);
  }
};

/** An estimate: whose house it is, what it costs, until when it holds. */
export const drawEstimate =
  (who: FaceId): Draw =>
  (context, width, height) => {
    fill(context, width, height, PAPER);
    drawIcon(context, "house", width * 0.28, height * 0.19, height * 0.15, palette.navy, 0.16);
    drawFaceOf(context, who, width * 0.7, height * 0.19, height * 0.15);
    drawText(context, "7/31", width * 0.5, height * 0.45, height * 0.15, "#C0392B");
    for (const [index, share] of [0.8, 0.6, 0.7].entries()) {
      const y = height * (0.6 + index * 0.11);
      drawIcon(context, "yen", width * 0.12, y + height * 0.03, height * 0.04, palette.ink, 0.26);
      panel(context, width * 0.22, y, width * share * 0.86, height * 0.06, 8, "#F0A24A");
    }
  };
