import {
  arcEyes,
  blush,
  brows,
  disc,
  halfEyes,
  MOUTH,
  mouthLine,
  openEyes,
  openMouth,
  type Pen,
  SIDES,
  staringEyes,
  stroke,
} from "./face-parts";

export type Expression =
  | "calm"
  | "smile"
  | "happy"
  | "talk"
  | "worry"
  | "panic"
  | "shock"
  | "cry"
  | "angry"
  | "smug"
  | "sleepy";

export interface FaceOptions {
  readonly lashes?: boolean;
  readonly browColor?: string;
}

/** Blue forehead with falling lines: the manga sign of dread. */
function gloom({ context, size, middle }: Pen): void {
  const shade = context.createLinearGradient(0, size * 0.12, 0, size * 0.46);
  shade.addColorStop(0, "rgba(70,90,190,.62)");
  shade.addColorStop(1, "rgba(70,90,190,0)");
  context.fillStyle = shade;
  context.fillRect(0, 0, size, size * 0.46);
  context.strokeStyle = "rgba(50,60,140,.55)";
  context.lineWidth = size * 0.011;
  for (let line = 0; line < 5; line += 1) {
    const x = middle + size * (0.1 + line * 0.05);
    context.beginPath();
    context.moveTo(x, size * 0.2);
    context.lineTo(x, size * (0.33 - line * 0.015));
    context.stroke();
  }
}

function wailingMouth(pen: Pen): void {
  const { context, size, middle, mouthY } = pen;
  const x = (share: number): number => middle + size * share;
  const y = (share: number): number => mouthY + size * share;
  const path = (): void => {
    context.moveTo(x(-0.085), y(0.01));
    context.quadraticCurveTo(x(-0.04), y(-0.03), middle, mouthY);
    context.quadraticCurveTo(x(0.04), y(0.02), x(0.085), y(-0.01));
    context.quadraticCurveTo(x(0.1), y(0.09), x(0.03), y(0.085));
    context.quadraticCurveTo(x(-0.05), y(0.1), x(-0.085), y(0.01));
  };
  context.fillStyle = MOUTH;
  context.beginPath();
  path();
  context.fill();
  stroke(pen, 0.016, path);
}

/** Open, its corners drawn down: no one takes it for a laugh, however small the picture. */
function sobbingMouth(pen: Pen): void {
  const { context, size, middle, mouthY } = pen;
  const x = (share: number): number => middle + size * share;
  const y = (share: number): number => mouthY + size * share;
  const path = (): void => {
    context.moveTo(x(-0.085), y(0.095));
    context.bezierCurveTo(x(-0.075), y(-0.035), x(0.075), y(-0.035), x(0.085), y(0.095));
    context.quadraticCurveTo(x(0.04), y(0.06), middle, y(0.06));
    context.quadraticCurveTo(x(-0.04), y(0.06), x(-0.085), y(0.095));
  };
  context.fillStyle = MOUTH;
  context.beginPath();
  path();
  context.fill();
  stroke(pen, 0.018, path);
}

/** A stream from each eye to the jaw. */
function tears(pen: Pen): void {
  for (const side of SIDES) {
    const x = pen.middle + side * pen.size * 0.2;
    disc(pen, "#8FD3FF", x, pen.eyeY + pen.size * 0.13, 0.034, 0.115);
    disc(pen, "#E4F5FF", x - pen.size * 0.01, pen.eyeY + pen.size * 0.14, 0.01, 0.07);
  }
}

const EXPRESSIONS: Readonly<Record<Expression, (pen: Pen) => void>> = {
  calm(pen) {
    openEyes(pen);
    brows(pen, 0.134, 0.112);
    mouthLine(pen, [
      [-0.05, 0.016],
      [0, 0.027],
      [0.05, 0.016],
    ]);
    blush(pen, 0.5);
  },
  smile(pen) {
    openEyes(pen);
    brows(pen, 0.13, 0.12);
    stroke(pen, 0.022, () => {
      pen.context.arc(
        pen.middle,
        pen.mouthY - pen.size * 0.035,
        pen.size * 0.075,
        Math.PI * 0.18,
        Math.PI * 0.82,
      );
    });
    blush(pen, 0.55);
  },
  happy(pen) {
    arcEyes(pen, true);
    brows(pen, 0.125, 0.12);
    openMouth(pen, 0.085, 0.115, true);
    blush(pen, 0.7);
  },
  talk(pen) {
    openEyes(pen);
    brows(pen, 0.13, 0.12);
    openMouth(pen, 0.06, 0.08, true);
    blush(pen, 0.5);
  },
  worry(pen) {
    openEyes(pen);
    brows(pen, 0.145, 0.085);
    mouthLine(pen, [
      [-0.065, 0.035],
      [-0.03, -0.005],
      [0, 0.02],
      [0.03, 0.045],
      [0.065, 0.015],
    ]);
    blush(pen, 0.35);
  },
  panic(pen) {
    gloom(pen);
    staringEyes(pen, 0.082, 0.024);
    brows(pen, 0.155, 0.1);
    wailingMouth(pen);
  },
  shock(pen) {
    staringEyes(pen, 0.088, 0.018);
    brows(pen, 0.15, 0.15);
    disc(pen, MOUTH, pen.middle, pen.mouthY + pen.size * 0.045, 0.045, 0.06);
    blush(pen, 0.3);
  },
  cry(pen) {
    tears(pen);
    arcEyes(pen, false);
    brows(pen, 0.165, 0.06);
    sobbingMouth(pen);
  },
  angry(pen) {
    openEyes(pen);
    brows(pen, 0.075, 0.135, 0.03);
    mouthLine(pen, [
      [-0.06, 0.03],
      [0, -0.02],
      [0.06, 0.03],
    ]);
  },
  smug(pen) {
    halfEyes(pen);
    brows(pen, 0.085, 0.12);
    mouthLine(pen, [
      [-0.055, 0.02],
      [0.03, 0.045],
      [0.085, -0.02],
    ]);
    blush(pen, 0.5);
  },
  sleepy(pen) {
    arcEyes(pen, false);
    stroke(pen, 0.022, () => {
      pen.context.arc(pen.middle, pen.mouthY + pen.size * 0.02, pen.size * 0.025, 0, Math.PI * 2);
    });
    blush(pen, 0.5);
  },
};

/** Paints a face on a transparent square of `size` pixels; the middle of the square is the nose. */
export function drawFace(
  context: CanvasRenderingContext2D,
  size: number,
  expression: Expression,
  options: FaceOptions = {},
): void {
  context.clearRect(0, 0, size, size);
  const middle = size / 2;
  EXPRESSIONS[expression]({
    context,
    size,
    middle,
    eyeX: size * 0.185,
    eyeY: middle + size * 0.02,
    mouthY: middle + size * 0.165,
    lashes: options.lashes ?? false,
    browColor: options.browColor ?? "#3A2A26",
  });
}
