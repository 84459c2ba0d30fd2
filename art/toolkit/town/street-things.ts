import { DoubleSide, type Group } from "three";
import { type Draw, drawText, LOGO_FONT, print, roundedRect } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, bend, box, cylinder, group, lathe, type Point3, place, tube } from "../primitives";
import { drawShield } from "./guard-post";
import { roundSign } from "./shopfront";

/** Round tree in a planter, about 1.5 high; origin on the ground. */
export function tree(): Group {
  const crown = material(palette.leaf, { roughness: 0.75 });
  const light = material("#7CC86E", { roughness: 0.75 });
  return group(
    cylinder(0.06, 0.09, 0.62, palette.woodDark, 0, 0, 0, 16),
    ball(0.42, crown, 0, 0.98, 0, 1, 0.95, 1),
    ball(0.27, light, -0.24, 0.84, 0.18),
    ball(0.25, crown, 0.27, 0.86, 0.16),
    ball(0.24, light, 0.08, 1.24, 0.14),
  );
}

/** Street lamp, 1.75 high, with a small flag on its arm; origin on the ground. */
export function streetLamp(flag: string): Group {
  const steel = material("#3E5C86", { roughness: 0.4 });
  const glass = material("#FFF3CF", { emissive: "#FFE9B0", emissiveIntensity: 0.8 });
  return group(
    cylinder(0.09, 0.11, 0.1, steel),
    cylinder(0.035, 0.045, 1.5, steel, 0, 0.08, 0, 16),
    bend([0, 1.55, 0], [0, 1.72, 0], [0, 1.72, 0.14], 0.03, steel),
    ball(0.11, glass, 0, 1.62, 0.16),
    lathe(
      [
        [0.13, 0],
        [0.1, 0.06],
        [0.02, 0.09],
      ],
      material("#3E5C86", { roughness: 0.4, side: DoubleSide }),
      0,
      1.66,
      0.16,
    ),
    box(0.26, 0.02, 0.02, steel, 0.14, 1.36, 0, 0.008),
    box(0.2, 0.34, 0.015, flag, 0.16, 1.02, 0, 0.007),
  );
}

/** Red letter box on its post; origin on the ground. */
export function letterBox(): Group {
  const red = material(palette.red, { roughness: 0.4 });
  return group(
    cylinder(0.13, 0.15, 0.06, "#5B6573"),
    cylinder(0.12, 0.12, 0.5, red, 0, 0.05),
    ball(0.135, red, 0, 0.56, 0, 1, 0.55, 1),
    box(0.15, 0.035, 0.02, "#3A1512", 0, 0.44, 0.115, 0.01),
    box(0.12, 0.1, 0.015, palette.pureWhite, 0, 0.27, 0.115, 0.006),
  );
}

const drawDrinks: Draw = (context, width, height) => {
  context.fillStyle = "#EAF6FF";
  context.fillRect(0, 0, width, height);
  const colors = [palette.red, palette.blue, palette.green, palette.orange, palette.purple];
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 5; column++) {
      context.fillStyle = colors[(row * 2 + column) % colors.length] ?? palette.red;
      const [x, y] = [width * (0.08 + column * 0.178), height * (0.08 + row * 0.31)];
      roundedRect(context, x, y, width * 0.12, height * 0.19, 10);
      context.fill();
      context.fillStyle = "#FFFFFF";
      context.fillRect(x, y + height * 0.07, width * 0.12, height * 0.05);
    }
};

/** Vending machine, 1.05 high; origin on the ground. */
export function vendingMachine(color: string): Group {
  const window = print(0.44, 0.46, 320, drawDrinks, { glow: 0.8, base: "#333333" });
  window.position.set(0, 0.74, 0.212);
  return group(
    box(0.56, 1.05, 0.42, material(color, { roughness: 0.4 }), 0, 0, 0, 0.05),
    window,
    box(0.4, 0.12, 0.02, palette.ink, 0, 0.16, 0.21, 0.02),
    box(0.1, 0.14, 0.02, palette.grey1, 0.17, 0.33, 0.21, 0.01),
  );
}

/** Bench, 0.95 wide; origin on the ground. */
export function bench(): Group {
  const wood = material(palette.wood, { roughness: 0.6 });
  const made = group();
  for (const side of [-1, 1]) made.add(box(0.06, 0.28, 0.26, "#5B6573", side * 0.36, 0, 0, 0.02));
  for (let i = 0; i < 3; i++) {
    made.add(box(0.95, 0.04, 0.08, wood, 0, 0.28, -0.1 + i * 0.1, 0.015));
    if (i < 2) made.add(box(0.95, 0.09, 0.03, wood, 0, 0.4 + i * 0.12, -0.16, 0.015));
  }
  return made;
}

