import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard } from "../../toolkit/parts/boards";
import { desk } from "../../toolkit/parts/furniture";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { laptop } from "../../toolkit/parts/screens";
import { lamp } from "../../toolkit/parts/storage";
import { box, group, type Point3, place, tube } from "../../toolkit/primitives";
import { drawCloud, drawFolder, drawSmiley } from "./drawings";
import { plug } from "./floor";

/** Disk with the usual pictogram, 0.34 × 0.4; origin below its middle. */
function plainDisk(color: string, lit: boolean): Group {
  const face = print(0.26, 0.3, 300, (context, width, height) => {
    fill(context, width, height, "#EDF1F6");
    drawIcon(context, "disk", width / 2, height / 2, width * 0.34, palette.navy);
  });
  face.position.set(0, 0.22, 0.102);
  return group(
    box(0.34, 0.4, 0.2, material(color, { roughness: 0.4 }), 0, 0, 0, 0.035),
    face,
    place(lamp(lit ? "on" : "off", 0.024), { x: 0.12, y: 0.045, z: 0.105 }),
  );
}

/** The office beyond the hills: not here, and a road leads there. */
const drawElsewhere: Draw = (context, width, height) => {
  const hill = (x: number, y: number, radius: number, color: string) => {
    context.fillStyle = color;
    context.beginPath();
    context.arc(width * x, height * y, width * radius, 0, Math.PI * 2);
    context.fill();
  };
  fill(context, width, height, "#BFE0F2");
  drawCloud(context, width * 0.2, height * 0.2, width * 0.1, palette.pureWhite);
  hill(0.12, 1.12, 0.34, "#8CC7A2");
  hill(0.86, 1.2, 0.4, "#A6D6B4");
  panel(context, 0, height * 0.8, width, height * 0.2, 0, "#CFE6C2");
  panel(context, width * 0.26, height * 0.14, width * 0.38, height * 0.72, 14, "#FFF3DD");
  panel(context, width * 0.24, height * 0.1, width * 0.42, height * 0.1, 10, palette.coral);
  for (const row of [0.27, 0.47])
    for (const column of [0.3, 0.42, 0.54])
      panel(context, width * column, height * row, width * 0.07, height * 0.13, 5, "#7FB2DA");
  panel(context, width * 0.41, height * 0.66, width * 0.09, height * 0.2, 5, "#8A6B4A");
  context.strokeStyle = "#9AA3AF";
  context.lineWidth = height * 0.07;
  context.beginPath();
  context.moveTo(width * 0.455, height * 0.86);
  context.quadraticCurveTo(width * 0.4, height * 0.96, 0, height * 0.93);
  context.stroke();
};

/** A picture of another office, far from the warehouse, and of the second disk that stands there. */
export function elsewhereDisk(): Group {
  return group(
    board({ width: 0.88, height: 0.62, draw: drawElsewhere, frame: "#C9935B", pixels: 900 }),
    place(plainDisk("#3F8C7A", true), { x: 0.22, y: -0.25, z: 0.03, scale: 0.84 }),
  );
}

/** Dark enough to be seen from the last row. */
export const TICK = "#1F7A4D";

const drawRestored: Draw = (context, width, height) => {
  fill(context, width, height, "#D9F2E2");
  drawIcon(context, "disk", width * 0.3, height * 0.54, height * 0.3, palette.navy, 0.24);
  drawIcon(context, "up", width * 0.7, height * 0.5, height * 0.32, TICK, 0.34);
};

const drawDrillSheet: Draw = (context, width, height) => {
  fill(context, width, height, palette.pureWhite);
  drawIcon(context, "up", width * 0.5, height * 0.18, height * 0.12, palette.navy);
  for (let row = 0; row < 3; row += 1) {
    const y = height * (0.46 + row * 0.19);
    panel(context, width * 0.1, y - height * 0.025, width * 0.4, height * 0.05, 6, "#9FB0C4");
    drawIcon(context, "tick", width * 0.74, y, width * 0.15, TICK, 0.36);
  }
};

/** Small table with a spare computer that is filled from the copy, and a sheet of ticks. */
export function drillTable(): Group {
  return group(
    desk({ width: 0.98, depth: 0.44, height: 0.34, top: "#E9C291" }),
    place(laptop(drawRestored, "#5A6880", 0.54), { x: -0.19, y: 0.34 }),
    place(clipboard({ width: 0.32, height: 0.42, draw: drawDrillSheet, color: palette.woodDark }), {
      x: 0.28,
      y: 0.34,
      z: 0.02,
    }),
  );
}

