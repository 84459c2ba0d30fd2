import { context2d, type Draw, drawText, STAMP_FONT } from "./canvas";
import { random } from "./random";

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

export const STAMP_WIDTH = 520;
export const STAMP_HEIGHT = 300;

const PAPER = "#FFFDF6";
const EDGE = 14;

type Context = CanvasRenderingContext2D;
type Shape = (context: Context, inset: number) => void;

const middleX = STAMP_WIDTH / 2;
const middleY = STAMP_HEIGHT / 2;

function polygon(context: Context, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
}

/** Corners of a ring around the middle, alternating between two radii when `depth` is given. */
function spikes(count: number, inset: number, depth: number): [number, number][] {
  return Array.from({ length: count * 2 }, (_, i) => {
    const angle = (i / (count * 2)) * Math.PI * 2 - Math.PI / 2;
    const share = i % 2 ? 1 - depth : 1;
    const [rx, ry] = [middleX - inset, middleY - inset];
    return [middleX + Math.cos(angle) * rx * share, middleY + Math.sin(angle) * ry * share];
  });
}

const shapes = {
  /** Long octagon, like a stop sign. */
  octagon(context, inset) {
    const cut = 74 - inset * 0.4;
    const [left, top, right, bottom] = [inset, inset, STAMP_WIDTH - inset, STAMP_HEIGHT - inset];
    polygon(context, [
      [left + cut, top],
      [right - cut, top],
      [right, top + cut],
      [right, bottom - cut],
      [right - cut, bottom],
      [left + cut, bottom],
      [left, bottom - cut],
      [left, top + cut],
    ]);
  },
  oval(context, inset) {
    context.beginPath();
    context.ellipse(middleX, middleY, middleX - inset, middleY - inset, 0, 0, Math.PI * 2);
  },
  frame(context, inset) {
    const [width, height] = [STAMP_WIDTH - 2 * inset, STAMP_HEIGHT - 2 * inset - 36];
    context.beginPath();
    context.roundRect(inset, inset + 18, width, height, 30 - inset * 0.3);
  },
  pill(context, inset) {
    const [width, height] = [STAMP_WIDTH - 2 * inset, STAMP_HEIGHT - 2 * inset - 36];
    context.beginPath();
    context.roundRect(inset, inset + 18, width, height, height / 2);
  },
  shield(context, inset) {
    const [left, top, right] = [inset + 8, inset, STAMP_WIDTH - inset - 8];
    const bottom = STAMP_HEIGHT - inset;
    context.beginPath();
    context.moveTo(left, top + 26);
    context.quadraticCurveTo(middleX * 0.6, top + 30, middleX, top);
    context.quadraticCurveTo(middleX * 1.4, top + 30, right, top + 26);
    context.bezierCurveTo(right, middleY + 60, right - 90, bottom - 18, middleX, bottom);
    context.bezierCurveTo(left + 90, bottom - 18, left, middleY + 60, left, top + 26);
    context.closePath();
  },
  /** Narrower below: something got smaller. */
  funnel(context, inset) {
    const [left, right] = [inset, STAMP_WIDTH - inset];
    const [top, bottom] = [inset + 14, STAMP_HEIGHT - inset - 14];
    polygon(context, [
      [left + inset * 0.4, top],
      [right - inset * 0.4, top],
      [right - 62, bottom],
      [left + 62, bottom],
    ]);
  },
  burst(context, inset) {
    polygon(context, spikes(15, inset, 0.13));
  },
  seal(context, inset) {
    polygon(context, spikes(30, inset, 0.035));
  },
} satisfies Record<string, Shape>;

/** Small signs beside the word, each about 60 wide and centred on x, y. */
const marks = {
  triangle(context: Context, x: number, y: number) {
    polygon(context, [
      [x, y - 30],
      [x + 34, y + 28],
      [x - 34, y + 28],
    ]);
    context.stroke();
    context.fillRect(x - 5, y - 12, 10, 22);
    context.fillRect(x - 5, y + 14, 10, 9);
  },
  tick(context: Context, x: number, y: number) {
    context.beginPath();
    context.moveTo(x - 30, y);
    context.lineTo(x - 8, y + 24);
    context.lineTo(x + 32, y - 26);
    context.stroke();
  },
  circle(context: Context, x: number, y: number) {
    context.beginPath();
    context.arc(x, y, 27, 0, Math.PI * 2);
    context.stroke();
  },
  eye(context: Context, x: number, y: number) {
    context.beginPath();
    context.moveTo(x - 42, y);
    context.quadraticCurveTo(x, y - 42, x + 42, y);
    context.quadraticCurveTo(x, y + 42, x - 42, y);
    context.stroke();
    context.beginPath();
    context.arc(x, y, 12, 0, Math.PI * 2);
    context.fill();
  },
  closedEye(context: Context, x: number, y: number) {
    context.beginPath();
    context.moveTo(x - 42, y - 8);
    context.quadraticCurveTo(x, y + 34, x + 42, y - 8);
    for (const side of [-26, 0, 26]) {
      context.moveTo(x + side, y + (side ? 8 : 14));
      context.lineTo(x + side * 1.35, y + (side ? 26 : 34));
    }
    context.stroke();
  },
  down(context: Context, x: number, y: number) {
    context.beginPath();
    context.moveTo(x, y - 28);
    context.lineTo(x, y + 24);
    context.moveTo(x - 24, y + 2);
    context.lineTo(x, y + 27);
    context.lineTo(x + 24, y + 2);
    context.stroke();
  },
  cross(context: Context, x: number, y: number) {
    context.beginPath();
    context.moveTo(x - 24, y - 24);
    context.lineTo(x + 24, y + 24);
    context.moveTo(x + 24, y - 24);
    context.lineTo(x - 24, y + 24);
    context.stroke();
  },
};

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
