import { Shape } from "three";
import type { Draw } from "../../toolkit/canvas";
import { dot, drawText, roundedRect } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";

type Context = CanvasRenderingContext2D;
type Spot = readonly [x: number, y: number];

/** Draws inside a square from (−1, −1) to (1, 1) around x and y; `size` is half its side. */
function framed(context: Context, x: number, y: number, size: number, strokes: () => void): void {
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  context.lineCap = "round";
  context.lineJoin = "round";
  strokes();
  context.restore();
}

/** Starts a path through the points and closes it. */
function outline(context: Context, points: readonly Spot[]): void {
  context.beginPath();
  for (const [index, [x, y]] of points.entries())
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  context.closePath();
}

/** Mark of the firm that made the old computer: an orange hexagon around a nut. */
export function drawHexagonMark(context: Context, x: number, y: number, size: number): void {
  framed(context, x, y, size, () => {
    const corners = (radius: number): Spot[] =>
      [0, 1, 2, 3, 4, 5].map((corner) => {
        const angle = ((corner * 60 + 30) * Math.PI) / 180;
        return [Math.cos(angle) * radius, Math.sin(angle) * radius];
      });
    context.fillStyle = "#E8762C";
    outline(context, corners(1));
    context.fill();
    context.fillStyle = "#FFF3DF";
    outline(context, corners(0.58));
    context.fill();
    dot(context, 0, 0, 0.26, "#E8762C");
  });
}

/** Mark of another firm: a blue disc with two waves. */
export function drawWaveMark(context: Context, x: number, y: number, size: number): void {
  framed(context, x, y, size, () => {
    dot(context, 0, 0, 1, "#2F6FC4");
    context.strokeStyle = "#FFFFFF";
    context.lineWidth = 0.2;
    for (const height of [-0.25, 0.25]) {
      context.beginPath();
      context.moveTo(-0.68, height);
      context.bezierCurveTo(-0.3, height - 0.5, -0.1, height + 0.5, 0.22, height);
      context.bezierCurveTo(0.36, height - 0.2, 0.52, height - 0.2, 0.68, height);
      context.stroke();
    }
  });
}

/** Side view of a forklift facing left. */
export function drawForklift(
  context: Context,
  x: number,
  y: number,
  size: number,
  color: string = palette.ink,
): void {
  framed(context, x, y, size, () => {
    context.fillStyle = color;
    context.strokeStyle = color;
    context.lineWidth = 0.15;
    roundedRect(context, -0.3, -0.02, 1.1, 0.5, 0.14);
    context.fill();
    context.beginPath();
    context.moveTo(-0.28, 0.1);
    context.lineTo(-0.16, -0.78);
    context.lineTo(0.5, -0.78);
    context.lineTo(0.62, 0.1);
    context.moveTo(-0.48, -0.92);
    context.lineTo(-0.48, 0.6);
    context.lineTo(-0.98, 0.6);
    context.stroke();
    for (const wheel of [-0.06, 0.56]) {
      dot(context, wheel, 0.56, 0.27, color);
      dot(context, wheel, 0.56, 0.1, "#FFFFFF");
    }
  });
}

/** Arrow running round in a circle. */
export function drawRoundArrow(
  context: Context,
  x: number,
  y: number,
  size: number,
  color: string,
): void {
  framed(context, x, y, size, () => {
    context.strokeStyle = color;
    context.fillStyle = color;
    context.lineWidth = 0.26;
    context.lineCap = "butt";
    context.beginPath();
    context.arc(0, 0, 0.62, Math.PI * -0.28, Math.PI * 1.36);
    context.stroke();
    outline(context, [
      [0.02, -0.98],
      [0.72, -0.62],
      [0.1, -0.16],
    ]);
    context.fill();
  });
}

/** Cloud with a flat bottom. */
export function drawCloud(
  context: Context,
  x: number,
  y: number,
  size: number,
  color: string,
): void {
  framed(context, x, y, size, () => {
    dot(context, -0.5, 0.15, 0.38, color);
    dot(context, 0, -0.15, 0.5, color);
    dot(context, 0.5, 0.12, 0.42, color);
    panel(context, -0.85, 0.1, 1.75, 0.44, 0.22, color);
  });
}

