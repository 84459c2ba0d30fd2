import { dot } from "../canvas";
import { block, circle, frame, line, type Strokes } from "./icon-pen";

/** Pictograms of a mail order: what a customer list tells, and how it travels. */
export const mailingIcons = {
  /** A name tag with its pin. */
  nameTag: (context, color) => {
    frame(context, -0.88, -0.46, 1.76, 1.24, 0.18);
    line(context, [0, -0.9], [0, -0.5]);
    dot(context, -0.42, 0.14, 0.24, color);
    line(context, [0.06, 0], [0.56, 0]);
    line(context, [0.06, 0.36], [0.4, 0.36]);
  },
  /** A birthday. */
  cake: (context, color) => {
    frame(context, -0.86, 0, 1.72, 0.82, 0.12);
    line(context, [-0.86, 0.36], [-0.42, 0.52], [0, 0.36], [0.42, 0.52], [0.86, 0.36]);
    line(context, [0, 0], [0, -0.42]);
    dot(context, 0, -0.74, 0.17, color);
  },
  /** A bent leg whose knee hurts. */
  knee: (context) => {
    context.save();
    context.lineWidth *= 1.9;
    line(context, [-0.66, -0.62], [0.16, -0.24], [-0.12, 0.66], [0.3, 0.72]);
    context.restore();
    line(context, [0.5, -0.42], [0.74, -0.72]);
    line(context, [0.58, -0.12], [0.94, -0.16]);
    line(context, [0.46, 0.16], [0.76, 0.4]);
  },
  /** Two links of a chain: an address that leads to what is shared. */
  chain: (context) => {
    for (const side of [-1, 1]) {
      context.save();
      context.rotate(-0.6);
      context.translate(side * 0.42, 0);
      frame(context, -0.54, -0.32, 1.08, 0.64, 0.32);
      context.restore();
    }
  },
  snowman: (context, color) => {
    circle(context, 0, 0.42, 0.5);
    circle(context, 0, -0.36, 0.32);
    dot(context, -0.11, -0.4, 0.07, color);
    dot(context, 0.11, -0.4, 0.07, color);
    block(context, -0.3, -0.86, 0.6, 0.16, 0.06);
  },
  scissors: (context) => {
    circle(context, -0.46, 0.62, 0.25);
    circle(context, 0.46, 0.62, 0.25);
    line(context, [-0.34, 0.4], [0.42, -0.9]);
    line(context, [0.34, 0.4], [-0.42, -0.9]);
  },
  glue: (context) => {
    frame(context, -0.34, -0.3, 0.68, 1.16, 0.1);
    block(context, -0.22, -0.66, 0.44, 0.3, 0.04);
  },
} satisfies Readonly<Record<string, Strokes>>;
