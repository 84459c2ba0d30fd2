import { type Context, polygon } from "./stamp-shapes";

/** Small signs beside the word, each about 60 wide and centred on x, y. */
export const marks = {
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
  shield(context: Context, x: number, y: number) {
    context.beginPath();
    context.moveTo(x - 30, y - 24);
    context.quadraticCurveTo(x - 12, y - 24, x, y - 34);
    context.quadraticCurveTo(x + 12, y - 24, x + 30, y - 24);
    context.quadraticCurveTo(x + 30, y + 20, x, y + 36);
    context.quadraticCurveTo(x - 30, y + 20, x - 30, y - 24);
    context.closePath();
    context.moveTo(x - 13, y - 2);
    context.lineTo(x - 3, y + 9);
    context.lineTo(x + 14, y - 11);
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
