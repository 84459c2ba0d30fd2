import { type Draw, dot } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { type Area, drawAwning } from "./cases";
import { AZUKI } from "./looks";
import { DEW, TICK } from "./signs";

type Context = CanvasRenderingContext2D;

const NIGHT = "#16234A";

/** What came in is small and dark on every page. */
const INTRUDER = "#26324A";

/** A fist on wheels: a program that knocks at every door. */
function drawKnocker(context: Context, x: number, bottom: number, size: number): void {
  drawIcon(context, "fist", x, bottom - size * 1.1, size * 0.86, "#F0A974");
  panel(
    context,
    x - size * 0.8,
    bottom - size * 0.34,
    size * 1.6,
    size * 0.2,
    size * 0.1,
    "#8894A6",
  );
  for (const side of [-1, 1]) {
    dot(context, x + side * size * 0.5, bottom - size * 0.1, size * 0.22, "#C7CDD6");
    dot(context, x + side * size * 0.5, bottom - size * 0.1, size * 0.09, "#4A5361");
  }
}

/** A house with its staff door; ours carries the curtain of the shop. */
function drawHouse(context: Context, [x, y, width, height]: Area, isOurs: boolean): void {
  context.fillStyle = isOurs ? "#8A5B52" : "#3A4C80";
  context.beginPath();
  context.moveTo(x - width * 0.08, y + height * 0.28);
  context.lineTo(x + width / 2, y);
  context.lineTo(x + width * 1.08, y + height * 0.28);
  context.closePath();
  context.fill();
  panel(context, x, y + height * 0.26, width, height * 0.74, 4, isOurs ? "#FBF4E4" : "#5268A6");
  drawIcon(
    context,
    "staffDoor",
    x + width / 2,
    y + height * 0.74,
    height * 0.25,
    isOurs ? AZUKI : "#22305C",
    0.2,
  );
  if (isOurs)
    drawAwning(context, [x + width * 0.06, y + height * 0.29, width * 0.88, height * 0.15]);
}

/** A street at night: knockers roll from door to door, a big one stops at ours. */
export const drawKnocking: Draw = (context, width, height) => {
  fill(context, width, height, "#22356E");
  drawIcon(context, "moon", width * 0.91, height * 0.14, height * 0.11, "#FFF0B8");
  panel(context, 0, height * 0.72, width, height * 0.28, 0, "#3A4C86");
  for (const x of [0.05, 0.77])
    drawHouse(context, [width * x, height * 0.3, width * 0.18, height * 0.44], false);
  drawHouse(context, [width * 0.335, height * 0.05, width * 0.33, height * 0.71], true);
  drawKnocker(context, width * 0.5, height * 0.99, height * 0.27);
  for (const x of [0.14, 0.86]) drawKnocker(context, width * x, height * 0.93, height * 0.14);
};

/** Whether a door is open. */
type Opened = "wide" | "shut";

export function drawBigDoor(context: Context, [x, y, width, height]: Area, opened: Opened): void {
  panel(context, x - width * 0.08, y - height * 0.06, width * 1.16, height * 1.06, 12, "#5B3A2E");
  panel(context, x, y, width, height, 4, opened === "shut" ? "#C98F57" : "#0B1226");
  if (opened === "shut") {
    panel(context, x + width * 0.12, y + height * 0.08, width * 0.76, height * 0.36, 8, "#B97E4B");
    dot(context, x + width * 0.84, y + height * 0.54, width * 0.06, "#FFD24A");
    return;
  }
  const swing = 0.42;
  context.fillStyle = "#C98F57";
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + width * swing, y + height * 0.08);
  context.lineTo(x + width * swing, y + height * 1.1);
  context.lineTo(x, y + height);
  context.closePath();
  context.fill();
  dot(context, x + width * (swing - 0.1), y + height * 0.58, width * 0.055, "#FFD24A");
}

/** A page of the shop: a white sheet with an awning. */
export function drawPage(context: Context, [x, y, width, height]: Area, color: string): void {
  panel(context, x, y, width, height, 14, "#FFFDF6");
  drawAwning(context, [x + width * 0.04, y, width * 0.92, height * 0.16], color);
}

/** In at the staff door: a second, paler basket lies behind the first. */
export const drawBroken: Draw = (context, width, height) => {
  fill(context, width, height, NIGHT);
  drawBigDoor(context, [width * 0.08, height * 0.14, width * 0.28, height * 0.72], "wide");
  drawKnocker(context, width * 0.29, height * 0.93, height * 0.13);
  drawPage(context, [width * 0.46, height * 0.1, width * 0.5, height * 0.8], AZUKI);
  drawIcon(context, "basket", width * 0.8, height * 0.47, height * 0.19, "#E8B4A0");
  drawIcon(context, "basket", width * 0.65, height * 0.58, height * 0.23, AZUKI);
  drawIcon(context, "bug", width * 0.82, height * 0.74, height * 0.12, INTRUDER, 0.17);
};

