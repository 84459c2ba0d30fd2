import type { Group } from "three";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, box, cylinder, degrees, group } from "../primitives";

const SIDES = [-1, 1] as const;

export interface DeskOptions {
  readonly width?: number;
  readonly depth?: number;
  readonly height?: number;
  readonly top?: string;
  readonly legs?: string;
  /** Colour of the modesty panel at the back; absent leaves it out. */
  readonly panel?: string;
  /** Side on which drawers hang. */
  readonly drawers?: "left" | "right";
}

function drawerUnit(x: number, depth: number): Group {
  const made = group(
    box(0.38, 0.44, depth - 0.16, material("#EEF1F4", { roughness: 0.5 }), x, 0.03, 0.02, 0.025),
  );
  const front = material(palette.pureWhite, { roughness: 0.5 });
  for (let row = 0; row < 3; row++) {
    const y = 0.06 + row * 0.135;
    made.add(
      box(0.33, 0.115, 0.02, front, x, y, depth / 2 - 0.055, 0.01),
      box(0.12, 0.022, 0.02, "#9AA6B4", x, y + 0.055, depth / 2 - 0.04, 0.008),
    );
  }
  return made;
}

/** Desk or table, 1.6 × 0.78 and 0.56 high by default; origin on the floor below its middle. */
export function desk(options: DeskOptions = {}): Group {
  const { width = 1.6, depth = 0.78, height = 0.56 } = options;
  const leg = material(options.legs ?? palette.metal, { roughness: 0.4 });
  const top = material(options.top ?? "#FFF9EF", { roughness: 0.45 });
  const made = group(box(width, 0.065, depth, top, 0, height - 0.065, 0, 0.03));
  for (const side of SIDES) {
    const x = side * (width / 2 - 0.09);
    made.add(
      box(0.07, height - 0.06, 0.07, leg, x, 0, depth / 2 - 0.1, 0.02),
      box(0.07, height - 0.06, 0.07, leg, x, 0, -depth / 2 + 0.1, 0.02),
      box(0.08, 0.05, depth - 0.12, leg, x, 0, 0, 0.02),
    );
  }
  if (options.panel) {
    const panel = material(options.panel, { roughness: 0.7 });
    made.add(box(width - 0.24, 0.34, 0.03, panel, 0, 0.16, -depth / 2 + 0.08, 0.012));
  }
  if (options.drawers)
    made.add(drawerUnit((options.drawers === "right" ? 1 : -1) * (width / 2 - 0.32), depth));
  return made;
}

/** Office chair on castors facing +z, seat at 0.36; origin on the floor. */
export function chair(color: string = palette.blue, backHeight = 0.5): Group {
  const fabric = material(color, { roughness: 0.85 });
  const metal = material("#4A5361", { roughness: 0.4 });
  const back = box(0.44, backHeight, 0.09, fabric, 0, 0.42, -0.2, 0.045);
  back.rotation.x = -0.1;
  const made = group(
    cylinder(0.03, 0.03, 0.26, metal, 0, 0.07, 0),
    box(0.46, 0.1, 0.44, fabric, 0, 0.31, 0, 0.045),
    back,
    box(0.06, 0.3, 0.04, metal, 0, 0.3, -0.25, 0.015),
  );
  for (let index = 0; index < 5; index++) {
    const angle = degrees(index * 72) + 0.3;
    const foot = box(0.28, 0.035, 0.05, metal, 0, 0, 0, 0.015);
    foot.position.set(Math.sin(angle) * 0.14, 0.07, Math.cos(angle) * 0.14);
    foot.rotation.y = angle + Math.PI / 2;
    made.add(foot, ball(0.038, "#2A303A", Math.sin(angle) * 0.27, 0.038, Math.cos(angle) * 0.27));
  }
  for (const side of SIDES)
    made.add(
      box(0.05, 0.03, 0.26, metal, side * 0.25, 0.52, 0, 0.012),
      box(0.035, 0.16, 0.04, metal, side * 0.25, 0.37, -0.02, 0.012),
    );
  return made;
}

export interface ShelfOptions {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly rows?: number;
  readonly color?: string;
  readonly back?: string;
}

export interface Shelf {
  readonly body: Group;
  /** Height of the board things stand on, row 0 at the bottom. */
  rowY(row: number): number;
}

/** Open bookshelf, 1.4 × 1.9 × 0.4 with four rows by default; origin on the floor. */
export function shelf(options: ShelfOptions = {}): Shelf {
  const { width = 1.4, height = 1.9, depth = 0.4, rows = 4 } = options;
  const wood = material(options.color ?? "#E9C291", { roughness: 0.6 });
  const back = material(options.back ?? "#D3A56E", { roughness: 0.8 });
  const pitch = (height - 0.05) / rows;
  const body = group(
    box(0.055, height, depth, wood, -width / 2, 0, 0, 0.015),
    box(0.055, height, depth, wood, width / 2, 0, 0, 0.015),
    box(width, height - 0.04, 0.03, back, 0, 0.02, -depth / 2 + 0.02, 0.005),
  );
  for (let row = 0; row <= rows; row++)
    body.add(box(width + 0.05, 0.05, depth, wood, 0, row * pitch, 0, 0.015));
  return { body, rowY: (row) => row * pitch + 0.05 };
}

export interface CabinetOptions {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly color?: string;
  readonly doors?: string;
}

/** Low cupboard with two doors, 1.6 × 0.6 × 0.45 by default; origin on the floor. */
export function cabinet(options: CabinetOptions = {}): Group {
  const { width = 1.6, height = 0.6, depth = 0.45 } = options;
  const door = material(options.doors ?? "#F3DFC2", { roughness: 0.6 });
  const made = group(
    box(width, height, depth, material(options.color ?? "#FFF6E8", { roughness: 0.55 })),
  );
  for (const side of SIDES)
    made.add(
      box(width / 2 - 0.05, height - 0.12, 0.02, door, (side * width) / 4, 0.06, depth / 2, 0.01),
      box(0.03, 0.12, 0.03, "#9AA6B4", side * 0.07, height / 2 - 0.02, depth / 2 + 0.015, 0.01),
    );
  return made;
}
