/** Eyes, brows and mouths of the painted faces. All measures are shares of the picture's side. */

type Side = -1 | 1;

/** Where a face is being painted and with what. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly size: number;
  readonly middle: number;
  readonly eyeX: number;
  readonly eyeY: number;
  readonly mouthY: number;
  readonly lashes: boolean;
  readonly browColor: string;
}

const INK = "#2B2430";
export const MOUTH = "#7A2B2E";
const TONGUE = "#FF8A7E";
const FULL_TURN = Math.PI * 2;
export const SIDES: readonly Side[] = [-1, 1];

export function stroke(pen: Pen, width: number, path: () => void, color = INK): void {
  const { context, size } = pen;
  context.strokeStyle = color;
  context.lineWidth = size * width;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  path();
  context.stroke();
}

export function disc(pen: Pen, color: string, x: number, y: number, rx: number, ry = rx): void {
  const { context, size } = pen;
  context.fillStyle = color;
  context.beginPath();
  context.ellipse(x, y, size * rx, size * ry, 0, 0, FULL_TURN);
  context.fill();
}

export function blush(pen: Pen, strength: number): void {
  const { context, size, middle } = pen;
  const y = middle + size * 0.13;
  for (const side of SIDES) {
    const x = middle + side * size * 0.27;
    const glow = context.createRadialGradient(x, y, 0, x, y, size * 0.085);
    glow.addColorStop(0, `rgba(255,110,100,${strength})`);
    glow.addColorStop(1, "rgba(255,110,100,0)");
    context.fillStyle = glow;
    context.fillRect(0, 0, size, size);
  }
}

function lash(pen: Pen, side: Side): void {
  const { context, size, middle, eyeX, eyeY } = pen;
  for (const row of [0, 1]) {
    stroke(pen, 0.014, () => {
      context.moveTo(
        middle + side * (eyeX + size * (0.03 + row * 0.004)),
        eyeY - size * (0.055 - row * 0.03),
      );
      context.lineTo(
        middle + side * (eyeX + size * (0.068 + row * 0.006)),
        eyeY - size * (0.078 - row * 0.036),
      );
    });
  }
}

export function openEyes(pen: Pen): void {
  const { size, middle, eyeX, eyeY } = pen;
  for (const side of SIDES) {
    const x = middle + side * eyeX;
    disc(pen, INK, x, eyeY, 0.043, 0.075);
    disc(pen, "#fff", x - size * 0.014, eyeY - size * 0.03, 0.017);
    disc(pen, "#fff", x + size * 0.014, eyeY + size * 0.03, 0.008);
    if (pen.lashes) lash(pen, side);
  }
}

/** Open eyes under a straight heavy lid, looking sideways: awake and pleased with oneself. */
export function halfEyes(pen: Pen): void {
  const { context, size, middle, eyeX, eyeY } = pen;
  for (const side of SIDES) {
    const x = middle + side * eyeX;
    context.save();
    context.beginPath();
    context.rect(x - size * 0.08, eyeY - size * 0.018, size * 0.16, size * 0.12);
    context.clip();
    disc(pen, INK, x + size * 0.008, eyeY, 0.046, 0.075);
    disc(pen, "#fff", x + size * 0.024, eyeY + size * 0.008, 0.015);
    context.restore();
    stroke(pen, 0.024, () => {
      context.moveTo(x - size * 0.062, eyeY - size * 0.016);
      context.lineTo(x + size * 0.062, eyeY - size * 0.022);
    });
  }
}

export function arcEyes(pen: Pen, up: boolean): void {
  const { context, size, middle, eyeX, eyeY } = pen;
  const from = up ? Math.PI * 1.12 : Math.PI * 0.12;
  const to = up ? Math.PI * 1.88 : Math.PI * 0.88;
  for (const side of SIDES) {
    stroke(pen, 0.026, () => {
      context.arc(
        middle + side * eyeX,
        eyeY + (up ? size * 0.03 : -size * 0.02),
        size * 0.055,
        from,
        to,
      );
    });
  }
}

export function staringEyes(pen: Pen, radius: number, pupil: number): void {
  const { context, size, middle, eyeX, eyeY } = pen;
  for (const side of SIDES) {
    const x = middle + side * eyeX;
    disc(pen, "#fff", x, eyeY, radius * 0.92, radius * 1.08);
    stroke(pen, 0.016, () => {
      context.ellipse(x, eyeY, size * radius * 0.92, size * radius * 1.08, 0, 0, FULL_TURN);
    });
    disc(pen, INK, x, eyeY, pupil);
  }
}

/** `inner` and `outer` are heights above the eye of the brow's two ends. */
export function brows(pen: Pen, inner: number, outer: number, width = 0.024): void {
  const { context, size, middle, eyeX, eyeY } = pen;
  for (const side of SIDES) {
    stroke(
      pen,
      width,
      () => {
        context.moveTo(middle + side * (eyeX - size * 0.055), eyeY - size * inner);
        context.quadraticCurveTo(
          middle + side * eyeX,
          eyeY - size * (Math.max(inner, outer) + 0.016),
          middle + side * (eyeX + size * 0.06),
          eyeY - size * outer,
        );
      },
      pen.browColor,
    );
  }
}

export function openMouth(pen: Pen, halfWidth: number, height: number, tongue: boolean): void {
  const { context, size, middle, mouthY } = pen;
  const path = (): void => {
    context.moveTo(middle - size * halfWidth, mouthY);
    context.quadraticCurveTo(middle, mouthY - size * 0.012, middle + size * halfWidth, mouthY);
    context.bezierCurveTo(
      middle + size * halfWidth,
      mouthY + size * height,
      middle - size * halfWidth,
      mouthY + size * height,
      middle - size * halfWidth,
      mouthY,
    );
    context.closePath();
  };
  context.save();
  context.fillStyle = MOUTH;
  context.beginPath();
  path();
  context.fill();
  context.clip();
  if (tongue)
    disc(pen, TONGUE, middle, mouthY + size * height * 0.75, halfWidth * 0.6, height * 0.35);
  context.restore();
  stroke(pen, 0.014, path);
}

/** A mouth line through points given as offsets from its middle: start, then control and end pairs. */
export function mouthLine(pen: Pen, points: readonly (readonly [number, number])[]): void {
  const { context, size, middle, mouthY } = pen;
  const at = (index: number): [number, number] => {
    const [x, y] = points[index] ?? [0, 0];
    return [middle + size * x, mouthY + size * y];
  };
  stroke(pen, 0.022, () => {
    context.moveTo(...at(0));
    for (let index = 1; index + 1 < points.length; index += 2)
      context.quadraticCurveTo(...at(index), ...at(index + 1));
  });
}
