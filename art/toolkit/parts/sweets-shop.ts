import { DoubleSide, type Group } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { ball, box, cylinder, degrees, group, lathe, place, ring, tube } from "../primitives";
import { random } from "../random";
import { fill } from "./paint";

/** White paper band with red and white cords across a gift. */
const drawNoshi: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  context.fillStyle = "#D8434A";
  context.fillRect(0, height * 0.36, width, height * 0.1);
  context.fillStyle = "#E9B94A";
  context.fillRect(0, height * 0.5, width, height * 0.1);
  for (const side of [-1, 1]) {
    context.strokeStyle = side < 0 ? "#D8434A" : "#E9B94A";
    context.lineWidth = width * 0.07;
    context.beginPath();
    context.ellipse(
      width / 2 + side * width * 0.2,
      height * 0.46,
      width * 0.19,
      height * 0.2,
      0,
      0,
      Math.PI * 2,
    );
    context.stroke();
  }
};

/** Wrapped box of sweets with its noshi; origin below it, the band faces up and to us. */
export function giftBox(color: string, width = 0.44, height = 0.14, depth = 0.32): Group {
  const band = print(width * 0.36, height * 0.96, 160, drawNoshi);
  band.position.set(0, height / 2, depth / 2 + 0.002);
  const top = print(width * 0.36, depth * 0.98, 160, drawNoshi);
  top.rotation.x = -Math.PI / 2;
  top.position.y = height + 0.002;
  return group(
    box(width, height, depth, material(color, { roughness: 0.8 }), 0, 0, 0, 0.02),
    band,
    top,
  );
}

/** A tower of gift boxes, each a little turned; origin on the floor. */
export function giftTower(colors: readonly string[], width = 0.46): Group {
  const made = group();
  for (const [index, color] of colors.entries())
    made.add(
      place(giftBox(color, width, 0.16, width * 0.72), {
        y: index * 0.16,
        turn: ((index * 37) % 9) - 4,
      }),
    );
  return made;
}

/** Broad copper pan on a round stove, full of bean paste; origin on the floor. */
export function copperPot(): Group {
  const copper = material("#C8703A", { roughness: 0.3, metalness: 0.25 });
  const iron = material("#3E3A3C", { roughness: 0.7 });
  const made = group(
    cylinder(0.36, 0.4, 0.3, iron, 0, 0, 0, 36),
    ball(0.12, material("#FF9B3D", { emissive: "#FF6A1E" }), 0, 0.12, 0.33, 1, 0.6, 0.5),
    lathe(
      [
        [0.1, 0.3],
        [0.34, 0.34],
        [0.46, 0.52],
        [0.5, 0.66],
        [0.53, 0.67],
        [0.53, 0.7],
        [0.47, 0.7],
        [0.45, 0.6],
      ],
      material("#C8703A", { roughness: 0.3, metalness: 0.25, side: DoubleSide }),
    ),
    cylinder(0.46, 0.46, 0.02, material("#7A3B3A", { roughness: 0.55 }), 0, 0.62, 0, 40),
    ball(0.2, material("#84413F", { roughness: 0.5 }), 0.1, 0.63, 0.06, 1.2, 0.24, 1),
    ball(0.14, material("#84413F", { roughness: 0.5 }), -0.2, 0.63, -0.1, 1.2, 0.24, 1),
  );
  for (const side of [-1, 1]) made.add(ring(0.09, 0.022, copper, side * 0.56, 0.66, 0));
  const steam = material("#FFFFFF", { roughness: 1, opacity: 0.62 });
  for (const [x, y, r] of [
    [-0.12, 0.92, 0.1],
    [-0.03, 1.07, 0.13],
    [0.11, 1.2, 0.1],
    [0.04, 1.33, 0.07],
  ] as const) {
    const puff = ball(r, steam, x, y, 0, 1.1, 1, 0.7);
    puff.castShadow = false;
    made.add(puff);
  }
  return made;
}

