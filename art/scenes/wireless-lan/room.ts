import type { Group, Object3D } from "three";
import type { Draw } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { drawIcon } from "../../toolkit/parts/icons";
import { counter, deskBell, lowTable, noren, tatami } from "../../toolkit/parts/inn";
import { plant } from "../../toolkit/parts/plants";
import { BACK_WALL, room, walls, wallWindow, woodFloor } from "../../toolkit/parts/room";
import { keyboard } from "../../toolkit/parts/screens";
import { wallPlate } from "../../toolkit/parts/wiring";
import { ball, box, cylinder, group, lathe, place } from "../../toolkit/primitives";
import { signOn, TOWN_BLUE } from "./marks";
import { type RiverLook, riverView } from "./river";

const CEDAR = "#8A5B38";
const DARK_CEDAR = "#6B4429";

/** Where furniture stands that things are put on, in units. */
export const spots = {
  window: { x: -3.12, y: 2.1, z: BACK_WALL + 0.02 },
  pillar: { x: -1.72, z: BACK_WALL + 0.11 },
  counter: { x: -0.15, y: 0.72, z: -0.75, front: -0.46 },
  riser: { x: -1.62, y: 0.96, z: -0.82 },
  bench: { x: -3.34, y: 0.46, z: -1.55 },
  lowTable: { x: 3.05, y: 0.33, z: 1.55 },
  post: { x: 3.52, z: -0.6 },
  /** Where the town's cable ends: a plate on the low wall behind the blue stand. */
  townPlate: { x: -2.72, y: 0.36, z: 0.9 },
} as const;

/** The window over the river. */
export const riverWindow = (look: RiverLook): Group =>
  place(
    wallWindow({
      width: 1.72,
      height: 1.24,
      view: riverView(look),
      glow: look.time === "day" ? 0.95 : 0.75,
      frame: DARK_CEDAR,
    }),
    spots.window,
  );

const bathMark: Draw = (context, width, height) => {
  drawIcon(context, "hotSpring", width / 2, height * 0.56, height * 0.34, "#FFFFFF", 0.2);
};

function doorways(): Group {
  return place(noren({ width: 0.56, height: 1.9, color: "#8F7CC8", draw: bathMark, cloth: 0.46 }), {
    x: 3.79,
    z: BACK_WALL + 0.03,
  });
}

/** Cedar post that carries the plaque, and beams along the ceiling. */
function timber(): Group {
  const wood = material(CEDAR, { roughness: 0.65 });
  const dark = material(DARK_CEDAR, { roughness: 0.65 });
  return group(
    box(0.76, room.height - 0.04, 0.16, wood, spots.pillar.x, 0, BACK_WALL + 0.03, 0.03),
    box(0.14, room.height - 0.04, 0.12, dark, 1.3, 0, BACK_WALL + 0.02, 0.03),
    box(room.width, 0.12, 0.12, dark, 0, 2.9, BACK_WALL + 0.03, 0.02),
  );
}

/** A paper lantern, lit even by day. */
function lantern(scale: number): Group {
  const shade = material("#FFF1CF", {
    roughness: 0.9,
    emissive: "#FFD48A",
    emissiveIntensity: 0.35,
  });
  const wood = material(DARK_CEDAR, { roughness: 0.6 });
  const made = group(
    box(0.24, 0.04, 0.24, wood, 0, 0, 0, 0.015),
    box(0.2, 0.34, 0.2, shade, 0, 0.04, 0, 0.02),
    box(0.24, 0.04, 0.24, wood, 0, 0.37, 0, 0.015),
  );
  for (const x of [-0.1, 0.1])
    for (const z of [-0.1, 0.1]) made.add(box(0.025, 0.36, 0.025, wood, x, 0.02, z, 0.008));
  return place(made, { scale });
}