/** Little delivery lorry, 1.25 long, driving to the left; origin on the ground. */
export function lorry(color: string, load: Group): Group {
  const body = material(color, { roughness: 0.4 });
  const bed = material("#DDE3EA", { roughness: 0.5 });
  const rubber = material(palette.rubber, { roughness: 0.8 });
  const made = group(
    box(1.25, 0.1, 0.5, "#4A5361", 0, 0.14, 0, 0.03),
    box(0.48, 0.54, 0.54, body, -0.38, 0.2, 0, 0.09),
    box(0.36, 0.2, 0.545, "#BFE6F5", -0.4, 0.46, 0, 0.05),
    box(0.02, 0.2, 0.42, "#BFE6F5", -0.615, 0.46, 0, 0.01),
    box(0.7, 0.05, 0.54, bed, 0.27, 0.23, 0, 0.015),
    box(0.7, 0.16, 0.03, bed, 0.27, 0.26, 0.26, 0.012),
    box(0.7, 0.16, 0.03, bed, 0.27, 0.26, -0.26, 0.012),
    box(0.03, 0.16, 0.54, bed, 0.61, 0.26, 0, 0.012),
    ball(0.045, "#FFF3CF", -0.62, 0.3, 0.18, 0.5, 1, 1),
    place(load, { x: 0.27, y: 0.28 }),
  );
  for (const x of [-0.38, 0.36])
    for (const z of [-0.24, 0.24]) {
      const wheel = cylinder(0.13, 0.13, 0.1, rubber, 0, 0, 0, 22);
      wheel.rotation.x = Math.PI / 2;
      wheel.position.set(x, 0.13, z);
      const cap = cylinder(0.055, 0.055, 0.11, "#DDE3EA", 0, 0, 0, 16);
      cap.rotation.x = Math.PI / 2;
      cap.position.set(x, 0.13, z);
      made.add(wheel, cap);
    }
  return made;
}

/** String of little flags hanging between two points. */
export function bunting(from: Point3, to: Point3, sag: number, count: number): Group {
  const colors = [palette.coral, palette.yellow, palette.teal, palette.sky, palette.pink];
  const at = (share: number): Point3 => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share - Math.sin(share * Math.PI) * sag,
    from[2] + (to[2] - from[2]) * share,
  ];
  const string = Array.from({ length: 13 }, (_, i) => at(i / 12));
  const made = group(tube(string, 0.01, "#7C6A58", false, 36));
  for (let i = 0; i < count; i++) {
    const [x, y, z] = at((i + 0.5) / count);
    const flag = cylinder(0.1, 0.005, 0.17, colors[i % colors.length] ?? palette.coral, 0, 0, 0, 3);
    flag.scale.z = 0.12;
    flag.position.set(x, y - 0.085, z);
    made.add(flag);
  }
  return made;
}

/** Gate over the street with the town's name and a shield; `width` between its posts. */
export function townGate(width: number, height: number, name: string): Group {
  const post = material("#F3F6FA", { roughness: 0.45 });
  const blue = material(palette.mascotCap, { roughness: 0.45 });
  const board = print(width - 0.5, 0.5, 1400, (context, w, h) => {
    const ground = context.createLinearGradient(0, 0, 0, h);
    ground.addColorStop(0, "#3A66B8");
    ground.addColorStop(1, palette.mascotCap);
    context.fillStyle = ground;
    context.fillRect(0, 0, w, h);
    drawText(context, name, w / 2, h * 0.53, h * 0.62, "#FFF6DA", { font: LOGO_FONT, weight: 400 });
  });
  board.position.set(0, height - 0.02, 0.084);
  const made = group(
    box(width - 0.34, 0.66, 0.15, palette.mascotGold, 0, height - 0.35, 0, 0.07),
    box(width - 0.44, 0.56, 0.16, blue, 0, height - 0.3, 0, 0.05),
    board,
    place(roundSign(0.34, "#FFFFFF", drawShield), { y: height + 0.52, z: 0.06 }),
    bend(
      [-width / 2, height - 0.36, 0],
      [0, height + 1.9, 0],
      [width / 2, height - 0.36, 0],
      0.055,
      post,
      40,
    ),
  );
  for (const side of [-1, 1])
    made.add(
      cylinder(0.075, 0.09, height - 0.3, post, (side * width) / 2, 0),
      cylinder(0.13, 0.15, 0.16, blue, (side * width) / 2, 0),
      ball(0.1, palette.mascotGold, (side * width) / 2, height - 0.3, 0),
    );
  return made;
}
