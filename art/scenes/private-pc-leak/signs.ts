import { dot } from "../../toolkit/canvas";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";

type Context = CanvasRenderingContext2D;
type Spot = readonly [x: number, y: number];

/** The mark of the office: the eaves of a roof. */
export function drawRoof(context: Context, x: number, y: number, size: number, color = "#FF6F59") {
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  context.strokeStyle = color;
  context.lineWidth = 0.34;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo(-0.95, 0.36);
  context.lineTo(0, -0.5);
  context.lineTo(0.95, 0.36);
  context.stroke();
  context.restore();
}

/** A square tile with a pictogram, as files stand on a screen. */
export function drawTile(
  context: Context,
  icon: IconName,
  [x, y]: Spot,
  side: number,
  color: string,
  ground = "#FFFFFF",
): void {
  panel(context, x - side / 2, y - side / 2, side, side, side * 0.16, color);
  const inner = side * 0.86;
  panel(context, x - inner / 2, y - inner / 2, inner, inner, side * 0.12, ground);
  drawIcon(context, icon, x, y, side * 0.3, color, 0.24);
}

export const NOTE_COLOR = "#C2571A";
export const PLAN_COLOR = "#2B5FA8";

/** A tile of music. */
export const drawNoteTile = (context: Context, at: Spot, side: number) =>
  drawTile(context, "note", at, side, NOTE_COLOR, "#FFF0DC");

/** A tile with the plan of a house. */
export const drawPlanTile = (context: Context, at: Spot, side: number) =>
  drawTile(context, "plan", at, side, PLAN_COLOR, "#E6F1FF");

/** A tile of music that has grown horns. */
export function drawHornedTile(context: Context, [x, y]: Spot, side: number): void {
  context.fillStyle = "#8E2BB0";
  for (const sign of [-1, 1]) {
    context.beginPath();
    context.moveTo(x + sign * side * 0.12, y - side * 0.44);
    context.quadraticCurveTo(
      x + sign * side * 0.5,
      y - side * 0.5,
      x + sign * side * 0.44,
      y - side * 0.86,
    );
    context.quadraticCurveTo(x + sign * side * 0.62, y - side * 0.5, x + sign * side * 0.44, y);
    context.fill();
  }
  drawTile(context, "note", [x, y], side, "#8E2BB0", "#F3DDFB");
}

/** Strangers all over the world. */
export function drawWorld(context: Context, x: number, y: number, radius: number): void {
  dot(context, x, y, radius, "#BFE3FF");
  drawIcon(context, "web", x, y, radius * 1.12, "#2F7FC4", 0.1);
  const around = [
    [-1.22, -0.42],
    [1.22, -0.42],
    [0, -0.02],
    [-1.12, 0.72],
    [1.12, 0.72],
  ] as const;
  for (const [index, [dx, dy]] of around.entries())
    drawStranger(context, x + dx * radius, y + dy * radius, radius * 0.4, index);
}

const STRANGERS = [
  ["#F2B8A0", "#7A4F34"],
  ["#C98F62", "#2E2A33"],
  ["#FFE0C2", "#D9A441"],
] as const;

/** Somebody whom nobody knows: a bust without a face. */
export function drawStranger(
  context: Context,
  x: number,
  y: number,
  radius: number,
  kind: number,
): void {
  const [skin, hair] = STRANGERS[kind % STRANGERS.length] ?? STRANGERS[0];
  dot(context, x, y, radius * 1.12, "#FFFFFF");
  dot(context, x, y, radius, "#5C6C84");
  dot(context, x, y - radius * 0.12, radius * 0.5, hair);
  dot(context, x, y + radius * 0.02, radius * 0.42, skin);
  context.save();
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.clip();
  dot(context, x, y + radius * 1.1, radius * 0.66, hair);
  context.restore();
}
