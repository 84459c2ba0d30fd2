import type { Group } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, box, group, place, ring } from "../../toolkit/primitives";
import { drawHandshake, INK, SEAL } from "./marks";
import { spots } from "./room";

type Context = CanvasRenderingContext2D;

/** A bunch of flowers on paper. */
function drawBouquet(context: Context, x: number, y: number, size: number): void {
  context.fillStyle = "#BFD9A8";
  context.beginPath();
  context.moveTo(x - size * 0.8, y);
  context.lineTo(x + size * 0.8, y);
  context.lineTo(x, y + size * 1.3);
  context.closePath();
  context.fill();
  for (const [dx, dy, color] of [
    [-0.6, -0.1, "#FF8FA8"],
    [0, -0.3, "#F77C99"],
    [0.6, -0.1, "#FF8FA8"],
    [-0.3, 0.25, "#F77C99"],
    [0.32, 0.25, "#FF9FB5"],
  ] as const)
    dot(context, x + dx * size, y + dy * size, size * 0.4, color);
}

/** A maple leaf, roughly. */
function drawMaple(context: Context, x: number, y: number, size: number): void {
  context.save();
  context.translate(x, y);
  context.fillStyle = "#D9612B";
  for (let lobe = -2; lobe <= 2; lobe++) {
    context.save();
    context.rotate(lobe * 0.72);
    context.beginPath();
    context.ellipse(0, -size * 0.5, size * 0.24, size * 0.56, 0, 0, Math.PI * 2);
    context.fill();
    context.restore();
  }
  panel(context, -size * 0.05, 0, size * 0.1, size * 0.8, 4, "#A5541B");
  context.restore();
}

/** The day of the send-off, or the month in which something happens, with what is of that time. */
const days = {
  "9/30": (context, w, h) => drawBouquet(context, w * 0.82, h * 0.56, w * 0.13),
  "11": (context, w, h) => drawMaple(context, w * 0.77, h * 0.68, w * 0.17),
  "12": (context, w, h) => drawIcon(context, "mail", w * 0.79, h * 0.62, w * 0.13, INK, 0.2),
  "8": (context, w, h) => drawIcon(context, "sun", w * 0.75, h * 0.62, w * 0.17, "#F2A03C", 0.2),
} as const satisfies Readonly<Record<string, Draw>>;
export type Day = keyof typeof days;

const drawDay =
  (day: Day): Draw =>
  (context, w, h) => {
    fill(context, w, h, "#FFFFFF");
    panel(context, 0, 0, w, h * 0.2, 0, SEAL);
    for (const x of [0.3, 0.7]) dot(context, w * x, h * 0.1, h * 0.035, "#FFFFFF");
    drawText(context, day, w * 0.35, h * 0.63, h * (day.length > 2 ? 0.36 : 0.5), INK);
    days[day](context, w, h);
  };

/** The calendar over the cupboard. */
export function wallCalendar(day: Day): Group {
  const made = board({
    width: 0.86,
    height: 0.64,
    margin: 0.05,
    frame: "#5F7F6A",
    draw: drawDay(day),
    pixels: 760,
  });
  for (const x of [-0.2, 0.2]) made.add(ring(0.04, 0.012, "#8E969F", x, 0.33, 0.02));
  return place(group(made), spots.calendar);
}

const COLUMNS = 5;
const DEALS = 20;

/** One deal: two hands on a card. */
function drawDeal(context: Context, x: number, y: number, w: number, h: number): void {
  panel(context, x, y, w, h, 8, "#FFF6DC");
  drawHandshake(context, x + w / 2, y + h * 0.5, w * 0.42);
}

const drawDeals: Draw = (context, w, h) => {
  fill(context, w, h, "#C9A06A");
  for (let index = 0; index < DEALS; index++) {
    const [x, y] = cellOf(index, w, h);
    drawDeal(context, x, y, cellWidth(w), cellHeight(h));
  }
};

const cellWidth = (w: number) => (w * 0.96 * 0.88) / COLUMNS;
const cellHeight = (h: number) => (h * 0.96 * 0.84) / (DEALS / COLUMNS);

/** Upper left corner of a card on the board. */
const cellOf = (index: number, w: number, h: number) =>
  [
    w * 0.02 + ((index % COLUMNS) + 0.06) * ((w * 0.96) / COLUMNS),
    h * 0.02 + (Math.floor(index / COLUMNS) + 0.08) * ((h * 0.96) / (DEALS / COLUMNS)),
  ] as const;

const BOARD = { width: 1.12, height: 0.76, margin: 0.06 } as const;

/** The twenty deals of the half year on their board. */
export function dealBoard(): Group {
  const made = board({ ...BOARD, frame: "#8A6A4A", draw: drawDeals, pixels: 900 });
  return place(group(made, box(1.2, 0.05, 0.08, "#8A6A4A", 0, 0.37, 0.02, 0.015)), spots.deals);
}

/** Bare places where deals hung that a link takes away. */
export function lostDeals(first: number, count: number): Group {
  const bare: Draw = (context, w, h) => {
    context.clearRect(0, 0, w, h);
    for (let index = first; index < first + count; index++) {
      const [x, y] = cellOf(index, w, h);
      panel(context, x - 3, y - 3, cellWidth(w) + 6, cellHeight(h) + 6, 8, "#C9A06A");
      context.strokeStyle = "#8F6C3C";
      context.lineWidth = 5;
      context.setLineDash([12, 10]);
      context.strokeRect(x + 4, y + 4, cellWidth(w) - 8, cellHeight(h) - 8);
      context.setLineDash([]);
    }
  };
  const holes = print(BOARD.width - BOARD.margin, BOARD.height - BOARD.margin, 900, bare, {
    alpha: true,
  });
  holes.position.z = 0.026;
  return place(group(holes), spots.deals);
}

/** The next drawing of a client, pinned over the board: it goes on. */
export function nextOrder(): Group {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#F4F9FF");
    context.strokeStyle = "#4A78B5";
    context.lineWidth = h * 0.025;
    context.strokeRect(h * 0.05, h * 0.05, w - h * 0.1, h * 0.9);
    drawIcon(context, "gear", w * 0.28, h * 0.5, h * 0.3, "#4A78B5", 0.16);
    drawHandshake(context, w * 0.7, h * 0.5, w * 0.17);
  };
  const made = board({ width: 1, height: 0.66, margin: 0.02, frame: "#BFD3EA", draw, pixels: 700 });
  made.add(ball(0.05, SEAL, 0, 0.28, 0.06));
  const { x, y, z } = spots.deals;
  return place(made, { x, y: y - 0.02, z: z + 0.06 });
}
