import type { Group, Object3D } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { desk } from "../../toolkit/parts/furniture";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill } from "../../toolkit/parts/paint";
import { BACK_WALL, room, walls, wallWindow, woodFloor } from "../../toolkit/parts/room";
import { keyboard } from "../../toolkit/parts/screens";
import {
  copperPot,
  festivalBamboo,
  giftBox,
  giftTower,
  shortNoren,
} from "../../toolkit/parts/sweets-shop";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { AZUKI } from "./looks";
import { DEW } from "./signs";
import { type Sky, streetView } from "./street";

const POST = "#5B3A2E";
const WALL = BACK_WALL + 0.04;

/** Where furniture stands that things are put on, in units. */
export const spots = {
  window: { x: -3.58, y: 2.02, z: BACK_WALL + 0.02 },
  chart: { x: -2.4, y: 2.02, z: WALL },
  sheet: { x: -1.08, y: 2.02, z: WALL },
  quotes: { x: 0.42, y: 2.02, z: WALL },
  calendar: { x: 2.02, y: 2.02, z: WALL },
  plate: { x: 3.42, y: 1.96, z: WALL },
  printer: { x: -3.56, y: 0.56, z: -1.42 },
  labels: { x: -2.36, y: 0.6, z: -1.5 },
  orders: { x: 2.14, y: 0.52, z: -1.5 },
  spike: { x: 3.42, y: 0.56, z: -1.36 },
  table: { x: -0.2, y: 0.56, z: 1.05, width: 3.5 },
  tablet: { x: -1.3, y: 0.56, z: 1 },
  button: { x: 0.98, y: 0.56, z: 1.06 },
  till: { x: 3.46, z: 1.42 },
  pot: { x: -3.4, z: 0.92 },
} as const;

/** The window to the street behind its lattice, at some hour. */
export function latticeWindow(sky: Sky): Group {
  const [width, height] = [1.06, 1.2];
  const bars = material(POST, { roughness: 0.6 });
  const made = wallWindow({
    width,
    height,
    view: streetView(sky),
    glow: sky === "night" ? 0.6 : 0.95,
    frame: POST,
  });
  for (const x of [-0.36, -0.18, 0.18, 0.36])
    made.add(box(0.028, height - 0.1, 0.04, bars, x, -height / 2 + 0.05, 0.05, 0.008));
  made.add(box(width - 0.1, 0.028, 0.04, bars, 0, 0.22, 0.05, 0.008));
  return place(made, spots.window);
}

/** White cloths with the shop's mark along the beam. */
const drawCloths: Draw = (context, width, height) => {
  context.clearRect(0, 0, width, height);
  const count = 11;
  const step = width / count;
  for (let index = 0; index < count; index++) {
    context.fillStyle = index % 2 ? "#A8655C" : AZUKI;
    context.beginPath();
    context.roundRect(step * index + 4, 0, step - 8, height, [0, 0, 14, 14]);
    context.fill();
    const x = step * (index + 0.5);
    if (index % 2) continue;
    for (const [ball, color] of ["#F4A9B8", "#FFFDF6", DEW].entries()) {
      context.fillStyle = color;
      context.beginPath();
      context.arc(x + (ball - 1) * height * 0.26, height * 0.4, height * 0.15, 0, Math.PI * 2);
      context.fill();
    }
  }
};

/** Dark posts and the beam with its row of short cloths. */
function timber(): Group {
  const wood = material(POST, { roughness: 0.6 });
  const made = group(
    box(room.width, 0.14, 0.14, wood, 0, 2.91, BACK_WALL + 0.06, 0.03),
    place(shortNoren(7.9, 0.26, drawCloths), { y: 2.92, z: BACK_WALL + 0.16 }),
  );
  for (const x of [-1.74, 1.34])
    made.add(box(0.13, room.height - 0.06, 0.12, wood, x, 0, BACK_WALL + 0.03, 0.02));
  return made;
}

