import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawAnimal } from "../../toolkit/parts/animals";
import { drawCloud } from "../../toolkit/parts/clouds";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawClock } from "../../toolkit/parts/room";
import { drawFaceOf, drawTickedFace } from "./faces";
import { drawNoteTile, drawRoof } from "./signs";

type Context = CanvasRenderingContext2D;

/** A hand held up with its thumb apart; `size` is half its height. */
function drawHand(context: Context, x: number, y: number, size: number, color: string): void {
  const part = (left: number, top: number, wide: number, high: number, round: number) =>
    panel(context, x + left * size, y + top * size, wide * size, high * size, round * size, color);
  part(-0.55, -0.1, 0.98, 1.08, 0.3);
  for (const [left, top] of [
    [-0.55, -0.62],
    [-0.29, -0.92],
    [-0.03, -0.92],
    [0.22, -0.7],
  ] as const)
    part(left, top, 0.21, 1, 0.1);
  context.strokeStyle = color;
  context.lineWidth = size * 0.25;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(x + size * 0.28, y + size * 0.62);
  context.quadraticCurveTo(x + size * 0.66, y + size * 0.4, x + size * 0.78, y - size * 0.06);
  context.stroke();
}

/** The locked screen in the office: a music program was stopped, ask her. */
export const drawPalmScreen: Draw = (context, width, height) => {
  fill(context, width, height, "#33517F");
  drawIcon(context, "padlock", width * 0.17, height * 0.5, height * 0.24, "#FFD24A");
  panel(context, width * 0.3, height * 0.1, width * 0.68, height * 0.8, 36, "#FFFFFF");
  drawNoteTile(context, [width * 0.4, height * 0.64], height * 0.36);
  drawHand(context, width * 0.5, height * 0.4, height * 0.25, "#E5402F");
  drawIcon(context, "right", width * 0.69, height * 0.5, height * 0.075, palette.ink, 0.3);
  drawFaceOf(context, "munakata", width * 0.85, height * 0.5, height * 0.165);
};

function openedLetter(context: Context, x: number, y: number, size: number): void {
  context.fillStyle = "#F2C879";
  context.beginPath();
  context.moveTo(x - size, y - size * 0.35);
  context.lineTo(x, y - size * 1.15);
  context.lineTo(x + size, y - size * 0.35);
  context.fill();
  panel(context, x - size * 0.8, y - size * 0.8, size * 1.6, size, size * 0.08, "#FFFFFF");
  panel(context, x - size, y - size * 0.35, size * 2, size * 1.15, size * 0.1, "#FFE3A8");
  context.strokeStyle = "#B98A35";
  context.lineWidth = size * 0.07;
  context.strokeRect(x - size, y - size * 0.35, size * 2, size * 1.15);
}

/** All letters opened, each stamped by who read it; the last came at six. */
export const drawInbox: Draw = (context, width, height) => {
  fill(context, width, height, "#4F7FB8");
  const readers = ["hinoki", "munakata", "keyaki"] as const;
  for (const [index, id] of readers.entries()) {
    const [x, y] = [width * (0.2 + index * 0.17), height * (0.36 + index * 0.2)];
    openedLetter(context, x, y, height * 0.21);
    drawTickedFace(context, id, x, y + height * 0.04, height * 0.12);
  }
  panel(context, width * 0.66, height * 0.08, width * 0.3, height * 0.4, 40, "#FFFFFF");
  drawText(context, "31", width * 0.81, height * 0.3, height * 0.32, palette.ink);
  const [x, y, radius] = [width * 0.82, height * 0.74, height * 0.2];
  dot(context, x, y, radius * 1.08, palette.ink);
  context.save();
  context.translate(x - radius, y - radius);
  drawClock(18, 0)(context, radius * 2, radius * 2);
  context.restore();
};

/** A finger that touches the screen, with its nail. */
function drawTouch(context: Context, x: number, top: number, radius: number): void {
  context.strokeStyle = "#A04A12";
  context.lineWidth = radius * 0.34;
  context.lineCap = "round";
  for (const size of [1.75, 2.5]) {
    context.beginPath();
    context.arc(x, top + radius, radius * size, Math.PI * 1.14, Math.PI * 1.86);
    context.stroke();
  }
  context.lineWidth = radius * 0.2;
  panel(context, x - radius, top, radius * 2, radius * 5, radius, "#A04A12");
  panel(
    context,
    x - radius * 0.8,
    top + radius * 0.2,
    radius * 1.6,
    radius * 4.6,
    radius * 0.8,
    "#FFD3B0",
  );
  panel(
    context,
    x - radius * 0.5,
    top + radius * 0.45,
    radius,
    radius * 1.3,
    radius * 0.5,
    "#FFF4EC",
  );
}

