import { DoubleSide, type Group } from "three";
import { type Draw, drawText, print, roundedRect } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, bend, box, capsule, cylinder, group, lathe, type Point2, ring } from "../primitives";

/** Closed binder with a vertical label; origin below its middle, spine faces +z. */
export function binder(color: string, label: string, height = 0.36, width = 0.085): Group {
  const draw: Draw = (context, w, h) => {
    context.fillStyle = palette.pureWhite;
    context.fillRect(0, 0, w, h);
    const letters = [...label];
    const step = Math.min(62, h / letters.length);
    for (const [index, letter] of letters.entries())
      drawText(context, letter, w / 2, h / 2 + (index - (letters.length - 1) / 2) * step, step);
  };
  const paper = print(width * 0.72, height * 0.5, 96, draw);
  paper.position.set(0, height * 0.58, 0.132);
  return group(
    box(width, height, 0.26, material(color, { roughness: 0.6 }), 0, 0, 0, 0.012),
    paper,
    ball(0.016, "#555555", 0, height * 0.15, 0.13, 1, 1, 0.3),
  );
}

/** Mug of coffee 0.11 high; origin below its middle. */
export function mug(color: string = palette.coral): Group {
  const glaze = material(color, { roughness: 0.35 });
  return group(
    cylinder(0.055, 0.05, 0.11, glaze),
    cylinder(0.046, 0.046, 0.006, "#5A3A28", 0, 0.107, 0),
    ring(0.035, 0.011, glaze, 0.062, 0.058, 0),
  );
}

function drawLetter(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = palette.pureWhite;
  context.fillRect(0, 0, width, height);
  context.fillStyle = palette.sky;
  context.fillRect(50, 30, 200, 34);
  context.fillStyle = "#9FB0C4";
  for (let row = 0; row < 9; row++)
    context.fillRect(50, 100 + row * 62, (width - 100) * (row % 3 === 2 ? 0.6 : 1), 18);
}

/** A sheet lying flat; origin at its centre. */
export function paper(width: number, height: number, draw: Draw = drawLetter): Group {
  const sheet = print(width, height, 512, draw);
  sheet.rotation.x = -Math.PI / 2;
  sheet.position.y = 0.006;
  return group(sheet);
}

function drawPhonePad(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = "#DDE4EA";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#5E6C7E";
  for (let key = 0; key < 12; key++) {
    roundedRect(context, 10 + (key % 3) * 40, 60 + Math.floor(key / 3) * 30, 30, 20, 5);
    context.fill();
  }
  context.fillStyle = "#9FE0C0";
  context.fillRect(10, 10, 110, 38);
}

/** Desk telephone 0.3 × 0.26; origin below its middle. */
export function telephone(color = "#F3F5F7"): Group {
  const shell = material(color, { roughness: 0.45 });
  const grip = capsule(0.028, 0.22, shell, -0.09, 0.075, 0);
  grip.rotation.x = Math.PI / 2;
  const pad = print(0.13, 0.18, 130, drawPhonePad);
  pad.rotation.x = -Math.PI / 2;
  pad.position.set(0.06, 0.051, 0);
  return group(
    box(0.3, 0.05, 0.26, shell, 0, 0, 0, 0.02),
    grip,
    ball(0.04, shell, -0.09, 0.06, 0.12, 1, 0.6, 0.8),
    ball(0.04, shell, -0.09, 0.06, -0.12, 1, 0.6, 0.8),
    pad,
  );
}

/** Receiver held at the ear; origin at its middle. */
export function handset(color = "#3A4354"): Group {
  const shell = material(color, { roughness: 0.4 });
  return group(
    bend([0, -0.1, 0.02], [0.06, 0, 0], [0, 0.1, 0.02], 0.024, shell),
    ball(0.038, shell, -0.008, -0.1, 0.025),
    ball(0.038, shell, -0.008, 0.1, 0.025),
  );
}

