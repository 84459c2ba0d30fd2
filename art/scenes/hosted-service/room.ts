import type { Group, Object3D } from "three";
import { material } from "../../toolkit/materials";
import { desk } from "../../toolkit/parts/furniture";
import { counter } from "../../toolkit/parts/inn";
import { room, walls, wallWindow, woodFloor } from "../../toolkit/parts/room";
import { keyboard } from "../../toolkit/parts/screens";
import { giftBox } from "../../toolkit/parts/sweets-shop";
import { ball, box, group, place, tube } from "../../toolkit/primitives";
import { BLUSH, CRANBERRY, FIR, GOLD } from "./looks";
import { glassCabinet } from "./pockets";
import { type Street, snowView } from "./snow";
import { spots, WALL } from "./spots";

/** The show window with what goes on behind it. */
export const showWindow = (street: Street): Group =>
  place(
    wallWindow({ width: 1.9, height: 1.5, view: snowView(street), glow: 0.9, frame: "#FFFFFF" }),
    spots.window,
  );

/** A string of warm bulbs along the wall, hanging a little between its nails. */
function stringLights(): Group {
  const bulb = (color: string) =>
    material(color, { emissive: color, emissiveIntensity: 0.75, roughness: 0.4 });
  const lamps = ["#FFD98A", "#F49AA6", "#FFD98A", "#8FD0B0"].map(bulb);
  const made = group();
  const arcs = 6;
  const span = (room.width - 0.3) / arcs;
  for (let arc = 0; arc < arcs; arc++) {
    const from = -room.width / 2 + 0.15 + arc * span;
    const at = (share: number) => 2.95 - Math.sin(Math.PI * share) * 0.13;
    made.add(
      tube(
        [0, 0.25, 0.5, 0.75, 1].map((share) => [from + share * span, at(share), WALL + 0.03]),
        0.009,
        FIR,
      ),
    );
    for (const [index, share] of [0.12, 0.37, 0.62, 0.87].entries())
      made.add(
        ball(0.042, lamps[index] ?? FIR, from + share * span, at(share) - 0.04, WALL + 0.05),
      );
  }
  return made;
}

/** Low shelf for gifts, before the window. */
function giftShelf(): Group {
  const white = material("#FFF6EE", { roughness: 0.7 });
  const made = group(
    box(1.5, 0.06, 0.62, white, 0, 0.56, 0, 0.02),
    box(1.42, 0.05, 0.58, white, 0, 0.06, 0, 0.02),
    box(0.06, 0.56, 0.6, white, -0.7, 0, 0, 0.02),
    box(0.06, 0.56, 0.6, white, 0.7, 0, 0, 0.02),
    box(1.4, 0.5, 0.04, material(FIR, { roughness: 0.8 }), 0, 0.05, -0.26, 0.01),
  );
  const gifts = [CRANBERRY, GOLD, "#B9C2E6", "#8FCFB4"];
  for (const [index, color] of gifts.entries())
    made.add(place(giftBox(color, 0.27, 0.2, 0.24), { x: -0.48 + index * 0.32, y: 0.11, z: 0.08 }));
  return place(made, { x: spots.shelf.x + 0.3, z: spots.shelf.z - 0.1 });
}

function staffDesk(): Group {
  return group(
    place(desk({ width: 2.75, depth: 0.74, top: "#FFF3E6", panel: "#E9BFB7", legs: CRANBERRY }), {
      x: -0.1,
      z: -1.5,
    }),
    place(keyboard("#FFF8F0"), { x: -0.78, y: 0.56, z: -1.24, scale: 0.8 }),
  );
}

/** Everything that never changes: no thing to judge, nobody, no measure. */
export function bareRoom(): Object3D {
  return group(
    woodFloor(["#F6EADF", "#F1E2D5", "#FAF0E6", "#EEDDCF"]),
    walls({ upper: BLUSH, lower: CRANBERRY, cap: "#FFFFFF", lowerHeight: 0.72, parapet: 0.42 }),
    stringLights(),
    giftShelf(),
    staffDesk(),
    glassCabinet(),
    place(counter({ width: 2.7, depth: 0.72, height: 0.6, top: "#FFF3E6", front: FIR }), {
      x: spots.counter.x,
      z: spots.counter.z,
    }),
  );
}
