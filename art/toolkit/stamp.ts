import { context2d, type Draw, drawText, STAMP_FONT } from "./canvas";
import { random } from "./random";
import { marks } from "./stamp-marks";
import { type Context, middleX, middleY, STAMP_HEIGHT, STAMP_WIDTH, shapes } from "./stamp-shapes";

/** A rubber stamp: its outline tells it apart as much as its colour does. */
export interface Stamp {
  readonly ink: string;
  readonly shape: StampShape;
  /** One or two lines; two leave no room for the mark. */
  readonly lines: readonly string[];
  readonly mark: StampMark;
}

export type StampShape = keyof typeof shapes;
export type StampMark = keyof typeof marks;

const PAPER = "#FFFDF6";
const EDGE = 14;

/** Where word and mark find room within a shape. */
interface Room {
  readonly width: number;
  readonly markY: number;
  readonly textY: number;
  /** A second, thin outline within the first. */
  readonly hasInnerLine: boolean;
}

const rooms: Readonly<Record<StampShape, Room>> = {
  octagon: { width: 405, markY: 88, textY: 186, hasInnerLine: true },
  oval: { width: 372, markY: 78, textY: 172, hasInnerLine: false },
  frame: { width: 410, markY: 96, textY: 184, hasInnerLine: true },
  pill: { width: 400, markY: 94, textY: 182, hasInnerLine: false },
  shield: { width: 392, markY: 208, textY: 128, hasInnerLine: false },
  funnel: { width: 372, markY: 216, textY: 124, hasInnerLine: false },
  burst: { width: 356, markY: 86, textY: 172, hasInnerLine: false },
  seal: { width: 384, markY: 84, textY: 176, hasInnerLine: false },
};

const TALLEST_LINE = 112;
const TALLEST_OF_TWO = 84;

/** The largest letters with which all lines still fit. */
function fittingSize(context: Context, lines: readonly string[], width: number): number {
  context.font = `400 100px ${STAMP_FONT}`;
  const widest = Math.max(...lines.map((line) => context.measureText(line).width));
  return Math.min(lines.length > 1 ? TALLEST_OF_TWO : TALLEST_LINE, (width / widest) * 100);
}

/** Rubs ink away in small blots, as a real stamp leaves some paper bare. */
function wear(context: Context, seed: number): void {
  const dice = random(seed);
  context.globalCompositeOperation = "destination-out";
  for (let i = 0; i < 460; i++) {
    const isBlot = i % 22 === 0;
    context.globalAlpha = isBlot ? 0.55 : dice.between(0.25, 0.8);
    context.beginPath();
    const [x, y] = [dice.next() * STAMP_WIDTH, dice.next() * STAMP_HEIGHT];
    const size = isBlot ? dice.between(3, 7) : dice.between(0.9, 2.6);
    context.ellipse(x, y, size * dice.between(1, 2), size, dice.next() * 3, 0, Math.PI * 2);
    context.fill();
  }
  context.globalAlpha = 1;
  context.globalCompositeOperation = "source-over";
}

function writeLines(context: Context, { ink, lines, mark, shape }: Stamp): void {
  const { width, markY, textY } = rooms[shape];
  const size = fittingSize(context, lines, lines.length > 1 ? width * 0.84 : width);
  const style = { font: STAMP_FONT, weight: 400 };
  const [first = "", second] = lines;
  if (second === undefined) {
    marks[mark](context, middleX, markY);
    drawText(context, first, middleX, textY, size, ink, style);
    return;
  }
  drawText(context, first, middleX, middleY - size * 0.5, size, ink, style);
  drawText(context, second, middleX, middleY + size * 0.58, size, ink, style);
}

function inkLayer(stamp: Stamp): HTMLCanvasElement {
  const { ink, shape } = stamp;
  const canvas = document.createElement("canvas");
  canvas.width = STAMP_WIDTH;
  canvas.height = STAMP_HEIGHT;
  const context = context2d(canvas);
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineJoin = "round";
  context.lineWidth = 15;
  shapes[shape](context, EDGE + 12);
  context.stroke();
  context.lineWidth = 4;
  shapes[shape](context, EDGE + 28);
  if (rooms[shape].hasInnerLine) context.stroke();
  context.lineCap = "round";
  context.lineWidth = 12;
  writeLines(context, stamp);
  wear(context, 7);
  return canvas;
}

/** Draws a stamp with white paper beneath, so that it reads on any picture. */
export function drawStamp(stamp: Stamp): Draw {
  return (context) => {
    context.fillStyle = PAPER;
    context.globalAlpha = 0.94;
    shapes[stamp.shape](context, EDGE);
    context.lineJoin = "round";
    context.fill();
    context.lineWidth = 8;
    context.strokeStyle = PAPER;
    context.stroke();
    context.globalAlpha = 1;
    context.drawImage(inkLayer(stamp), 0, 0);
  };
}
