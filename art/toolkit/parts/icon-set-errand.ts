import { block, circle, head, line, type Strokes } from "./icon-pen";

/** What is carried, lost and paid on the way: bags, sticks, money. */
export const errandIcons = {
  bag: (context) => {
    block(context, -0.78, -0.24, 1.56, 1.02, 0.2);
    context.beginPath();
    context.arc(0, -0.24, 0.44, Math.PI, 0);
    context.stroke();
  },
  yen: (context) => {
    line(context, [-0.6, -0.8], [0, 0], [0.6, -0.8]);
    line(context, [0, 0], [0, 0.8]);
    line(context, [-0.46, 0.12], [0.46, 0.12]);
    line(context, [-0.46, 0.44], [0.46, 0.44]);
  },
  tap: (context) => {
    line(context, [-0.8, -0.1], [0.3, -0.1]);
    line(context, [-0.2, -0.1], [-0.2, -0.6]);
    line(context, [-0.5, -0.62], [0.1, -0.62]);
    line(context, [0.3, -0.1], [0.56, 0.1], [0.56, 0.34]);
    context.beginPath();
    context.arc(0.56, 0.66, 0.13, 0, Math.PI * 2);
    context.fill();
  },
  umbrella: (context) => {
    context.beginPath();
    context.arc(0, 0, 0.84, Math.PI, 0);
    context.closePath();
    context.fill();
    line(context, [0, 0], [0, 0.66]);
    context.beginPath();
    context.arc(0.16, 0.66, 0.16, 0, Math.PI);
    context.stroke();
  },
  /** A stick for a computer, upright. */
  stick: (context) => {
    block(context, -0.34, -0.3, 0.68, 1.14, 0.16);
    context.lineWidth *= 0.8;
    line(context, [-0.2, -0.34], [-0.2, -0.82], [0.2, -0.82], [0.2, -0.34]);
  },
  /** The same with the ears of a cat. */
  cat: (context) => {
    block(context, -0.46, -0.22, 0.92, 1.06, 0.3);
    for (const side of [-1, 1]) {
      context.beginPath();
      context.moveTo(side * 0.46, 0.06);
      context.lineTo(side * 0.44, -0.62);
      context.lineTo(side * 0.06, -0.2);
      context.fill();
    }
  },
  around: (context) => {
    context.beginPath();
    context.arc(0, 0.06, 0.62, -0.4, Math.PI * 1.45);
    context.stroke();
    head(context, -0.06, -0.6, 0.2, -0.08);
  },
  coin: (context) => {
    circle(context, 0, 0, 0.78);
    line(context, [-0.28, -0.36], [0, 0], [0.28, -0.36]);
    line(context, [0, 0], [0, 0.42]);
    line(context, [-0.24, 0.1], [0.24, 0.1]);
  },
} satisfies Readonly<Record<string, Strokes>>;
