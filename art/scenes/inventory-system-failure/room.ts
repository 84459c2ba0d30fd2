import type { Group, Object3D } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { cabinet, desk } from "../../toolkit/parts/furniture";
import { fill, panel } from "../../toolkit/parts/paint";
import { plant } from "../../toolkit/parts/plants";
import { BACK_WALL, tileFloor, walls } from "../../toolkit/parts/room";
import { keyboard, mouse } from "../../toolkit/parts/screens";
import { carton, cone, drawBarCode, palletRack } from "../../toolkit/parts/warehouse";
import { box, group, type Point3, place, tube } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";
import { wallCable } from "./computer";
import { drawCalendar } from "./drawings";
import { clockAt } from "./hours";
import { forklift, loadingGate } from "./vehicles";

/** Where things stand, in units of the room. */
export const spots = {
  rack: { x: -3.14, z: BACK_WALL + 0.42 },
  slipStand: { x: -3.42, z: -0.72 },
  cabinet: { x: -3.28, y: 0.42, z: 1.78 },
  tower: { x: -1.13, y: 0.1, z: -1.72 },
  lampPanel: { x: -1.13, y: 1.86, z: BACK_WALL + 0.1 },
  calendar: { x: -1.84, y: 1.44, z: BACK_WALL + 0.04 },
  desk: { x: 0.42, y: 0.56, z: -1.1 },
  gate: { x: 2.8, z: BACK_WALL },
  charger: { x: 2.2, z: -1.32 },
  forklift: { x: 3.02, z: -1.3 },
  packing: { x: 3.12, y: 0.46, z: 1.78 },
  tap: { x: -0.98, z: 0.82 },
  cover: { x: 1.62, z: 0.88 },
} as const;

export const RACK = { width: 1.78, height: 2.62, levels: 3 } as const;

const WALKWAY = { back: 0.28, front: 1.36 } as const;

function walkway(): Group {
  const paint = material(palette.yellow, { roughness: 0.8 });
  const lane = material("#C3CBD6", { roughness: 0.9 });
  const middle = (WALKWAY.back + WALKWAY.front) / 2;
  return group(
    box(8.24, 0.003, WALKWAY.front - WALKWAY.back, lane, 0, 0.0005, middle, 0.001),
    box(8.24, 0.006, 0.09, paint, 0, 0.001, WALKWAY.back, 0.002),
    box(8.24, 0.006, 0.09, paint, 0, 0.001, WALKWAY.front, 0.002),
  );
}

const SMALL_CARD = { width: 0.3, height: 0.075, apart: 0.54 } as const;

/** Bar code cards on the edges of some of the rack's boards, of all unless told; sizes in units. */
export function codeCards(
  { width, height, apart }: { width: number; height: number; apart: number } = SMALL_CARD,
  levels: readonly number[] = Array.from({ length: RACK.levels }, (_, level) => level),
): Group {
  const made = group();
  const { levelY } = palletRack(RACK);
  for (const level of levels)
    for (let card = 0; card < 3; card += 1)
      made.add(
        place(codeCard(width, height), {
          x: -0.54 + card * apart,
          y: levelY(level) - 0.06,
          z: 0.345,
        }),
      );
  return made;
}

function codeCard(wide: number, tall: number): Group {
  return group(
    print(wide, tall, 256, (context, width, height) => {
      fill(context, width, height, palette.pureWhite);
      drawBarCode(context, width * 0.1, height * 0.2, width * 0.8, height * 0.6);
    }),
  );
}

/** Cartons from left to right on one level; gaps are kept free for what comes later. */
function loadLevel(rack: Group, y: number, widths: readonly number[], seed: number): void {
  const dice = random(seed);
  let left = -0.8;
  for (const [index, width] of widths.entries()) {
    if (width > 0) {
      const height = dice.between(0.36, 0.56);
      const label = ["A-01", "", "B-07", "C-11", ""][(index + seed) % 5] ?? "";
      const color = dice.next() < 0.3 ? "#E6BE8B" : palette.cardboard;
      const packed = carton({ width, height, depth: 0.5, label, color });
      rack.add(place(packed, { x: left + width / 2, y, z: 0.03, turn: dice.between(-2, 2) }));
    }
    left += Math.abs(width) + 0.05;
  }
}

function rack(): Group {
  const { body, levelY } = palletRack(RACK);
  loadLevel(body, levelY(0), [0.5, 0.44, 0.46], 21);
  loadLevel(body, levelY(1), [0.46, 0.46], 5);
  loadLevel(body, levelY(2), [0.44, 0.46, 0.52], 9);
  return group(body, codeCards());
}