/** One way in was shut: only the page with the pictures was changed. */
export const drawHalfBroken: Draw = (context, width, height) => {
  fill(context, width, height, NIGHT);
  drawBigDoor(context, [width * 0.05, height * 0.16, width * 0.15, height * 0.62], "shut");
  drawIcon(context, "padlock", width * 0.125, height * 0.6, height * 0.13, "#FFFFFF", 0.22);
  drawBigDoor(context, [width * 0.25, height * 0.16, width * 0.15, height * 0.62], "wide");
  drawKnocker(context, width * 0.355, height * 0.93, height * 0.11);
  drawPage(context, [width * 0.46, height * 0.1, width * 0.5, height * 0.8], AZUKI);
  drawIcon(context, "picture", width * 0.63, height * 0.52, height * 0.17, "#E8A08C", 0.18);
  drawIcon(context, "bug", width * 0.63, height * 0.52, height * 0.1, INTRUDER, 0.17);
  drawIcon(context, "basket", width * 0.84, height * 0.6, height * 0.14, AZUKI);
  drawIcon(context, "tick", width * 0.84, height * 0.36, height * 0.08, TICK, 0.36);
};

/** The door holds with its two keys, and the knocker rolls on to the next. */
export const drawHeld: Draw = (context, width, height) => {
  fill(context, width, height, NIGHT);
  panel(context, 0, height * 0.82, width, height * 0.18, 0, "#2B3A68");
  drawBigDoor(context, [width * 0.14, height * 0.12, width * 0.28, height * 0.72], "shut");
  for (const [index, y] of [0.26, 0.5].entries())
    drawIcon(
      context,
      "key",
      width * (0.54 + index * 0.04),
      height * y,
      height * 0.1,
      "#FFD24A",
      0.3,
    );
  drawKnocker(context, width * 0.78, height * 0.94, height * 0.15);
  drawIcon(context, "right", width * 0.93, height * 0.74, height * 0.065, "#FFFFFF", 0.34);
};

/** Sweets in the light of a lamp: how well a shop's pictures are lit. */
function drawShop(context: Context, area: Area, color: string, light: number): void {
  const [x, y, width, height] = area;
  drawPage(context, area, color);
  panel(
    context,
    x + width * 0.08,
    y + height * 0.22,
    width * 0.84,
    height * 0.5,
    12,
    light > 0.5 ? "#FFF3C4" : "#D9D2C6",
  );
  const glow = context.createRadialGradient(
    x + width / 2,
    y + height * 0.4,
    0,
    x + width / 2,
    y + height * 0.4,
    width * 0.5,
  );
  glow.addColorStop(0, `rgba(255,255,255,${light})`);
  glow.addColorStop(1, "rgba(255,255,255,0)");
  context.fillStyle = glow;
  context.fillRect(x + width * 0.08, y + height * 0.22, width * 0.84, height * 0.5);
  for (const [index, tone] of ["#F4A9B8", DEW, "#F2C94C"].entries()) {
    const at = x + width * (0.26 + index * 0.24);
    dot(context, at, y + height * 0.56, width * 0.1, light > 0.5 ? tone : "#B9AE9C");
    if (light > 0.5) dot(context, at - width * 0.03, y + height * 0.53, width * 0.026, "#FFFFFF");
  }
  drawIcon(context, "basket", x + width / 2, y + height * 0.85, height * 0.1, color);
}

/** Two shops side by side; the false one is lit better. */
export const drawTwoShops: Draw = (context, width, height) => {
  fill(context, width, height, "#7A2230");
  drawShop(context, [width * 0.05, height * 0.14, width * 0.41, height * 0.78], AZUKI, 0);
  drawShop(context, [width * 0.54, height * 0.08, width * 0.41, height * 0.84], "#C4473A", 0.95);
  drawIcon(context, "bug", width * 0.9, height * 0.2, height * 0.09, INTRUDER, 0.2);
};

/** The shutter of the web shop is down while its pages are looked through. */
export const drawShutDown: Draw = (context, width, height) => {
  fill(context, width, height, "#DDEFF5");
  drawPage(context, [width * 0.16, height * 0.08, width * 0.68, height * 0.84], AZUKI);
  panel(context, width * 0.2, height * 0.24, width * 0.6, height * 0.6, 8, "#AEB8C6");
  for (let line = 0; line < 7; line++)
    panel(context, width * 0.2, height * (0.3 + line * 0.078), width * 0.6, 7, 0, "#8894A6");
  dot(context, width * 0.5, height * 0.54, height * 0.2, "#FFFFFF");
  drawIcon(context, "lens", width * 0.5, height * 0.54, height * 0.13, palette.ink, 0.24);
};

/** The shop is open again, and looked through. */
export const drawOpenAgain: Draw = (context, width, height) => {
  fill(context, width, height, "#DDF2E4");
  drawShop(context, [width * 0.14, height * 0.08, width * 0.56, height * 0.84], AZUKI, 0.9);
  dot(context, width * 0.84, height * 0.5, height * 0.15, TICK);
  drawIcon(context, "tick", width * 0.84, height * 0.5, height * 0.1, "#FFFFFF", 0.34);
};
