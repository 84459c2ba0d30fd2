import { dot } from "../canvas";
import { palette } from "../palette";
import { block, circle, frame, head, line, type Strokes } from "./icon-pen";

/** Pictograms of an office: machines, papers, arrows. */
export const officeIcons = {
  mail: (context) => {
    frame(context, -0.9, -0.62, 1.8, 1.24);
    line(context, [-0.84, -0.52], [0, 0.16], [0.84, -0.52]);
  },
  printer: (context, color) => {
    frame(context, -0.88, -0.25, 1.76, 0.75);
    frame(context, -0.5, -0.85, 1, 0.6, 0.06);
    context.fillStyle = palette.pureWhite;
    block(context, -0.55, 0.2, 1.1, 0.68, 0.06);
    frame(context, -0.55, 0.2, 1.1, 0.68, 0.06);
    dot(context, 0.6, -0.02, 0.09, color);
  },
  web: (context) => {
    circle(context, 0, 0, 0.85);
    context.beginPath();
    context.ellipse(0, 0, 0.38, 0.85, 0, 0, Math.PI * 2);
    context.stroke();
    line(context, [-0.85, 0], [0.85, 0]);
    line(context, [-0.72, -0.45], [0.72, -0.45]);
    line(context, [-0.72, 0.45], [0.72, 0.45]);
  },
  disk: (context) => {
    context.beginPath();
    context.ellipse(0, -0.52, 0.75, 0.3, 0, 0, Math.PI * 2);
    context.stroke();
    for (const y of [-0.02, 0.5]) {
      context.beginPath();
      context.ellipse(0, y, 0.75, 0.3, 0, 0, Math.PI);
      context.stroke();
    }
    line(context, [-0.75, -0.52], [-0.75, 0.5]);
    line(context, [0.75, -0.52], [0.75, 0.5]);
  },
  phone: (context) => {
    context.save();
    context.rotate(-0.7);
    context.lineWidth *= 1.7;
    context.beginPath();
    context.arc(0, -0.55, 0.98, Math.PI * 0.2, Math.PI * 0.8);
    context.stroke();
    block(context, -1.02, -0.42, 0.52, 0.5, 0.14);
    block(context, 0.5, -0.42, 0.52, 0.5, 0.14);
    context.restore();
  },
  camera: (context, color) => {
    frame(context, -0.92, -0.42, 1.84, 1.12, 0.2);
    block(context, -0.42, -0.74, 0.84, 0.36, 0.12);
    circle(context, 0, 0.14, 0.36);
    dot(context, 0.66, -0.18, 0.09, color);
  },
  broom: (context) => {
    line(context, [0.78, -0.88], [-0.1, 0.1]);
    context.beginPath();
    context.moveTo(-0.32, -0.12);
    context.lineTo(0.14, 0.32);
    context.lineTo(-0.34, 0.9);
    context.lineTo(-0.9, 0.36);
    context.closePath();
    context.fill();
  },
  bin: (context) => {
    line(context, [-0.82, -0.55], [0.82, -0.55]);
    line(context, [-0.3, -0.6], [-0.22, -0.86], [0.22, -0.86], [0.3, -0.6]);
    line(context, [-0.62, -0.5], [-0.48, 0.86], [0.48, 0.86], [0.62, -0.5]);
    line(context, [-0.18, -0.2], [-0.14, 0.54]);
    line(context, [0.18, -0.2], [0.14, 0.54]);
  },
  drop: (context) => {
    context.beginPath();
    context.moveTo(0, -0.9);
    context.bezierCurveTo(0.9, 0.05, 0.72, 0.86, 0, 0.86);
    context.bezierCurveTo(-0.72, 0.86, -0.9, 0.05, 0, -0.9);
    context.fill();
  },
  clock: (context) => {
    circle(context, 0, 0, 0.82);
    line(context, [0, -0.5], [0, 0], [0.36, 0.2]);
  },
  calendar: (context) => {
    frame(context, -0.8, -0.66, 1.6, 1.5);
    block(context, -0.8, -0.66, 1.6, 0.42, 0.1);
    line(context, [-0.4, -0.9], [-0.4, -0.5]);
    line(context, [0.4, -0.9], [0.4, -0.5]);
    for (const x of [-0.4, 0, 0.4])
      for (const y of [0.1, 0.48]) block(context, x - 0.1, y, 0.2, 0.2);
  },
  keyhole: (context, color) => {
    dot(context, 0, -0.28, 0.4, color);
    context.beginPath();
    context.moveTo(-0.16, -0.1);
    context.lineTo(0.16, -0.1);
    context.lineTo(0.32, 0.78);
    context.lineTo(-0.32, 0.78);
    context.closePath();
    context.fill();
  },
  key: (context) => {
    circle(context, -0.5, 0, 0.36);
    line(context, [-0.14, 0], [0.9, 0], [0.9, 0.36]);
    line(context, [0.52, 0], [0.52, 0.3]);
  },
  crown: (context) => {
    context.beginPath();
    context.moveTo(-0.85, 0.6);
    context.lineTo(-0.85, -0.5);
    context.lineTo(-0.4, 0);
    context.lineTo(0, -0.7);
    context.lineTo(0.4, 0);
    context.lineTo(0.85, -0.5);
    context.lineTo(0.85, 0.6);
    context.closePath();
    context.fill();
  },
  gear: (context) => {
    circle(context, 0, 0, 0.46);
    for (let tooth = 0; tooth < 8; tooth++) {
      const angle = (tooth * Math.PI) / 4;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      line(context, [x * 0.55, y * 0.55], [x * 0.86, y * 0.86]);
    }
  },
  handshake: (context) => {
    line(context, [-0.95, -0.35], [-0.5, -0.5], [0.02, -0.3], [0.5, -0.5], [0.95, -0.35]);
    line(context, [-0.95, 0.3], [-0.6, 0.25], [-0.1, 0.62], [0.2, 0.55], [0.6, 0.2], [0.95, 0.3]);
    line(context, [0.02, -0.3], [-0.3, 0.02], [-0.1, 0.14], [0.2, -0.05], [0.6, 0.2]);
  },
  laptop: (context) => {
    frame(context, -0.66, -0.66, 1.32, 0.95);
    block(context, -0.95, 0.42, 1.9, 0.24);
  },
  suitcase: (context) => {
    frame(context, -0.62, -0.36, 1.24, 1.2, 0.2);
    frame(context, -0.26, -0.86, 0.52, 0.5, 0.12);
    line(context, [-0.26, -0.36], [-0.26, 0.84]);
    line(context, [0.26, -0.36], [0.26, 0.84]);
  },
  binder: (context, color) => {
    frame(context, -0.5, -0.88, 1, 1.76, 0.1);
    block(context, -0.24, -0.6, 0.48, 0.62, 0.06);
    dot(context, 0, 0.5, 0.16, color);
  },
  tick: (context) => line(context, [-0.66, 0.06], [-0.18, 0.52], [0.7, -0.5]),
  up: (context) => {
    line(context, [0, 0.82], [0, -0.76]);
    head(context, 0, -0.82, 0, -0.5);
  },
  down: (context) => {
    line(context, [0, -0.82], [0, 0.76]);
    head(context, 0, 0.82, 0, 0.5);
  },
  right: (context) => {
    line(context, [-0.82, 0], [0.76, 0]);
    head(context, 0.82, 0, 0.5, 0);
  },
  swap: (context) => {
    line(context, [-0.8, -0.32], [0.72, -0.32]);
    head(context, 0.82, -0.32, 0.3, 0);
    line(context, [0.8, 0.36], [-0.72, 0.36]);
    head(context, -0.82, 0.36, -0.3, 0);
  },
  cross: (context) => {
    line(context, [-0.7, -0.7], [0.7, 0.7]);
    line(context, [0.7, -0.7], [-0.7, 0.7]);
  },
  signal: (context) => {
    for (const step of [0, 1, 2, 3])
      block(context, -0.85 + step * 0.46, 0.3 - step * 0.38, 0.32, 0.55 + step * 0.38, 0.06);
  },
  host: (context, color) => {
    frame(context, -0.82, -0.72, 1.64, 0.6, 0.12);
    frame(context, -0.82, 0.12, 1.64, 0.6, 0.12);
    dot(context, 0.48, -0.42, 0.11, color);
    dot(context, 0.48, 0.42, 0.11, color);
  },
  tape: (context) => {
    frame(context, -0.92, -0.6, 1.84, 1.2, 0.14);
    circle(context, -0.38, 0, 0.22);
    circle(context, 0.38, 0, 0.22);
  },
} satisfies Readonly<Record<string, Strokes>>;
