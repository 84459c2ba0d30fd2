import { type Draw, drawText } from "../../toolkit/canvas";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";
import { type FaceId, PRESS } from "./looks";
import { drawCostBook, drawFace, drawRedCover, drawTick, drawTubeEnd, INK, TICK } from "./marks";
import { drawSeal } from "./seals";

type Context = CanvasRenderingContext2D;

/** Where and when it is that he is seen. */
const grounds = {
  autumn: ["#FBE3C4", "#E7B98A"],
  night: ["#2A3563", "#18204A"],
  day: ["#E3F1F8", "#BEDDE8"],
  green: ["#E6F4DC", "#BFDFAF"],
} as const;
type Ground = keyof typeof grounds;

/** A thought of what is elsewhere: its frame, its ground, and what is in it. */
export const thought =
  (ground: Ground, content: Draw): Draw =>
  (context, w, h) => {
    context.clearRect(0, 0, w, h);
    panel(context, 0, 0, w, h, h * 0.16, "#FFFFFF");
    const inner = context.createLinearGradient(0, 0, 0, h);
    inner.addColorStop(0, grounds[ground][0]);
    inner.addColorStop(1, grounds[ground][1]);
    context.save();
    context.beginPath();
    context.roundRect(w * 0.025, w * 0.025, w * 0.95, h - w * 0.05, h * 0.13);
    context.clip();
    context.fillStyle = inner;
    context.fillRect(0, 0, w, h);
    content(context, w, h);
    context.restore();
  };

/** He himself, large, on the left. */
const him = (context: Context, w: number, h: number) =>
  drawFace(context, "kadowaki", w * 0.26, h * 0.52, h * 0.36, "#FFFFFF");

/** The works of the next town: another colour than ours. */
const rival = (context: Context, x: number, y: number, size: number) =>
  drawIcon(context, "factory", x, y, size, "#2F5F9E");

const icon = (
  context: Context,
  name: IconName,
  [x, y, size]: readonly [number, number, number],
  color = INK,
  weight = 0.2,
) => drawIcon(context, name, x, y, size, color, weight);

/** November: he works at another factory. */
export const drawNewJob: Draw = (context, w, h) => {
  him(context, w, h);
  icon(context, "right", [w * 0.52, h * 0.52, h * 0.11], "#FFFFFF", 0.4);
  rival(context, w * 0.77, h * 0.5, h * 0.31);
  for (const [x, y, r] of [
    [0.5, 0.17, 0.06],
    [0.62, 0.9, 0.05],
    [0.93, 0.16, 0.05],
  ] as const) {
    context.fillStyle = "#D9612B";
    context.beginPath();
    context.ellipse(w * x, h * y, h * r, h * r * 0.55, x * 7, 0, Math.PI * 2);
    context.fill();
  }
};

/** Two bars of the cost book in what somebody says. */
function drawRate(context: Context, x: number, y: number, w: number, h: number): void {
  panel(context, x, y, w, h, h * 0.2, "#FFFFFF");
  context.fillStyle = "#FFFFFF";
  context.beginPath();
  context.moveTo(x + w * 0.06, y + h * 0.6);
  context.lineTo(x - w * 0.12, y + h * 0.96);
  context.lineTo(x + w * 0.24, y + h * 0.92);
  context.fill();
  drawText(context, "¥", x + w * 0.2, y + h * 0.52, h * 0.6, "#B57F00");
  panel(context, x + w * 0.38, y + h * 0.2, w * 0.26, h * 0.22, 6, "#9AA0A8");
  panel(context, x + w * 0.38, y + h * 0.54, w * 0.5, h * 0.22, 6, "#F2B92C");
}

/** The going rate, told at the new place. */
export const drawGoingRate: Draw = (context, w, h) => {
  him(context, w, h);
  drawRate(context, w * 0.49, h * 0.09, w * 0.46, h * 0.38);
  drawCostBook(context, w * 0.48, h * 0.53, w * 0.27, h * 0.36);
  rival(context, w * 0.865, h * 0.72, h * 0.18);
};

