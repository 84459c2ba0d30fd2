import { block, frame, line, type Strokes } from "./icon-pen";

type Context = CanvasRenderingContext2D;

function awning(context: Context, x: number, y: number, width: number, height: number): void {
  const scallop = width / 4;
  context.beginPath();
  context.moveTo(x + width * 0.06, y);
  context.lineTo(x + width * 0.94, y);
  context.lineTo(x + width, y + height * 0.6);
  for (let index = 3; index >= 0; index--)
    context.arc(x + scallop * (index + 0.5), y + height * 0.6, scallop / 2, 0, Math.PI);
  context.closePath();
  context.fill();
}

/** Pictograms of a shop on the web: its window, its staff door, its mending and its money. */
export const shopIcons = {
  /** A sticking plaster, lying aslant. */
  plaster: (context) => {
    context.save();
    context.rotate(-Math.PI / 4);
    block(context, -1, -0.4, 2, 0.8, 0.4);
    context.fillStyle = "rgba(255,255,255,.75)";
    for (const x of [-0.66, 0.66])
      for (const y of [-0.14, 0.14]) {
        context.beginPath();
        context.arc(x, y, 0.06, 0, Math.PI * 2);
        context.fill();
      }
    context.restore();
  },
  /** A browser window with the awning of a shop: the web store. */
  shopWindow: (context) => {
    frame(context, -0.84, -0.3, 1.68, 1.14, 0.1);
    awning(context, -0.98, -0.92, 1.96, 0.72);
    block(context, -0.52, 0.3, 0.3, 0.36, 0.06);
    block(context, -0.1, 0.18, 0.3, 0.48, 0.06);
  },
  /** A plain door with a handle: where only staff go in. */
  staffDoor: (context) => {
    frame(context, -0.62, -0.9, 1.24, 1.8, 0.06);
    block(context, 0.22, -0.02, 0.22, 0.22, 0.1);
    line(context, [-0.94, 0.92], [0.94, 0.92]);
  },
  /** A fist that knocks. */
  fist: (context) => {
    block(context, -0.62, -0.42, 1.1, 0.98, 0.3);
    for (const [index, y] of [-0.5, -0.2, 0.1, 0.38].entries())
      block(context, -0.86, y - 0.06, 0.62, 0.27, 0.13 + index * 0.001);
    block(context, 0.3, -0.14, 0.68, 0.56, 0.1);
  },
  hammer: (context) => {
    context.save();
    context.rotate(0.7);
    block(context, -0.62, -0.86, 1.24, 0.5, 0.12);
    block(context, -0.12, -0.5, 0.24, 1.42, 0.1);
    context.restore();
  },
  /** A popped cracker: the day a shop opens. */
  confetti: (context) => {
    context.beginPath();
    context.moveTo(-0.9, 0.9);
    context.lineTo(-0.36, -0.34);
    context.lineTo(0.34, 0.36);
    context.closePath();
    context.fill();
    line(context, [0.1, -0.22], [0.34, -0.7]);
    line(context, [0.24, -0.02], [0.8, -0.3]);
    for (const [x, y] of [
      [-0.2, -0.74],
      [0.74, -0.78],
      [0.8, 0.24],
      [0.5, -0.46],
    ] as const)
      block(context, x - 0.1, y - 0.1, 0.2, 0.2, 0.06);
  },
  /** A bank: a gable on columns. */
  bank: (context) => {
    context.beginPath();
    context.moveTo(0, -0.92);
    context.lineTo(0.96, -0.36);
    context.lineTo(-0.96, -0.36);
    context.closePath();
    context.fill();
    for (const x of [-0.66, -0.12, 0.42]) block(context, x, -0.24, 0.24, 0.8, 0.04);
    block(context, -0.92, 0.62, 1.84, 0.26, 0.06);
  },
  /** A payment card with its chip. */
  bankCard: (context) => {
    frame(context, -0.92, -0.6, 1.84, 1.2, 0.16);
    block(context, -0.92, -0.36, 1.84, 0.28, 0.02);
    block(context, -0.62, 0.16, 0.4, 0.24, 0.06);
  },
  /** A basket of a web store. */
  basket: (context) => {
    context.beginPath();
    context.moveTo(-0.92, -0.12);
    context.lineTo(0.92, -0.12);
    context.lineTo(0.66, 0.86);
    context.lineTo(-0.66, 0.86);
    context.closePath();
    context.fill();
    line(context, [-0.5, -0.14], [-0.14, -0.82]);
    line(context, [0.5, -0.14], [0.14, -0.82]);
  },
  /** Closed curtain over the front of a shop, as on the map of a town. */
  norenSign: (context) => {
    line(context, [-0.96, -0.72], [0.96, -0.72]);
    for (const x of [-0.82, -0.26, 0.3]) block(context, x, -0.62, 0.52, 1.3, 0.08);
  },
} satisfies Readonly<Record<string, Strokes>>;
