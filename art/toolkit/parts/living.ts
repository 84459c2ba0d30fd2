import { DoubleSide, type Group, SphereGeometry } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, box, cylinder, degrees, group, lathe, mesh, place } from "../primitives";

const SIDES = [-1, 1] as const;

/** Sofa 0.62 deep facing +z, seat at 0.34; origin on the floor below its middle. */
export function sofa(width: number, color: string, cushion: string): Group {
  const cloth = material(color, { roughness: 0.9 });
  const made = group(
    box(width, 0.24, 0.62, cloth, 0, 0.08, 0, 0.07, 4),
    box(width - 0.16, 0.56, 0.18, cloth, 0, 0.2, -0.26, 0.08, 4),
    box(width - 0.34, 0.1, 0.46, material(cushion, { roughness: 0.9 }), 0, 0.28, 0.06, 0.05, 4),
  );
  for (const side of SIDES) {
    made.add(box(0.18, 0.42, 0.6, cloth, side * (width / 2 - 0.09), 0.08, 0.02, 0.08, 4));
    for (const z of [-0.22, 0.22])
      made.add(cylinder(0.03, 0.024, 0.09, palette.woodDark, side * (width / 2 - 0.12), 0, z, 14));
  }
  return made;
}

/** Low heated table with a quilt that reaches the floor; its top is at 0.4. */
export function kotatsu(width: number, depth: number, quilt: string, hem: string): Group {
  const cloth = material(quilt, { roughness: 0.95 });
  return group(
    box(width + 0.34, 0.1, depth + 0.3, material(hem, { roughness: 0.95 }), 0, 0, 0, 0.05, 4),
    box(width + 0.24, 0.22, depth + 0.22, cloth, 0, 0.05, 0, 0.1, 4),
    box(width + 0.08, 0.14, depth + 0.06, cloth, 0, 0.2, 0, 0.06, 4),
    box(width, 0.07, depth, material(palette.wood, { roughness: 0.5 }), 0, 0.33, 0, 0.03),
  );
}

/** A bowl heaped with mandarins; origin below it. */
export function mandarins(): Group {
  const fruit = material("#FF9B2E", { roughness: 0.55 });
  const made = group(
    lathe(
      [
        [0, 0],
        [0.09, 0],
        [0.17, 0.09],
        [0.15, 0.09],
        [0.07, 0.02],
        [0, 0.02],
      ],
      material("#F6EBD6", { roughness: 0.4, side: DoubleSide }),
    ),
    ball(0.07, fruit, 0, 0.17, 0),
  );
  for (const angle of [0, 120, 240]) {
    const [x, z] = [Math.sin(degrees(angle)) * 0.078, Math.cos(degrees(angle)) * 0.078];
    made.add(ball(0.07, fruit, x, 0.095, z));
  }
  made.add(ball(0.014, palette.leafDark, 0, 0.24, 0));
  return made;
}

/** Toy block in the shape of a house, 0.2 wide; origin below it. */
export function blockHouse(wall: string, roof: string): Group {
  const top = cylinder(0.02, 0.17, 0.13, material(roof, { roughness: 0.6 }), 0, 0.16, 0, 4);
  top.rotation.y = Math.PI / 4;
  return group(
    box(0.2, 0.17, 0.2, material(wall, { roughness: 0.6 }), 0, 0, 0, 0.02),
    top,
    box(0.06, 0.09, 0.01, palette.woodDark, 0, 0, 0.1, 0.004),
  );
}

/** Curtain of one window half, gathered in folds; origin at its top middle. */
export function curtain(width: number, height: number, color: string): Group {
  const cloth = material(color, { roughness: 0.9 });
  const folds = Math.max(2, Math.round(width / 0.07));
  const made = group();
  for (let fold = 0; fold < folds; fold++) {
    const x = (fold - (folds - 1) / 2) * (width / folds);
    made.add(cylinder(0.03, 0.045, height, cloth, x, -height, 0, 14));
  }
  return made;
}

