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
  /** A fist that knocks, seen from its knuckles. */
  fist: (context) => {
    block(context, -0.72, -0.2, 1.36, 1, 0.36);
    for (const x of [-0.74, -0.39, -0.04, 0.31]) block(context, x, -0.62, 0.32, 0.8, 0.15);
    block(context, -0.42, 0.56, 0.78, 0.42, 0.06);
    context.save();
    context.globalAlpha = 0.45;
    context.strokeStyle = "#10203A";
    context.lineWidth = 0.1;
    for (const x of [-0.4, -0.05, 0.3]) line(context, [x, -0.5], [x, 0]);
    line(context, [-0.6, 0.2], [0.3, 0.2], [0.44, 0.06]);
    context.restore();
    for (const [x, y] of [
      [0.86, -0.62],
      [0.94, -0.1],
    ] as const)
      line(context, [x - 0.06, y], [x + 0.1, y - 0.12]);
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