const drawBattery: Draw = (context, width, height) => {
  fill(context, width, height, "#1F2A38");
  panel(context, width * 0.16, height * 0.26, width * 0.6, height * 0.48, 14, "#4BD38A");
  panel(context, width * 0.78, height * 0.4, width * 0.08, height * 0.2, 6, "#4BD38A");
  context.fillStyle = "#1F2A38";
  context.beginPath();
  context.moveTo(width * 0.5, height * 0.3);
  context.lineTo(width * 0.36, height * 0.54);
  context.lineTo(width * 0.46, height * 0.54);
  context.lineTo(width * 0.42, height * 0.7);
  context.lineTo(width * 0.57, height * 0.46);
  context.lineTo(width * 0.47, height * 0.46);
  context.closePath();
  context.fill();
};

/** Battery box on the floor. */
function powerBox(): Group {
  const shell = material("#3A4354", { roughness: 0.45 });
  const face = print(0.3, 0.2, 300, drawBattery, { glow: 0.55, base: "#555555" });
  face.position.set(0, 0.34, 0.203);
  return group(
    box(0.42, 0.5, 0.4, shell, 0, 0, 0, 0.035),
    face,
    box(0.3, 0.02, 0.02, "#566073", 0, 0.08, 0.195, 0.006),
    box(0.3, 0.02, 0.02, "#566073", 0, 0.13, 0.195, 0.006),
    place(plug(), { x: 0.1, y: 0.49, z: 0.02 }),
  );
}

/** A piece of white duct along the wall, for the cord. */
export function ductPiece(from: Point3, to: Point3): Group {
  const white = material("#FFFFFF", { roughness: 0.5 });
  const [width, height] = [Math.abs(to[0] - from[0]) + 0.09, Math.abs(to[1] - from[1]) + 0.09];
  const x = (from[0] + to[0]) / 2;
  const y = Math.min(from[1], to[1]) - 0.045;
  return group(box(width, height, 0.07, white, x, y, from[2], 0.02));
}

const drawTwins: Draw = (context, width, height) => {
  fill(context, width, height, "#2F62B5");
  for (const share of [0.28, 0.72])
    drawFolder(context, width * share, height * 0.5, height * 0.3, "#FFC75A");
};

/** The battery beside the tower: fed out of the duct along the wall, it feeds the tower. */
export function wallPower(): Group {
  const wall = BACK_WALL + 0.04;
  const cord = material("#F4F1E6", { roughness: 0.5 });
  const at = { x: -1.88, z: -1.42 } as const;
  return group(
    place(powerBox(), { ...at, scale: 1.12 }),
    ductPiece([-2.18, 0.46, wall], [-1.56, 0.46, wall]),
    tube(
      [
        [at.x + 0.11, 0.74, at.z + 0.02],
        [at.x + 0.11, 0.84, at.z - 0.06],
        [at.x + 0.02, 0.78, at.z - 0.4],
        [at.x - 0.04, 0.5, wall + 0.06],
      ],
      0.026,
      cord,
    ),
    tube(
      [
        [at.x + 0.22, 0.2, at.z],
        [at.x + 0.3, 0.17, at.z + 0.02],
        [at.x + 0.36, 0.26, at.z - 0.14],
        [at.x + 0.42, 0.3, at.z - 0.22],
      ],
      0.026,
      cord,
    ),
  );
}

/** Second screen above the first, on an arm behind that one; it shows the same folder twice. */
export function twinFolders(): Group {
  const picture = print(0.71, 0.45, 700, drawTwins, { glow: 0.8, base: "#222222" });
  picture.position.set(0, 0.9, 0.0275);
  const frame = material(palette.plasticDark, { roughness: 0.4 });
  return group(
    box(0.78, 0.52, 0.05, frame, 0, 0.64, 0, 0.03),
    box(0.08, 0.16, 0.04, material("#AEB7C2", { roughness: 0.35 }), 0, 0.5, -0.03, 0.012),
    picture,
  );
}

/** All that the screen tells of the copy: a disk and a smile. */
export const drawSuccess: Draw = (context, width, height) => {
  fill(context, width, height, "#DFF5E6");
  drawIcon(context, "disk", width * 0.27, height * 0.5, height * 0.28, palette.navy, 0.24);
  drawSmiley(context, width * 0.68, height * 0.5, height * 0.38);
};

/** Two disks side by side on one glowing rail, and their cable to the tower behind them. */
export function twinDisks(): Group {
  const glow = material("#7CD8FF", { emissive: "#39B8FF", emissiveIntensity: 0.8 });
  return group(
    place(plainDisk("#3E6FB0", true), { x: -0.2 }),
    place(plainDisk("#3E6FB0", true), { x: 0.2 }),
    box(0.8, 0.035, 0.26, glow, 0, -0.03, 0, 0.012),
    box(0.09, 0.06, 0.12, glow, 0, 0.17, 0, 0.012),
    tube(
      [
        [0.36, 0.12, -0.02],
        [0.5, 0.06, -0.06],
        [0.56, 0.14, -0.36],
        [0.54, 0.4, -0.6],
        [0.44, 0.5, -0.66],
      ],
      0.026,
      material("#20242E", { roughness: 0.6 }),
    ),
  );
}
