import type { Group, Object3D } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { cabinet, chair, desk } from "../../toolkit/parts/furniture";
import { drawIcon } from "../../toolkit/parts/icons";
import { mug, telephone, wasteBin } from "../../toolkit/parts/office";
import { fill, panel } from "../../toolkit/parts/paint";
import { plant } from "../../toolkit/parts/plants";
import { BACK_WALL, tileFloor, wallClock, walls, wallWindow } from "../../toolkit/parts/room";
import { keyboard, laptop, monitor, mouse } from "../../toolkit/parts/screens";
import { cone } from "../../toolkit/parts/warehouse";
import { ball, box, cylinder, group, place } from "../../toolkit/primitives";
import { drawDesktop } from "./screens";
import { type Yard, yardView } from "./yard";

export const WALL = BACK_WALL + 0.03;

/** Where the furniture stands that things are put on, in units. */
export const spots = {
  rear: { x: -2.55, y: 0.56, z: -1.62 },
  truck: { x: -0.86, y: 0.5, z: -1.62 },
  note: { x: -3.05, y: 0.56, z: 0.72 },
  laptop: { x: 2.42, y: 0.5, z: -0.62 },
  table: { x: 3.06, y: 0.52, z: 1.34 },
} as const;

const drawCalendar =
  (day: string): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFFFFF");
    panel(context, 0, 0, width, height * 0.3, 0, "#EE8FA9");
    drawText(context, "3", width / 2, height * 0.165, height * 0.26, "#FFFFFF");
    drawText(context, day, width / 2, height * 0.67, height * 0.36, palette.ink);
    context.strokeStyle = palette.coral;
    context.lineWidth = height * 0.045;
    context.beginPath();
    context.arc(width / 2, height * 0.655, height * 0.27, 0, Math.PI * 2);
    context.stroke();
  };

/** The calendar on the wall, on a day of March. */
export const wallCalendar = (day: string): Group =>
  place(board({ width: 0.5, height: 0.62, draw: drawCalendar(day), frame: "#F7C6D4" }), {
    x: -2.42,
    y: 2.34,
    z: WALL,
  });

/** The window on the yard, as it looks at some time. */
export const yardWindow = (yard: Yard): Group =>
  place(wallWindow({ width: 1.3, height: 1.2, view: yardView(yard), glow: 0.95 }), {
    x: -3.42,
    y: 2.12,
    z: BACK_WALL + 0.02,
  });

/** The clock on the wall. */
export const officeClock = (hour: number, minute: number): Group =>
  place(wallClock(0.23, hour, minute), { x: -2.42, y: 1.6, z: WALL });

/** The door drivers come in by. */
function driversDoor(): Group {
  const frame = material(palette.pureWhite, { roughness: 0.5 });
  const leaf = material("#6FA9D6", { roughness: 0.55 });
  const glass = material("#D9EEFA", { roughness: 0.2 });
  return place(
    group(
      box(0.86, 1.84, 0.06, frame, 0, 0, 0, 0.02),
      box(0.7, 1.74, 0.05, leaf, 0, 0.02, 0.03, 0.02),
      box(0.46, 0.66, 0.05, glass, 0, 0.92, 0.045, 0.03),
      ball(0.05, palette.metal, 0.26, 0.78, 0.09),
    ),
    { x: 0.72, z: BACK_WALL },
  );
}

/** Helmets on the shelf where a keyboard could stand. */
function helmetShelf(): Group {
  const wood = material(palette.wood, { roughness: 0.6 });
  const helmet = (x: number, color: string) =>
    group(
      ball(0.15, material(color, { roughness: 0.3 }), x, 0.06, 0.02, 1, 0.82, 1),
      cylinder(0.19, 0.19, 0.03, material(color, { roughness: 0.3 }), x, 0.03, 0.02),
    );
  return place(
    group(
      box(0.86, 0.05, 0.34, wood, 0, -0.02, 0, 0.012),
      helmet(-0.22, "#FFFFFF"),
      helmet(0.2, "#F3AFC4"),
    ),
    { x: -0.32, y: 1.44, z: BACK_WALL + 0.18 },
  );
}

function rearDesk(): Group {
  const { x, y, z } = spots.rear;
  return group(
    place(desk({ width: 2.6, depth: 0.72, panel: "#F7C6D4" }), { x, z }),
    place(
      monitor({ width: 0.76, height: 0.56, draw: drawDesktop("3/30", palette.green), glow: 0.8 }),
      { x: -2.26, y, z: -1.66 },
    ),
    place(keyboard(), { x: -3.2, y, z: -1.4, scale: 0.9 }),
    place(keyboard(), { x: -2.26, y, z: -1.4, scale: 0.9 }),
    place(desk({ width: 1.5, depth: 0.72, height: 0.5, panel: "#BFE0F4" }), {
      x: spots.truck.x - 0.02,
      z: spots.truck.z,
    }),
  );
}

function frontDesks(): Group {
  const { note, laptop: small, table } = spots;
  const drawMail: Draw = (context, width, height) => {
    fill(context, width, height, "#F5FAFD");
    for (const row of [0.2, 0.5, 0.8]) {
      drawIcon(context, "mail", width * 0.18, height * row, height * 0.12, "#5E86AD");
      panel(context, width * 0.34, height * row - 14, width * 0.54, 28, 14, "#CFE0EC");
    }
  };
  return group(
    place(desk({ width: 2.0, depth: 0.86, panel: "#F7C6D4", drawers: "left" }), {
      x: note.x,
      z: note.z,
    }),
    place(laptop(drawMail, "#E8ECF1", 0.56), { x: -2.4, y: note.y, z: 0.74, turn: 6 }),
    place(mouse(), { x: -2.02, y: note.y, z: 0.86 }),
    place(desk({ width: 1.3, depth: 0.72, height: small.y, panel: "#BFE0F4" }), {
      x: small.x + 0.12,
      z: small.z,
    }),
    place(desk({ width: 2.0, depth: 0.82, height: table.y, panel: "#F7C6D4" }), {
      x: table.x,
      z: table.z,
    }),
    place(cabinet({ width: 1.06, height: 0.56, depth: 0.5, doors: "#BFE0F4" }), {
      x: 1.5,
      z: -1.88,
    }),
    place(cabinet({ width: 0.98, height: 0.36, depth: 0.66, doors: "#F7C6D4" }), {
      x: 3.52,
      z: -1.62,
    }),
  );
}

/** Everything that never changes: no thing to judge, nobody, no measure. */
export function bareRoom(): Object3D {
  return group(
    tileFloor({ colors: ["#B3BDCA", "#A9B4C3"], slab: "#7C8798", count: 10 }),
    walls({ upper: "#FFF3DF", lower: "#F4B9CA", lowerHeight: 0.7 }),
    wallCalendar("30"),
    driversDoor(),
    helmetShelf(),
    rearDesk(),
    frontDesks(),
    place(chair("#6FA9D6"), { x: -3.4, z: -0.72, turn: 196, scale: 1 }),
    place(telephone(), { x: -2.02, y: spots.note.y, z: 0.5, turn: -8, scale: 0.8 }),
    place(mug("#EE8FA9"), { x: -3.9, y: spots.note.y, z: 0.96 }),
    place(wasteBin(), { x: 1.86, z: -0.5, scale: 0.9 }),
    place(cone(palette.coral), { x: 3.92, z: 2, scale: 0.6 }),
    place(plant({ seed: 8, pot: "#6FA9D6" }), { x: -3.95, z: -0.9, scale: 0.6 }),
  );
}
