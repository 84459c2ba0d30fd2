import { dot } from "../canvas";
import { block, circle, frame, line, type Strokes } from "./icon-pen";

/** Pictograms of what leaves the house, is shut, or stands still. */
export const streetIcons = {
  picture: (context, color) => {
    frame(context, -0.9, -0.68, 1.8, 1.36, 0.12);
    dot(context, 0.42, -0.26, 0.17, color);
    context.beginPath();
    context.moveTo(-0.72, 0.5);
    context.lineTo(-0.2, -0.22);
    context.lineTo(0.2, 0.28);
    context.lineTo(0.42, 0.06);
    context.lineTo(0.74, 0.5);
    context.closePath();
    context.fill();
  },
  van: (context) => {
    context.beginPath();
    context.moveTo(-0.95, 0.42);
    context.lineTo(-0.95, -0.5);
    context.lineTo(0.3, -0.5);
    context.lineTo(0.62, -0.06);
    context.lineTo(0.95, 0.06);
    context.lineTo(0.95, 0.42);
    context.closePath();
    context.stroke();
    line(context, [0.14, -0.42], [0.14, 0.36]);
    context.save();
    context.lineWidth *= 0.9;
    for (const x of [-0.48, 0.52]) circle(context, x, 0.5, 0.2);
    context.restore();
  },
  padlock: (context) => {
    block(context, -0.62, -0.12, 1.24, 0.98, 0.18);
    context.beginPath();
    context.arc(0, -0.2, 0.42, Math.PI, 0);
    context.stroke();
  },
  pause: (context) => {
    block(context, -0.5, -0.66, 0.34, 1.32, 0.1);
    block(context, 0.16, -0.66, 0.34, 1.32, 0.1);
  },
  /** An arrow bent back: give back, answer. */
  back: (context) => {
    context.beginPath();
    context.moveTo(0.8, 0.62);
    context.bezierCurveTo(0.8, -0.36, 0.1, -0.36, -0.66, -0.36);
    context.stroke();
    line(context, [-0.3, -0.78], [-0.72, -0.36], [-0.3, 0.06]);
  },
} satisfies Readonly<Record<string, Strokes>>;
