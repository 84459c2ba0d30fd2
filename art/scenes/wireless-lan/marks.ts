import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { type CastId, looks, ringOf } from "./looks";

type Context = CanvasRenderingContext2D;

/** The digits that let everybody in, as the plaque breaks them. */
export const digits = ["1126", "1126", "11"] as const;
export const BURNT = "#3A2416";
export const TOWN_BLUE = "#2F6FD6";

/** A sign alone on a ground. */
export const signOn =
  (icon: IconName, color: string, background: string, share = 0.38, weight = 0.2): Draw =>
  (context, width, height) => {
    fill(context, width, height, background);
    drawIcon(context, icon, width / 2, height / 2, Math.min(width, height) * share, color, weight);
  };

/** A sign on nothing. */
export const signAlone =
  (icon: IconName, color: string, share = 0.38, weight = 0.22): Draw =>
  (context, width, height) =>
    drawIcon(context, icon, width / 2, height / 2, Math.min(width, height) * share, color, weight);

/** Burnt into wood: arcs over ten digits. Canvas about 1:1.8. */
export const drawPlaque: Draw = (context, width, height) => {
  drawGrain(context, width, height);
  drawIcon(context, "arcs", width / 2, height * 0.2, width * 0.31, BURNT, 0.24);
  for (const [row, text] of digits.entries())
    drawText(context, text, width / 2, height * (0.47 + row * 0.195), width * 0.37, BURNT);
};

/** The same plaque lying: arcs left, all digits in a row. */
export const drawLongPlaque: Draw = (context, width, height) => {
  drawGrain(context, width, height);
  drawIcon(context, "arcs", width * 0.12, height * 0.5, height * 0.32, BURNT, 0.26);
  drawText(context, digits.join(" "), width * 0.6, height * 0.54, height * 0.355, BURNT);
};

export function drawGrain(
  context: Context,
  width: number,
  height: number,
  ground = "#D9A868",
): void {
  fill(context, width, height, ground);
  context.strokeStyle = "rgba(110,60,20,.16)";
  context.lineWidth = 5;
  for (let line = 1; line < 7; line++) {
    const x = (width * line) / 7;
    context.beginPath();
    context.moveTo(x, 0);
    context.bezierCurveTo(x + 18, height * 0.3, x - 22, height * 0.6, x + 8, height);
    context.stroke();
  }
}

/** The river under a bridge, as everybody may see it. */
export function drawRiverPicture(
  context: Context,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.translate(x, y);
  panel(context, 0, 0, width, height, 0, "#BFE5FA");
  dot(context, width * 0.8, height * 0.2, height * 0.1, "#FFF3C0");
  for (const [at, radius, color] of [
    [0.2, 0.34, "#8FCB8A"],
    [0.55, 0.42, "#74B87A"],
    [0.9, 0.32, "#8FCB8A"],
  ] as const)
    dot(context, width * at, height * 0.62, height * radius, color);
  panel(context, 0, height * 0.58, width, height * 0.42, 0, "#4FA8DC");
  context.strokeStyle = "rgba(255,255,255,.8)";
  context.lineWidth = height * 0.03;
  context.lineCap = "round";
  for (const [at, line] of [
    [0.12, 0.74],
    [0.52, 0.7],
    [0.3, 0.88],
    [0.7, 0.86],
  ] as const) {
    context.beginPath();
    context.moveTo(width * at, height * line);
    context.quadraticCurveTo(
      width * (at + 0.09),
      height * (line - 0.05),
      width * (at + 0.18),
      height * line,
    );
    context.stroke();
  }
  context.restore();
}

export const riverPicture: Draw = (context, width, height) =>
  drawRiverPicture(context, 0, 0, width, height);

/** A small round face of one of the cast. */
export function drawFaceOf(
  context: Context,
  id: CastId,
  x: number,
  y: number,
  radius: number,
): void {
  drawFaceIcon(context, looks[id], x, y, radius, ringOf(id));
}

/** A date on a card; the only words these rooms know. */
export function drawDate(
  context: Context,
  text: string,
  x: number,
  y: number,
  size: number,
  color: string = palette.ink,
): void {
  drawText(context, text, x, y, size, color);
}

interface Plan {
  readonly left: IconName;
  readonly right: IconName;
  readonly date: string;
  readonly color: string;
}

/** A card that plans a renewal: what is done, an arrow to the new one, and the day. */
export const planCard =
  ({ left, right, date, color }: Plan): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    panel(context, 0, 0, width, height * 0.09, 0, color);
    drawIcon(context, left, width * 0.21, height * 0.36, width * 0.14, palette.ink);
    drawIcon(context, "right", width * 0.49, height * 0.36, width * 0.09, color, 0.3);
    drawIcon(context, right, width * 0.78, height * 0.36, width * 0.14, color);
    drawDate(context, date, width / 2, height * 0.78, height * 0.36);
  };