/** The plan on the lent tablet: locked to a finger, gone in three days. */
export const drawRoofTablet: Draw = (context, width, height) => {
  fill(context, width, height, "#C6D8EC");
  drawIcon(context, "plan", width * 0.36, height * 0.5, height * 0.42, "#7F9FC6", 0.09);
  drawIcon(context, "padlock", width * 0.28, height * 0.5, height * 0.2, "#E39A12");
  drawTouch(context, width * 0.49, height * 0.36, height * 0.085);
  panel(context, width * 0.66, height * 0.1, width * 0.29, height * 0.8, 30, "#FFFFFF");
  drawIcon(context, "hourglass", width * 0.805, height * 0.34, height * 0.18, palette.teal, 0.14);
  drawText(context, "3", width * 0.805, height * 0.71, height * 0.3, palette.ink);
};

/** How many bundles of drawings the panda's cloud still holds, and what goes out of it. */
export interface PandaState {
  readonly bundles: number;
  readonly leaking?: "drawings" | "photos";
  /** The two who erased what lay there, together. */
  readonly isCleared?: boolean;
}

function bundle(context: Context, x: number, y: number, width: number, height: number): void {
  panel(context, x - width / 2, y - height / 2, width, height, 10, "#9CB8DE");
  panel(context, x - width / 2 + 5, y - height / 2 + 4, width - 10, height - 12, 8, "#F4F9FF");
  drawIcon(context, "plan", x - width * 0.26, y - 2, height * 0.44, "#1F4F98", 0.22);
}

function bundles(context: Context, width: number, height: number, count: number): void {
  const row = height * 0.078;
  for (let index = 0; index < count; index++) {
    const y = height * 0.45 + index * row;
    bundle(context, width / 2, y, width * 0.86, row * 1.02);
    const year = ["2019", "", "", "", "", "", "2025"][index] ?? "";
    drawText(context, year, width * 0.64, y + row * 0.02, row * 1.02, palette.ink);
  }
}

function leaving(context: Context, width: number, height: number, what: "drawings" | "photos") {
  for (const [x, y] of [
    [0.16, 0.1],
    [0.5, 0.07],
    [0.84, 0.1],
  ] as const) {
    const [px, py] = [width * x, height * y];
    panel(
      context,
      px - width * 0.11,
      py - height * 0.045,
      width * 0.22,
      height * 0.1,
      8,
      "#FFFFFF",
    );
    if (what === "photos") drawAnimal(context, "panda", px, py + height * 0.008, width * 0.07);
    else drawIcon(context, "plan", px, py + height * 0.006, width * 0.08, "#2B5FA8", 0.18);
    drawIcon(context, "up", px, py + height * 0.1, width * 0.06, "#E5402F", 0.34);
  }
}

function drawLockedCloud(context: Context, width: number, y: number): void {
  drawCloud(context, width * 0.45, y, width * 0.4, "#FFFFFF", "#5FA27A");
  drawAnimal(context, "panda", width * 0.43, y - width * 0.02, width * 0.19);
  drawIcon(context, "padlock", width * 0.84, y + width * 0.03, width * 0.12, "#E39A12");
}

/** His cloud is bare, and two have ticked that. */
function drawClearedTogether(context: Context, width: number, height: number): void {
  drawCloud(context, width * 0.5, height * 0.16, width * 0.28, "#FFFFFF", "#5FA27A");
  drawAnimal(context, "panda", width * 0.48, height * 0.155, width * 0.13);
  for (const [index, id] of (["tatebe", "munakata"] as const).entries())
    drawTickedFace(context, id, width * 0.42, height * (0.43 + index * 0.34), width * 0.29);
}

/** The designer's own cloud, with a lock of its own. */
export const drawPandaCloud =
  (state: PandaState): Draw =>
  (context, width, height) => {
    fill(context, width, height, state.leaking === "drawings" ? "#F6C8BE" : "#BFE0C9");
    const lift = state.leaking ? 0.28 : 0.21;
    if (state.isCleared) drawClearedTogether(context, width, height);
    else drawLockedCloud(context, width, height * lift);
    bundles(context, width, height, state.bundles);
    if (state.leaking) leaving(context, width, height, state.leaking);
    // What makes a telephone of it: the eye of its camera above, the bar to go home below.
    panel(context, width * 0.34, 0, width * 0.32, height * 0.03, height * 0.015, "#33415E");
    panel(context, width * 0.32, height * 0.97, width * 0.36, height * 0.014, 6, "#33415E");
  };

/** What the answering machine tells: how many wait, and since when. */
export const drawMessages =
  (count: string, since: string | undefined): Draw =>
  (context, width, height) => {
    const color = count === "0" ? "#9FF0C4" : "#FFB4A6";
    fill(context, width, height, "#16202F");
    drawText(
      context,
      count,
      width / 2,
      since ? height * 0.36 : height * 0.54,
      height * 0.66,
      color,
    );
    if (since) drawText(context, since, width / 2, height * 0.82, height * 0.34, "#FFFFFF");
  };

/** The office's own screen on things that belong to it. */
export const drawRoofScreen: Draw = (context, width, height) => {
  fill(context, width, height, "#E8F1FB");
  drawIcon(context, "plan", width * 0.5, height * 0.56, height * 0.32, "#2B5FA8", 0.12);
  drawRoof(context, width * 0.5, height * 0.2, height * 0.14);
};
