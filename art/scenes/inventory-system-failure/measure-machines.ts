import type { Group, Object3D } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { clipboard } from "../../toolkit/parts/boards";
import { desk } from "../../toolkit/parts/furniture";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { laptop } from "../../toolkit/parts/screens";
import { lamp } from "../../toolkit/parts/storage";
import { box, group, type Point3, place, tube } from "../../toolkit/primitives";
import { drawFolder, drawHexagonMark, drawSmiley } from "./drawings";
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

/** A socket on the wall with a plug in it; origin at its middle. */
function wallSocket(): Group {
  const plugged = place(plug(), { y: -0.06, z: 0.12, scale: 1.1 });
  plugged.rotation.x = Math.PI / 2;
  return group(
    box(0.3, 0.36, 0.04, material("#FFFFFF", { roughness: 0.4 }), 0, -0.18, 0, 0.03),
    box(0.2, 0.26, 0.02, material("#C9D1DB", { roughness: 0.5 }), 0, -0.13, 0.02, 0.02),
    ...[-1, 1].map((side) =>
      box(0.03, 0.09, 0.02, material("#3A4354"), side * 0.045, 0.01, 0.026, 0.008),
    ),
    plugged,
  );
}

/** What holds the cord to the wall. */
const clip = (x: number, y: number, z: number): Object3D =>
  box(0.07, 0.12, 0.08, material("#5F6E80", { roughness: 0.5 }), x, y - 0.06, z + 0.04, 0.015);

/** The battery beside the tower: fed out of the socket at the wall, it feeds the tower. */
export function wallPower(): Group {
  const wall = BACK_WALL + 0.04;
  const cord = material("#F4F1E6", { roughness: 0.5 });
  const at = { x: -1.88, z: -1.42 } as const;
  const socket = { x: -2.02, y: 0.93 } as const;
  const along = 0.66;
  return group(
    place(powerBox(), { ...at, scale: 1.12 }),
    place(wallSocket(), { ...socket, z: wall }),
    // Out of the socket, down and along the wall to behind the tower.
    tube(
      [
        [socket.x, socket.y - 0.1, wall + 0.09],
        [socket.x, along + 0.1, wall + 0.07],
        [socket.x + 0.08, along, wall + 0.05],
        [-1.7, along, wall + 0.05],
        [-1.4, along, wall + 0.05],
      ],
      0.03,
      cord,
      false,
      60,
    ),
    ...[-1.86, -1.6].map((x) => clip(x, along, wall)),
    tube(
      [
        [at.x + 0.11, 0.74, at.z + 0.02],
        [at.x + 0.11, 0.82, at.z - 0.06],
        [at.x + 0.16, 0.74, at.z - 0.5],
        [at.x + 0.2, along, wall + 0.06],
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

/** Two folders inside one and the same machine, which bears the old tower's mark. */
export const drawTwins: Draw = (context, width, height) => {
  fill(context, width, height, "#DCEBFA");
  panel(context, width * 0.1, height * 0.05, width * 0.8, height * 0.9, 30, "#B79A5A");
  panel(context, width * 0.12, height * 0.08, width * 0.76, height * 0.84, 24, "#E6D29C");
  drawHexagonMark(context, width * 0.24, height * 0.21, height * 0.1);
  panel(context, width * 0.36, height * 0.19, width * 0.44, height * 0.05, 8, "#8F7E55");
  panel(context, width * 0.17, height * 0.35, width * 0.66, height * 0.51, 20, "#2F3B52");
  for (const share of [0.31, 0.69])
    drawFolder(context, width * share, height * 0.6, height * 0.19, "#FFC75A");
  drawIcon(context, "right", width * 0.5, height * 0.6, height * 0.1, palette.pureWhite, 0.36);
};

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
