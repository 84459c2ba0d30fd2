import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { handset, paper } from "../../toolkit/parts/office";
import { fill } from "../../toolkit/parts/paint";
import { carton } from "../../toolkit/parts/warehouse";
import { castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import { poses } from "../../toolkit/people/poses";
import { ball, box, cylinder, degrees, group, lathe, place } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";
import { diskBox, oldTower, TOWER_TOP } from "./computer";
import { drawHexagonMark, drawWaveMark } from "./drawings";
import { floorCord, multiTap, plug } from "./floor";
import { deskScreens, stands } from "./people";
import { spots } from "./room";
import { loadedCart } from "./vehicles";

/** In the order they happen. */
export const links = [
  "hurrying-cart",
  "power-cut",
  "copy-lost",
  "whose-number",
  "no-shipping",
] as const;
type Link = (typeof links)[number];

function delta(
  link: Link,
  id: string,
  object: Object3D,
  depth: number,
  ...replaces: string[]
): DioramaLayer {
  return { id, object, depth, shows: { link }, replaces };
}

const RUSH = { x: -0.36, z: 0.84, scale: PERSON_SCALE } as const;

/** Isono running behind his cart, straight over the cord. */
function rushing(): Object3D {
  const isono = castMember("isono", {
    expression: "talk",
    pose: "push",
    sweat: true,
    step: 0.16,
    lean: 6,
  });
  const cart = place(loadedCart(), { x: RUSH.x - 0.92, z: RUSH.z + 0.1, turn: 4, scale: 1.02 });
  cart.rotation.z = degrees(3);
  return group(place(isono, { ...RUSH, turn: -14 }), cart, speedMarks());
}

function speedMarks(): Object3D {
  const white = material("#FFFFFF", { roughness: 0.9 });
  return group(
    ...[0.34, 0.62, 0.94].map((y, index) =>
      box(0.34 - index * 0.05, 0.025, 0.02, white, RUSH.x + 0.72 + index * 0.05, y, RUSH.z, 0.01),
    ),
  );
}

/** The cord torn off, its plugs lying loose. */
function tornCord(): Object3D {
  const { tap } = spots;
  return place(
    group(
      place(multiTap(), { x: -0.12, z: 0.1, turn: 58, scale: 1.15 }),
      place(plug(), { x: -0.62, y: 0.05, z: -0.36, turn: 30 }),
      floorCord([
        [-0.62, 0.06, -0.42],
        [-0.5, 0.03, -0.8],
        [-0.16, 0.03, -1.2],
        [-0.34, 0.03, -1.85],
        [-0.68, 0.03, -2.1],
      ]),
      place(plug(), { x: 0.42, y: 0.05, z: -0.42, turn: -40 }),
      floorCord([
        [0.42, 0.06, -0.48],
        [0.16, 0.03, -0.95],
        [0.3, 0.03, -1.5],
        [0.5, 0.03, -1.9],
      ]),
      floorCord([
        [-0.02, 0.04, 0.36],
        [0.26, 0.03, 0.5],
        [0.5, 0.03, 0.3],
        [0.62, 0.05, 0.62],
      ]),
    ),
    { x: tap.x, z: tap.z },
  );
}

/** Grey puffs over the tower. */
function smoke(): Object3D {
  const { tower } = spots;
  const puffs = [
    [0.1, 0.6, 0.15],
    [0.3, 0.74, 0.12],
    [-0.06, 0.86, 0.19],
    [0.22, 1.02, 0.22],
    [-0.04, 1.2, 0.15],
  ] as const;
  return group(
    ...puffs.map(([x, y, radius], index) => {
      const grey = index % 2 ? "#8C919B" : "#A4A9B2";
      const puff = ball(radius, material(grey, { roughness: 1 }), 0, 0, 0);
      puff.position.set(tower.x + 0.3 + x, tower.y + TOWER_TOP - 0.35 + y, tower.z + 0.35);
      return puff;
    }),
  );
}

function shockedIsono(): Object3D {
  const isono = castMember("isono", { expression: "shock", pose: "panic", sweat: true });
  const cart = place(loadedCart(), { x: RUSH.x - 1, z: RUSH.z + 0.14, turn: 10, scale: 1.02 });
  return group(place(isono, { ...RUSH, x: RUSH.x + 0.12, turn: -4 }), cart);
}

/** The disk box dark, slipped aside and hanging in its straps. */
function slippedDisk(): Object3D {
  const { tower } = spots;
  const dark = place(group(diskBox("off")), {
    x: tower.x - 0.05,
    y: tower.y + TOWER_TOP + 0.05,
    z: tower.z + 0.04,
  });
  dark.rotation.z = degrees(15);
  return dark;
}

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

/** Kugimiya with the receiver at his ear and two cards that do not agree. */
function searchingNumber(): Object3D {
  const cards = group(
    place(
      contactCard((context, width, height) => {
        fill(context, width, height, "#DCEBFA");
        drawWaveMark(context, width / 2, height / 2, height * 0.34);
      }),
      { x: 0.03, y: 0.12, z: 0.06, scale: 0.9 },
    ),
    place(
      contactCard((context, width, height) => {
        fill(context, width, height, "#FFEBD3");
        drawHexagonMark(context, width / 2, height / 2, height * 0.36);
      }),
      { x: 0.29, y: 0.08, z: 0.02, turn: -8, scale: 0.9 },
    ),
  );
  const kugimiya = castMember("kugimiya", {
    expression: "worry",
    pose: "phone",
    sweat: true,
    inLeftHand: handset(),
    inRightHand: cards,
  });
  return place(kugimiya, stands.kugimiya);
}

/** Cartons that cannot leave, in front of the gate and in the lane. */
function piledCartons(): Object3D {
  const { gate } = spots;
  const dice = random(31);
  const pile = [
    [-0.56, 0, 0],
    [-0.02, 0, 0.06],
    [0.52, 0, -0.02],
    [-0.3, 0.44, 0.02],
    [0.26, 0.44, 0],
    [-0.02, 0.88, 0.02],
  ] as const;
  return group(
    ...pile.map(([x, y, z], index) =>
      place(
        carton({
          width: 0.5,
          height: 0.43,
          depth: 0.46,
          label: index % 2 ? "C-11" : "A-09",
          color: index === 3 ? "#E6BE8B" : palette.cardboard,
        }),
        { x: gate.x + 0.28 + x, y, z: 0.42 + z, turn: dice.between(-6, 6) },
      ),
    ),
  );
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
function singleScrew(): Object3D {
  const kugimiya = { ...stands.kugimiya, x: stands.kugimiya.x + 0.4 };
  const screw = bigScrew();
  screw.scale.setScalar(1.15);
  screw.rotation.z = degrees(14);
  const packer = castMember("kugimiya", {
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

/** Ueda behind a heap of order sheets. */
function buriedUeda(): Object3D {
  const { desk } = spots;
  const dice = random(8);
  const heap = group();
  for (let sheet = 0; sheet < 22; sheet += 1) {
    const color = sheet % 4 ? "#FFFFFF" : "#FFF3C4";
    const one = box(0.34, 0.014, 0.4, color, 0, 0, 0, 0.002);
    one.position.set(dice.between(-0.03, 0.03), 0.008 + sheet * 0.0165, dice.between(-0.03, 0.03));
    one.rotation.y = dice.between(-0.25, 0.25);
    heap.add(one);
  }
  return group(
    place(castMember("ueda", { expression: "cry", pose: "panic", sweat: true }), stands.ueda),
    place(heap, { x: desk.x - 0.78, y: desk.y, z: desk.z + 0.02 }),
    place(paper(0.3, 0.38), { x: desk.x - 0.42, y: desk.y, z: desk.z + 0.18, turn: 24 }),
  );
}

/** What changes on the stage at each link; changes add up. */
export function linkLayers(): readonly DioramaLayer[] {
  const { suzuki } = stands;
  const panicking = castMember("suzuki", { expression: "panic", pose: "panic", sweat: true });
  const darkScreen = deskScreens((context, w, h) => fill(context, w, h, "#151A24"), 0.15);
  return [
    delta("hurrying-cart", "isono-rushing", rushing(), 120, "person-isono"),
    delta("power-cut", "cord-torn", tornCord(), 5, "floor-tap"),
    delta("power-cut", "isono-shocked", shockedIsono(), 120, "isono-rushing"),
    delta("power-cut", "screens-dark", darkScreen, -118, "desk-screens"),
    delta("power-cut", "tower-dark", place(oldTower("off"), spots.tower), -140, "tower-pc"),
    delta("power-cut", "tower-smoke", smoke(), -120),
    delta("copy-lost", "disk-slipped", slippedDisk(), -135, "disk-box"),
    delta("copy-lost", "suzuki-panic", place(panicking, suzuki), 20, "person-suzuki"),
    delta("whose-number", "kugimiya-searching", searchingNumber(), 190, "person-kugimiya"),
    delta("no-shipping", "cartons-piled", piledCartons(), 60, "cargo"),
    delta("no-shipping", "ueda-buried", buriedUeda(), -90, "person-ueda"),
    delta("no-shipping", "single-screw", singleScrew(), 190, "kugimiya-searching"),
  ];
}