/** Cool stone below the workshop, pale boards below the rest. */
function floor(): Group {
  const stones: Draw = (context, width, height) => {
    fill(context, width, height, "#B9B4AE");
    const rows = 6;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < 4; column++) {
        context.fillStyle =
          ["#C6C1BA", "#BDB8B1", "#CBC7C0"][(row * 5 + column * 3) % 3] ?? "#C6C1BA";
        context.beginPath();
        const x = ((column + (row % 2) * 0.5 - 0.5) * width) / 3.4;
        context.roundRect(
          x + 5,
          (row * height) / rows + 5,
          width / 3.4 - 10,
          height / rows - 10,
          16,
        );
        context.fill();
      }
  };
  const slab = print(2.36, 4.56, 900, stones, { roughness: 0.85 });
  slab.rotation.x = -Math.PI / 2;
  slab.position.set(-2.98, 0.006, 0.02);
  return group(
    woodFloor(["#EBCFA2", "#E4C594", "#EFD6AC", "#E1C08D"]),
    slab,
    box(0.09, 0.03, 4.5, material(POST, { roughness: 0.6 }), -1.8, 0, 0, 0.01),
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

/** The long table for packing under its white cloth, azuki at the hem. */
function packingTable(): Group {
  const { x, y, z, width } = spots.table;
  const cloth = material("#FFFDF8", { roughness: 0.95 });
  const hem = material(AZUKI, { roughness: 0.9 });
  const mark: Draw = (context, w, h) => {
    fill(context, w, h, "#FFFDF8");
    drawIcon(context, "norenSign", w / 2, h / 2, h * 0.3, AZUKI, 0.2);
  };
  const crest = print(0.34, 0.3, 200, mark);
  crest.position.set(0.12, 0.32, 0.4);
  return place(
    group(
      box(width, 0.05, 0.82, cloth, 0, y - 0.05, 0, 0.02),
      box(width - 0.02, y - 0.09, 0.78, cloth, 0, 0.05, 0, 0.03),
      box(width - 0.015, 0.08, 0.785, hem, 0, 0.06, 0, 0.02),
      crest,
    ),
    { x, z },
  );
}

function desks(): Group {
  return group(
    place(desk({ width: 2.4, depth: 0.7, top: "#E9CFA4", panel: "#D9B98A", legs: POST }), {
      x: -2.92,
      z: -1.5,
    }),
    place(
      desk({
        width: 2.72,
        depth: 0.72,
        top: "#E9CFA4",
        panel: "#D9B98A",
        legs: POST,
        drawers: "right",
      }),
      {
        x: 2.74,
        z: -1.5,
      },
    ),
    place(keyboard("#F4EFE3"), { x: 1.72, y: 0.56, z: -1.26, scale: 0.86 }),
  );
}

/** Everything that never changes: no thing to judge, nobody, no measure. */
export function bareRoom(): Object3D {
  const { table } = spots;
  return group(
    floor(),
    walls({ upper: "#FBF4E4", lower: AZUKI, cap: "#F3E4CC", lowerHeight: 0.72, parapet: 0.42 }),
    thickWalls("#FBF4E4", "#F3E4CC"),
    timber(),
    desks(),
    packingTable(),
    place(copperPot(), spots.pot),
    place(giftTower(["#B98FC9", "#F2D27A", "#A9D68B", "#F4A9B8", "#FFFDF6", "#B98FC9"], 0.5), {
      x: -1.36,
      z: -1.84,
    }),
    place(giftTower(["#F4A9B8", "#A9D68B", "#F2D27A"], 0.5), { x: -0.72, z: -1.7, turn: 8 }),
    place(giftTower(["#F2D27A", "#B98FC9"], 0.46), { x: -0.28, y: table.y, z: 1.22 }),
    place(giftBox("#A9D68B", 0.42, 0.15, 0.3), { x: 0.24, y: table.y, z: 1.26, turn: 6 }),
    place(giftTower(["#FFFDF6", "#B98FC9", "#F4A9B8", "#A9D68B"], 0.56), {
      x: 3.76,
      z: 0.2,
      turn: -8,
    }),
    place(festivalBamboo(1.72, ["#F4A9B8", "#F2D27A", "#8FC7E8", "#B98FC9", "#FFFDF6"], 3), {
      x: -3.92,
      z: 1.78,
    }),
    cylinder(0.17, 0.14, 0.26, material("#6B4A3A", { roughness: 0.7 }), -3.92, 0, 1.78, 30),
  );
}