/** A promise with both seals. */
function drawSealed(context: Context, x: number, y: number, size: number): void {
  panel(context, x - size * 0.76, y - size, size * 1.52, size * 2, size * 0.1, "#FFFBEF");
  for (const row of [-0.66, -0.4, -0.14])
    panel(context, x - size * 0.5, y + size * row, size, size * 0.1, 4, "#C9BFA4");
  drawSeal(context, [x - size * 0.32, y + size * 0.5], size * 0.27, -0.1, "firm");
  drawSeal(context, [x + size * 0.34, y + size * 0.5], size * 0.27, 0.1, "kadowaki");
}

/** Asked, he says that there is a promise. */
export const drawPromiseKept: Draw = (context, w, h) => {
  him(context, w, h);
  icon(context, "palm", [w * 0.57, h * 0.6, h * 0.22], PRESS);
  drawSealed(context, w * 0.8, h * 0.5, h * 0.32);
};

/** Asked, he says whose book that is. */
export const drawNotMine: Draw = (context, w, h) => {
  him(context, w, h);
  icon(context, "palm", [w * 0.57, h * 0.6, h * 0.22], PRESS);
  drawRedCover(context, w * 0.7, h * 0.18, w * 0.2, h * 0.6);
  drawTick(context, w * 0.9, h * 0.78, h * 0.14);
};

/** At night, at home, quotations still arrive; and the door opens to him for an umbrella. */
export const drawStillArriving: Draw = (context, w, h) => {
  icon(context, "moon", [w * 0.47, h * 0.2, h * 0.1], "#FFE9A0");
  him(context, w, h);
  for (const [x, y, size] of [
    [0.58, 0.42, 0.11],
    [0.69, 0.24, 0.14],
  ] as const) {
    const [left, top] = [w * x - h * size, h * y - h * size * 0.7];
    panel(context, left, top, h * size * 2, h * size * 1.4, 8, "#FFFFFF");
    drawText(context, "¥", w * x, h * (y + 0.01), h * size * 1.25, "#C46A1E");
  }
  icon(context, "laptop", [w * 0.63, h * 0.74, h * 0.19], "#9FC4F0");
  icon(context, "staffDoor", [w * 0.88, h * 0.34, h * 0.2], "#8FE0B0");
  icon(context, "umbrella", [w * 0.88, h * 0.75, h * 0.16], "#9FC4F0");
};

/** One way in is shut, the other one shuts. */
export const drawShutting: Draw = (context, w, h) => {
  him(context, w, h);
  icon(context, "staffDoor", [w * 0.62, h * 0.5, h * 0.26], INK);
  icon(context, "padlock", [w * 0.62, h * 0.48, h * 0.11], TICK, 0.26);
  icon(context, "staffDoor", [w * 0.86, h * 0.5, h * 0.26], PRESS);
  icon(context, "hourglass", [w * 0.86, h * 0.48, h * 0.1], PRESS, 0.26);
};

/** His card at home in its frame, with two holes: a keepsake. */
export const drawKeepsake: Draw = (context, w, h) => {
  him(context, w, h);
  const [x, y] = [w * 0.61, h * 0.14];
  panel(context, x, y, w * 0.28, h * 0.72, 10, "#E8B23A");
  panel(context, x + w * 0.025, y + h * 0.05, w * 0.23, h * 0.62, 4, "#FFFFFF");
  drawFace(context, "kadowaki", x + w * 0.14, y + h * 0.31, h * 0.17);
  for (const dx of [0.07, 0.21]) {
    context.fillStyle = "#5E6672";
    context.beginPath();
    context.arc(x + w * dx, y + h * 0.56, h * 0.045, 0, Math.PI * 2);
    context.fill();
  }
  icon(context, "house", [w * 0.94, h * 0.2, h * 0.07], "#2F6B57", 0.26);
};

function drawTubes(context: Context, x: number, y: number, radius: number): void {
  for (const side of [-1, 1]) {
    panel(
      context,
      x + side * radius * 1.15 - radius,
      y - radius * 0.1,
      radius * 2,
      radius * 2.6,
      radius * 0.5,
      "#A9B0B8",
    );
    drawTubeEnd(context, x + side * radius * 1.15, y, radius);
  }
}

