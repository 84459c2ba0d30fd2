import { type Group, MeshStandardMaterial } from "three";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, bend, box, cylinder, group, lathe, tube } from "../primitives";

export interface IslandOptions {
  readonly width: number;
  readonly depth?: number;
  readonly height?: number;
  readonly front?: string;
  readonly top?: string;
}

/** Kitchen island with drawers to the front; origin on the floor below its middle. */
export function island(options: IslandOptions): Group {
  const { width, depth = 0.86, height = 0.6 } = options;
  const front = material(options.front ?? palette.pureWhite, { roughness: 0.45 });
  const top = material(options.top ?? "#F1E4CE", { roughness: 0.3 });
  const made = group(
    box(width - 0.08, height - 0.06, depth - 0.1, front, 0, 0, 0, 0.03),
    box(width, 0.07, depth, top, 0, height - 0.07, 0, 0.03),
    box(width - 0.12, 0.06, depth - 0.04, material("#7C8794"), 0, 0, 0.01, 0.01),
  );
  const count = Math.max(2, Math.round(width / 0.6));
  for (let index = 0; index < count; index++) {
    const wide = (width - 0.14) / count;
    const x = (index - (count - 1) / 2) * wide;
    made.add(
      box(wide - 0.03, height - 0.22, 0.02, front, x, 0.1, depth / 2 - 0.05, 0.015),
      box(wide * 0.5, 0.025, 0.03, "#9AA6B4", x, height - 0.18, depth / 2 - 0.03, 0.01),
    );
  }
  return made;
}

/** Tap with a bow, 0.4 high; origin where it stands. */
export function tap(): Group {
  const steel = new MeshStandardMaterial({ color: "#D5DCE4", roughness: 0.22, metalness: 0.35 });
  return group(
    cylinder(0.05, 0.06, 0.04, steel),
    tube(
      [
        [0, 0.02, 0],
        [0, 0.3, 0],
        [0.07, 0.39, 0],
        [0.16, 0.38, 0],
        [0.19, 0.28, 0],
      ],
      0.022,
      steel,
    ),
    box(0.1, 0.024, 0.024, steel, -0.06, 0.1, 0, 0.01),
  );
}

/** A fat kettle, 0.5 wide; origin below its middle, the spout to the viewer's right. */
export function kettle(color: string = palette.yellow): Group {
  const enamel = material(color, { roughness: 0.25 });
  const grip = material(palette.ink, { roughness: 0.5 });
  const spout = bend([0.17, 0.12, 0], [0.27, 0.14, 0], [0.31, 0.27, 0], 0.035, enamel);
  // From shoulder to shoulder: both its ends are in the enamel, with a stud on each.
  const bow = tube(
    [
      [-0.155, 0.19, 0],
      [-0.19, 0.27, 0],
      [-0.175, 0.38, 0],
      [-0.1, 0.46, 0],
      [0, 0.485, 0],
      [0.1, 0.46, 0],
      [0.175, 0.38, 0],
      [0.19, 0.27, 0],
      [0.155, 0.19, 0],
    ],
    0.022,
    grip,
    false,
    48,
  );
  return group(
    lathe(
      [
        [0, 0],
        [0.19, 0],
        [0.22, 0.05],
        [0.21, 0.15],
        [0.15, 0.25],
        [0.06, 0.29],
        [0, 0.29],
      ],
      enamel,
    ),
    spout,
    bow,
    ball(0.036, grip, -0.18, 0.215, 0),
    ball(0.036, grip, 0.18, 0.215, 0),
    ball(0.035, grip, 0, 0.31, 0),
  );
}

/** Refrigerator with one door to the front; origin on the floor below its middle. */
export function fridge(width: number, height: number, color: string): Group {
  const shell = material(color, { roughness: 0.35 });
  const steel = material("#D5DCE4", { roughness: 0.3 });
  return group(
    box(width, height, 0.6, shell, 0, 0.03, 0, 0.08),
    box(width - 0.04, height - 0.06, 0.05, shell, 0, 0.05, 0.3, 0.05),
    box(0.045, 0.5, 0.06, steel, width / 2 - 0.035, height * 0.52, 0.35, 0.02),
    box(width - 0.1, 0.04, 0.5, palette.metalDark, 0, 0, 0.02, 0.01),
  );
}
