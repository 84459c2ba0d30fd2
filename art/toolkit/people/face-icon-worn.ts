import type { Look } from "./cast";

type Context = CanvasRenderingContext2D;

/** Fills an oval in units of the head. */
export function oval(context: Context, x: number, y: number, rx: number, ry: number): void {
  context.beginPath();
  context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  context.fill();
}

function helmetFront(context: Context, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(0, -0.3, 1.14, Math.PI, 0);
  context.closePath();
  context.fill();
  context.beginPath();
  context.roundRect(-1.32, -0.4, 2.64, 0.22, 0.11);
  context.fill();
  context.fillStyle = "#2E9E5B";
  oval(context, 0, -0.82, 0.18, 0.18);
}

function moustacheFront(context: Context, color: string): void {
  context.fillStyle = color;
  for (const side of [-1, 1]) oval(context, side * 0.2, 0.4, 0.27, 0.12);
}

function bandFront(context: Context, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.roundRect(-1.08, -0.62, 2.16, 0.26, 0.12);
  context.fill();
}

function capFront(context: Context, color: string): void {
  context.fillStyle = color;
  oval(context, 0, -0.72, 1.16, 0.5);
  context.beginPath();
  context.roundRect(-0.8, -0.56, 1.6, 0.24, 0.12);
  context.fill();
}

function beardFront(context: Context, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(-0.92, 0.22);
  context.bezierCurveTo(-0.9, 1.36, 0.9, 1.36, 0.92, 0.22);
  context.bezierCurveTo(0.62, 0.6, 0.36, 0.5, 0, 0.38);
  context.bezierCurveTo(-0.36, 0.5, -0.62, 0.6, -0.92, 0.22);
  context.fill();
  context.strokeStyle = "#2B2430";
  context.lineWidth = 0.09;
  context.beginPath();
  context.arc(0, 0.5, 0.2, Math.PI * 0.15, Math.PI * 0.85);
  context.stroke();
}

function sweetsCapFront(context: Context, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.roundRect(-0.98, -1.18, 1.96, 0.72, [0.4, 0.4, 0.06, 0.06]);
  context.fill();
  context.fillStyle = "#8A4B45";
  context.beginPath();
  context.roundRect(-1.02, -0.62, 2.04, 0.2, 0.08);
  context.fill();
}

function headscarfFront(context: Context, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(-1.1, -0.1);
  context.bezierCurveTo(-1.2, -1.5, 1.2, -1.5, 1.1, -0.1);
  context.quadraticCurveTo(0, -0.84, -1.1, -0.1);
  context.fill();
  context.fillStyle = "#FFFFFF";
  for (const [x, y] of [
    [-0.5, -0.72],
    [0, -0.94],
    [0.5, -0.72],
  ] as const)
    oval(context, x, y, 0.1, 0.1);
}

/** Glasses before the eyes, round or with corners. */
export function glassesFront(context: Context, color: string, isSquare: boolean): void {
  context.strokeStyle = color;
  context.lineWidth = 0.1;
  for (const side of [-1, 1]) {
    context.beginPath();
    if (isSquare) context.roundRect(side * 0.42 - 0.33, -0.14, 0.66, 0.52, 0.12);
    else context.arc(side * 0.41, 0.12, 0.32, 0, Math.PI * 2);
    context.stroke();
  }
}

function templesFront(context: Context, color: string): void {
  context.fillStyle = color;
  for (const side of [-1, 1]) oval(context, side * 0.94, -0.12, 0.13, 0.3);
}

/** What grows on a face and what is worn on a head, over the hair; head of radius 1 at the origin. */
export function drawWorn(context: Context, look: Look): void {
  if (look.temples) templesFront(context, look.temples);
  if (look.beard) beardFront(context, look.beard);
  if (look.moustache) moustacheFront(context, look.moustache);
  if (look.helmet) helmetFront(context, look.helmet);
  if (look.headband) bandFront(context, look.headband);
  if (look.flatCap) capFront(context, look.flatCap);
  if (look.sweetsCap) sweetsCapFront(context, look.sweetsCap);
  if (look.headscarf) headscarfFront(context, look.headscarf);
}