/** A stem of bamboo for the star festival, hung with blank slips; origin on the floor. */
export function festivalBamboo(height: number, slips: readonly string[], lean = 6): Group {
  const dice = random(77);
  const green = material("#6FA54B", { roughness: 0.5 });
  const leaf = material("#8CC25C", { roughness: 0.7, side: DoubleSide });
  const made = group();
  for (let joint = 0; joint < 6; joint++) {
    const y = (joint * height) / 6;
    made.add(
      cylinder(0.03, 0.034, height / 6 - 0.012, green, 0, y, 0, 12),
      cylinder(0.036, 0.036, 0.02, material("#557F38"), 0, y + height / 6 - 0.016, 0, 12),
    );
  }
  for (let index = 0; index < 34; index++) {
    const y = height * dice.between(0.42, 1.04);
    const blade = ball(0.1, leaf, 0, 0, 0, 0.32, 1.5, 0.08);
    const side = index % 2 ? 1 : -1;
    blade.position.set(side * dice.between(0.08, 0.34), y, dice.between(-0.1, 0.16));
    blade.rotation.set(dice.between(-0.3, 0.3), 0, side * dice.between(0.9, 2.2));
    made.add(blade);
  }
  for (const [index, color] of slips.entries()) {
    const x = (index % 2 ? 1 : -1) * (0.12 + (index % 3) * 0.09);
    const y = height * (0.5 + index * 0.085);
    const slip = box(0.1, 0.26, 0.012, material(color, { roughness: 0.9 }), 0, -0.26, 0, 0.004);
    slip.rotation.z = (index % 2 ? -1 : 1) * 0.08;
    slip.position.set(x, y - 0.13, 0.18);
    made.add(slip, cylinder(0.006, 0.006, 0.09, "#FFFFFF", x, y - 0.01, 0.18, 6));
  }
  made.rotation.z = degrees(-lean);
  return group(made);
}

/** Round sweets on a lacquered tray, each with a drop of dew; origin below the tray. */
export function sweetsTray(color: string, count = 6, width = 0.5): Group {
  const lacquer = material("#5B2F2C", { roughness: 0.3 });
  const made = group(
    box(width, 0.03, width * 0.62, lacquer, 0, 0, 0, 0.012),
    box(width, 0.06, 0.02, lacquer, 0, 0, width * 0.31, 0.008),
    box(0.02, 0.06, width * 0.62, lacquer, -width / 2, 0, 0, 0.008),
    box(0.02, 0.06, width * 0.62, lacquer, width / 2, 0, 0, 0.008),
  );
  const paste = material(color, { roughness: 0.45 });
  const dew = material("#FFFFFF", { roughness: 0.05, emissive: "#DFF6FF", emissiveIntensity: 0.3 });
  for (let index = 0; index < count; index++) {
    const x = ((index % 3) - 1) * width * 0.29;
    const z = (Math.floor(index / 3) - 0.5) * width * 0.26;
    made.add(
      ball(0.065, paste, x, 0.075, z, 1.1, 0.85, 1.1),
      ball(0.016, dew, x - 0.01, 0.13, z + 0.02),
    );
  }
  return made;
}

/** Short curtain in pale cloths along a beam; origin at the middle of its upper edge. */
export function shortNoren(width: number, height: number, draw: Draw): Group {
  const cloth = print(width, height, 2048, draw, { alpha: true, cast: true, roughness: 0.95 });
  cloth.position.set(0, -height / 2, 0);
  const rod = tube(
    [
      [-width / 2 - 0.08, 0, 0],
      [0, 0, 0],
      [width / 2 + 0.08, 0, 0],
    ],
    0.026,
    "#5B3A2E",
  );
  return group(cloth, rod);
}

/** Large red button in a yellow ring, to be struck with the fist; origin below it. */
export function mushroomButton(radius = 0.17): Group {
  const red = material("#E0362C", { roughness: 0.3 });
  return group(
    box(radius * 3.3, 0.09, radius * 3.1, material("#4A4E5A", { roughness: 0.5 }), 0, 0, 0, 0.03),
    cylinder(
      radius * 1.32,
      radius * 1.4,
      0.05,
      material("#FFC93C", { roughness: 0.45 }),
      0,
      0.09,
      0,
      40,
    ),
    cylinder(radius * 0.62, radius * 0.62, 0.09, red, 0, 0.13, 0, 30),
    lathe(
      [
        [radius * 0.6, 0],
        [radius * 1.05, 0.01],
        [radius * 1.06, 0.06],
        [radius * 0.8, 0.13],
        [radius * 0.35, 0.165],
        [0, 0.17],
      ],
      red,
      0,
      0.2,
      0,
      40,
    ),
  );
}