/** Round smiling face. */
export function drawSmiley(context: Context, x: number, y: number, radius: number): void {
  framed(context, x, y, radius, () => {
    dot(context, 0, 0, 1, "#7ACB8D");
    for (const side of [-1, 1]) dot(context, side * 0.34, -0.2, 0.13, palette.ink);
    context.strokeStyle = palette.ink;
    context.lineWidth = 0.15;
    context.beginPath();
    context.arc(0, 0.05, 0.5, Math.PI * 0.15, Math.PI * 0.85);
    context.stroke();
  });
}

/** Folder seen from the front. */
export function drawFolder(
  context: Context,
  x: number,
  y: number,
  size: number,
  color: string,
): void {
  framed(context, x, y, size, () => {
    panel(context, -0.9, -0.7, 0.8, 0.4, 0.12, "#E39A2B");
    panel(context, -0.9, -0.52, 1.8, 1.22, 0.14, "#E39A2B");
    panel(context, -0.9, -0.36, 1.8, 1.06, 0.14, color);
  });
}

/** Two ticks by two hands. */
export function drawDoubleTick(context: Context, x: number, y: number, size: number): void {
  drawIcon(context, "tick", x - size * 0.55, y, size, palette.blue);
  drawIcon(context, "tick", x + size * 0.75, y, size, "#E8762C");
}

/** A line of hand-writing that says nothing. */
export function drawScribble(
  context: Context,
  x: number,
  y: number,
  width: number,
  wave: number,
): void {
  context.beginPath();
  context.moveTo(x, y);
  for (let step = 1; step <= 10; step += 1)
    context.lineTo(
      x + (width * step) / 10,
      y + Math.sin(step * 2.7 + wave) * (6 + ((step * 5 + wave) % 7)),
    );
  context.stroke();
}

/** Month of a wall calendar: big year, month and a grid of days; a ring around `today`. */
export function drawCalendar(year: string, month: number, today: number): Draw {
  return (context, width, height) => {
    fill(context, width, height, palette.pureWhite);
    panel(context, 0, 0, width, height * 0.36, 0, palette.teal);
    drawText(context, year, width / 2, height * 0.2, height * 0.3, palette.pureWhite);
    drawText(context, String(month), width * 0.15, height * 0.52, height * 0.24, palette.ink);
    const [cell, row] = [width * 0.094, height * 0.105];
    for (let day = 1; day <= 30; day += 1) {
      const column = (day + 6) % 7;
      const line = Math.floor((day + 6) / 7) - 1;
      const [x, y] = [width * 0.34 + column * cell, height * 0.46 + line * row];
      const color = column === 0 ? palette.coral : palette.grey3;
      drawText(context, String(day), x, y, height * 0.075, color);
      if (day !== today) continue;
      context.strokeStyle = palette.blue;
      context.lineWidth = 6;
      context.beginPath();
      context.arc(x, y, cell * 0.62, 0, Math.PI * 2);
      context.stroke();
    }
  };
}

/** Outline of a spanner from lower left to upper right, about 2 long, for a lamp's glass. */
export function spannerShape(scale: number): Shape {
  const points: readonly Spot[] = [
    [-0.17, -0.5],
    [-0.34, -0.66],
    [-0.36, -0.86],
    [-0.14, -0.72],
    [0.14, -0.72],
    [0.36, -0.86],
    [0.34, -0.66],
    [0.17, -0.5],
    [0.17, 0.46],
    [0.38, 0.62],
    [0.42, 0.86],
    [0.2, 1.06],
    [0.2, 0.76],
    [-0.2, 0.76],
    [-0.2, 1.06],
    [-0.42, 0.86],
    [-0.38, 0.62],
    [-0.17, 0.46],
  ];
  const shape = new Shape();
  for (const [index, [x, y]] of points.entries())
    if (index === 0) shape.moveTo(x * scale, y * scale);
    else shape.lineTo(x * scale, y * scale);
  shape.closePath();
  return shape;
}
