import { dot } from "../canvas";
import { palette } from "../palette";
import { block, circle, frame, line, type Strokes } from "./icon-pen";

function path(
  context: CanvasRenderingContext2D,
  ...points: readonly (readonly [number, number])[]
) {
  context.beginPath();
  for (const [index, [x, y]] of points.entries())
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  context.closePath();
}

/** Pictograms of lorries, of machines kept up to date, and of saying that something is odd. */
export const haulageIcons = {
  /** A lorry seen from the side, driving to the left. */
  truck: (context, color) => {
    block(context, -0.34, -0.62, 1.3, 0.96, 0.1);
    path(context, [-0.42, 0.34], [-0.98, 0.34], [-0.98, -0.06], [-0.8, -0.36], [-0.42, -0.36]);
    context.fill();
    for (const x of [-0.62, 0.5]) {
      dot(context, x, 0.42, 0.32, palette.pureWhite);
      dot(context, x, 0.42, 0.22, color);
    }
  },
  /** Security software. */
  shield: (context) => {
    context.beginPath();
    context.moveTo(0, -0.95);
    context.quadraticCurveTo(0.42, -0.66, 0.82, -0.66);
    context.bezierCurveTo(0.88, 0.2, 0.6, 0.7, 0, 0.96);
    context.bezierCurveTo(-0.6, 0.7, -0.88, 0.2, -0.82, -0.66);
    context.quadraticCurveTo(-0.42, -0.66, 0, -0.95);
    context.closePath();
    context.fill();
  },
  /** Software is renewed: an arrow running round. */
  update: (context) => {
    context.save();
    context.lineWidth = 0.27;
    context.lineCap = "butt";
    context.beginPath();
    context.arc(0, 0.04, 0.66, Math.PI * -0.28, Math.PI * 1.36);
    context.stroke();
    path(context, [0.0, -0.98], [0.76, -0.6], [0.1, -0.1]);
    context.fill();
    context.restore();
  },
  bucket: (context) => {
    path(context, [-0.66, -0.2], [0.66, -0.2], [0.46, 0.92], [-0.46, 0.92]);
    context.fill();
    context.beginPath();
    context.arc(0, -0.2, 0.66, Math.PI, 0);
    context.stroke();
  },
  cloth: (context) => {
    context.beginPath();
    context.moveTo(-0.8, -0.6);
    context.lineTo(0.8, -0.6);
    context.bezierCurveTo(0.6, 0.1, 1, 0.4, 0.7, 0.8);
    context.bezierCurveTo(0.4, 0.5, 0.3, 1, 0, 0.72);
    context.bezierCurveTo(-0.3, 1, -0.4, 0.5, -0.7, 0.8);
    context.bezierCurveTo(-1, 0.4, -0.6, 0.1, -0.8, -0.6);
    context.fill();
  },
  trumpet: (context) => {
    path(context, [-0.95, -0.1], [0.1, -0.18], [0.9, -0.7], [0.9, 0.7], [0.1, 0.18], [-0.95, 0.1]);
    context.fill();
  },
  /** A raised hand: "that is odd". */
  hand: (context) => {
    block(context, -0.5, -0.1, 1, 0.98, 0.34);
    for (const [x, top] of [
      [-0.5, -0.7],
      [-0.24, -0.94],
      [0.03, -0.92],
      [0.29, -0.66],
    ] as const)
      block(context, x, top, 0.21, 0.9, 0.1);
    context.save();
    context.translate(-0.5, 0.4);
    context.rotate(-0.7);
    block(context, -0.12, -0.72, 0.24, 0.84, 0.12);
    context.restore();
  },
  /** Praise: the red flower mark of a Japanese school book. */
  flower: (context) => {
    for (let petal = 0; petal < 8; petal++) {
      const angle = (petal * Math.PI) / 4;
      context.beginPath();
      context.arc(Math.cos(angle) * 0.62, Math.sin(angle) * 0.62, 0.3, angle - 1.7, angle + 1.7);
      context.stroke();
    }
    context.beginPath();
    for (let step = 0; step <= 40; step++) {
      const angle = step * 0.32;
      const radius = 0.05 + step * 0.0105;
      context.lineTo(Math.cos(angle) * radius, Math.sin(angle) * radius);
    }
    context.stroke();
  },
  mountain: (context) => {
    path(context, [-0.98, 0.7], [-0.3, -0.72], [0.12, 0.06], [0.36, -0.3], [0.98, 0.7]);
    context.fill();
  },
  plug: (context) => {
    block(context, -0.5, -0.1, 1, 0.5, 0.14);
    block(context, -0.36, -0.6, 0.2, 0.6, 0.06);
    block(context, 0.16, -0.6, 0.2, 0.6, 0.06);
    line(context, [0, 0.4], [0, 0.95]);
  },
  teacup: (context) => {
    path(context, [-0.7, -0.2], [0.46, -0.2], [0.3, 0.72], [-0.54, 0.72]);
    context.fill();
    circle(context, 0.56, 0.16, 0.26);
    for (const x of [-0.4, -0.02]) line(context, [x, -0.46], [x + 0.1, -0.66], [x, -0.9]);
  },
  cart: (context, color) => {
    line(context, [-0.95, -0.7], [-0.66, -0.7], [-0.4, 0.4], [0.66, 0.4]);
    path(context, [-0.6, -0.46], [0.92, -0.46], [0.7, 0.18], [-0.44, 0.18]);
    context.fill();
    dot(context, -0.3, 0.74, 0.16, color);
    dot(context, 0.54, 0.74, 0.16, color);
  },
  /** A needle on a map. */
  map: (context) => {
    context.beginPath();
    context.arc(0, -0.26, 0.56, Math.PI * 0.86, Math.PI * 0.14);
    context.lineTo(0, 0.95);
    context.closePath();
    context.fill();
    dot(context, 0, -0.26, 0.22, palette.pureWhite);
  },
  /** A shop that sells programs. */
  store: (context) => {
    block(context, -0.72, -0.36, 1.44, 1.22, 0.14);
    context.beginPath();
    context.arc(0, -0.36, 0.36, Math.PI, 0);
    context.stroke();
    dot(context, -0.3, 0.02, 0.11, palette.pureWhite);
    dot(context, 0.3, 0.02, 0.11, palette.pureWhite);
  },
  tablet: (context, color) => {
    frame(context, -0.92, -0.66, 1.84, 1.32, 0.16);
    dot(context, 0.72, 0, 0.08, color);
  },
  /** Struck through: off, or not allowed. Draw over another. */
  strike: (context) => {
    context.save();
    context.lineWidth = 0.24;
    line(context, [-0.92, 0.92], [0.92, -0.92]);
    context.restore();
  },
  /** Something small and dark with legs that came along. */
  bug: (context, color) => {
    context.beginPath();
    context.ellipse(0, 0.12, 0.5, 0.62, 0, 0, Math.PI * 2);
    context.fill();
    dot(context, 0, -0.58, 0.3, color);
    for (const side of [-1, 1])
      for (const y of [-0.2, 0.16, 0.52])
        line(context, [side * 0.4, y], [side * 0.78, y - 0.1], [side * 0.92, y + 0.14]);
  },
} satisfies Readonly<Record<string, Strokes>>;
