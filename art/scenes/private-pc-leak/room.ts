import { type Group, type Object3D, PointLight } from "three";
import { print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { cabinet, chair, desk } from "../../toolkit/parts/furniture";
import { blockHouse, curtain, kotatsu, mandarins, sofa } from "../../toolkit/parts/living";
import { binder } from "../../toolkit/parts/office";
import { partition, wallLining } from "../../toolkit/parts/partition";
import { plant } from "../../toolkit/parts/plants";
import {
  BACK_WALL,
  room,
  rug,
  wallClock,
  walls,
  wallWindow,
  woodFloor,
} from "../../toolkit/parts/room";
import { keyboard, mouse } from "../../toolkit/parts/screens";
import { towerComputer } from "../../toolkit/parts/storage";
import { ball, box, cylinder, group, lathe, place, tube } from "../../toolkit/primitives";
import { nightView } from "./night";
import { drawNoteTile } from "./signs";

/** Where the wall between office and living room stands. */
export const SEAM = 1.2;

/** Where things stand, in units. */
export const spots = {
  inbox: { x: -3.52, y: 0.56, z: -1.5 },
  phone: { x: -3.5, y: 0.56, z: -0.2 },
  palm: { x: -0.95, y: 0.56, z: -1.62 },
  dock: { x: -2.56, z: 1.72 },
  easel: { x: -1.42, z: 1.72 },
  stool: { x: -0.64, z: 1.45 },
  monitor: { x: 2.0, y: 0.56, z: -1.62 },
  panda: { x: 3.86, y: 0.56, z: -1.56 },
  parcel: { x: 1.86, y: 1.94, z: BACK_WALL + 0.3 },
  tablet: { x: 2.17, y: 0.4, z: 1.52 },
  leaflet: { x: 2.92, y: 0.4, z: 1.78 },
  screens: { x: 3.42, y: 0.56, z: -1.84 },
  duty: { x: -3.56, z: 2.14 },
  promise: { x: 0.76, z: 1.96 },
  spare: { x: 3.7, z: 2.02 },
} as const;

function shell(): Group {
  return group(
    woodFloor(["#E6BE92", "#DDB182", "#EAC79C", "#D8AA78"]),
    box(
      SEAM + room.width / 2,
      0.024,
      room.depth + 0.02,
      carpet,
      (SEAM - room.width / 2) / 2,
      0,
      0,
      0.01,
    ),
    walls({ upper: "#5C7399", lower: "#4A6088", lowerHeight: 0.7 }),
    wallLining({ from: SEAM, upper: "#FFF0DA", lower: "#F3D2A6", lowerHeight: 0.7 }),
    partition(SEAM),
    thickWalls("#5C7399", palette.pureWhite),
  );
}

/** So much further out the tall side walls reach: past them nothing bare is seen in a corner. */
const MORE = 0.2;

/** What makes the tall part of both side walls thicker, on the outside. */
function thickWalls(upper: string, cap: string): Group {
  const made = group();
  const full = room.depth * 0.56;
  for (const side of [-1, 1]) {
    const x = side * (room.width / 2 + 0.18 + MORE / 2 - 0.02);
    made.add(
      box(MORE, room.height, full + 0.18, upper, x, 0, BACK_WALL + full / 2 - 0.09, 0.02),
      box(MORE + 0.06, 0.09, full + 0.24, cap, x, room.height - 0.02, BACK_WALL + full / 2 - 0.07),
      box(MORE + 0.04, room.height, 0.07, cap, x, 0, BACK_WALL + full, 0.025),
    );
  }
  return made;
}

const carpet = material("#7C91B5", { roughness: 0.95 });

function officeWindow(): Group {
  return place(wallWindow({ width: 0.9, height: 1.02, view: nightView(7), glow: 0.62 }), {
    x: -2.02,
    y: 1.98,
    z: BACK_WALL + 0.02,
  });
}

function homeWindow(): Group {
  const made = group(
    wallWindow({ width: 1.2, height: 1.16, view: nightView(3), glow: 0.62 }),
    box(1.75, 0.05, 0.06, palette.woodDark, 0, 0.72, 0.14, 0.02),
    place(curtain(0.34, 1.34, "#E5B748"), { x: -0.66, y: 0.72, z: 0.16 }),
    place(curtain(0.34, 1.34, "#E5B748"), { x: 0.66, y: 0.72, z: 0.16 }),
  );
  return place(made, { x: 3.2, y: 2.06, z: BACK_WALL + 0.02 });
}

function deskLamp(): Group {
  const shade = material(palette.yellow, { roughness: 0.4 });
  const bulb = material("#FFF6D8", { emissive: "#FFE9B0", emissiveIntensity: 1.6 });
  const metal = material(palette.metalDark, { roughness: 0.4 });
  const head = group(
    lathe(
      [
        [0.05, 0.12],
        [0.16, 0],
        [0.15, 0],
        [0.04, 0.1],
      ],
      shade,
    ),
    ball(0.055, bulb, 0, 0.03, 0),
  );
  head.position.set(-0.2, 0.56, 0.06);
  head.rotation.z = -0.35;
  const light = new PointLight("#FFD9A0", 0.6, 2.2, 1.6);
  light.position.set(-0.22, 0.5, 0.12);
  const arm = tube(
    [
      [0, 0.02, 0],
      [0.1, 0.34, 0],
      [-0.16, 0.64, 0.05],
    ],
    0.018,
    metal,
  );
  return group(cylinder(0.11, 0.12, 0.03, metal), arm, head, light);
}

function floorLamp(): Group {
  const shade = material("#FFE7B0", { emissive: "#FFCF7A", emissiveIntensity: 0.55 });
  const light = new PointLight("#FFD9A0", 0.6, 2.6, 1.6);
  light.position.set(0, 1.5, 0.1);
  return group(
    cylinder(0.16, 0.18, 0.04, palette.woodDark),
    cylinder(0.022, 0.022, 1.36, palette.woodDark, 0, 0.03, 0, 14),
    lathe(
      [
        [0.24, 1.3],
        [0.16, 1.62],
        [0.15, 1.62],
        [0.22, 1.3],
      ],
      shade,
    ),
    light,
  );
}

function drawingTubes(): Group {
  const made = group(cylinder(0.17, 0.15, 0.4, "#3A4A6B"));
  for (const [x, z, tilt, color] of [
    [-0.07, 0, 0.12, "#FFF6E6"],
    [0.06, 0.04, -0.14, "#FF9F8C"],
    [0.02, -0.07, -0.04, "#DCE8F8"],
  ] as const) {
    const roll = cylinder(0.045, 0.045, 0.7, color, x, 0.08, z, 18);
    roll.rotation.z = tilt;
    made.add(roll);
  }
  return made;
}

function office(): Group {
  const white = material("#F1F4F8", { roughness: 0.5 });
  return group(
    officeWindow(),
    place(wallClock(0.2, 21, 0), { x: -2.02, y: 2.76, z: BACK_WALL + 0.04 }),
    place(cabinet({ width: 2.75, height: 0.56, depth: 0.98, color: "#F1F4F8", doors: "#B9C9DF" }), {
      x: -3.6,
      z: -0.66,
      turn: 90,
    }),
    box(1.02, 0.02, 2.79, white, -3.6, 0.55, -0.66, 0.01),
    place(desk({ width: 2.5, depth: 0.82, panel: "#8FA6C8" }), { x: -0.32, z: -1.56 }),
    place(keyboard(), { x: -0.95, y: 0.56, z: -1.3 }),
    place(chair(palette.coral), { x: -0.85, z: -0.72, turn: 168, scale: 1.02 }),
    place(deskLamp(), { x: 0.96, y: 0.56, z: -1.66 }),
    place(drawingTubes(), { x: 0.88, z: 0.34 }),
    place(plant({ seed: 21, pot: "#F0A08C" }), { x: -3.86, z: 2.02, scale: 0.55 }),
    place(binder(palette.coral, "", 0.42, 0.11), { x: -3.98, y: 0.57, z: -0.86, turn: 90 }),
    place(binder(palette.teal, "", 0.42, 0.11), { x: -3.98, y: 0.57, z: -0.98, turn: 90 }),
  );
}

function home(): Group {
  const sticker = print(0.16, 0.16, 128, (context, width) =>
    drawNoteTile(context, [width / 2, width / 2], width * 0.94),
  );
  sticker.position.set(0, 0.42, 0.24);
  const tower = group(
    towerComputer({ width: 0.28, height: 0.62, depth: 0.46, color: "#F4EEE2" }),
    sticker,
  );
  return group(
    homeWindow(),
    place(rug(2.9, 1.75, "#E9C98F"), { x: 2.72, z: 1.2 }),
    place(
      desk({ width: 2.78, depth: 0.8, top: "#F0D2A4", legs: palette.woodDark, panel: "#D9B07C" }),
      {
        x: 2.72,
        z: -1.58,
      },
    ),
    place(keyboard("#FFFDF6"), { x: 2.0, y: 0.56, z: -1.3 }),
    place(mouse(), { x: 2.44, y: 0.56, z: -1.3 }),
    place(tower, { x: 3.08, y: 0.56, z: -1.76 }),
    box(
      1.06,
      0.05,
      0.5,
      palette.woodDark,
      spots.parcel.x,
      spots.parcel.y - 0.05,
      spots.parcel.z,
      0.02,
    ),
    place(sofa(1.5, "#7E9A5B", "#A9BE7E"), { x: 3.28, z: 0.35 }),
    place(kotatsu(1.5, 0.84, "#6F8F4E", "#8FAC66"), { x: 2.42, z: 1.62 }),
    place(mandarins(), { x: 1.85, y: 0.4, z: 1.86, scale: 0.95 }),
    place(floorLamp(), { x: 1.52, z: 0.1, scale: 0.66 }),
    place(blockHouse("#F7D28A", palette.coral), { x: 1.5, z: 0.55, turn: 12 }),
    place(blockHouse("#BFE0C9", palette.blue), { x: 1.72, z: 0.78, turn: -18, scale: 0.8 }),
  );
}

/** Everything that never changes: no thing to judge, nobody, no measure. */
export function bareRoom(): Object3D {
  return group(shell(), office(), home());
}