export interface PhoneStandOptions {
  readonly width: number;
  readonly height: number;
  readonly draw: Draw;
  readonly frame?: string;
  readonly foot?: string;
  /** Print on the frame above the screen, square. */
  readonly badge?: Draw;
}

/** A telephone or tablet leaning on a stand, larger than life; origin below its foot. */
export function screenStand(options: PhoneStandOptions): Group {
  const { width, height, draw } = options;
  const rim = options.badge ? 0.13 : 0.05;
  const shell = material(options.frame ?? palette.plasticDark, { roughness: 0.35 });
  const face = print(width - 0.09, height - rim - 0.05, 900, draw, {
    glow: 0.85,
    base: "#222222",
    roughness: 0.3,
  });
  face.position.set(0, (height - rim + 0.05) / 2, 0.0285);
  const plate = group(box(width, height, 0.055, shell, 0, 0, 0, 0.05, 4), face);
  if (options.badge) {
    const badge = print(0.11, 0.11, 128, options.badge, { alpha: true });
    badge.position.set(0, height - 0.07, 0.029);
    plate.add(badge);
  }
  plate.rotation.x = -0.16;
  plate.position.set(0, 0.05, 0);
  return group(
    box(width * 0.8, 0.06, 0.24, material(options.foot ?? "#EEF1F4"), 0, 0, 0.02, 0.025),
    box(width * 0.4, height * 0.5, 0.05, material(options.foot ?? "#EEF1F4"), 0, 0.04, -0.08, 0.02),
    plate,
  );
}

/** Small easel 0.95 high that holds a board; origin on the floor. */
export function easel(board: Group, bottom: number, lean = 0.2): Group {
  const wood = material(palette.woodDark, { roughness: 0.6 });
  const leg = (x: number, tilt: number, z: number, pitch: number) => {
    const made = box(0.05, 0.92, 0.05, wood, 0, 0, 0, 0.015);
    made.geometry.translate(0, 0, 0);
    const held = group(made);
    held.position.set(x, 0, z);
    held.rotation.set(pitch, 0, tilt);
    return held;
  };
  const tray = box(0.6, 0.045, 0.12, wood, 0, bottom - 0.045, 0.06, 0.015);
  board.position.set(0, bottom, 0.03);
  board.rotation.x = -lean;
  return group(
    leg(-0.26, -0.12, 0, -lean),
    leg(0.26, 0.12, 0, -lean),
    leg(0, 0, -0.42, lean),
    tray,
    board,
  );
}

/** Stool with a round seat; origin on the floor. */
export function stool(height = 0.4, radius = 0.32, color: string = palette.wood): Group {
  const made = group(
    cylinder(radius, radius * 0.96, 0.07, material(color), 0, height - 0.07, 0, 36),
  );
  for (const [x, z] of [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ] as const)
    made.add(
      cylinder(0.03, 0.026, height - 0.05, palette.woodDark, x * radius * 0.6, 0, z * radius * 0.6),
    );
  return made;
}

/** A hard hat lying upside down like a bowl, 0.32 in radius; origin below it. */
export function helmetBowl(color: string = palette.yellow): Group {
  const shell = material(color, { roughness: 0.35, side: DoubleSide });
  const lining = material("#F7F3E8", { roughness: 0.9, side: DoubleSide });
  const dome = mesh(
    new SphereGeometry(0.34, 40, 20, 0, Math.PI * 2, Math.PI * 0.5, Math.PI * 0.5),
    shell,
    0,
    0.3,
    0,
  );
  dome.scale.set(1, 0.86, 0.9);
  const inside = mesh(
    new SphereGeometry(0.325, 40, 20, 0, Math.PI * 2, Math.PI * 0.5, Math.PI * 0.5),
    lining,
    0,
    0.3,
    0,
  );
  inside.scale.copy(dome.scale);
  const brim = lathe(
    [
      [0.33, 0],
      [0.41, -0.02],
      [0.41, 0.005],
      [0.33, 0.025],
    ],
    shell,
    0,
    0.29,
    0,
    44,
  );
  brim.scale.z = 0.92;
  return group(dome, inside, place(group(brim), {}));
}
