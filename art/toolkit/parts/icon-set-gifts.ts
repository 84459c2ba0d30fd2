import { block, circle, frame, line, type Strokes } from "./icon-pen";

/** Pictograms of a shop for gifts. */
export const giftIcons = {
  /** Cut up: what was in here is gone. */
  scissors: (context) => {
    circle(context, -0.46, 0.58, 0.3);
    circle(context, 0.46, 0.58, 0.3);
    line(context, [-0.3, 0.32], [0.5, -0.86]);
    line(context, [0.3, 0.32], [-0.5, -0.86]);
  },
  /** A watch that is stopped by a thumb: how long it takes. */
  stopwatch: (context) => {
    circle(context, 0, 0.14, 0.7);
    line(context, [0, 0.14], [0, -0.28]);
    line(context, [0, -0.62], [0, -0.92]);
    line(context, [-0.26, -0.94], [0.26, -0.94]);
    line(context, [0.56, -0.56], [0.72, -0.72]);
  },
  /** Somebody who bows low to whoever is sent away. */
  bowing: (context) => {
    context.beginPath();
    context.arc(-0.52, -0.6, 0.28, 0, Math.PI * 2);
    context.fill();
    context.save();
    context.lineWidth *= 1.9;
    line(context, [-0.14, -0.44], [0.36, 0.06], [0.36, 0.84]);
    context.restore();
    line(context, [-0.16, -0.36], [-0.16, 0.26]);
  },
  /** A machine to count up what is sold. */
  register: (context) => {
    frame(context, -0.62, -0.9, 1.24, 0.72, 0.12);
    block(context, -0.9, 0.04, 1.8, 0.82, 0.14);
    line(context, [0, -0.16], [0, 0.1]);
  },
  /** Two links of a chain: an address that anybody may follow. */
  chainLink: (context) => {
    for (const side of [-1, 1]) {
      context.beginPath();
      context.roundRect(side * 0.4 - 0.5, -0.3, 1, 0.6, 0.3);
      context.stroke();
    }
  },
  /** Fast. */
  bolt: (context) => {
    context.beginPath();
    for (const [x, y] of [
      [0.24, -0.98],
      [-0.62, 0.14],
      [-0.06, 0.14],
      [-0.24, 0.98],
      [0.62, -0.22],
      [0.06, -0.22],
    ] as const)
      context.lineTo(x, y);
    context.fill();
  },
  /** A machine to add up with, that needs no line. */
  calculator: (context) => {
    frame(context, -0.66, -0.94, 1.32, 1.88, 0.16);
    block(context, -0.42, -0.7, 0.84, 0.42, 0.06);
    for (const x of [-0.32, 0, 0.32])
      for (const y of [0.04, 0.34, 0.64]) block(context, x - 0.1, y - 0.09, 0.2, 0.18, 0.04);
  },
  /** A tag that hangs on what is sold. */
  priceTag: (context) => {
    context.beginPath();
    for (const [x, y] of [
      [-0.9, 0],
      [-0.46, -0.56],
      [0.9, -0.56],
      [0.9, 0.56],
      [-0.46, 0.56],
    ] as const)
      context.lineTo(x, y);
    context.closePath();
    context.stroke();
    circle(context, -0.42, 0, 0.13);
  },
} satisfies Readonly<Record<string, Strokes>>;
