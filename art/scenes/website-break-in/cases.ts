import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { AZUKI } from "./looks";
import { DEW, drawAddress } from "./signs";

type Context = CanvasRenderingContext2D;

/** A box on a canvas: left, top, width, height. */
export type Area = readonly [x: number, y: number, width: number, height: number];

const sweets = ["#F4A9B8", "#FFFDF6", DEW, "#B9764A", "#F2C94C", "#F4A9B8", DEW] as const;

/** A row of round sweets that stand on `bottom`. */
function drawSweets(context: Context, x: number, bottom: number, width: number, size: number) {
  const count = Math.min(sweets.length, Math.floor(width / (size * 2.5)));
  for (let index = 0; index < count; index++) {
    const at = x + (width * (index + 0.5)) / count;
    dot(context, at, bottom - size, size, sweets[index] ?? DEW);
    dot(context, at - size * 0.3, bottom - size * 1.3, size * 0.22, "#FFFFFF");
  }
}

/** The awning of the public front, striped. */
export function drawAwning(context: Context, [x, y, width, height]: Area, color = AZUKI): void {
  const stripes = 8;
  for (let index = 0; index < stripes; index++) {
    context.fillStyle = index % 2 ? "#FFFDF6" : color;
    context.beginPath();
    const radius = width / stripes / 2;
    context.roundRect(x + radius * 2 * index, y, radius * 2 + 1, height, [0, 0, radius, radius]);
    context.fill();
  }
}

/** The glass show-case towards the street: frame, shelves and a shine. */
function drawGlass(context: Context, [x, y, width, height]: Area, shelves: number): void {
  panel(context, x, y, width, height, 14, "#7A4A38");
  panel(context, x + 12, y + 10, width - 24, height - 22, 8, "#EAF6FA");
  for (let shelf = 1; shelf < shelves; shelf++)
    panel(context, x + 8, y + (height * shelf) / shelves - 5, width - 16, 12, 4, "#7A4A38");
}

/** A tied bundle of addresses that stands on `bottom`. */
function drawBundle(
  context: Context,
  x: number,
  bottom: number,
  size: number,
  index: number,
): void {
  for (let behind = 3; behind > 0; behind--)
    panel(
      context,
      x - size * 0.72 + behind * size * 0.13,
      bottom - size * 2 - behind * size * 0.09,
      size * 1.44,
      size * 2,
      size * 0.12,
      behind % 2 ? "#E4D4B4" : "#F5EAD2",
    );
  drawAddress(context, x, bottom - size, size, index);
  panel(context, x - size * 0.76, bottom - size * 1.08, size * 1.52, size * 0.12, 3, "#D8434A");
}

/** How many bundles stand on the lower shelves, and how many of them somebody reads. */
interface Stock {
  readonly bundles: number;
  readonly lit: number;
  readonly badge: string;
  readonly hourglass?: boolean;
}

const stocks = {
  full: { bundles: 14, lit: 0, badge: "18420" },
  seen: { bundles: 14, lit: 14, badge: "18420" },
  half: { bundles: 6, lit: 6, badge: "" },
  thin: { bundles: 1, lit: 0, badge: "90", hourglass: true },
} as const satisfies Readonly<Record<string, Stock>>;

export type CaseLook = keyof typeof stocks;

function drawBadge(context: Context, width: number, height: number, stock: Stock): void {
  if (!stock.badge) return;
  const [wide, high] = [width * (stock.hourglass ? 0.34 : 0.4), height * 0.17];
  const [x, y] = [width * 0.97 - wide, height * 0.815];
  panel(context, x, y, wide, high, high / 2, stock.hourglass ? "#2E9E6B" : AZUKI);
  if (stock.hourglass)
    drawIcon(context, "hourglass", x + wide * 0.26, y + high / 2, high * 0.34, "#FFFFFF", 0.2);
  drawText(
    context,
    stock.badge,
    x + wide * (stock.hourglass ? 0.64 : 0.5),
    y + high * 0.55,
    high * 0.84,
    "#FFFFFF",
  );
}

/** The show-case of the site: sweets above, on the shelves below who ever ordered. */
export const drawCase =
  (look: CaseLook): Draw =>
  (context, width, height) => {
    const stock: Stock = stocks[look];
    fill(context, width, height, "#CFE9F2");
    drawGlass(context, [width * 0.03, height * 0.1, width * 0.94, height * 0.88], 3);
    drawAwning(context, [0, 0, width, height * 0.15]);
    drawSweets(context, width * 0.08, height * 0.385, width * 0.84, height * 0.07);
    const size = height * 0.112;
    for (let index = 0; index < stock.bundles; index++) {
      const row = Math.floor(index / 7);
      const x = width * (0.12 + (index % 7) * 0.127);
      const bottom = height * (0.672 + row * 0.285);
      if (index < stock.lit) {
        context.save();
        context.shadowColor = "#FF4A2E";
        context.shadowBlur = size * 0.5;
        panel(
          context,
          x - size * 0.86,
          bottom - size * 2.16,
          size * 1.8,
          size * 2.24,
          size * 0.24,
          "#FF7A4E",
        );
        context.restore();
      }
      drawBundle(context, x, bottom, size, index);
    }
    drawBadge(context, width, height, stock);
  };

/** Where payment runs: the card passes the shop's shelf by and goes to the bank. */
export const drawPayment: Draw = (context, width, height) => {
  fill(context, width, height, "#EAF4EE");
  drawGlass(context, [width * 0.06, height * 0.13, width * 0.5, height * 0.46], 2);
  drawAwning(context, [width * 0.03, height * 0.05, width * 0.56, height * 0.13]);
  drawSweets(context, width * 0.1, height * 0.345, width * 0.42, height * 0.055);
  drawText(context, "0", width * 0.31, height * 0.475, height * 0.2, AZUKI);
  panel(context, width * 0.03, height * 0.86, width * 0.94, height * 0.09, 20, "#5C6675");
  for (let index = 0; index < 6; index++)
    dot(context, width * (0.09 + index * 0.164), height * 0.905, height * 0.03, "#C7CDD6");
  panel(context, width * 0.08, height * 0.65, width * 0.28, height * 0.2, 14, "#FFFFFF");
  drawIcon(context, "bankCard", width * 0.22, height * 0.75, height * 0.115, "#3D7DD8", 0.18);
  drawIcon(context, "right", width * 0.48, height * 0.74, height * 0.095, palette.ink, 0.32);
  panel(context, width * 0.62, height * 0.3, width * 0.35, height * 0.55, 18, "#FFFFFF");
  drawIcon(context, "bank", width * 0.795, height * 0.53, height * 0.2, "#4A5C86");
  dot(context, width * 0.9, height * 0.36, height * 0.105, "#FFD24A");
  drawIcon(context, "padlock", width * 0.9, height * 0.355, height * 0.065, palette.ink, 0.3);
};
