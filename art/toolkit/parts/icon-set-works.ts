import { dot } from "../canvas";
import { block, circle, frame, line, type Strokes } from "./icon-pen";

/** Pictograms of a workshop: where one works, what is drawn and copied there. */
export const worksIcons = {
  /** A works under saw teeth. */
  factory: (context) => {
    context.beginPath();
    context.moveTo(-0.92, 0.86);
    context.lineTo(-0.92, -0.1);
    for (const x of [-0.34, 0.24, 0.82]) {
      context.lineTo(x, -0.52);
      context.lineTo(x, -0.1);
    }
    context.lineTo(0.92, -0.1);
    context.lineTo(0.92, 0.86);
    context.closePath();
    context.fill();
    block(context, -0.86, -0.94, 0.26, 0.8, 0.04);
  },
  /** A tube for drawings with its square label. */
  tube: (context) => {
    context.save();
    context.rotate(-0.7);
    frame(context, -0.92, -0.3, 1.84, 0.6, 0.28);
    block(context, -0.16, -0.16, 0.34, 0.34, 0.04);
    context.restore();
  },
  /** A drawing of a part, with its title block. */
  drawing: (context) => {
    frame(context, -0.9, -0.74, 1.8, 1.48, 0.08);
    circle(context, -0.22, -0.08, 0.36);
    line(context, [-0.22, -0.58], [-0.22, 0.42]);
    line(context, [-0.72, -0.08], [0.28, -0.08]);
    block(context, 0.34, 0.3, 0.42, 0.3, 0.03);
  },
  fish: (context) => {
    context.beginPath();
    context.ellipse(-0.14, 0, 0.72, 0.44, 0, 0, Math.PI * 2);
    context.fill();
    context.beginPath();
    context.moveTo(0.42, 0);
    context.lineTo(0.98, -0.44);
    context.lineTo(0.98, 0.44);
    context.closePath();
    context.fill();
    dot(context, -0.5, -0.1, 0.1, "#FFFFFF");
  },
  infinity: (context) => {
    context.beginPath();
    context.moveTo(0, 0);
    context.bezierCurveTo(0.4, -0.62, 0.95, -0.5, 0.95, 0);
    context.bezierCurveTo(0.95, 0.5, 0.4, 0.62, 0, 0);
    context.bezierCurveTo(-0.4, -0.62, -0.95, -0.5, -0.95, 0);
    context.bezierCurveTo(-0.95, 0.5, -0.4, 0.62, 0, 0);
    context.stroke();
  },
  /** A wide copier on its legs. */
  copier: (context) => {
    block(context, -0.94, -0.4, 1.88, 0.66, 0.1);
    line(context, [-0.66, 0.3], [-0.66, 0.86]);
    line(context, [0.66, 0.3], [0.66, 0.86]);
    line(context, [-0.54, -0.5], [-0.4, -0.88], [0.54, -0.88], [0.4, -0.5]);
  },
  /** An entry card on its strap. */
  entryCard: (context, color) => {
    frame(context, -0.62, -0.5, 1.24, 1.4, 0.14);
    line(context, [-0.3, -0.94], [0, -0.56], [0.3, -0.94]);
    dot(context, 0, 0.06, 0.24, color);
    line(context, [-0.34, 0.62], [0.34, 0.62]);
  },
} satisfies Readonly<Record<string, Strokes>>;
