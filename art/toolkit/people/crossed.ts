import { roundedRect } from "../canvas";

type Context = CanvasRenderingContext2D;

/** How clothes that cross over the chest are worn: a kimono with its sash, or a happi with a crest. */
export interface Crossed {
  /** The collar that runs from the neck to the sash. */
  readonly collar: string;
  readonly sash: string;
  /** The cord over the sash. */
  readonly cord?: string;
  /** What is worn below, seen at the neck. */
  readonly under?: string;
}

const SASH_TOP = 300;

function flap(context: Context, middle: number, side: number, inset: number, color: string): void {
  context.strokeStyle = color;
  context.lineCap = "butt";
  context.lineWidth = 52 - inset;
  context.beginPath();
  context.moveTo(middle + side * (170 - inset), -20);
  context.quadraticCurveTo(middle + side * 92, 170, middle - side * 84, SASH_TOP + 20);
  context.stroke();
}

/** Paints collar and sash on the torso's texture of `width` × `height` pixels. */
export function drawCrossed(context: Context, width: number, height: number, worn: Crossed): void {
  const middle = width / 2;
  context.fillStyle = worn.under ?? "#FFFFFF";
  context.beginPath();
  context.moveTo(middle - 150, 0);
  context.lineTo(middle + 150, 0);
  context.lineTo(middle, 190);
  context.closePath();
  context.fill();
  flap(context, middle, 1, 0, worn.collar);
  flap(context, middle, -1, 0, worn.collar);
  context.strokeStyle = "rgba(20,20,50,.2)";
  context.lineWidth = 5;
  context.beginPath();
  context.moveTo(middle + 200, -10);
  context.quadraticCurveTo(middle + 118, 185, middle - 66, SASH_TOP + 20);
  context.stroke();
  context.fillStyle = worn.sash;
  context.fillRect(0, SASH_TOP, width, height - SASH_TOP - 92);
  if (!worn.cord) return;
  context.fillStyle = worn.cord;
  roundedRect(context, 0, SASH_TOP + 44, width, 26, 0);
  context.fill();
  roundedRect(context, middle - 40, SASH_TOP + 34, 80, 46, 20);
  context.fill();
}
