import { type Group, MeshStandardMaterial } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { box, cylinder, group, ring } from "../primitives";

const brass = () => new MeshStandardMaterial({ color: "#F0B93A", roughness: 0.3, metalness: 0.35 });

/** Key hanging with its bit down, 0.3 long; origin at the middle of its bow. */
export function key(): Group {
  const metal = brass();
  return group(
    ring(0.06, 0.02, metal),
    box(0.03, 0.2, 0.02, metal, 0, -0.26, 0, 0.008),
    box(0.06, 0.03, 0.02, metal, 0.035, -0.25, 0, 0.006),
    box(0.045, 0.03, 0.02, metal, 0.03, -0.19, 0, 0.006),
  );
}

/** Round tag with a picture on both sides, `radius` in units; origin at its centre. */
export function roundTag(radius: number, draw: Draw, color: string = palette.orange): Group {
  const disc = cylinder(radius, radius, 0.03, material(color, { roughness: 0.45 }), 0, 0, 0, 36);
  disc.rotation.x = Math.PI / 2;
  disc.position.y = 0;
  const face = print(radius * 1.8, radius * 1.8, 256, draw, { alpha: true });
  face.position.z = 0.017;
  return group(disc, face);
}

/** Key ring with one key and a tag side by side; origin at the top of the ring. */
export function keyRing(tag: Group, radius = 0.1): Group {
  const steel = material("#D7DDE5", { roughness: 0.25, metalness: 0.35 });
  const made = group(ring(radius, 0.014, steel, 0, -radius, 0));
  const bit = key();
  bit.position.set(-radius * 0.85, -radius * 2 - 0.03, 0.02);
  bit.rotation.z = -0.22;
  tag.position.set(radius * 0.9, -radius * 2 - 0.12, 0.03);
  made.add(bit, tag);
  return made;
}

/** Padlock, shut: 0.2 wide and 0.29 high at scale 1; origin at the middle of its body, faces +z. */
export function padlock(color: string = palette.yellow): Group {
  const steel = material("#C3CBD6", { roughness: 0.3, metalness: 0.3 });
  const shackle = ring(0.07, 0.02, steel, 0, 0.09, 0);
  const hole = cylinder(0.026, 0.026, 0.012, material(palette.ink));
  hole.rotation.x = Math.PI / 2;
  hole.position.set(0, 0.012, 0.05);
  return group(
    shackle,
    box(0.2, 0.19, 0.09, material(color, { roughness: 0.35 }), 0, -0.1, 0, 0.03),
    hole,
    box(0.018, 0.06, 0.01, palette.ink, 0, -0.055, 0.047, 0.004),
  );
}

export interface KeyBoxOptions {
  /** Hooks in a row; there are two rows. */
  readonly columns?: number;
  /** What hangs on a hook, counted from the top left; `undefined` leaves it empty. */
  hangs(hook: number): Group | undefined;
}

/** Wall cupboard for keys, 0.7 × 0.66, behind a shut glass door with a padlock; origin at its centre. */
export function keyBox(options: KeyBoxOptions): Group {
  const columns = options.columns ?? 3;
  const [width, height, depth] = [0.7, 0.66, 0.12];
  const shell = material("#8FA0B4", { roughness: 0.45 });
  const inside = material("#F4F6F8", { roughness: 0.8 });
  const hook = material("#5E6C7E", { roughness: 0.3 });
  const made = group(
    box(width, height, 0.03, shell, 0, -height / 2, 0, 0.012),
    box(width - 0.06, height - 0.06, 0.012, inside, 0, -height / 2 + 0.03, 0.014, 0.004),
    box(width, 0.03, depth, shell, 0, height / 2 - 0.03, depth / 2, 0.012),
    box(width, 0.03, depth, shell, 0, -height / 2, depth / 2, 0.012),
    box(0.03, height, depth, shell, -width / 2 + 0.015, -height / 2, depth / 2, 0.012),
    box(0.03, height, depth, shell, width / 2 - 0.015, -height / 2, depth / 2, 0.012),
  );
  for (let index = 0; index < columns * 2; index++) {
    const x = ((index % columns) - (columns - 1) / 2) * (width / columns) * 0.9;
    const y = index < columns ? height * 0.34 : -height * 0.08;
    const peg = box(0.03, 0.03, 0.08, hook, x, y, 0.05, 0.01);
    made.add(peg);
    const hung = options.hangs(index);
    if (!hung) continue;
    hung.position.set(x, y, 0.08);
    made.add(hung);
  }
  const glass = material("#DDF0FA", { opacity: 0.08, roughness: 0.08 });
  const bar = (x: number, y: number, wide: number, high: number) =>
    box(wide, high, 0.03, shell, x, y, depth + 0.012, 0.01);
  const lock = padlock();
  lock.scale.setScalar(0.86);
  lock.position.set(0, -height / 2 - 0.01, depth + 0.07);
  const pane = box(
    width - 0.08,
    height - 0.08,
    0.012,
    glass,
    0,
    -height / 2 + 0.04,
    depth + 0.008,
    0.004,
  );
  // Light falls through glass.
  pane.castShadow = false;
  made.add(
    pane,
    bar(-width / 2 + 0.03, -height / 2, 0.06, height),
    bar(width / 2 - 0.03, -height / 2, 0.06, height),
    bar(0, height / 2 - 0.05, width, 0.05),
    bar(0, -height / 2, width, 0.05),
    lock,
  );
  return made;
}
