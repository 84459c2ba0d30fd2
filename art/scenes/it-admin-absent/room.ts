import { type Group, type Object3D, PointLight } from "three";
import { print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { cabinet, chair, desk, shelf } from "../../toolkit/parts/furniture";
import { binder, mug, paper, telephone, wasteBin } from "../../toolkit/parts/office";
import { plant } from "../../toolkit/parts/plants";
import { BACK_WALL, room, rug, walls, wallWindow, woodFloor } from "../../toolkit/parts/room";
import { keyboard, mouse } from "../../toolkit/parts/screens";
import { cityView, lowSun } from "../../toolkit/parts/views";
import { carton } from "../../toolkit/parts/warehouse";
import { ball, box, cylinder, group, lathe, place } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";
import { drawPoster, drawSketches } from "./posters";

/** Where the furniture stands that things are put on, in units. */
export const spots = {
  shelf: { x: -3.36, z: BACK_WALL + 0.25, row: [0.05, 0.75, 1.45], top: 2.15 },
  cabinet: { x: -1.86, y: 0.62, z: -1.98 },
  backDesk: { x: -0.3, y: 0.56, z: -1.62 },
  heroDesk: { x: -2.12, y: 0.56, z: 0.78 },
  tapeTable: { x: 3.15, y: 0.52, z: 0.9 },
} as const;

const spines = ["経理", "総務", "契約", "企画", "見積", "案件", "採用", "広報", "写真", "資料"];
const spineColors = [
  palette.blue,
  palette.teal,
  palette.coral,
  palette.yellow,
  palette.purple,
  palette.green,
  palette.orange,
];

/** Binders from x to `end` on one board; returns nothing, adds to `to`. */
function fillRow(to: Group, row: number, x: number, end: number, y: number): void {
  const dice = random(4 + row * 7 + Math.round(x * 10));
  let left = x;
  for (let index = 0; left < end - 0.1; index++) {
    const width = dice.next() < 0.3 ? 0.145 : 0.115;
    const color = spineColors[(row * 3 + index) % spineColors.length] ?? palette.blue;
    const label = spines[(row * 4 + index) % spines.length] ?? "";
    to.add(
      place(binder(color, label, dice.between(0.46, 0.54), width), {
        x: left + width / 2,
        y,
        z: 0.03,
      }),
    );
    left += width + 0.008;
  }
}

function bookShelf(): Group {
  const { x, z, row } = spots.shelf;
  const { body } = shelf({ width: 1.46, height: 2.15, rows: 3 });
  fillRow(body, 0, -0.69, 0.2, row[0]);
  fillRow(body, 1, -0.69, 0.66, row[1]);
  fillRow(body, 2, -0.69, -0.28, row[2]);
  fillRow(body, 2, 0.34, 0.68, row[2]);
  body.add(place(carton({ width: 0.36, height: 0.3, depth: 0.3 }), { x: 0.44, y: row[0], z: 0 }));
  return group(
    place(body, { x, z }),
    place(plant({ seed: 9, pot: palette.coral }), { x: x - 0.42, y: 2.15, z, scale: 0.58 }),
  );
}

function deskLamp(): Group {
  const shade = material(palette.yellow, { roughness: 0.4 });
  const metal = material(palette.metalDark, { roughness: 0.4 });
  const bulb = material("#FFF6D8", { emissive: "#FFE9B0", emissiveIntensity: 1.6 });
  const head = group(
    lathe(
      [
        [0.05, 0.1],
        [0.13, 0],
        [0.12, 0],
        [0.04, 0.09],
      ],
      shade,
    ),
    ball(0.05, shade, 0, 0.1, 0),
    ball(0.045, bulb, 0, 0.03, 0),
  );
  head.position.set(0.11, 0.5, 0.06);
  head.rotation.z = 0.35;
  // From the top of the post below to the head: turned about its lower end.
  const arm = group(box(0.025, 0.42, 0.025, metal, 0, -0.02, 0, 0.01));
  const lower = box(0.03, 0.21, 0.03, metal, 0, 0, 0, 0.01);
  const joint = ball(0.026, metal, 0, 0.2, 0);
  const light = new PointLight("#FFD9A0", 0.5, 1.6, 1.8);
  light.position.set(0.13, 0.42, 0.1);
  arm.position.y = 0.2;
  arm.rotation.set(0.15, 0, -0.25);
  return group(cylinder(0.1, 0.11, 0.03, metal), lower, joint, arm, head, light);
}

const windowAt = { x: -1.93, y: 2.28, z: BACK_WALL + 0.02 } as const;
const glassSize = { width: 1.15, height: 1.05 } as const;
const GLOW = 0.95;

function wallThings(): Group {
  const poster = board({ width: 1, height: 0.8, draw: drawPoster });
  poster.rotation.y = Math.PI / 2;
  poster.position.set(-room.width / 2 + 0.03, 2, -1);
  const second = board({ width: 0.9, height: 0.8, draw: drawSketches });
  second.rotation.y = -Math.PI / 2;
  second.position.set(room.width / 2 - 0.03, 2, -0.85);
  const glass = wallWindow({ ...glassSize, view: cityView(lowSun), slats: 3, glow: GLOW });
  return group(place(glass, windowAt), poster, second);
}

/** What the window shows by day, behind its frame and slats: the room itself has the evening. */
export function daylight(): Object3D {
  const view = print(glassSize.width - 0.12, glassSize.height - 0.12, 1024, cityView(), {
    glow: GLOW,
    base: "#333333",
    roughness: 0.3,
  });
  return place(group(view), { ...windowAt, z: windowAt.z + 0.012 });
}

function desks(): Group {
  const { heroDesk, backDesk, tapeTable, cabinet: cupboard } = spots;
  return group(
    place(rug(3.4, 1.7, "#F3B79B"), { x: -2.05, z: 0.95 }),
    place(rug(3.2, 1.5, "#FFF3E2"), { x: -2.05, y: 0.006, z: 0.95 }),
    place(desk({ width: 2.65, depth: 0.9, drawers: "right", panel: palette.wainscotMint }), {
      x: heroDesk.x,
      z: heroDesk.z,
    }),
    place(keyboard(), { x: -2.34, y: heroDesk.y, z: 1.04 }),
    place(mouse(), { x: -1.98, y: heroDesk.y, z: 1.04 }),
    place(mug(palette.yellow), { x: -1.82, y: heroDesk.y, z: 1.06, turn: -40 }),
    place(desk({ width: 1.4, depth: 0.62, panel: "#F9C8A8" }), { x: backDesk.x, z: backDesk.z }),
    place(keyboard(), { x: -0.55, y: backDesk.y, z: -1.42, scale: 0.8 }),
    place(telephone(), { x: -0.02, y: backDesk.y, z: -1.5, turn: -8, scale: 0.8 }),
    place(desk({ width: 1.7, depth: 0.8, height: 0.52, panel: "#C9B8F0" }), {
      x: tapeTable.x,
      z: tapeTable.z,
    }),
    place(cabinet({ width: 1.3, height: 0.62, depth: 0.42 }), { x: cupboard.x, z: cupboard.z }),
    place(chair(palette.coral), { x: -3.72, z: 1.2, turn: 130, scale: 1.12 }),
    place(chair(palette.purple), { x: 0.78, z: -0.85, turn: -150, scale: 1.08 }),
  );
}

/** Everything that never changes: no thing to judge, nobody, no measure. */
export function bareRoom(): Object3D {
  return group(
    woodFloor(),
    walls(),
    wallThings(),
    bookShelf(),
    desks(),
    place(deskLamp(), { x: -1.61, y: spots.heroDesk.y, z: 0.6, turn: 0 }),
    place(paper(0.24, 0.32), { x: -2.72, y: spots.heroDesk.y, z: 1.02, turn: 12 }),
    place(wasteBin(), { x: -0.55, z: 0.62 }),
    place(plant({ seed: 21 }), { x: -3.82, z: 2, scale: 0.6 }),
    place(plant({ seed: 2 }), { x: 3.9, z: -0.85, scale: 0.7 }),
  );
}
