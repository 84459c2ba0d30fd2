import { DoubleSide, type Group } from "three";
import { drawText, print, roundedRect } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, box, cylinder, group, lathe } from "../primitives";

const TAPE = "#C79253";
const SIDES = [-1, 1] as const;

export interface CartonOptions {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly color?: string;
  /** Code on a white label above a bar code; empty leaves the label out. */
  readonly label?: string;
}

function drawArrows(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.strokeStyle = "#9C6B38";
  context.lineWidth = 6;
  for (const share of [0.74, 0.86]) {
    context.beginPath();
    context.moveTo(width * share, height * 0.78);
    context.lineTo(width * share, height * 0.52);
    context.moveTo(width * (share - 0.045), height * 0.6);
    context.lineTo(width * share, height * 0.5);
    context.lineTo(width * (share + 0.045), height * 0.6);
    context.stroke();
  }
}

/** Draws bars in a rectangle, in canvas pixels; the same every time. */
export function drawBarCode(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.fillStyle = palette.ink;
  const step = width / 16;
  for (let bar = 0; bar < 16; bar++)
    context.fillRect(x + bar * step, y, (((bar * 7) % 3) + 1) * step * 0.3, height);
}

/** Cardboard box; origin below its middle. */
export function carton(options: CartonOptions): Group {
  const { width, height, depth, label = "" } = options;
  const color = options.color ?? palette.cardboard;
  const face = print(
    width * 0.94,
    height * 0.9,
    512,
    (context, w, h) => {
      context.fillStyle = color;
      context.fillRect(0, 0, w, h);
      context.fillStyle = TAPE;
      context.fillRect(w * 0.42, 0, w * 0.16, h * 0.2);
      if (label) {
        context.fillStyle = palette.pureWhite;
        roundedRect(context, w * 0.1, h * 0.4, w * 0.5, h * 0.42, 8);
        context.fill();
        drawText(context, label, w * 0.35, h * 0.54, h * 0.18);
        drawBarCode(context, w * 0.14, h * 0.65, w * 0.42, h * 0.12);
      }
      drawArrows(context, w, h);
    },
    { roughness: 0.85 },
  );
  face.position.set(0, height / 2, depth / 2 + 0.002);
  return group(
    box(width, height, depth, material(color, { roughness: 0.85 }), 0, 0, 0, 0.012),
    box(width * 1.002, 0.004, depth * 0.16, material(TAPE, { roughness: 0.5 }), 0, height - 0.002),
    face,
  );
}

export interface PalletRackOptions {
  readonly width?: number;
  readonly height?: number;
  readonly levels?: number;
  readonly uprights?: string;
  readonly beams?: string;
}

export interface PalletRack {
  readonly body: Group;
  /** Height of the board on a level, level 0 at the bottom. */
  levelY(level: number): number;
}

/** Heavy rack, 2.4 × 2.5 × 0.7 by default; origin on the floor. */
export function palletRack(options: PalletRackOptions = {}): PalletRack {
  const { width = 2.4, height = 2.5, levels = 3 } = options;
  const upright = material(options.uprights ?? "#3D6FB8", { roughness: 0.45 });
  const beam = material(options.beams ?? palette.orange, { roughness: 0.45 });
  const deck = material("#D9C3A0", { roughness: 0.8 });
  const depth = 0.7;
  const body = group();
  for (const side of SIDES)
    for (const end of SIDES)
      body.add(
        box(0.09, height, 0.09, upright, (side * width) / 2, 0, end * (depth / 2 - 0.05), 0.015),
      );
  const boardY = (level: number) => 0.1 + (level * (height - 0.25)) / levels;
  for (let level = 0; level < levels; level++) {
    const y = boardY(level);
    body.add(
      box(width, 0.1, 0.06, beam, 0, y, depth / 2 - 0.04, 0.015),
      box(width, 0.1, 0.06, beam, 0, y, -depth / 2 + 0.04, 0.015),
      box(width - 0.06, 0.03, depth - 0.06, deck, 0, y + 0.08, 0, 0.01),
    );
  }
  return { body, levelY: (level) => boardY(level) + 0.11 };
}

/** Wooden pallet 0.11 high; origin on the floor. */
export function pallet(width = 0.9, depth = 0.7): Group {
  const wood = material("#C99A62", { roughness: 0.85 });
  const made = group();
  for (let slat = 0; slat < 5; slat++) {
    const z = -depth / 2 + ((slat + 0.5) * depth) / 5;
    made.add(box(width, 0.025, depth / 5 - 0.03, wood, 0, 0.085, z, 0.006));
  }
  for (const place of [-1, 0, 1])
    made.add(box(0.08, 0.085, depth, wood, place * (width / 2 - 0.05), 0, 0, 0.006));
  return made;
}

/** Traffic cone 0.46 high; origin on the floor. */
export function cone(color: string = palette.orange): Group {
  return group(
    box(0.34, 0.03, 0.34, color, 0, 0, 0, 0.01),
    lathe(
      [
        [0.13, 0],
        [0.035, 0.42],
        [0, 0.43],
      ],
      color,
      0,
      0.03,
    ),
    lathe(
      [
        [0.101, 0.13],
        [0.072, 0.23],
      ],
      material(palette.pureWhite, { side: DoubleSide }),
      0,
      0.032,
    ),
  );
}

/** Rotating lamp 0.23 high; origin below it. */
export function beacon(color: string, lit: boolean): Group {
  const glass = material(color, {
    emissive: color,
    emissiveIntensity: lit ? 1.6 : 0.6,
    roughness: 0.25,
  });
  return group(
    cylinder(0.1, 0.11, 0.05, "#2A303A"),
    cylinder(0.075, 0.08, 0.14, glass, 0, 0.05),
    ball(0.075, glass, 0, 0.19, 0, 1, 0.55, 1),
  );
}

/** Roller shutter in a yellow frame, 2.2 × 2.4; origin on the floor, at the wall. */
export function rollerShutter(): Group {
  const slats = material("#B9C3CF", { roughness: 0.5 });
  const seam = material("#A3AEBC", { roughness: 0.5 });
  const made = group(
    box(1.9, 2.2, 0.06, slats, 0, 0, 0, 0.01),
    box(2.2, 0.26, 0.2, "#5F6E80", 0, 2.2, 0.03, 0.04),
  );
  for (let index = 0; index < 10; index++)
    made.add(box(1.86, 0.03, 0.05, seam, 0, 0.12 + index * 0.21, 0.03, 0.01));
  for (const side of SIDES) made.add(box(0.12, 2.35, 0.14, palette.yellow, side, 0, 0.02, 0.02));
  return made;
}

/** Roller conveyor 2.4 × 0.62, rollers at 0.53; origin on the floor. */
export function conveyor(): Group {
  const steel = material(palette.metal, { roughness: 0.3 });
  const made = group(box(2.4, 0.08, 0.62, material("#4A5361", { roughness: 0.5 }), 0, 0.42));
  for (const side of SIDES) {
    made.add(box(2.42, 0.05, 0.06, palette.yellow, 0, 0.47, side * 0.3, 0.02));
    for (const end of SIDES)
      made.add(box(0.07, 0.42, 0.07, "#8793A3", end * 1.05, 0, side * 0.24, 0.015));
  }
  for (let index = 0; index < 15; index++) {
    const roller = cylinder(0.035, 0.035, 0.54, steel, 0, 0, 0, 14);
    roller.rotation.x = Math.PI / 2;
    roller.position.set(-1.1 + index * 0.157, 0.5, 0);
    made.add(roller);
  }
  return made;
}
