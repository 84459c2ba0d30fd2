import { dot } from "../canvas";
import { block, circle, frame, line, type Strokes } from "./icon-pen";

/** Pictograms of a home, of day and night, and of what is made and shared there. */
export const homeIcons = {
  house: (context) => {
    context.beginPath();
    context.moveTo(0, -0.9);
    context.lineTo(0.98, 0);
    context.lineTo(-0.98, 0);
    context.closePath();
    context.fill();
    block(context, -0.68, -0.1, 1.36, 0.96, 0.08);
  },
  /** The plan of a house: outer walls, rooms and the swing of a door. */
  plan: (context) => {
    frame(context, -0.85, -0.7, 1.7, 1.4, 0.04);
    line(context, [0.05, -0.7], [0.05, 0.05], [0.85, 0.05]);
    line(context, [-0.85, 0.2], [-0.4, 0.2]);
    context.beginPath();
    context.arc(0.05, 0.7, 0.42, -Math.PI / 2, 0);
    context.stroke();
  },
  moon: (context) => {
    context.beginPath();
    context.arc(0, 0, 0.85, Math.PI * 0.3, Math.PI * 1.55);
    context.bezierCurveTo(-0.34, -0.5, -0.1, 0.5, 0.5, 0.69);
    context.closePath();
    context.fill();
  },
  sun: (context, color) => {
    dot(context, 0, 0, 0.44, color);
    for (let ray = 0; ray < 8; ray++) {
      const angle = (ray * Math.PI) / 4;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      line(context, [x * 0.66, y * 0.66], [x * 0.9, y * 0.9]);
    }
  },
  /** A desk with a lamp on it. */
  worktop: (context) => {
    block(context, -0.95, 0.08, 1.9, 0.22, 0.06);
    line(context, [-0.72, 0.3], [-0.72, 0.86]);
    line(context, [0.72, 0.3], [0.72, 0.86]);
    line(context, [0.55, 0.08], [0.55, -0.4], [0.1, -0.72]);
    block(context, -0.25, -0.86, 0.5, 0.3, 0.1);
  },
  /** A flat hand held up: stop. */
  palm: (context) => {
    block(context, -0.52, -0.1, 1.04, 0.98, 0.3);
    for (const [x, top] of [
      [-0.52, -0.66],
      [-0.24, -0.92],
      [0.04, -0.92],
      [0.3, -0.7],
    ] as const)
      block(context, x, top, 0.23, 0.95, 0.11);
    context.save();
    context.rotate(-0.75);
    block(context, -0.7, -0.12, 0.66, 0.26, 0.13);
    context.restore();
  },
  note: (context, color) => {
    context.save();
    context.lineWidth *= 1.1;
    line(context, [-0.36, 0.5], [-0.36, -0.66], [0.62, -0.86], [0.62, 0.32]);
    context.restore();
    block(context, -0.42, -0.76, 1.1, 0.3, 0.04);
    dot(context, -0.58, 0.56, 0.29, color);
    dot(context, 0.4, 0.38, 0.29, color);
  },
  openedMail: (context) => {
    frame(context, -0.9, -0.2, 1.8, 1.05);
    line(context, [-0.9, -0.15], [0, -0.92], [0.9, -0.15]);
    line(context, [-0.84, 0.72], [0, 0.12], [0.84, 0.72]);
  },
  robot: (context, color) => {
    frame(context, -0.8, -0.45, 1.6, 1.25, 0.3);
    dot(context, -0.33, 0.12, 0.17, color);
    dot(context, 0.33, 0.12, 0.17, color);
    line(context, [-0.3, 0.5], [0.3, 0.5]);
    line(context, [-0.98, 0], [-0.98, 0.34]);
    line(context, [0.98, 0], [0.98, 0.34]);
  },
  memoryCard: (context, color) => {
    context.beginPath();
    context.moveTo(-0.6, -0.86);
    context.lineTo(0.3, -0.86);
    context.lineTo(0.62, -0.52);
    context.lineTo(0.62, 0.86);
    context.lineTo(-0.6, 0.86);
    context.closePath();
    context.stroke();
    context.fillStyle = color;
    for (const x of [-0.4, -0.12, 0.16]) block(context, x, -0.66, 0.17, 0.42, 0.04);
  },
  /** A fingertip: opened by touch. */
  fingertip: (context) => {
    block(context, -0.34, -0.4, 0.68, 1.3, 0.32);
    for (const radius of [0.62, 0.9]) {
      context.beginPath();
      context.arc(0, -0.08, radius, Math.PI * 1.12, Math.PI * 1.88);
      context.stroke();
    }
  },
  headset: (context) => {
    context.beginPath();
    context.arc(0, 0.1, 0.78, Math.PI, 0);
    context.stroke();
    block(context, -0.96, 0.04, 0.38, 0.62, 0.14);
    block(context, 0.58, 0.04, 0.38, 0.62, 0.14);
    line(context, [0.76, 0.6], [0.6, 0.84], [0.16, 0.84]);
  },
  lens: (context) => {
    circle(context, -0.2, -0.2, 0.56);
    context.save();
    context.lineWidth *= 1.4;
    line(context, [0.24, 0.24], [0.82, 0.82]);
    context.restore();
  },
} satisfies Readonly<Record<string, Strokes>>;
