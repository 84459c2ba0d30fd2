import type { Draw } from "../canvas";
import { palette } from "../palette";
import type { Look } from "./cast";
import { drawWorn, glassesFront, oval } from "./face-icon-worn";
import type { HairStyle } from "./hair";

type Context = CanvasRenderingContext2D;

export interface FaceIconOptions {
  /** Colour of the disc behind the face. */
  readonly background?: string;
  /** Colour of the rim. */
  readonly rim?: string;
}

/** Head of radius 1 at the origin, y downwards. */
type Shape = (context: Context) => void;

/** A cap of hair over the skull whose lower edge runs through the given points, left to right. */
function fringe(points: readonly (readonly [number, number])[], thickness = 1.1): Shape {
  return (context) => {
    context.beginPath();
    const [first] = points;
    context.moveTo(first?.[0] ?? -1, first?.[1] ?? 0);
    context.bezierCurveTo(
      -thickness * 1.1,
      -thickness * 1.28,
      thickness * 1.1,
      -thickness * 1.28,
      points.at(-1)?.[0] ?? 1,
      points.at(-1)?.[1] ?? 0,
    );
    for (const [x, y] of [...points].reverse().slice(1)) context.lineTo(x, y);
    context.closePath();
    context.fill();
  };
}

/** Where the curls of a perm lie round a face. */
const curls = [
  [-1.06, 0.1],
  [-1, -0.42],
  [-0.66, -0.82],
  [-0.2, -0.98],
  [0.26, -0.96],
  [0.7, -0.78],
  [1, -0.4],
  [1.06, 0.1],
] as const;

const NOTHING: Shape = () => undefined;

const FRONT: Readonly<Record<HairStyle, Shape>> = {
  short: fringe([
    [-1.06, 0.05],
    [-0.82, -0.32],
    [-0.3, -0.5],
    [0.35, -0.38],
    [0.8, -0.34],
    [1.06, 0.05],
  ]),
  spiky: (context) => {
    context.beginPath();
    context.moveTo(-1.05, 0.02);
    for (let spike = 0; spike <= 6; spike += 1) {
      const x = -1.05 + spike * 0.35;
      context.lineTo(x + 0.02, -0.95 - 0.35 * Math.cos(x * 1.3));
      context.lineTo(x + 0.2, -0.82 - 0.3 * Math.cos(x * 1.3));
    }
    context.lineTo(1.05, 0.02);
    for (let tooth = 5; tooth >= 0; tooth -= 1) {
      context.lineTo(-0.86 + tooth * 0.35, -0.5);
      context.lineTo(-1 + tooth * 0.35, -0.2);
    }
    context.closePath();
    context.fill();
  },
  part: fringe([
    [-1.05, 0.08],
    [-0.9, -0.3],
    [-0.42, -0.68],
    [0.3, -0.52],
    [0.88, -0.22],
    [1.05, 0.08],
  ]),
  bob: fringe([
    [-1.2, 0.2],
    [-0.86, -0.12],
    [-0.3, -0.3],
    [0.1, -0.42],
    [0.86, -0.12],
    [1.2, 0.2],
  ]),
  long: fringe([
    [-1.2, 0.2],
    [-0.86, -0.1],
    [-0.3, -0.58],
    [0.5, -0.32],
    [0.86, -0.06],
    [1.2, 0.2],
  ]),
  tied: fringe([
    [-1.06, 0.2],
    [-0.84, -0.2],
    [-0.32, -0.6],
    [0.5, -0.36],
    [0.84, -0.2],
    [1.06, 0.2],
  ]),
  bowl: fringe([
    [-1.12, 0.14],
    [-0.9, -0.14],
    [0, -0.2],
    [0.9, -0.14],
    [1.12, 0.14],
  ]),
  bun: fringe([
    [-1.06, 0.16],
    [-0.84, -0.22],
    [0, -0.66],
    [0.84, -0.22],
    [1.06, 0.16],
  ]),
  perm: (context) => {
    for (const [x, y] of curls) oval(context, x, y, 0.34, 0.34);
  },
  wavy: fringe([
    [-1.24, 0.3],
    [-0.9, -0.1],
    [-0.5, -0.34],
    [0.26, -0.56],
    [0.86, -0.12],
    [1.24, 0.3],
  ]),
  balding: (context) => {
    oval(context, -0.96, -0.05, 0.22, 0.46);
    oval(context, 0.96, -0.05, 0.22, 0.46);
  },
};

