import { type Draw, drawText, LOGO_FONT, STAMP_FONT } from "../toolkit/canvas";
import type { Still } from "../toolkit/still";

type Context = CanvasRenderingContext2D;

const NAVY = "#16305E";
const BLUE = "#24457F";
const WHITE = "#FFFFFF";

/** Outlines and thickness, as shares of the letters' size. */
const OUTER = 0.3;
const INNER = 0.15;
const THICKNESS = 0.1;

interface Line {
  readonly text: string;
  readonly middle: number;
  /** Middle of the letters, and the most they may take. */
  readonly y: number;
  readonly width: number;
  readonly tallest: number;
  /** Letters take turns to sit a little higher and lower, by this share of their size. */
  readonly bounce: number;
}

interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly tilt: number;
}

const fontOf = (size: number): string => `400 ${size}px ${STAMP_FONT}`;

/** The largest letters with which the line and its outlines stay within its width. */
function sizeOf(context: Context, { text, width, tallest }: Line): number {
  context.font = fontOf(100);
  const wanted = width / (context.measureText(text).width / 100 + OUTER);
  return Math.min(tallest, wanted);
}

function lettersOf(context: Context, line: Line, size: number): Letter[] {
  context.font = fontOf(size);
  let x = line.middle - context.measureText(line.text).width / 2;
  return [...line.text].map((text, i) => {
    const { width } = context.measureText(text);
    x += width;
    const side = i % 2 ? 1 : -1;
    return {
      text,
      x: x - width / 2,
      y: line.y + side * size * line.bounce,
      tilt: side * line.bounce * 0.5,
    };
  });
}

function eachLetter(context: Context, letters: readonly Letter[], paint: (text: string) => void) {
  for (const { text, x, y, tilt } of letters) {
    context.save();
    context.translate(x, y);
    context.rotate(tilt);
    paint(text);
    context.restore();
  }
}

/** Fat toy letters: coral with a white rim on a thick navy base. */
function drawLine(context: Context, line: Line): void {
  const size = sizeOf(context, line);
  const letters = lettersOf(context, line, size);
  context.font = fontOf(size);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const stroke = (color: string, share: number, down = 0) => {
    context.strokeStyle = color;
    context.lineWidth = size * share;
    eachLetter(context, letters, (text) => context.strokeText(text, 0, down));
  };
  for (let down = THICKNESS * size; down >= 1; down -= 2) stroke(NAVY, OUTER, down);
  stroke(BLUE, OUTER);
  stroke(WHITE, INNER);
  const fill = context.createLinearGradient(0, -size * 0.45, 0, size * 0.45);
  fill.addColorStop(0, "#FF8D68");
  fill.addColorStop(0.48, "#F55B41");
  fill.addColorStop(0.52, "#EA4632");
  fill.addColorStop(1, "#D8331F");
  context.fillStyle = fill;
  eachLetter(context, letters, (text) => context.fillText(text, 0, 0));
}

const WIDTH = 1500;
const MARGIN = 12;

const japanese: Draw = (context, width, height) =>
  drawLine(context, {
    text: "まもれ!うちの会社",
    middle: width / 2,
    y: height / 2 - 6,
    width: width - 2 * MARGIN,
    tallest: 190,
    bounce: 0.025,
  });

/** The Japanese name rides below on a small ribbon. */
function drawRibbon(context: Context, text: string, x: number, y: number, size: number): void {
  context.font = `400 ${size}px ${LOGO_FONT}`;
  const width = context.measureText(text).width + size * 2;
  context.fillStyle = WHITE;
  context.beginPath();
  context.roundRect(x - width / 2 - 5, y - size * 0.85 - 5, width + 10, size * 1.7 + 10, size);
  context.fill();
  context.fillStyle = BLUE;
  context.beginPath();
  context.roundRect(x - width / 2, y - size * 0.85, width, size * 1.7, size);
  context.fill();
  drawText(context, text, x, y + size * 0.04, size, WHITE, { font: LOGO_FONT, weight: 400 });
}

const english: Draw = (context, width, height) => {
  drawLine(context, {
    text: "Mamore! Our Company",
    middle: width / 2,
    y: height / 2 - 42,
    width: width - 2 * MARGIN,
    tallest: 170,
    bounce: 0.012,
  });
  drawRibbon(context, "まもれ！うちの会社", width / 2, height - 42, 36);
};

export const stills: readonly Still[] = [
  { name: "logo-ja", width: WIDTH, height: 260, quality: 90, draw: japanese },
  { name: "logo-en", width: WIDTH, height: 270, quality: 90, draw: english },
];
