import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { fill, panel } from "../../toolkit/parts/paint";
import { carton } from "../../toolkit/parts/warehouse";
import { ball, box, cylinder, group, place, tube } from "../../toolkit/primitives";

const rubber = material("#222833", { roughness: 0.7 });

function wheel(radius: number, width: number): Group {
  const tyre = cylinder(radius, radius, width, rubber, 0, -width / 2, 0, 28);
  const hub = cylinder(radius * 0.5, radius * 0.5, width + 0.02, "#DDE1E6", 0, -width / 2 - 0.01);
  const made = group(tyre, hub);
  made.rotation.z = Math.PI / 2;
  return group(made);
}

/** Small forklift facing +z, 0.74 wide and 1.15 high; origin on the floor. */
export function forklift(): Group {
  const paint = material(palette.yellow, { roughness: 0.45 });
  const dark = material("#3A4354", { roughness: 0.5 });
  const fork = material("#566073", { roughness: 0.4 });
  const made = group(
    box(0.62, 0.34, 0.8, paint, 0, 0.14, -0.1, 0.07),
    box(0.56, 0.2, 0.3, paint, 0, 0.46, -0.36, 0.06),
    box(0.32, 0.09, 0.26, dark, 0, 0.48, -0.08, 0.03),
    box(0.32, 0.3, 0.08, dark, 0, 0.52, -0.2, 0.03),
    box(0.64, 0.05, 0.62, dark, 0, 1.1, -0.12, 0.02),
    box(0.5, 0.06, 0.05, fork, 0, 0.2, 0.36, 0.015),
    box(0.5, 0.06, 0.05, fork, 0, 0.5, 0.36, 0.015),
  );
  for (const side of [-1, 1]) {
    made.add(
      box(0.045, 0.7, 0.045, dark, side * 0.28, 0.44, 0.14, 0.012),
      box(0.045, 0.7, 0.045, dark, side * 0.28, 0.44, -0.38, 0.012),
      box(0.06, 1.02, 0.06, fork, side * 0.19, 0.06, 0.34, 0.015),
      box(0.08, 0.03, 0.5, fork, side * 0.15, 0.05, 0.58, 0.01),
      place(wheel(0.15, 0.12), { x: side * 0.32, y: 0.15, z: 0.14 }),
      place(wheel(0.13, 0.12), { x: side * 0.32, y: 0.13, z: -0.36 }),
    );
  }
  const steering = tube(
    [
      [0.1, 0.72, 0.08],
      [0, 0.74, 0.12],
      [-0.1, 0.72, 0.08],
      [0, 0.7, 0.03],
    ],
    0.014,
    rubber,
    true,
  );
  made.add(steering);
  return made;
}

/** Hand cart, load surface 0.95 × 0.56, its push bar at the viewer's right; origin on the floor. */
function handCart(): Group {
  const steel = material("#4F7FC0", { roughness: 0.4 });
  const made = group(
    box(0.98, 0.06, 0.58, steel, 0, 0.14, 0, 0.025),
    tube(
      [
        [0.46, 0.16, 0.24],
        [0.52, 0.5, 0.24],
        [0.54, 0.68, 0.2],
        [0.54, 0.7, 0],
        [0.54, 0.68, -0.2],
        [0.52, 0.5, -0.24],
        [0.46, 0.16, -0.24],
      ],
      0.025,
      material("#DDE1E6", { roughness: 0.35 }),
    ),
  );
  for (const side of [-1, 1])
    for (const end of [-1, 1]) {
      const turned = cylinder(0.075, 0.075, 0.06, rubber, 0, 0, 0, 20);
      turned.rotation.x = Math.PI / 2;
      turned.position.set(side * 0.36, 0.075, end * 0.22);
      made.add(turned);
    }
  return made;
}

/** The cart with two cartons, as it is pushed. */
export function loadedCart(): Group {
  return group(
    handCart(),
    place(carton({ width: 0.44, height: 0.34, depth: 0.42, label: "B-07" }), { x: -0.22, y: 0.2 }),
    place(carton({ width: 0.38, height: 0.28, depth: 0.4, label: "A-02" }), {
      x: 0.22,
      y: 0.2,
      turn: 6,
    }),
  );
}

