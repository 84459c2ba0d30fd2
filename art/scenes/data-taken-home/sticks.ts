import type { Group } from "three";
import { drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { key, padlock, roundTag } from "../../toolkit/parts/keys";
import { ball, box, cylinder, group, place, ring, tube } from "../../toolkit/primitives";

const steel = () => material("#C9D1DA", { roughness: 0.25, metalness: 0.3 });

/** A coral stick with the ears of a cat, standing with its plug down, 0.5 high. */
export function catStick(): Group {
  const coral = material(palette.coral, { roughness: 0.35 });
  const made = group(
    box(0.12, 0.1, 0.05, steel(), 0, 0, 0, 0.01),
    box(0.25, 0.38, 0.13, coral, 0, 0.08, 0, 0.06),
  );
  for (const side of [-1, 1]) {
    const ear = cylinder(0, 0.065, 0.12, coral, side * 0.075, 0.43, 0, 18);
    const eye = ball(0.018, palette.ink, side * 0.06, 0.32, 0.065);
    made.add(ear, eye);
  }
  made.add(ball(0.014, "#FFF3DF", 0, 0.275, 0.068));
  return made;
}

/** A navy stick with raised number keys, standing, 0.5 high. */
export function keypadStick(): Group {
  const navy = material("#27457A", { roughness: 0.35 });
  const button = material("#F4F6F8", { roughness: 0.4 });
  const made = group(
    box(0.12, 0.1, 0.05, steel(), 0, 0, 0, 0.01),
    box(0.24, 0.42, 0.12, navy, 0, 0.08, 0, 0.03),
  );
  for (let index = 0; index < 10; index++) {
    const [column, row] = [index % 3, Math.floor(index / 3)];
    const x = index === 9 ? 0 : (column - 1) * 0.068;
    const peg = cylinder(0.026, 0.026, 0.03, button, 0, 0, 0, 14);
    peg.rotation.x = Math.PI / 2;
    peg.position.set(x, 0.42 - row * 0.085, 0.065);
    made.add(peg);
  }
  return made;
}

const numberTag = (digits: string, radius: number): Group =>
  roundTag(
    radius,
    (context, width, height) =>
      drawText(context, digits, width / 2, height * 0.54, height * 0.62, palette.ink),
    "#E0B04A",
  );

/** A fish on a ring, beside a house key. */
function houseKeys(): Group {
  const hoop = ring(0.09, 0.014, steel(), 0, -0.09, 0);
  const bit = key();
  bit.scale.setScalar(0.9);
  bit.position.set(-0.07, -0.2, 0.02);
  bit.rotation.z = -0.2;
  const scale = material(palette.sky, { roughness: 0.4 });
  const fish = group(
    ball(0.075, scale, 0, 0, 0, 1.4, 0.8, 0.5),
    place(cylinder(0, 0.07, 0.09, scale, 0, 0, 0, 12), { x: -0.1 }),
    ball(0.012, palette.ink, 0.06, 0.015, 0.035),
  );
  fish.position.set(0.09, -0.3, 0.03);
  fish.rotation.z = -1.1;
  return group(hoop, bit, fish);
}

/** The stick in its hub at the right end of the desk; its ring hangs over the edge. Origin on the desk. */
export function catStickInHub(): Group {
  const keys = houseKeys();
  keys.scale.setScalar(1.2);
  keys.position.set(0.2, 0.07, 0.3);
  return group(
    box(0.46, 0.09, 0.24, material("#E4E8EE", { roughness: 0.4 }), 0, 0, 0, 0.03),
    place(catStick(), { x: -0.06, y: 0.06, scale: 1.12 }),
    tube(
      [
        [0.06, 0.34, 0.04],
        [0.16, 0.3, 0.14],
        [0.2, 0.12, 0.26],
        [0.2, 0.06, 0.3],
      ],
      0.011,
      palette.ink,
    ),
    keys,
  );
}

/** Keypad stick with its numbered tag in a glass case that a lock holds down on its base; origin below it. */
export function stickInGlassBox(): Group {
  const glass = material("#7FB9DC", { opacity: 0.3, roughness: 0.1 });
  const pane = box(0.56, 0.5, 0.32, glass, 0, 0.12, 0, 0.01);
  // Light falls through glass.
  pane.castShadow = false;
  const brass = material("#E0B04A", { roughness: 0.4 });
  const tag = numberTag("1", 0.1);
  tag.position.set(0.15, 0.26, 0.1);
  const lock = padlock();
  lock.scale.setScalar(0.72);
  lock.position.set(0.0, 0.06, 0.245);
  const made = group(
    box(0.68, 0.1, 0.42, material("#3B4250", { roughness: 0.5 }), 0, 0, 0, 0.02),
    box(0.6, 0.035, 0.36, brass, 0, 0.62, 0, 0.01),
    place(keypadStick(), { x: -0.11, y: 0.1, scale: 0.86 }),
    ring(0.03, 0.01, steel(), 0.01, 0.44, 0.01),
    tube(
      [
        [0.02, 0.425, 0.015],
        [0.06, 0.37, 0.05],
        [0.11, 0.375, 0.1],
        [0.15, 0.345, 0.118],
      ],
      0.009,
      "#B98A2B",
    ),
    ball(0.014, palette.ink, 0.15, 0.34, 0.116),
    tag,
    pane,
    // The hasp of the case reaches down over the base, and the lock goes through it.
    box(0.1, 0.1, 0.02, brass, 0, 0.1, 0.195, 0.006),
    lock,
  );
  for (const side of [-1, 1]) {
    const x = side * 0.285;
    made.add(
      box(0.6, 0.035, 0.026, brass, 0, 0.1, side * 0.167, 0.006),
      box(0.026, 0.035, 0.34, brass, x, 0.1, 0, 0.006),
      box(0.026, 0.53, 0.026, brass, x, 0.1, 0.167, 0.006),
      box(0.026, 0.53, 0.026, brass, x, 0.1, -0.167, 0.006),
    );
  }
  return made;
}

/** Two keypad sticks with tags 2 and 3 in a stand; origin below it. */
export function lentSticks(): Group {
  const made = group(box(0.57, 0.09, 0.26, material("#3F8F86"), 0, 0, 0, 0.03));
  for (const [index, digits] of ["2", "3"].entries()) {
    const x = (index - 0.5) * 0.275 - 0.02;
    const tag = numberTag(digits, 0.09);
    tag.position.set(x + 0.08, 0.12, 0.16);
    made.add(place(keypadStick(), { x, y: 0.05, scale: 1.08 }), tag);
  }
  return made;
}

/** A flat card with a picture on a small foot; origin below it. */
export function standingCard(
  width: number,
  height: number,
  draw: Parameters<typeof print>[3],
  frame: string,
): Group {
  const face = print(width - 0.06, height - 0.06, 700, draw);
  face.position.set(0, height / 2, 0.022);
  const upright = group(box(width, height, 0.035, frame, 0, 0, 0, 0.015), face);
  upright.rotation.x = -0.14;
  return group(upright, box(width * 0.7, 0.03, 0.2, frame, 0, 0, -0.04, 0.01));
}
