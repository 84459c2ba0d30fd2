import type { Group, Object3D } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { type Lamp, lamp } from "../../toolkit/parts/storage";
import { box, group, type Point3, place, tube } from "../../toolkit/primitives";
import { drawHexagonMark, drawRoundArrow } from "./drawings";

/** Old tower: origin on the floor below its middle. */
const TOWER = { width: 0.64, height: 1.1, depth: 0.62 } as const;
export const TOWER_TOP = TOWER.height;

const yellowed = material("#E6D29C", { roughness: 0.55 });
const yellowedDark = material("#CDB67C", { roughness: 0.6 });
const slit = material("#8F7E55", { roughness: 0.7 });

function drive(y: number): Group {
  return group(
    box(0.5, 0.13, 0.03, yellowedDark, 0, y, TOWER.depth / 2 - 0.005, 0.012),
    box(0.4, 0.012, 0.02, slit, 0, y + 0.085, TOWER.depth / 2 + 0.008, 0.004),
    box(0.06, 0.025, 0.02, slit, 0.17, y + 0.025, TOWER.depth / 2 + 0.008, 0.006),
  );
}

function strike(context: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  context.strokeStyle = "#D9483B";
  context.lineWidth = 15;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(x - size, y + size);
  context.lineTo(x + size, y - size);
  context.stroke();
}

/** Updates ended in 2023; it hangs on no outside net. */
const drawEndOfUpdates: Draw = (context, width, height) => {
  fill(context, width, height, palette.pureWhite);
  context.strokeStyle = "#9AA6B4";
  context.lineWidth = 12;
  context.strokeRect(6, 6, width - 12, height - 12);
  const size = height * 0.3;
  drawRoundArrow(context, width * 0.13, height / 2, size, palette.navy);
  strike(context, width * 0.13, height / 2, size);
  // Only the arrow and the globe are struck: the year is when that was.
  drawText(context, "2023", width * 0.5, height * 0.54, height * 0.42, palette.navy);
  drawIcon(context, "web", width * 0.87, height / 2, size, palette.navy);
  strike(context, width * 0.87, height / 2, size);
};

/** The yellowed computer everything runs on: the maker's seal with its year, a plate below. */
export function oldTower(power: Lamp): Group {
  const front = TOWER.depth / 2;
  const seal = print(0.56, 0.32, 900, (context, width, height) => {
    fill(context, width, height, "#F7F1DC");
    context.strokeStyle = "#B79A5A";
    context.lineWidth = 14;
    context.strokeRect(7, 7, width - 14, height - 14);
    drawHexagonMark(context, width * 0.2, height * 0.5, height * 0.33);
    drawText(context, "2012", width * 0.66, height * 0.54, height * 0.37, "#5B4A22");
  });
  seal.position.set(0, 0.66, front + 0.008);
  const plate = print(0.56, 0.24, 900, drawEndOfUpdates);
  plate.position.set(0, 0.35, front + 0.008);
  const ready = lamp(power, 0.032);
  ready.position.set(0.22, 0.87, front + 0.012);
  const made = group(
    box(TOWER.width, TOWER.height, TOWER.depth, yellowed, 0, 0, 0, 0.045),
    box(TOWER.width - 0.08, 0.05, 0.04, yellowedDark, 0, 0.03, front - 0.01, 0.015),
    drive(0.92),
    box(0.11, 0.07, 0.03, yellowedDark, -0.18, 0.84, front, 0.03),
    ready,
    seal,
    plate,
  );
  for (let row = 0; row < 4; row += 1)
    made.add(box(0.46, 0.014, 0.02, slit, 0, 0.08 + row * 0.035, front - 0.004, 0.004));
  return made;
}

/** The tower's front from near in a round white rim, as seen beside another card; 0.62 across. */
export const towerMark = (): Group =>
  place(
    group(
      print(
        0.62,
        0.62,
        620,
        (context, width, height) => {
          context.clearRect(0, 0, width, height);
          dot(context, width / 2, height / 2, width * 0.5, "#39455C");
          dot(context, width / 2, height / 2, width * 0.485, palette.pureWhite);
          context.beginPath();
          context.arc(width / 2, height / 2, width * 0.455, 0, Math.PI * 2);
          context.clip();
          fill(context, width, height, "#6FA3D8");
          panel(context, width * 0.14, height * -0.1, width * 0.72, height * 1.2, 20, "#E6D29C");
          panel(context, width * 0.24, height * 0.14, width * 0.52, height * 0.05, 8, "#8F7E55");
          panel(context, width * 0.24, height * 0.86, width * 0.52, height * 0.03, 6, "#8F7E55");
          panel(context, width * 0.18, height * 0.25, width * 0.64, height * 0.56, 10, "#B79A5A");
          panel(context, width * 0.2, height * 0.27, width * 0.6, height * 0.52, 6, "#F7F1DC");
          drawHexagonMark(context, width * 0.5, height * 0.45, width * 0.15);
          drawText(context, "2012", width * 0.5, height * 0.7, height * 0.15, "#5B4A22");
        },
        { alpha: true },
      ),
    ),
    { x: -0.39, y: 0.86, z: 0.12 },
  );

