import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { key, roundTag } from "../../toolkit/parts/keys";
import { printer } from "../../toolkit/parts/office";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { cable, wallPlate } from "../../toolkit/parts/wiring";
import { bend, box, cylinder, group, place } from "../../toolkit/primitives";
import type { CastId } from "./looks";
import { drawFaceOf, signAlone, signOn, TOWN_BLUE } from "./marks";
import { rail } from "./plaques";
import { lockedRegister } from "./props";
import { spots } from "./room";

const WALL = BACK_WALL + 0.04;

/** Keys of the guest rooms, each with its own socket of the town's line. */
export function townRack(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#E3EEFC");
    panel(context, 0, 0, width, height * 0.26, 0, TOWN_BLUE);
    drawIcon(context, "bridge", width * 0.3, height * 0.13, height * 0.1, "#FFFFFF", 0.24);
    drawIcon(context, "arcs", width * 0.7, height * 0.13, height * 0.09, "#FFFFFF", 0.26);
  };
  const made = group(board({ width: 0.56, height: 0.46, margin: 0.04, frame: "#2A5CB0", draw }));
  for (let hook = 0; hook < 3; hook++) {
    const hung = place(key(), { x: (hook - 1) * 0.17, y: 0.04, z: 0.06, scale: 0.68 });
    const tag = roundTag(0.055, signAlone("door", "#FFFFFF", 0.36), TOWN_BLUE);
    tag.position.set((hook - 1) * 0.17 + 0.05, -0.15, 0.08);
    made.add(hung, tag);
  }
  return group(
    place(made, { x: 0.36, y: 1.12, z: WALL }),
    cable(
      [
        [0.36, 0.91, WALL + 0.04],
        [0.33, 0.7, WALL + 0.05],
        [0.36, 0.3, WALL + 0.06],
      ],
      TOWN_BLUE,
    ),
  );
}

/** The town's line around the low wall's end and, close behind it, along it to where it comes in. */
export function townCable(): Group {
  const { townPlate } = spots;
  const behind = townPlate.z - 0.2;
  return cable(
    [
      [townPlate.x + 0.1, townPlate.y + 0.02, townPlate.z + 0.04],
      [townPlate.x + 0.17, townPlate.y - 0.02, townPlate.z],
      [townPlate.x + 0.16, 0.2, townPlate.z - 0.14],
      [townPlate.x + 0.02, 0.05, behind],
      [-3.3, 0.04, behind],
      [-4.06, 0.04, behind],
    ],
    TOWN_BLUE,
  );
}

/** The printer on a cable of its own, in the desk's plate. */
export function wiredPrinter(): Group {
  const plate = wallPlate(signOn("bell", palette.ink, "#FFD24A", 0.4), { width: 0.24 });
  return group(
    box(0.72, 0.05, 0.4, material("#A9713F", { roughness: 0.6 }), -0.8, 0.98, WALL + 0.16, 0.015),
    place(printer(), { x: -0.8, y: 1.03, z: WALL + 0.16, scale: 0.62 }),
    place(plate, { x: -0.28, y: 1.34, z: WALL }),
    cable(
      [
        [-0.56, 1.16, WALL + 0.3],
        [-0.42, 1.1, WALL + 0.26],
        [-0.3, 1.16, WALL + 0.16],
        [-0.28, 1.26, WALL + 0.05],
      ],
      "#4FAE62",
    ),
  );
}

/** What the contractor brought for the day. */
export function toolBag(): Group {
  const canvas = material("#E07B39", { roughness: 0.8 });
  const dark = material("#7A4F34", { roughness: 0.7 });
  const tools = [
    [-0.16, "#3D7DD8", -0.2],
    [0, "#E5402F", 0.06],
    [0.15, "#FFD24A", 0.24],
  ] as const;
  const made = group(
    box(0.6, 0.3, 0.32, canvas, 0, 0, 0, 0.06),
    box(0.62, 0.07, 0.34, dark, 0, 0.24, 0, 0.02),
    bend([-0.2, 0.28, 0], [0, 0.62, 0], [0.2, 0.28, 0], 0.025, dark),
  );
  for (const [x, color, turn] of tools) {
    const tool = group(
      cylinder(0.032, 0.032, 0.16, color, 0, 0.16, 0, 12),
      cylinder(0.014, 0.014, 0.2, "#AEB7C2", 0, 0, 0, 8),
    );
    tool.rotation.z = -turn;
    tool.position.set(x, 0.26, -0.02);
    made.add(tool);
  }
  const sign = print(0.24, 0.2, 256, signOn("spanner", "#FFFFFF", "#B95A20", 0.36));
  sign.position.set(0, 0.13, 0.166);
  made.add(sign);
  return place(made, { x: -1.5, z: 1.97, turn: 6, scale: 0.9 });
}

/** The register at the desk, under lock, with the desk's sign. */
export function deskRegister(): Group {
  const book = place(lockedRegister(0.52, 0.64, true), { y: 0.33 });
  return place(group(book), { x: 1.9, y: spots.counter.y, z: -0.98, turn: -6 });
}

const team: readonly CastId[] = ["kakizaki", "yumoto", "asano"];
const others = ["#4FAE62", "#FF9B3D", "#3D7DD8"] as const;

/** A key for each, with the owner's face; one can be stopped without the others. */
export function ownKeys(): Group {
  const made = group(place(rail(1.22), { y: 0.22 }));
  for (let index = 0; index < 6; index++) {
    const who = team[index];
    const color = others[index - 3] ?? "#FFFFFF";
    const face: Draw = (context, width, height) => {
      if (who) drawFaceOf(context, who, width / 2, height / 2, width * 0.48);
      else drawIcon(context, "person", width / 2, height / 2, width * 0.3, "#FFFFFF");
    };
    const x = (index - 2.5) * 0.2;
    const tag = roundTag(0.102, face, color);
    tag.position.set(x, -0.12, 0.06);
    made.add(place(key(), { x: x + 0.03, y: 0.15, z: 0.04, scale: 0.8 }), tag);
  }
  return place(made, { x: -1.5, y: 0.36, z: spots.counter.front + 0.03 });
}

/** Whose duty the Wi-Fi is: a face, an eye and a day, and what is looked at. */
export function keeperBoard(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    panel(context, 0, 0, width, height * 0.42, 0, "#DDF3F2");
    drawFaceOf(context, "asano", width * 0.28, height * 0.21, height * 0.185);
    drawIcon(context, "arcs", width * 0.68, height * 0.2, height * 0.13, "#2B7F86", 0.24);
    for (const [row, icon] of (["laptop", "printer"] as const).entries()) {
      const y = height * (0.55 + row * 0.16);
      drawIcon(context, icon, width * 0.26, y, height * 0.07, palette.ink);
      drawIcon(context, "tick", width * 0.56, y, height * 0.07, "#2E9E6B", 0.38);
    }
    drawIcon(context, "eye", width * 0.26, height * 0.88, height * 0.09, "#2B7F86", 0.24);
    drawText(context, "5 / 1", width * 0.66, height * 0.885, height * 0.15, palette.ink);
  };
  const face = board({ width: 0.62, height: 0.78, margin: 0.05, frame: "#4D9FA6", draw });
  face.rotation.x = -0.12;
  face.position.set(0, 0.5, 0);
  const leg = material("#6B4429", { roughness: 0.6 });
  return place(
    group(
      face,
      box(0.06, 0.2, 0.3, leg, -0.24, 0, -0.04, 0.02),
      box(0.06, 0.2, 0.3, leg, 0.24, 0, -0.04, 0.02),
    ),
    { x: 1.13, z: 1.68 },
  );
}
