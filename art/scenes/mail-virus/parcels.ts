import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { padlock, roundTag } from "../../toolkit/parts/keys";
import { fill } from "../../toolkit/parts/paint";
import { ball, bend, box, cylinder, group, place } from "../../toolkit/primitives";
import { drawMountainMark, drawStruck, iconOnly, signs } from "./marks";

const PAPER = "#E3B678";
const STRING = "#C6455A";

const drawFront: Draw = (context, width, height) => {
  fill(context, width, height, PAPER);
  drawMountainMark(context, width / 2, height / 2, height * 0.36);
};

/** Where parcels come in: beside Mr Niwa's screen, and on the dispatch machine, above who stands before it. */
export const atPost = {
  grey: { x: -3.62, y: 0.56, z: -1.45, turn: 8 },
  green: { x: -1.3, y: 1.22, z: -1.62, turn: -6, scale: 0.82 },
} as const;

/** A parcel from a mail, 0.5 wide, with the customer's mark; origin below it. */
export function parcel(isOpen = false): Group {
  const paper = material(PAPER, { roughness: 0.85 });
  const string = material(STRING, { roughness: 0.6 });
  const front = print(0.4, 0.32, 400, drawFront);
  front.position.set(0, 0.2, 0.182);
  const made = group(box(0.5, 0.38, 0.36, paper, 0, 0, 0, 0.02), front);
  if (!isOpen) {
    made.add(
      box(0.515, 0.02, 0.05, string, 0, 0.37, 0, 0.008),
      box(0.05, 0.392, 0.372, string, -0.2, 0, 0, 0.008),
      box(0.05, 0.392, 0.372, string, 0.2, 0, 0, 0.008),
      ball(0.05, string, -0.06, 0.42, 0.06, 1.5, 0.8, 0.8),
      ball(0.05, string, 0.06, 0.42, 0.06, 1.5, 0.8, 0.8),
    );
    return made;
  }
  const flap = (side: number) => {
    const lid = box(0.24, 0.02, 0.34, paper, 0, 0, 0, 0.008);
    lid.position.set(side * 0.34, 0.43, 0);
    lid.rotation.z = side * 0.7;
    return lid;
  };
  made.add(
    box(0.44, 0.02, 0.3, material("#5A3B22"), 0, 0.375, 0, 0.008),
    flap(-1),
    flap(1),
    bend([0.25, 0.3, 0.19], [0.4, 0.1, 0.24], [0.3, -0.05, 0.24], 0.02, string),
  );
  return made;
}

/** Something small and dark that was in the parcel, 0.4 wide; origin below it. */
export function speck(): Group {
  const dark = material("#3B2A52", { roughness: 0.35 });
  const white = material("#FFFFFF", { roughness: 0.3 });
  const made = group(
    ball(0.15, dark, 0, 0.17, 0, 1.1, 0.95, 1),
    ball(0.05, white, -0.06, 0.22, 0.13),
    ball(0.05, white, 0.07, 0.22, 0.13),
    ball(0.024, dark, -0.05, 0.22, 0.175),
    ball(0.024, dark, 0.08, 0.22, 0.175),
  );
  for (const side of [-1, 1])
    for (const z of [-0.07, 0.02, 0.1])
      made.add(
        bend(
          [side * 0.12, 0.15, z],
          [side * 0.26, 0.22, z + 0.02],
          [side * 0.24, 0, z + 0.04],
          0.017,
          dark,
        ),
      );
  for (const side of [-1, 1])
    made.add(
      bend(
        [side * 0.05, 0.3, 0],
        [side * 0.08, 0.42, 0.02],
        [side * 0.16, 0.44, 0.04],
        0.014,
        dark,
      ),
    );
  return made;
}

/** Specks on their way; each with where it stands and how large it is. */
export const specks = (
  ...spots: readonly (readonly [x: number, y: number, z: number, scale: number])[]
): Group =>
  group(...spots.map(([x, y, z, scale]) => place(speck(), { x, y, z, scale, turn: x * 70 })));

/** A round shield that stands in the way, on a post; `radius` in units, origin below it. */
export function wardingShield(radius: number, color: string = signs.fresh): Group {
  const [metal, post] = [material("#8C97A8"), 0.3];
  const disc = roundTag(radius, iconOnly("shield", color), "#FFFFFF");
  disc.position.y = radius + post;
  return group(
    disc,
    cylinder(0.03, 0.03, post + 0.06, metal, 0, 0, -0.03, 12),
    box(radius, 0.04, 0.2, metal, 0, 0, 0, 0.015),
  );
}

const drawNoPrograms: Draw = (context, width, height) => {
  context.clearRect(0, 0, width, height);
  drawStruck(context, "gear", width / 2, height / 2, width * 0.36, "#4A5366");
};

const noPrograms = (radius: number): Group => roundTag(radius, drawNoPrograms, "#FFFFFF");

/** A parcel whose programs are stopped. */
export function stoppedParcel(): Group {
  // At the corner, clear of the customer's mark.
  const sign = noPrograms(0.19);
  sign.position.set(0.3, 0.36, 0.22);
  return group(parcel(), sign);
}

/** A tied box in a colour of its own, so that nobody takes it for a parcel that came by mail. */
function ownBox(paper: string, tie: string): Group {
  const string = material(tie, { roughness: 0.6 });
  return group(
    box(0.56, 0.4, 0.36, material(paper, { roughness: 0.85 }), 0, 0, 0, 0.02),
    box(0.05, 0.412, 0.372, string, -0.21, 0, 0, 0.008),
    box(0.05, 0.412, 0.372, string, 0.21, 0, 0, 0.008),
    box(0.575, 0.02, 0.05, string, 0, 0.39, 0, 0.008),
  );
}

/** The measure against programs in parcels: what is inside may not run. */
export function haltedBox(): Group {
  const sign = noPrograms(0.2);
  sign.position.set(0, 0.22, 0.2);
  return group(ownBox("#F4F1FB", "#7A68C8"), sign);
}

/** A parcel of one's own under lock: a hasp over the lid that a padlock holds. */
export function lockedParcel(): Group {
  const string = material("#FFFFFF", { roughness: 0.6 });
  const steel = material("#AEB7C2", { roughness: 0.3, metalness: 0.2 });
  const lock = padlock("#F0B93A");
  lock.scale.setScalar(1.15);
  lock.position.set(0, 0.16, 0.235);
  return group(
    ownBox("#3F7FC4", "#FFFFFF"),
    ball(0.05, string, -0.06, 0.44, 0, 1.5, 0.8, 0.8),
    ball(0.05, string, 0.06, 0.44, 0, 1.5, 0.8, 0.8),
    box(0.13, 0.02, 0.18, steel, 0, 0.395, 0.1, 0.008),
    box(0.13, 0.2, 0.025, steel, 0, 0.21, 0.185, 0.008),
    lock,
  );
}