/** Standing office printer 0.84 × 0.62 × 0.62; origin on the floor. */
export function printer(): Group {
  const display = print(
    0.18,
    0.07,
    180,
    (context, width, height) => {
      context.fillStyle = "#9FE0C0";
      context.fillRect(0, 0, width, height);
    },
    { glow: 0.8 },
  );
  display.position.set(0.22, 0.635, 0.323);
  return group(
    box(0.8, 0.5, 0.6, material("#F4F6F8", { roughness: 0.5 }), 0, 0, 0, 0.04),
    box(0.84, 0.14, 0.62, material("#5C6778", { roughness: 0.5 }), 0, 0.48, 0, 0.03),
    box(0.5, 0.03, 0.3, palette.pureWhite, 0, 0.38, 0.32, 0.01),
    box(0.24, 0.1, 0.04, palette.ink, 0.22, 0.58, 0.3, 0.01),
    display,
  );
}

const binProfile: readonly Point2[] = [
  [0, 0],
  [0.13, 0],
  [0.17, 0.34],
  [0.18, 0.345],
  [0.18, 0.36],
  [0.16, 0.36],
  [0.125, 0.02],
  [0, 0.02],
];

/** Waste-paper bin 0.36 high with two balls of paper; origin on the floor. */
export function wasteBin(color = "#8FA3BA"): Group {
  return group(
    lathe(binProfile, material(color, { roughness: 0.6, side: DoubleSide })),
    ball(0.06, palette.pureWhite, 0.02, 0.31, 0.02),
    ball(0.055, "#FFF3D6", -0.06, 0.3, -0.04),
  );
}

/** Fire extinguisher 0.72 high; origin on the floor, hose on the viewer's right. */
export function extinguisher(): Group {
  const paint = material(palette.red, { roughness: 0.35 });
  const rubber = material(palette.ink, { roughness: 0.6 });
  return group(
    cylinder(0.14, 0.14, 0.44, paint, 0, 0.03, 0),
    cylinder(0.15, 0.16, 0.05, rubber, 0, 0, 0),
    ball(0.14, paint, 0, 0.47, 0, 1, 0.62, 1),
    cylinder(0.04, 0.04, 0.1, rubber, 0, 0.53, 0),
    box(0.05, 0.035, 0.24, rubber, 0, 0.63, 0.04, 0.015),
    box(0.05, 0.03, 0.2, rubber, 0, 0.69, 0.03, 0.015),
    bend([0.03, 0.6, 0.04], [0.3, 0.62, 0.1], [0.17, 0.3, 0.08], 0.022, rubber),
    bend([0.17, 0.31, 0.08], [0.16, 0.26, 0.08], [0.15, 0.16, 0.08], 0.032, rubber),
  );
}

export interface SuitcaseOptions {
  readonly color?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Trolley suitcase with its handle pulled out; origin on the floor, front faces +z. */
export function suitcase(options: SuitcaseOptions = {}): Group {
  const { width = 0.58, height = 0.72 } = options;
  const depth = 0.28;
  const shell = material(options.color ?? palette.sky, { roughness: 0.4 });
  const trim = material("#FFFFFF", { roughness: 0.5 });
  const metal = material("#AEB7C2", { roughness: 0.3, metalness: 0.2 });
  const made = group(
    box(width, height, depth, shell, 0, 0.07, 0, 0.08, 4),
    box(width + 0.012, height - 0.14, 0.03, trim, 0, 0.14, 0.03, 0.014),
    box(width * 0.56, 0.04, 0.05, metal, 0, height + 0.34, -0.07, 0.018),
  );
  for (const side of [-1, 1]) {
    made.add(
      cylinder(0.018, 0.018, 0.34, metal, side * width * 0.24, height + 0.02, -0.07, 14),
      box(0.03, height - 0.2, 0.03, shell, side * width * 0.2, 0.17, depth / 2 - 0.005, 0.012),
    );
    for (const end of [-1, 1]) {
      const wheel = cylinder(0.045, 0.045, 0.04, palette.rubber, 0, 0, 0, 18);
      wheel.rotation.z = Math.PI / 2;
      wheel.position.set(side * (width / 2 - 0.1), 0.045, end * 0.08);
      made.add(wheel);
    }
  }
  return made;
}
