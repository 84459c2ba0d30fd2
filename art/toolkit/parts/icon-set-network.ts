import { dot } from "../canvas";
import { block, circle, frame, head, line, type Strokes } from "./icon-pen";

type Context = CanvasRenderingContext2D;

function arcs(context: Context, color: string): void {
  for (const radius of [0.5, 0.95, 1.4]) {
    context.beginPath();
    context.arc(0, 0.66, radius, Math.PI * 1.25, Math.PI * 1.75);
    context.stroke();
  }
  dot(context, 0, 0.62, 0.19, color);
}

/** Pictograms of how machines and people reach each other, and what guards the way. */
export const networkIcons = {
  /** Wi-Fi. */
  arcs,
  /** Wi-Fi switched off. */
  arcsStruck: (context, color) => {
    arcs(context, color);
    line(context, [-0.85, -0.75], [0.85, 0.8]);
  },
  /** A desk bell. */
  bell: (context, color) => {
    context.beginPath();
    context.arc(0, 0.42, 0.76, Math.PI, 0);
    context.closePath();
    context.fill();
    block(context, -0.95, 0.5, 1.9, 0.26, 0.12);
    dot(context, 0, -0.46, 0.16, color);
  },
  bridge: (context) => {
    context.beginPath();
    context.moveTo(-0.95, 0.1);
    context.quadraticCurveTo(0, -0.85, 0.95, 0.1);
    context.stroke();
    context.beginPath();
    context.arc(0, 0.66, 0.62, Math.PI * 1.06, Math.PI * 1.94);
    context.stroke();
    line(context, [-0.5, -0.24], [-0.5, 0.1]);
    line(context, [0, -0.36], [0, 0.02]);
    line(context, [0.5, -0.24], [0.5, 0.1]);
    line(context, [-0.95, 0.62], [-0.66, 0.62]);
    line(context, [0.95, 0.62], [0.66, 0.62]);
  },
  /** A gate with a bar across it: whoever passes is looked at. */
  gate: (context) => {
    context.beginPath();
    context.moveTo(-0.86, 0.9);
    context.lineTo(-0.86, -0.1);
    context.arc(0, -0.1, 0.86, Math.PI, 0);
    context.lineTo(0.86, 0.9);
    context.lineTo(0.5, 0.9);
    context.lineTo(0.5, -0.1);
    context.arc(0, -0.1, 0.5, 0, Math.PI, true);
    context.lineTo(-0.5, 0.9);
    context.closePath();
    context.fill();
    block(context, -1.08, 0.14, 2.16, 0.28, 0.1);
  },
  hourglass: (context) => {
    block(context, -0.7, -0.95, 1.4, 0.22, 0.08);
    block(context, -0.7, 0.73, 1.4, 0.22, 0.08);
    line(context, [-0.5, -0.7], [-0.5, -0.4], [0.5, 0.4], [0.5, 0.7]);
    line(context, [0.5, -0.7], [0.5, -0.4], [-0.5, 0.4], [-0.5, 0.7]);
    context.beginPath();
    context.moveTo(-0.42, 0.7);
    context.lineTo(0, 0.24);
    context.lineTo(0.42, 0.7);
    context.closePath();
    context.fill();
  },
  eraser: (context) => {
    context.save();
    context.rotate(-0.6);
    frame(context, -0.8, -0.42, 1.6, 0.84, 0.12);
    block(context, -0.8, -0.42, 0.66, 0.84, 0.12);
    context.restore();
    line(context, [-0.8, 0.92], [0.8, 0.92]);
  },
  parcel: (context) => {
    frame(context, -0.8, -0.66, 1.6, 1.4, 0.1);
    line(context, [-0.8, -0.2], [0.8, -0.2]);
    line(context, [0, -0.66], [0, -0.2]);
  },
  /** A mast of a mobile telephone network. */
  mast: (context, color) => {
    line(context, [-0.42, 0.92], [0, -0.4], [0.42, 0.92]);
    line(context, [-0.26, 0.4], [0.26, 0.4]);
    dot(context, 0, -0.5, 0.16, color);
    for (const radius of [0.48, 0.82]) {
      context.beginPath();
      context.arc(0, -0.5, radius, -0.7, 0.7);
      context.stroke();
      context.beginPath();
      context.arc(0, -0.5, radius, Math.PI - 0.7, Math.PI + 0.7);
      context.stroke();
    }
  },
  moneyBag: (context) => {
    context.beginPath();
    context.moveTo(-0.26, -0.5);
    context.bezierCurveTo(-1.1, 0.1, -0.95, 0.9, 0, 0.9);
    context.bezierCurveTo(0.95, 0.9, 1.1, 0.1, 0.26, -0.5);
    context.closePath();
    context.fill();
    block(context, -0.42, -0.9, 0.84, 0.28, 0.1);
  },
  /** Hot water with steam. */
  hotSpring: (context) => {
    context.beginPath();
    context.ellipse(0, 0.42, 0.85, 0.44, 0, -0.5, Math.PI + 0.5);
    context.stroke();
    for (const x of [-0.42, 0, 0.42]) {
      context.beginPath();
      context.moveTo(x, 0.46);
      context.bezierCurveTo(x - 0.34, 0.06, x + 0.34, -0.3, x, -0.86);
      context.stroke();
    }
  },
  spanner: (context) => {
    context.save();
    context.rotate(0.78);
    context.lineWidth *= 1.6;
    line(context, [0, -0.34], [0, 0.92]);
    context.beginPath();
    context.arc(0, -0.66, 0.36, Math.PI * 1.72, Math.PI * 1.28);
    context.stroke();
    context.restore();
  },
  eye: (context, color) => {
    context.beginPath();
    context.moveTo(-0.95, 0);
    context.quadraticCurveTo(0, -0.95, 0.95, 0);
    context.quadraticCurveTo(0, 0.95, -0.95, 0);
    context.closePath();
    context.stroke();
    dot(context, 0, 0, 0.3, color);
  },
  door: (context, color) => {
    frame(context, -0.55, -0.9, 1.1, 1.8, 0.08);
    dot(context, 0.26, 0.06, 0.13, color);
    line(context, [-0.9, 0.9], [0.9, 0.9]);
  },
  microphone: (context, color) => {
    dot(context, 0.36, -0.4, 0.46, color);
    context.save();
    context.lineWidth *= 1.8;
    line(context, [0.06, -0.06], [-0.66, 0.8]);
    context.restore();
  },
  person: (context, color) => {
    dot(context, 0, -0.44, 0.4, color);
    context.beginPath();
    context.arc(0, 0.85, 0.74, Math.PI, 0);
    context.closePath();
    context.fill();
  },
  pencil: (context) => {
    context.save();
    context.rotate(0.72);
    frame(context, -0.2, -0.9, 0.4, 1.36, 0.06);
    line(context, [-0.2, 0.46], [0, 0.95], [0.2, 0.46]);
    line(context, [-0.2, -0.58], [0.2, -0.58]);
    context.restore();
  },
  /** Goes to: an arrow bending round into itself, again and again. */
  outward: (context) => {
    circle(context, -0.5, 0, 0.28);
    line(context, [-0.1, 0], [0.82, 0]);
    head(context, 0.86, 0, 0.36, 0);
  },
} satisfies Readonly<Record<string, Strokes>>;
