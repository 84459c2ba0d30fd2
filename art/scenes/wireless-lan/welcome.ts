import type { Group } from "three";
import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { board } from "../../toolkit/parts/boards";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, cylinder, group, place } from "../../toolkit/primitives";

type Context = CanvasRenderingContext2D;

/** Draws a vegetable lying from (−1, 0) to (1, 0). */
type Vegetable = (context: Context) => void;

function long(context: Context, color: string, thick: number, bow: number): void {
  context.strokeStyle = color;
  context.lineWidth = thick;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(-0.72, bow * 0.5);
  context.quadraticCurveTo(0, -bow, 0.72, bow * 0.5);
  context.stroke();
}

function leaves(context: Context, x: number, color = "#7ED36F"): void {
  context.strokeStyle = color;
  context.lineWidth = 0.14;
  context.lineCap = "round";
  for (const lift of [-0.34, 0, 0.34]) {
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x + 0.36, lift);
    context.stroke();
  }
}

const cucumber: Vegetable = (context) => {
  long(context, "#6CCB5F", 0.36, 0.3);
  context.setLineDash([0.06, 0.2]);
  long(context, "#CFF3C2", 0.07, 0.3);
  context.setLineDash([]);
};

const aubergine: Vegetable = (context) => {
  context.fillStyle = "#A98BEB";
  context.beginPath();
  context.ellipse(-0.16, 0, 0.68, 0.42, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = "#7ED36F";
  context.beginPath();
  context.ellipse(0.46, 0, 0.2, 0.3, 0, 0, Math.PI * 2);
  context.fill();
  panelLine(context, 0.6, 0.9);
};

function panelLine(context: Context, from: number, to: number): void {
  context.strokeStyle = "#7ED36F";
  context.lineWidth = 0.14;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(from, 0);
  context.lineTo(to, -0.06);
  context.stroke();
}

const radish: Vegetable = (context) => {
  context.fillStyle = "#FFFFFF";
  context.beginPath();
  context.moveTo(0.42, -0.34);
  context.quadraticCurveTo(0.1, -0.4, -0.92, 0.02);
  context.quadraticCurveTo(0.1, 0.44, 0.42, 0.34);
  context.closePath();
  context.fill();
  leaves(context, 0.46);
};

const turnip: Vegetable = (context) => {
  dot(context, -0.08, 0.02, 0.46, "#FFFFFF");
  dot(context, 0.1, -0.06, 0.3, "#FFC6DC");
  leaves(context, 0.36);
};

const burdock: Vegetable = (context) => {
  long(context, "#C69A63", 0.16, 0.12);
  context.strokeStyle = "#C69A63";
  context.lineWidth = 0.06;
  for (const x of [-0.4, 0, 0.36]) {
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x - 0.12, 0.26);
    context.stroke();
  }
};

function put(context: Context, draw: Vegetable, x: number, y: number, size: number): void {
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  draw(context);
  context.restore();
}

const guests = [
  [cucumber, "2"],
  [aubergine, "4"],
  [radish, "3"],
  [turnip, "2"],
  [burdock, "5"],
] as const;

/** Favourite pickles and how many come: no name anywhere. */
const drawGuests: Draw = (context, width, height) => {
  fill(context, width, height, "#1F2A2E");
  const row = height / guests.length;
  for (const [index, [vegetable, heads]] of guests.entries()) {
    const y = row * (index + 0.5);
    if (index) panel(context, width * 0.08, y - row / 2 - 2, width * 0.84, 5, 2, "#55646A");
    put(context, vegetable, width * 0.37, y, row * 0.7);
    drawText(context, heads, width * 0.79, y + row * 0.04, row * 0.74, "#FFF6DC");
  }
};

/** Two cucumbers tied with a ribbon: the golden couple. */
const drawCouple: Draw = (context, width, height) => {
  fill(context, width, height, "#1F2A2E");
  context.save();
  context.translate(width / 2, height * 0.4);
  for (const side of [-1, 1]) {
    context.save();
    context.translate(side * width * 0.15, 0);
    context.rotate(Math.PI / 2 + side * 0.16);
    context.scale(1, side);
    put(context, cucumber, 0, 0, width * 0.36);
    context.restore();
  }
  for (const side of [-1, 1]) {
    context.fillStyle = "#FFD24A";
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(side * width * 0.24, -width * 0.12);
    context.lineTo(side * width * 0.24, width * 0.12);
    context.closePath();
    context.fill();
  }
  dot(context, 0, 0, width * 0.07, "#FF9B3D");
  context.restore();
  drawText(context, "50", width / 2, height * 0.84, height * 0.22, "#FFD24A");
};

/** Where the chalk hides nothing: between the lowest drawing and its number. */
const BESIDE_ROOT = 0.09;

/** The black board at the front; origin on the floor. */
export function welcomeBoard(isForCouple = false): Group {
  const lacquer = "#7A2230";
  const face = board({
    width: 0.76,
    height: 0.88,
    margin: 0.09,
    frame: lacquer,
    draw: isForCouple ? drawCouple : drawGuests,
  });
  face.rotation.x = -0.1;
  face.position.y = 0.53;
  const chalk = cylinder(0.018, 0.018, 0.1, "#FFFFFF", 0, 0, 0, 10);
  chalk.rotation.z = Math.PI / 2;
  return place(
    group(
      face,
      box(0.72, 0.05, 0.12, lacquer, 0, 0.06, 0.08, 0.015),
      place(group(chalk), { x: isForCouple ? -0.22 : BESIDE_ROOT, y: 0.12, z: 0.12 }),
      box(0.07, 0.12, 0.4, lacquer, -0.32, 0, -0.04, 0.02),
      box(0.07, 0.12, 0.4, lacquer, 0.32, 0, -0.04, 0.02),
    ),
    { x: 0.4, z: 1.8 },
  );
}
