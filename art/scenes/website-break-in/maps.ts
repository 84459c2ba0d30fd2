import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { AZUKI } from "./looks";

type Context = CanvasRenderingContext2D;
type Spot = readonly [x: number, y: number];

/** Coasts as shares of the map, Japan in the middle as on Japanese maps. */
const lands: readonly (readonly Spot[])[] = [
  [
    [0.03, 0.34],
    [0.08, 0.16],
    [0.18, 0.2],
    [0.3, 0.1],
    [0.46, 0.08],
    [0.57, 0.14],
    [0.58, 0.22],
    [0.5, 0.34],
    [0.46, 0.5],
    [0.41, 0.6],
    [0.37, 0.48],
    [0.32, 0.6],
    [0.27, 0.46],
    [0.2, 0.46],
    [0.15, 0.4],
    [0.06, 0.46],
  ],
  [
    [0.04, 0.52],
    [0.16, 0.5],
    [0.23, 0.58],
    [0.19, 0.72],
    [0.13, 0.92],
    [0.09, 0.8],
    [0.08, 0.66],
    [0.03, 0.62],
  ],
  [
    [0.46, 0.76],
    [0.54, 0.7],
    [0.6, 0.78],
    [0.57, 0.9],
    [0.47, 0.9],
  ],
  [
    [0.7, 0.18],
    [0.8, 0.1],
    [0.95, 0.12],
    [0.99, 0.24],
    [0.92, 0.36],
    [0.9, 0.46],
    [0.86, 0.52],
    [0.8, 0.42],
    [0.76, 0.3],
  ],
  [
    [0.87, 0.58],
    [0.94, 0.6],
    [0.98, 0.7],
    [0.93, 0.82],
    [0.89, 0.95],
    [0.86, 0.8],
    [0.83, 0.66],
  ],
];

/** Twelve places on every continent. */
const places: readonly Spot[] = [
  [0.08, 0.3],
  [0.2, 0.3],
  [0.28, 0.18],
  [0.42, 0.16],
  [0.4, 0.42],
  [0.29, 0.46],
  [0.11, 0.62],
  [0.15, 0.8],
  [0.53, 0.81],
  [0.79, 0.2],
  [0.93, 0.22],
  [0.91, 0.72],
];

/** Where the staff door stands: Japan. */
const DOOR: Spot = [0.63, 0.4];
/** Where the shop itself is drawn, below the door. */
const HOME: Spot = [0.71, 0.86];
/** How much of the height the map takes; the rest tells of keys and knocks. */
const MAP = 0.74;

interface Colors {
  readonly sea: string;
  readonly land: string;
  readonly band: string;
}

function drawWorld(context: Context, width: number, height: number, colors: Colors): void {
  fill(context, width, height, colors.sea);
  context.fillStyle = colors.land;
  context.strokeStyle = colors.land;
  context.lineJoin = "round";
  context.lineWidth = width * 0.018;
  for (const land of lands) {
    context.beginPath();
    for (const [index, [x, y]] of land.entries())
      if (index === 0) context.moveTo(x * width, y * height * MAP);
      else context.lineTo(x * width, y * height * MAP);
    context.closePath();
    context.fill();
    context.stroke();
  }
  panel(context, 0, height * MAP, width, height * (1 - MAP), 0, colors.band);
}

function wayBetween(context: Context, from: Spot, to: Spot, width: number, height: number): void {
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - 0.13] as const;
  context.beginPath();
  context.moveTo(from[0] * width, from[1] * height * MAP);
  context.quadraticCurveTo(
    middle[0] * width,
    middle[1] * height * MAP,
    to[0] * width,
    to[1] * height * MAP,
  );
  context.stroke();
}

/** The staff door on a white disc; with a day block beside it, the door for reservations. */
function drawDoor(
  context: Context,
  width: number,
  height: number,
  size: number,
  forDays = false,
): void {
  const [x, y] = [DOOR[0] * width, DOOR[1] * height * MAP];
  const radius = height * size;
  dot(context, x, y, radius * 1.12, AZUKI);
  dot(context, x, y, radius, "#FFFDF6");
  drawIcon(context, "staffDoor", x, y, radius * 0.68, AZUKI, 0.22);
  if (!forDays) return;
  const [cx, cy] = [x - radius * 0.98, y - radius * 0.72];
  dot(context, cx, cy, radius * 0.56, "#FFD667");
  drawIcon(context, "calendar", cx, cy, radius * 0.36, "#3B2A20", 0.18);
}

/** What happened at the door today, and how many keys it has. */
function drawBand(
  context: Context,
  width: number,
  height: number,
  keys: number,
  sign: IconName,
  count: string,
): void {
  const y = height * (MAP + (1 - MAP) / 2);
  for (let index = 0; index < keys; index++)
    drawIcon(context, "key", width * (0.1 + index * 0.16), y, height * 0.085, "#FFD24A", 0.3);
  drawIcon(context, sign, width * 0.5, y, height * 0.1, "#FFFFFF", 0.2);
  drawText(context, count, width * 0.79, y + height * 0.008, height * 0.19, "#FFFFFF");
}

/** Everybody in the world reaches the staff door: twelve lines, one key, 8214 knocks today. */
export const drawOpenMap: Draw = (context, width, height) => {
  drawWorld(context, width, height, { sea: "#14304F", land: "#3F8F86", band: "#0C2038" });
  context.strokeStyle = "#FF8A5C";
  context.lineWidth = width * 0.0105;
  context.lineCap = "round";
  for (const from of places) wayBetween(context, from, DOOR, width, height);
  for (const [x, y] of places) dot(context, x * width, y * height * MAP, width * 0.015, "#FFD9A0");
  drawDoor(context, width, height, 0.185);
  drawBand(context, width, height, 1, "fist", "8214");
};

interface ClosedMap {
  /** The door for reservations instead of the one for the whole site. */
  readonly forDays: boolean;
  readonly count: string;
}

/** One way in, from the shop itself; everybody else is refused. */
export const drawClosedMap =
  ({ forDays, count }: ClosedMap): Draw =>
  (context, width, height) => {
    drawWorld(context, width, height, { sea: "#DDEFF5", land: "#9CCBB4", band: "#35606B" });
    for (const [x, y] of places)
      drawIcon(context, "cross", x * width, y * height * MAP, width * 0.03, "#D8434A", 0.44);
    context.strokeStyle = "#2E9E6B";
    context.lineWidth = width * 0.024;
    context.lineCap = "round";
    wayBetween(context, HOME, DOOR, width, height);
    const [x, y] = [HOME[0] * width, HOME[1] * height * MAP];
    dot(context, x, y, height * 0.09, "#FFFFFF");
    drawIcon(context, "norenSign", x, y + height * 0.006, height * 0.06, AZUKI, 0.2);
    drawDoor(context, width, height, 0.15, forDays);
    drawBand(context, width, height, 2, "palm", count);
  };
