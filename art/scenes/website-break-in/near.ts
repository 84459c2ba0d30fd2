import { type Draw, dot } from "../../toolkit/canvas";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { type Area, drawAwning } from "./cases";
import { AZUKI } from "./looks";
import { drawBigDoor, drawPage } from "./screens";
import { TICK } from "./signs";

type Context = CanvasRenderingContext2D;

/** What is seen near has its own light in the dark room: pale paper and dark lines. */
const SKY = "#F4F7FF";
const ROAD = "#B4C0E4";
const LINE = "#141A3A";

/** So many ways a line runs around what is drawn. */
const WAYS = 16;

/** Something with a dark line around it. */
function outlined(
  context: Context,
  name: IconName,
  [x, y, size]: readonly [x: number, y: number, size: number],
  color: string,
  weight?: number,
): void {
  const line = size * 0.13;
  for (let way = 0; way < WAYS; way++) {
    const angle = (way / WAYS) * Math.PI * 2;
    drawIcon(context, name, x + Math.cos(angle) * line, y + Math.sin(angle) * line, size, LINE);
  }
  drawIcon(context, name, x, y, size, color, weight);
}

/** A fist on wheels: a program that knocks at every door. */
function drawKnocker(context: Context, x: number, bottom: number, size: number): void {
  outlined(context, "fist", [x, bottom - size * 1.18, size * 0.88], "#FF9A3C");
  panel(context, x - size * 0.9, bottom - size * 0.42, size * 1.8, size * 0.26, size * 0.13, LINE);
  for (const side of [-1, 1]) {
    dot(context, x + side * size * 0.52, bottom - size * 0.16, size * 0.26, LINE);
    dot(context, x + side * size * 0.52, bottom - size * 0.16, size * 0.11, "#FFFFFF");
  }
}

/** What came in: the same small, dark thing with legs as on the false page. */
function drawIntruder(context: Context, x: number, y: number, size: number): void {
  drawIcon(context, "bug", x, y, size, LINE, 0.15);
}

/** A house with its staff door; ours carries the curtain of the shop. */
function drawHouse(context: Context, [x, y, width, height]: Area, isOurs: boolean): void {
  const edge = height * 0.022;
  context.fillStyle = isOurs ? AZUKI : "#4A62B0";
  context.strokeStyle = LINE;
  context.lineWidth = edge;
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo(x - width * 0.09, y + height * 0.28);
  context.lineTo(x + width / 2, y);
  context.lineTo(x + width * 1.09, y + height * 0.28);
  context.closePath();
  context.fill();
  context.stroke();
  panel(context, x - edge / 2, y + height * 0.26, width + edge, height * 0.74, 4, LINE);
  const wall = isOurs ? "#FFFFFF" : "#9DB2F0";
  panel(context, x + edge / 2, y + height * 0.28, width - edge, height * 0.72, 3, wall);
  const door = [x + width / 2, y + height * 0.74, height * 0.25] as const;
  drawIcon(context, "staffDoor", ...door, isOurs ? AZUKI : LINE, 0.22);
  if (isOurs)
    drawAwning(context, [x + width * 0.06, y + height * 0.29, width * 0.88, height * 0.15]);
}

/** A street at night: knockers roll from door to door, a big one stops at ours. */
export const drawKnockingNear: Draw = (context, width, height) => {
  fill(context, width, height, SKY);
  outlined(context, "moon", [width * 0.92, height * 0.15, height * 0.1], "#FFC23C");
  panel(context, 0, height * 0.72, width, height * 0.28, 0, ROAD);
  for (const x of [0.05, 0.77])
    drawHouse(context, [width * x, height * 0.24, width * 0.18, height * 0.5], false);
  drawHouse(context, [width * 0.33, height * 0.04, width * 0.34, height * 0.72], true);
  drawKnocker(context, width * 0.5, height * 0.98, height * 0.27);
  for (const x of [0.14, 0.86]) drawKnocker(context, width * x, height * 0.96, height * 0.17);
};

const door = (width: number, height: number): Area => [
  width * 0.07,
  height * 0.1,
  width * 0.27,
  height * 0.76,
];

/** The page of the shop, with a dark line around it. */
function drawPageNear(context: Context, width: number, height: number): void {
  const [x, y, wide, high] = [width * 0.45, height * 0.07, width * 0.5, height * 0.86];
  panel(context, x - 9, y - 9, wide + 18, high + 18, 20, LINE);
  drawPage(context, [x, y, wide, high], AZUKI);
}

/** In at the staff door: a second, redder basket lies behind the first. */
export const drawBrokenNear: Draw = (context, width, height) => {
  fill(context, width, height, SKY);
  drawBigDoor(context, door(width, height), "wide");
  drawKnocker(context, width * 0.29, height * 0.96, height * 0.2);
  drawPageNear(context, width, height);
  drawIcon(context, "basket", width * 0.82, height * 0.44, height * 0.2, "#F09A7A");
  drawIcon(context, "basket", width * 0.64, height * 0.58, height * 0.25, AZUKI);
  drawIntruder(context, width * 0.83, height * 0.74, height * 0.15);
};

/** Of two ways in one was shut, with a lock: only the page with the pictures was changed. */
export const drawHalfBrokenNear: Draw = (context, width, height) => {
  fill(context, width, height, SKY);
  const [y, wide, high] = [height * 0.11, width * 0.145, height * 0.66];
  drawBigDoor(context, [width * 0.045, y, wide, high], "shut");
  outlined(context, "padlock", [width * 0.117, height * 0.62, height * 0.14], "#FFC23C", 0.2);
  drawBigDoor(context, [width * 0.245, y, wide, high], "wide");
  drawKnocker(context, width * 0.35, height * 0.96, height * 0.17);
  drawPageNear(context, width, height);
  drawIcon(context, "picture", width * 0.6, height * 0.54, height * 0.24, "#F09A7A", 0.16);
  drawIntruder(context, width * 0.6, height * 0.54, height * 0.14);
  drawIcon(context, "basket", width * 0.84, height * 0.66, height * 0.18, AZUKI);
  dot(context, width * 0.84, height * 0.38, height * 0.105, TICK);
  drawIcon(context, "tick", width * 0.84, height * 0.38, height * 0.07, "#FFFFFF", 0.36);
};

/** The door holds with its two keys, and the knocker rolls on to the next. */
export const drawHeldNear: Draw = (context, width, height) => {
  fill(context, width, height, SKY);
  panel(context, 0, height * 0.82, width, height * 0.18, 0, ROAD);
  drawBigDoor(context, door(width, height), "shut");
  for (const [index, y] of [0.24, 0.52].entries()) {
    const at = [width * (0.5 + index * 0.03), height * y, height * 0.13] as const;
    outlined(context, "key", at, "#FFC23C", 0.3);
  }
  drawKnocker(context, width * 0.76, height * 0.95, height * 0.22);
  drawIcon(context, "right", width * 0.93, height * 0.7, height * 0.09, LINE, 0.34);
};