/** Mr Yumoto's bench: a plain board on trestles with his tools. */
function bench(): Group {
  const wood = material("#B98A58", { roughness: 0.7 });
  const { x, y, z } = spots.bench;
  const made = group(box(1.5, 0.07, 0.56, wood, 0, y - 0.07, 0, 0.02));
  for (const side of [-0.62, 0.62]) made.add(box(0.09, y - 0.06, 0.46, wood, side, 0, 0, 0.02));
  const driver = group(
    cylinder(0.03, 0.03, 0.14, "#E5402F", 0, 0, 0, 12),
    cylinder(0.01, 0.01, 0.14, "#AEB7C2", 0, 0.14, 0, 8),
  );
  driver.rotation.set(0, 0.4, Math.PI / 2);
  driver.position.set(0.6, y + 0.03, 0.12);
  const tape = cylinder(0.08, 0.08, 0.05, material("#3D7DD8"), 0.5, y, -0.1);
  return place(group(made, driver, tape), { x, z });
}

/** The low wall by the footbath; the town's cable ends in its plate. */
function footbathWall(): Group {
  const { townPlate } = spots;
  const plate = wallPlate(signOn("bridge", "#FFFFFF", TOWN_BLUE, 0.42), { width: 0.24 });
  return group(
    box(
      1.5,
      0.62,
      0.1,
      material("#CFA97A", { roughness: 0.9 }),
      -3.36,
      0,
      townPlate.z - 0.08,
      0.02,
    ),
    box(1.54, 0.07, 0.16, material(DARK_CEDAR), -3.36, 0.6, townPlate.z - 0.08, 0.02),
    place(plate, townPlate),
  );
}

/** A wooden tub with a folded towel: here one goes to the footbath. */
function tub(): Group {
  const wood = material("#E0B47C", { roughness: 0.7 });
  const hoop = material("#B98A3E", { roughness: 0.4 });
  const towel = box(0.22, 0.06, 0.14, "#FFFFFF", 0, 0, 0, 0.025);
  towel.position.set(0, 0.2, 0.03);
  return group(
    lathe(
      [
        [0, 0],
        [0.15, 0],
        [0.18, 0.2],
        [0.16, 0.2],
        [0.14, 0.05],
        [0, 0.05],
      ],
      wood,
    ),
    cylinder(0.172, 0.165, 0.03, hoop, 0, 0.1, 0, 30),
    towel,
    ball(0.03, "#F29BB2", 0.05, 0.25, 0.06, 1.2, 0.6, 1),
  );
}

function reception(): Group {
  const { counter: at, riser } = spots;
  const stand = box(1.0, 0.26, 0.36, material("#A9713F", { roughness: 0.5 }), 0, 0, 0, 0.02);
  stand.position.set(riser.x, at.y + 0.13, riser.z);
  return group(
    place(counter({ width: 4.3, height: 0.72, front: "#43548F", top: "#C98F57" }), {
      x: at.x,
      z: at.z,
    }),
    stand,
    place(keyboard("#EFE3CF"), { x: 1.34, y: at.y, z: -0.55, scale: 0.72 }),
    place(deskBell(), { x: 1.8, y: at.y, z: -0.64, scale: 0.9 }),
  );
}

/** Everything that never changes: no thing to judge, nobody, no measure. */
export function bareRoom(): Object3D {
  const { lowTable: table } = spots;
  return group(
    woodFloor(["#B58A62", "#A87C55", "#BF956D", "#A1744C"]),
    walls({ upper: "#E9D3A6", lower: "#A0703F", cap: "#F3E6CC", parapet: 0.42 }),
    timber(),
    doorways(),
    bench(),
    reception(),
    footbathWall(),
    place(tub(), { x: -2.5, z: 1.16, scale: 0.9 }),
    place(tatami(2, 1.7), { x: 3.05, z: 1.3 }),
    place(lowTable(1.3, 0.62), { x: table.x, y: 0.03, z: table.z }),
    place(box(0.5, 0.09, 0.46, "#7D6BB8", 0, 0, 0, 0.04), { x: 3.05, y: 0.03, z: 0.82 }),
    place(lantern(1.15), { x: 2.42, y: 0.03, z: 0.72 }),
    place(plant({ seed: 5, pot: "#3B4A7A" }), { x: -3.95, z: -0.75, scale: 0.62 }),
  );
}
