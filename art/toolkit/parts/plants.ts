import { DoubleSide, type Group, SphereGeometry } from "three";
import { material } from "../materials";
import { palette } from "../palette";
import { group, lathe, mesh, type Point2 } from "../primitives";
import { random } from "../random";

export interface PlantOptions {
  readonly pot?: string;
  readonly leaves?: number;
  /** Another seed gives another plant of the same kind. */
  readonly seed?: number;
}

const potProfile: readonly Point2[] = [
  [0, 0],
  [0.15, 0],
  [0.2, 0.3],
  [0.215, 0.31],
  [0.215, 0.36],
  [0.18, 0.36],
  [0.17, 0.32],
  [0, 0.32],
];

/** Potted plant about 0.9 high and 0.8 wide; origin below the pot. Scale it with `place`. */
export function plant(options: PlantOptions = {}): Group {
  const made = group(
    lathe(potProfile, material(options.pot ?? palette.pureWhite, { roughness: 0.5 })),
  );
  const greens = [palette.leafDark, palette.leaf].map((green) =>
    material(green, { roughness: 0.55, side: DoubleSide }),
  );
  const dice = random(options.seed ?? 3);
  const count = options.leaves ?? 13;
  for (let index = 0; index < count; index++) {
    const angle = index * 2.4 + dice.next() * 0.4;
    const lean = dice.between(0.35, 0.9);
    const length = dice.between(0.34, 0.5);
    const leaf = mesh(new SphereGeometry(1, 16, 12), greens[index % 2] ?? palette.leaf);
    leaf.scale.set(0.095, length * 0.5, 0.03);
    leaf.position.y = length * 0.55;
    const stem = group(leaf);
    stem.position.set(Math.sin(angle) * 0.05, 0.33 + (1 - lean) * 0.25, Math.cos(angle) * 0.05);
    stem.rotation.order = "YXZ";
    stem.rotation.y = angle;
    stem.rotation.x = lean * 1.25;
    made.add(stem);
  }
  return made;
}