/** New and slim, unlike the tower: the machines on the order desk. */
export function drawStockList(rows: number): Draw {
  return (context, width, height) => {
    fill(context, width, height, "#EAF3FB");
    panel(context, 0, 0, width, height * 0.15, 0, palette.blue);
    for (let dot = 0; dot < 3; dot += 1)
      panel(
        context,
        width * (0.05 + dot * 0.06),
        height * 0.05,
        width * 0.04,
        height * 0.055,
        9,
        "#BBD6F4",
      );
    for (let row = 0; row < rows; row += 1) {
      const y = height * (0.22 + (row * 0.74) / rows);
      panel(context, width * 0.05, y, width * 0.9, (height * 0.6) / rows, 12, palette.pureWhite);
      panel(context, width * 0.09, y + height * 0.03, width * 0.2, height * 0.05, 8, "#9FB0C4");
      panel(
        context,
        width * 0.36,
        y + height * 0.03,
        width * (0.2 + ((row * 3) % 4) * 0.08),
        height * 0.05,
        8,
        palette.teal,
      );
    }
  };
}

/** From the ramp across the walkway on to the tower, along the order desk. */
function printerCable(): Group {
  const { cover } = spots;
  const bends: readonly Point3[] = [
    [0.1, 0.05, -1.45],
    [-0.1, 0.05, -1.5],
    [-0.8, 0.05, -1.44],
    [-1.7, 0.05, -1.46],
    [-2.24, 0.05, -1.7],
    [-2.34, 0.06, -2.2],
    [-2.4, 0.16, -2.5],
  ];
  const cable = tube(bends, 0.046, material("#20242E", { roughness: 0.6 }), false, 80);
  return group(place(group(cable), cover));
}

/** From the watch panel down behind the tower. */
function lampCable(): Group {
  const { x, y, z } = spots.lampPanel;
  return wallCable([
    [x - 0.12, y + 0.04, z],
    [x - 0.24, y - 0.16, z],
    [x - 0.38, y - 0.44, z],
    [x - 0.4, y - 0.85, z],
    [x - 0.3, y - 1.3, z],
  ]);
}

function wallThings(): Group {
  const calendar = board({
    width: 0.68,
    height: 0.64,
    draw: drawCalendar("2026", 11, 17),
    frame: "#FFFFFF",
    margin: 0.05,
    pixels: 900,
  });
  const sign = board({
    width: 0.42,
    height: 0.42,
    draw: (context, width, height) => {
      fill(context, width, height, palette.navy);
      drawText(context, "2", width / 2, height * 0.54, height * 0.72, palette.pureWhite);
    },
    frame: palette.yellow,
    pixels: 400,
  });
  return group(
    place(calendar, spots.calendar),
    lampCable(),
    place(sign, { x: 3.88, y: 2.7, z: BACK_WALL + 0.04 }),
    clockAt(10, 10),
  );
}

function furniture(): Group {
  return group(
    place(rack(), spots.rack),
    place(
      desk({
        width: 2.3,
        depth: 0.82,
        panel: palette.wainscotBlue,
        top: "#F5F1E8",
        drawers: "right",
      }),
      { x: spots.desk.x, z: spots.desk.z },
    ),
    place(keyboard(), { x: spots.desk.x - 0.02, y: spots.desk.y, z: spots.desk.z + 0.24 }),
    place(mouse(), { x: spots.desk.x + 0.32, y: spots.desk.y, z: spots.desk.z + 0.25 }),
    place(box(0.86, 0.1, 0.8, material("#8793A3", { roughness: 0.6 })), {
      x: spots.tower.x,
      z: spots.tower.z + 0.05,
    }),
    place(
      cabinet({
        width: 1.5,
        height: spots.cabinet.y,
        depth: 0.58,
        color: "#DCE4EE",
        doors: "#C8D5E4",
      }),
      { x: spots.cabinet.x, z: spots.cabinet.z },
    ),
    place(desk({ width: 1.62, depth: 0.66, height: spots.packing.y, top: "#E9C291" }), {
      x: spots.packing.x,
      z: spots.packing.z,
    }),
  );
}

/** Everything that stands still on an ordinary day. */
export function warehouse(): Object3D {
  return group(
    tileFloor(),
    walls({ upper: palette.wallWarehouse, lower: palette.wainscotBlue, lowerHeight: 0.7 }),
    walkway(),
    wallThings(),
    furniture(),
    place(loadingGate(), spots.gate),
    place(forklift(), { ...spots.forklift, turn: -8 }),
    printerCable(),
    place(cone(), { x: 1.36, z: -1.95, scale: 0.9 }),
    place(plant({ seed: 4 }), { x: -3.85, z: 0.72, scale: 0.62 }),
  );
}
