import type { Group, Object3D } from "three";
import { type Draw, dot } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { desk, shelf } from "../../toolkit/parts/furniture";
import { counter } from "../../toolkit/parts/inn";
import { stool } from "../../toolkit/parts/living";
import { mug, telephone } from "../../toolkit/parts/office";
import { leafCalendar } from "../../toolkit/parts/office-night";
import { fill } from "../../toolkit/parts/paint";
import { plant } from "../../toolkit/parts/plants";
import { BACK_WALL, walls, wallWindow, woodFloor } from "../../toolkit/parts/room";
import { keyboard, mouse } from "../../toolkit/parts/screens";
import { cityView, lowSun } from "../../toolkit/parts/views";
import { carton } from "../../toolkit/parts/warehouse";
import { box, group, place } from "../../toolkit/primitives";
import { drawHouse, drawLeaf } from "./marks";

export const WALL = BACK_WALL + 0.03;

/** Where the furniture stands that things are put on, in units. */
export const spots = {
  shelf: { x: -3.18, z: -1.86 },
  desk: { x: -0.86, y: 0.56, z: -0.4 },
  counter: { x: 2.44, y: 0.58, z: 0.95 },
  rear: { x: 2.1, y: 0.5, z: -1.6 },
  stool: { x: -0.75, y: 0.3, z: 1.75 },
} as const;

/** Roofs under a low sun, and a ground on which parcels wait. */
const view: Draw = (context, width, height) => {
  cityView(lowSun)(context, width, height);
  dot(context, width * 0.72, height * 0.42, height * 0.11, "#FFE9A8");
};

/** Our house and the printer's on a strip of map: texture of the wall. */
const drawMap: Draw = (context, width, height) => {
  fill(context, width, height, "#EEF1DC");
  context.strokeStyle = "#FFFFFF";
  context.lineWidth = height * 0.16;
  context.beginPath();
  context.moveTo(0, height * 0.72);
  context.bezierCurveTo(width * 0.3, height * 0.5, width * 0.6, height, width, height * 0.6);
  context.stroke();
  drawLeaf(context, width * 0.16, height * 0.36, height * 0.18);
  drawHouse(context, "circle", width * 0.52, height * 0.36, height * 0.19);
  drawHouse(context, "triangle", width * 0.86, height * 0.36, height * 0.19);
};

/** Tall packing shelf: a drawer below, two boards above it. */
function packingShelf(): Group {
  const { x, z } = spots.shelf;
  const { body } = shelf({ width: 1.66, height: 2.5, depth: 0.62, rows: 3, back: "#D9C49A" });
  const small = (width: number, dx: number, y: number, turn: number) =>
    place(carton({ width, height: 0.3, depth: 0.34 }), { x: x + dx, y, z: z + 0.05, turn });
  return group(
    place(body, { x, z }),
    small(0.46, -0.48, 1.69, 4),
    small(0.38, 0.02, 1.69, -5),
    small(0.5, 0.5, 1.69, 3),
  );
}

function furniture(): Group {
  const { desk: middle, counter: front, rear, stool: low } = spots;
  return group(
    packingShelf(),
    place(desk({ width: 2.1, depth: 0.9, panel: "#BCD39A", top: "#FFFBEF" }), {
      x: middle.x,
      z: middle.z,
    }),
    place(keyboard(), { x: -1.72, y: middle.y, z: -0.12, turn: 4, scale: 0.9 }),
    box(0.7, 0.1, 0.34, "#F1D7A4", -1.24, middle.y, -0.6, 0.03),
    place(mouse(), { x: -1.3, y: middle.y, z: -0.08 }),
    place(counter({ width: 2.3, depth: 0.62, height: front.y, front: "#8FB075", top: "#F7F5EA" }), {
      x: front.x,
      z: front.z,
    }),
    place(desk({ width: 1.9, depth: 0.6, height: rear.y, top: "#FFFBEF", panel: "#BCD39A" }), {
      x: rear.x,
      z: rear.z,
    }),
    place(stool(low.y, 0.34, "#F1D7A4"), { x: low.x, z: low.z }),
  );
}

/** Where the number of the day is on the calendar. */
export const dayOfCalendar = (): Group => group(box(0.3, 0.18, 0.02, "#FFFFFF", 1.58, 2.16, WALL));

/** Everything that never changes: no thing to judge, nobody, no measure. */
export function bareRoom(): Object3D {
  return group(
    woodFloor(["#EDBE78", "#E7B56B", "#F0C685", "#E2AC60"]),
    walls({ upper: "#DDE6BE", lower: "#F7F5EA", lowerHeight: 0.7 }),
    place(wallWindow({ width: 1.42, height: 1.24, view, glow: 0.95 }), {
      x: -1.42,
      y: 2.1,
      z: BACK_WALL + 0.02,
    }),
    furniture(),
    place(board({ width: 1.5, height: 0.56, draw: drawMap, frame: "#FFFFFF", pixels: 900 }), {
      x: 2.68,
      y: 2.42,
      z: WALL,
    }),
    place(leafCalendar("10", "16"), { x: 1.58, y: 2.14, z: WALL + 0.04, scale: 1.15 }),
    place(telephone(), { x: 1.36, y: spots.rear.y, z: -1.5, scale: 0.8, turn: -6 }),
    place(mug("#5E8C4A"), { x: -0.02, y: spots.desk.y, z: -0.66 }),
    place(plant({ seed: 16, pot: palette.pureWhite }), { x: 3.86, z: -1.8, scale: 0.72 }),
    box(0.5, 0.04, 0.4, "#E7DFC8", 3.7, 0, 1.72, 0.015),
  );
}