const BACK: Readonly<Record<HairStyle, Shape>> = {
  short: NOTHING,
  spiky: NOTHING,
  part: NOTHING,
  balding: NOTHING,
  perm: (context) => oval(context, 0, -0.2, 1.42, 1.22),
  bowl: NOTHING,
  wavy: (context) => {
    for (const side of [-1, 1])
      for (const [x, y] of [
        [1.02, -0.1],
        [1.16, 0.36],
        [1.02, 0.8],
      ] as const)
        oval(context, side * x, y, 0.36, 0.36);
  },
  bob: (context) => {
    context.beginPath();
    context.roundRect(-1.24, -0.9, 2.48, 1.75, 0.7);
    context.fill();
  },
  long: (context) => {
    context.beginPath();
    context.roundRect(-1.28, -0.9, 2.56, 2.5, 0.75);
    context.fill();
  },
  bun: (context) => oval(context, 0, -1.12, 0.5, 0.36),
  tied: (context) => {
    oval(context, 1.2, -0.5, 0.36, 0.34);
    oval(context, 1.36, 0.05, 0.3, 0.56);
  },
};

function features(context: Context, look: Look): void {
  context.fillStyle = "#2B2430";
  for (const side of [-1, 1]) oval(context, side * 0.4, 0.12, 0.115, 0.19);
  context.strokeStyle = "#2B2430";
  context.lineCap = "round";
  context.lineWidth = 0.09;
  context.beginPath();
  context.arc(0, 0.32, 0.3, Math.PI * 0.2, Math.PI * 0.8);
  context.stroke();
  context.fillStyle = "rgba(255,110,100,.5)";
  for (const side of [-1, 1]) oval(context, side * 0.66, 0.42, 0.18, 0.13);
  if (look.glasses) glassesFront(context, look.glasses, look.squareGlasses ?? false);
}

/** Head and shoulders without a disc: the head of radius 1 at the origin. */
export function drawBust(context: Context, look: Look): void {
  const hair = look.hair ?? "short";
  context.fillStyle = look.hairColor ?? palette.hairBlack;
  BACK[hair](context);
  if (look.ribbon) {
    context.fillStyle = look.ribbon;
    oval(context, 1.02, -0.62, 0.17, 0.2);
  }
  context.fillStyle = look.outfit?.color ?? palette.blue;
  context.beginPath();
  context.roundRect(-1.15, 1, 2.3, 1.4, 0.6);
  context.fill();
  context.fillStyle = look.skin ?? palette.skinLight;
  oval(context, -1, 0.12, 0.17, 0.24);
  oval(context, 1, 0.12, 0.17, 0.24);
  oval(context, 0, 0, 1.02, 1);
  features(context, look);
  context.fillStyle = look.hairColor ?? palette.hairBlack;
  FRONT[hair](context);
  drawWorn(context, look);
}

/**
 * Draws a cast member as a small round flat face: who it is shows in hair and colour.
 * `x`, `y` and `radius` are canvas pixels of the disc.
 */
export function drawFaceIcon(
  context: CanvasRenderingContext2D,
  look: Look,
  x: number,
  y: number,
  radius: number,
  options: FaceIconOptions = {},
): void {
  context.save();
  context.translate(x, y);
  context.fillStyle = options.rim ?? "#ffffff";
  oval(context, 0, 0, radius, radius);
  context.beginPath();
  context.arc(0, 0, radius * 0.9, 0, Math.PI * 2);
  context.clip();
  context.fillStyle = options.background ?? "#D8ECF7";
  context.fillRect(-radius, -radius, radius * 2, radius * 2);
  context.translate(0, radius * 0.06);
  context.scale(radius * 0.58, radius * 0.58);
  drawBust(context, look);
  context.restore();
}

/** A face icon that fills a square decal, for magnets and badges. */
export function faceIcon(look: Look, options: FaceIconOptions = {}): Draw {
  return (context, width, height) => {
    context.clearRect(0, 0, width, height);
    drawFaceIcon(context, look, width / 2, height / 2, Math.min(width, height) / 2, options);
  };
}