const webbing = material("#3E6FB0", { roughness: 0.9 });
const buckle = material("#DDE1E6", { roughness: 0.3 });

/** Storage box tied down on whatever it stands on; origin at the middle of its bottom. */
export function diskBox(state: Lamp): Group {
  const [width, height, depth] = [0.56, 0.4, 0.46];
  const front = depth / 2;
  const face = print(width - 0.1, height - 0.1, 512, (context, w, h) => {
    fill(context, w, h, "#39455C");
    panel(context, w * 0.06, h * 0.1, w * 0.88, h * 0.8, 26, "#4B5973");
    drawIcon(context, "disk", w * 0.5, h * 0.5, h * 0.3, "#E9EEF6");
  });
  face.position.set(0, height / 2, front + 0.003);
  const ready = lamp(state, 0.026);
  ready.position.set(0.17, 0.09, front + 0.012);
  const made = group(
    box(width, height, depth, material("#2F394D", { roughness: 0.45 }), 0, 0, 0, 0.035),
    face,
    ready,
  );
  for (const side of [-1, 1]) {
    const x = side * 0.2;
    made.add(
      box(0.075, 0.016, depth + 0.03, webbing, x, height, 0, 0.006),
      box(0.075, height + 0.07, 0.016, webbing, x, -0.06, front + 0.012, 0.006),
      box(0.11, 0.07, 0.03, buckle, x, height * 0.74, front + 0.016, 0.012),
    );
  }
  return made;
}

/** Cable from the disk box down into a socket on the tower's front. */
export function diskCable(): Group {
  const cord = material("#20242E", { roughness: 0.6 });
  const path: readonly Point3[] = [
    [0.27, 0.12, 0.1],
    [0.4, 0.1, 0.2],
    [0.42, -0.12, 0.34],
    [0.34, -0.24, 0.4],
    [0.27, -0.24, 0.34],
  ];
  return group(tube(path, 0.02, cord), box(0.08, 0.07, 0.06, cord, 0.265, -0.275, 0.31, 0.015));
}

/** Cable hanging along the wall through the points. */
export function wallCable(points: readonly Point3[]): Group {
  return group(tube(points, 0.018, material(palette.grey3, { roughness: 0.6 })));
}

/** A soft grey cloud without an edge. */
function puff(radius: number, strength: number): Object3D {
  return print(
    radius * 2,
    radius * 2,
    192,
    (context, w, h) => {
      const cloud = context.createRadialGradient(w / 2, h / 2, 0, w / 2, h / 2, w / 2);
      cloud.addColorStop(0, `rgba(104,108,118,${strength})`);
      cloud.addColorStop(0.62, `rgba(122,126,136,${strength * 0.9})`);
      cloud.addColorStop(1, "rgba(150,154,163,0)");
      context.clearRect(0, 0, w, h);
      context.fillStyle = cloud;
      context.fillRect(0, 0, w, h);
    },
    { alpha: true, roughness: 1 },
  );
}

/** Smoke out of the tower's drive that drifts aside, off the panel; origin as the tower's. */
export function smoke(): Group {
  const puffs = [
    [-0.06, 0.96, 0.13, 0.9],
    [-0.18, 1.02, 0.18, 0.9],
    [-0.32, 1.12, 0.22, 0.9],
    [-0.44, 1.27, 0.25, 0.85],
    [-0.6, 1.34, 0.24, 0.8],
    [-0.5, 1.5, 0.28, 0.8],
    [-0.72, 1.6, 0.29, 0.75],
    [-0.54, 1.76, 0.28, 0.7],
    [-0.76, 1.88, 0.29, 0.65],
    [-0.6, 2.02, 0.26, 0.55],
  ] as const;
  return group(
    ...puffs.map(([x, y, radius, strength], index) => {
      const made = puff(radius, strength);
      made.position.set(x, y, TOWER.depth / 2 + 0.06 + index * 0.012);
      return made;
    }),
  );
}
