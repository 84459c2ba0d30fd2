import { type Material, TorusGeometry } from "three";
import { mesh } from "../primitives";

type Context = CanvasRenderingContext2D;

const SHADE = "rgba(20,20,50,.2)";

/** A fine ribbed knit with a hem at the neck. */
export function turtleneck(context: Context, width: number): void {
  context.strokeStyle = "rgba(20,20,50,.1)";
  context.lineWidth = 7;
  for (let x = width * 0.28; x <= width * 0.72; x += 30) {
    context.beginPath();
    context.moveTo(x, 60);
    context.lineTo(x, 512);
    context.stroke();
  }
  context.fillStyle = SHADE;
  context.fillRect(0, 52, width, 12);
}

/** A sleeveless knit with a deep neck over a shirt with a collar, in the colour of its sleeves. */
export function vest(context: Context, width: number, height: number, shirt: string): void {
  const middle = width / 2;
  const path = (half: number, depth: number, color: string) => {
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(middle - half, 0);
    context.lineTo(middle + half, 0);
    context.lineTo(middle, depth);
    context.closePath();
    context.fill();
  };
  path(190, 330, SHADE);
  path(168, 296, shirt);
  for (const side of [-1, 1]) {
    context.fillStyle = "#FFFFFF";
    context.strokeStyle = SHADE;
    context.lineWidth = 6;
    context.beginPath();
    context.moveTo(middle, 86);
    context.lineTo(middle + side * 150, 0);
    context.lineTo(middle + side * 158, 96);
    context.lineTo(middle + side * 62, 176);
    context.closePath();
    context.fill();
    context.stroke();
  }
  context.fillStyle = SHADE;
  context.fillRect(0, height - 70, width, 10);
}

/** A plain shirt with a round neck. */
export function tee(context: Context, width: number): void {
  context.strokeStyle = SHADE;
  context.lineWidth = 16;
  context.beginPath();
  context.ellipse(width / 2, -6, 168, 92, 0, 0, Math.PI);
  context.stroke();
}

/** The rolled collar of a turtleneck about the neck. */
export function rolledCollar(cloth: Material) {
  const made = mesh(new TorusGeometry(0.088, 0.042, 14, 32), cloth, 0, 0.725, 0);
  made.rotation.x = Math.PI / 2;
  made.scale.set(1.1, 1, 1.25);
  return made;
}
