import type { Object3D } from "three";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { handset } from "../../toolkit/parts/office";
import { fill } from "../../toolkit/parts/paint";
import { carton } from "../../toolkit/parts/warehouse";
import { castMember } from "../../toolkit/people/cast";
import { poses } from "../../toolkit/people/poses";
import { box, cylinder, degrees, group, lathe, place } from "../../toolkit/primitives";
import { drawHexagonMark, drawWaveMark } from "./drawings";
import { looks } from "./looks";
import { stands } from "./people";

function contactCard(draw: Parameters<typeof board>[0]["draw"]): Object3D {
  const card = board({
    width: 0.3,
    height: 0.34,
    draw,
    frame: "#FFFFFF",
    margin: 0.03,
    pixels: 300,
  });
  card.scale.setScalar(0.9);
  return card;
}

const repairCard = (): Object3D =>
  contactCard((context, width, height) => {
    fill(context, width, height, "#FFEBD3");
    drawHexagonMark(context, width / 2, height / 2, height * 0.36);
  });

/** Kugimiya with the receiver at his ear and two cards that do not agree. */
export function searchingNumber(): Object3D {
  const cards = group(
    place(
      contactCard((context, width, height) => {
        fill(context, width, height, "#DCEBFA");
        drawWaveMark(context, width / 2, height / 2, height * 0.34);
      }),
      { x: 0.03, y: 0.12, z: 0.06, scale: 0.9 },
    ),
    place(repairCard(), { x: 0.29, y: 0.08, z: 0.02, turn: -8, scale: 0.9 }),
  );
  const kugimiya = castMember(looks.kugimiya, {
    expression: "worry",
    pose: "phone",
    sweat: true,
    inLeftHand: handset(),
    inRightHand: cards,
  });
  return place(kugimiya, stands.kugimiya);
}

/** Kugimiya talking with who repairs it, by the one card that is right. */
export function reachedNumber(): Object3D {
  const kugimiya = castMember(looks.kugimiya, {
    expression: "talk",
    pose: "phone",
    inLeftHand: handset(),
    inRightHand: group(place(repairCard(), { x: 0.1, y: 0.12, z: 0.05, scale: 0.9 })),
  });
  return place(kugimiya, stands.kugimiya);
}

/** A screw as long as a forearm; origin at its middle, head upwards. */
function bigScrew(): Object3D {
  const steel = material("#C3CBD6", { roughness: 0.25, metalness: 0.2 });
  const made = group(
    lathe(
      [
        [0, -0.26],
        [0.045, -0.14],
        [0.05, 0.12],
        [0.12, 0.16],
        [0.12, 0.2],
        [0, 0.215],
      ],
      steel,
    ),
    box(0.16, 0.012, 0.026, "#6E7888", 0, 0.208, 0, 0.002),
  );
  for (let thread = 0; thread < 7; thread += 1)
    made.add(cylinder(0.062, 0.056, 0.016, steel, 0, -0.15 + thread * 0.038, 0, 20));
  return made;
}

/** One screw, packed by the president himself, in the largest carton of the house. */
export function singleScrew(): Object3D {
  const kugimiya = { ...stands.kugimiya, x: stands.kugimiya.x + 0.4 };
  const screw = bigScrew();
  screw.scale.setScalar(1.15);
  screw.rotation.z = degrees(14);
  const packer = castMember(looks.kugimiya, {
    expression: "cry",
    pose: {
      left: { elbow: [-0.44, 0.58, 0.06], hand: [-0.46, 0.86, 0.16] },
      right: poses.hips.right,
    },
    sweat: true,
    inLeftHand: group(screw),
  });
  const huge = carton({ width: 0.98, height: 0.62, depth: 0.6, label: "" });
  const made = group(
    place(packer, kugimiya),
    place(huge, { x: kugimiya.x - 0.95, z: kugimiya.z + 0.1 }),
  );
  for (const side of [-1, 1]) {
    const flap = box(0.36, 0.018, 0.58, material(palette.cardboard, { roughness: 0.85 }));
    flap.position.set(kugimiya.x - 0.95 + side * 0.6, 0.68, kugimiya.z + 0.1);
    flap.rotation.z = side * 0.5;
    made.add(flap);
  }
  return made;
}