/** At home beside the rod stand two tubes. */
export const drawTubesAtHome: Draw = (context, w, h) => {
  him(context, w, h);
  icon(context, "house", [w * 0.52, h * 0.18, h * 0.1], "#7A4F34", 0.24);
  context.strokeStyle = "#2E5E8C";
  context.lineWidth = h * 0.035;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(w * 0.56, h * 0.9);
  context.lineTo(w * 0.66, h * 0.14);
  context.stroke();
  drawTubes(context, w * 0.79, h * 0.46, h * 0.115);
  panel(context, w * 0.545, h * 0.6, h * 0.07, h * 0.3, 8, "#D9A86A");
  context.fillStyle = "#E5402F";
  context.beginPath();
  context.arc(w * 0.66, h * 0.3, h * 0.045, 0, Math.PI * 2);
  context.fill();
};

/** They come back by hand, a telephone call later. */
export const drawTubesReturn: Draw = (context, w, h) => {
  him(context, w, h);
  icon(context, "phone", [w * 0.52, h * 0.24, h * 0.11], INK, 0.26);
  drawTubes(context, w * 0.63, h * 0.52, h * 0.11);
  icon(context, "right", [w * 0.78, h * 0.62, h * 0.09], TICK, 0.4);
  icon(context, "factory", [w * 0.9, h * 0.58, h * 0.16], "#5F7F6A");
};

/** A client asks whose the copies are: nobody's face. */
export const drawWhoseCopies: Draw = (context, w, h) => {
  for (const [index, x] of [0.24, 0.34, 0.44].entries()) {
    panel(context, w * x - h * 0.24, h * (0.2 + index * 0.06), h * 0.48, h * 0.52, 6, "#F4F9FF");
    panel(context, w * x - h * 0.2, h * (0.24 + index * 0.06), h * 0.4, h * 0.02, 3, "#B9CCE4");
  }
  icon(context, "drawing", [w * 0.44, h * 0.58, h * 0.16], "#4A78B5", 0.16);
  icon(context, "lens", [w * 0.62, h * 0.52, h * 0.15], INK, 0.24);
  for (const [x, y] of [
    [0.78, 0.36],
    [0.91, 0.36],
    [0.845, 0.7],
  ] as const)
    icon(context, "person", [w * x, h * y, h * 0.14], "#8E969F");
};

/** What can be shown is the promise; for the rest two go and explain. */
export const drawExplaining: Draw = (context, w, h) => {
  drawSealed(context, w * 0.2, h * 0.5, h * 0.34);
  icon(context, "right", [w * 0.41, h * 0.5, h * 0.09], INK, 0.4);
  for (const [index, id] of (["nukui", "fudetani"] as const satisfies readonly FaceId[]).entries())
    drawFace(context, id, w * (0.57 + index * 0.2), h * 0.42, h * 0.22, "#FFFFFF");
  icon(context, "suitcase", [w * 0.67, h * 0.8, h * 0.12], "#7A4F34");
  icon(context, "bank", [w * 0.92, h * 0.5, h * 0.12], INK, 0.22);
};

/** Whose copies they are is on one sheet, and the next drawing comes. */
export const drawNextDrawing: Draw = (context, w, h) => {
  panel(context, w * 0.08, h * 0.16, w * 0.3, h * 0.7, 8, "#FFFBEF");
  for (const [index, id] of (["kadowaki", "fudetani", "nukui"] as const).entries()) {
    const y = h * (0.3 + index * 0.21);
    drawFace(context, id, w * 0.17, y, h * 0.09);
    drawTick(context, w * 0.29, y, h * 0.07);
  }
  icon(context, "back", [w * 0.5, h * 0.5, h * 0.1], TICK, 0.4);
  panel(context, w * 0.62, h * 0.24, w * 0.3, h * 0.52, 8, "#F4F9FF");
  icon(context, "drawing", [w * 0.77, h * 0.5, h * 0.18], "#4A78B5", 0.16);
};
