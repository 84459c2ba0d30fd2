import type { Group } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, box, cylinder, group, lathe } from "../primitives";
import { fill } from "./paint";

const SIDES = [-1, 1] as const;

export interface CounterOptions {
  readonly width: number;
  readonly depth?: number;
  readonly height?: number;
  readonly top?: string;
  readonly front?: string;
}

/** Reception counter with a slatted front, 0.56 high; origin on the floor below its middle. */
export function counter(options: CounterOptions): Group {
  const { width, depth = 0.6, height = 0.56 } = options;
  const front = material(options.front ?? palette.woodDark, { roughness: 0.7 });
  const top = material(options.top ?? palette.wood, { roughness: 0.4 });
  const made = group(
    box(width - 0.1, height - 0.07, depth - 0.12, front, 0, 0, 0, 0.02),
    box(width, 0.07, depth, top, 0, height - 0.07, 0, 0.03),
    box(width - 0.04, 0.07, depth - 0.06, top, 0, 0, 0, 0.02),
  );
  const count = Math.round(width / 0.24);
  for (let index = 0; index < count; index++) {
    const x = (index - (count - 1) / 2) * ((width - 0.2) / count);
    made.add(box(0.05, height - 0.16, 0.03, top, x, 0.08, depth / 2 - 0.055, 0.012));
  }
  return made;
}

/** Low table to sit at on the floor; origin on the floor below its middle. */
export function lowTable(width: number, depth: number, color = "#A9713F", height = 0.3): Group {
  const wood = material(color, { roughness: 0.45 });
  const made = group(box(width, 0.07, depth, wood, 0, height - 0.07, 0, 0.03));
  for (const x of SIDES)
    for (const z of SIDES)
      made.add(
        box(0.08, height - 0.06, 0.08, wood, x * (width / 2 - 0.1), 0, z * (depth / 2 - 0.1), 0.02),
      );
  return made;
}

export interface NorenOptions {
  readonly width: number;
  /** Height of the doorway. */
  readonly height: number;
  /** Share of the doorway that the cloth covers. */
  readonly cloth?: number;
  readonly color: string;
  /** Drawn across all strips of cloth. */
  readonly draw: Draw;
  readonly frame?: string;
}

/** Doorway behind a curtain of cloth strips; origin on the floor, against the wall. */
export function noren(options: NorenOptions): Group {
  const { width, height, cloth = 0.42, color, draw } = options;
  const wood = material(options.frame ?? "#6B4429", { roughness: 0.6 });
  const strips: Draw = (context, across, down) => {
    fill(context, across, down, color);
    draw(context, across, down);
    for (const share of [1 / 3, 2 / 3])
      context.clearRect(across * share - across * 0.008, down * 0.2, across * 0.016, down);
  };
  const curtain = print(width - 0.04, height * cloth, 768, strips, { alpha: true, cast: true });
  curtain.position.set(0, height - 0.1 - (height * cloth) / 2, 0.1);
  const rod = cylinder(0.022, 0.022, width + 0.12, wood, 0, 0, 0, 14);
  rod.rotation.z = Math.PI / 2;
  rod.position.set(0, height - 0.1, 0.1);
  return group(
    box(width, height, 0.03, material("#4A3426", { roughness: 0.95 }), 0, 0, 0, 0.01),
    box(0.09, height + 0.05, 0.12, wood, -width / 2 - 0.02, 0, 0.03, 0.02),
    box(0.09, height + 0.05, 0.12, wood, width / 2 + 0.02, 0, 0.03, 0.02),
    box(width + 0.24, 0.1, 0.14, wood, 0, height, 0.03, 0.02),
    rod,
    curtain,
  );
}

/** Brass bell to be struck with the hand; origin below it. */
export function deskBell(): Group {
  const brass = material("#E7B341", { roughness: 0.28, metalness: 0.25 });
  return group(
    cylinder(0.13, 0.14, 0.035, material("#5B3A2E", { roughness: 0.5 }), 0, 0, 0, 30),
    lathe(
      [
        [0.115, 0],
        [0.11, 0.05],
        [0.07, 0.1],
        [0, 0.115],
      ],
      brass,
      0,
      0.035,
      0,
    ),
    cylinder(0.012, 0.012, 0.03, brass, 0, 0.145, 0, 10),
    ball(0.022, brass, 0, 0.185, 0),
  );
}

/** Straw mat with a woven border, lying on the floor. */
export function tatami(width: number, depth: number, border = "#3B4A7A"): Group {
  const straw: Draw = (context, across, down) => {
    fill(context, across, down, "#D2D6A0");
    context.fillStyle = "rgba(110,120,60,.12)";
    for (let line = 0; line < down; line += 7) context.fillRect(0, line, across, 3);
    context.fillStyle = border;
    context.fillRect(0, 0, across, down * 0.07);
    context.fillRect(0, down * 0.93, across, down * 0.07);
  };
  const top = print(width, depth, 1024, straw, { roughness: 0.95 });
  top.rotation.x = -Math.PI / 2;
  top.position.y = 0.0305;
  return group(
    box(width, 0.03, depth, material("#B9BC80", { roughness: 0.95 }), 0, 0, 0, 0.008),
    top,
  );
}