const drawYard: Draw = (context, width, height) => {
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, "#8FD0F6");
  sky.addColorStop(1, "#E9F8FF");
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  for (let tree = 0; tree < 9; tree += 1) {
    context.fillStyle = tree % 2 ? "#7FBF8E" : "#8FCB9B";
    context.beginPath();
    context.arc((tree / 8) * width, height * 0.62, width * 0.1, 0, Math.PI * 2);
    context.fill();
  }
  panel(context, 0, height * 0.64, width, height * 0.36, 0, "#B9BEC6");
  panel(context, 0, height * 0.8, width, height * 0.02, 0, "#D4D8DE");
};

const drawHold: Draw = (context, width, height) => {
  fill(context, width, height, "#6F7B8C");
  panel(context, width * 0.09, height * 0.08, width * 0.82, height * 0.78, 0, "#7F8B9C");
  panel(context, width * 0.13, height * 0.12, width * 0.74, height * 0.7, 0, "#8A96A6");
  for (let slat = 1; slat < 7; slat += 1)
    panel(context, width * (0.13 + slat * 0.106), height * 0.12, 5, height * 0.7, 0, "#7A8696");
};

/** Open shutter and the tail of a truck backed up to it; origin on the floor, at the wall. */
export function loadingGate(): Group {
  const yard = print(1.9, 2.2, 512, drawYard, { glow: 0.55, base: "#777777" });
  yard.position.set(0, 1.1, 0.012);
  const hold = print(1.3, 1.18, 512, drawHold);
  hold.position.set(0, 1.24, 0.05);
  const white = material("#F6F8FA", { roughness: 0.45 });
  const made = group(
    yard,
    hold,
    box(1.46, 0.08, 0.3, white, 0, 0.58, 0.14, 0.02),
    box(1.46, 0.09, 0.3, white, 0, 1.82, 0.14, 0.03),
    box(1.5, 0.12, 0.14, material("#3A4354"), 0, 0.42, 0.12, 0.03),
    box(0.34, 0.13, 0.03, material("#FFFDF0"), 0, 0.415, 0.2, 0.01),
    box(2.2, 0.3, 0.26, material("#5F6E80", { roughness: 0.5 }), 0, 2.14, 0.06, 0.05),
    box(1.88, 0.1, 0.08, material("#B9C3CF"), 0, 2.06, 0.05, 0.02),
  );
  for (const side of [-1, 1])
    made.add(
      box(0.08, 1.2, 0.3, white, side * 0.69, 0.62, 0.14, 0.02),
      box(0.12, 2.3, 0.14, palette.yellow, side * 1, 0, 0.02, 0.02),
      box(0.18, 0.09, 0.04, material("#D9574A"), side * 0.55, 0.43, 0.19, 0.015),
      box(0.2, 0.3, 0.16, rubber, side * 0.52, 0.08, 0.1, 0.06),
      ball(0.02, "#AEB7C2", side * 0.69, 1.2, 0.3),
    );
  return made;
}

/** What a carton's place in the order is, in the colour that the board on the wall gives the first. */
const orderTag = (text: string): Group =>
  group(
    print(0.28, 0.28, 256, (context, width, height) => {
      fill(context, width, height, palette.coral);
      drawText(context, text, width / 2, height * 0.54, height * 0.8);
    }),
  );

/** Cartons standing in the truck's hold, with the number they leave by; same origin as the gate. */
export function cargo(first?: string): Group {
  const load = [
    [-0.42, 0.66, 0.4, 0.4],
    [0.02, 0.66, 0.44, 0.34],
    [0.43, 0.66, 0.36, 0.44],
    [-0.38, 1.06, 0.36, 0.3],
    [0.05, 1, 0.4, 0.32],
  ] as const;
  return group(
    ...load.map(([x, y, width, height], index) =>
      place(carton({ width, height, depth: 0.2, label: index % 2 || first ? "" : "C-11" }), {
        x,
        y,
        z: 0.17,
      }),
    ),
    ...(first
      ? load.map(([x, y, , height]) => place(orderTag(first), { x, y: y + height / 2, z: 0.285 }))
      : []),
  );
}
