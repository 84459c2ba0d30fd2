import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { palette } from "../../toolkit/palette";
import { paper } from "../../toolkit/parts/office";
import { fill } from "../../toolkit/parts/paint";
import { carton } from "../../toolkit/parts/warehouse";
import { castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import { box, degrees, group, place } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";
import { oldTower, smoke, TOWER_TOP } from "./computer";
import { floorCord, INTO_TOWER, multiTap, plug, walkwayCord } from "./floor";
import { inTime } from "./in-time";
import { looks } from "./looks";
import { deskScreens, isonoStopped, stands } from "./people";
import { searchingNumber, singleScrew } from "./president";
import { spots } from "./room";
import { scorchedBox } from "./scorched";
import { loadedCart } from "./vehicles";

/** In the order they happen. */
export const links = [
  "hurrying-cart",
  "power-cut",
  "copy-lost",
  "whose-number",
  "no-shipping",
] as const;
export type Link = (typeof links)[number];

function delta(
  link: Link,
  id: string,
  object: Object3D,
  depth: number,
  ...replaces: string[]
): DioramaLayer {
  return { id, object, depth, shows: { link }, replaces };
}

const RUSH = { x: -0.38, z: 0.38, scale: PERSON_SCALE } as const;

/** Both hands on the bar of the cart. */
const PUSHING = {
  left: { elbow: [-0.28, 0.52, 0.24], hand: [-0.17, 0.56, 0.56] },
  right: { elbow: [0.28, 0.52, 0.24], hand: [0.17, 0.56, 0.56] },
} as const;

/** Isono running behind his cart, straight over the cord; the multi-tap is seen before them. */
function rushing(): Object3D {
  const isono = castMember(looks.isono, {
    expression: "talk",
    pose: PUSHING,
    sweat: true,
    step: 0.16,
    lean: 14,
    headTurn: 30,
  });
  const cart = place(loadedCart(), { x: RUSH.x - 1.19, z: RUSH.z + 0.42, turn: 8, scale: 1.02 });
  cart.rotation.z = degrees(3);
  return group(place(isono, { ...RUSH, turn: -62 }), cart);
}

/** The cord torn off, its plugs lying loose. */
function tornCord(): Object3D {
  const { tap } = spots;
  return place(
    group(
      place(multiTap(), { x: 0.06, z: 0.56, turn: 34, scale: 1.15 }),
      place(plug(), { x: -0.62, y: 0.05, z: -0.36, turn: 30 }),
      floorCord([[-0.62, 0.06, -0.42], [-0.5, 0.03, -0.8], [-0.16, 0.03, -1.2], ...INTO_TOWER]),
      place(plug(), { x: 0.42, y: 0.05, z: -0.42, turn: -40 }),
      floorCord([
        [0.42, 0.06, -0.48],
        [0.16, 0.03, -0.95],
        [0.3, 0.03, -1.5],
        [0.5, 0.03, -1.9],
      ]),
      floorCord([
        [0.38, 0.04, 0.34],
        [0.56, 0.03, 0.3],
        [0.66, 0.03, 0.46],
        [0.5, 0.03, 0.68],
      ]),
    ),
    { x: tap.x, z: tap.z },
  );
}

/** The disk box scorched by the heat below it, over the one that stood there: what was missed still shines. */
function scorchedDisk(): Object3D {
  const { x, y, z } = spots.tower;
  return place(scorchedBox(), { x, y: y + TOWER_TOP - 0.004, z: z + 0.022, scale: 1.02 });
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
    place(castMember(looks.ueda, { expression: "cry", pose: "panic", sweat: true }), stands.ueda),
    place(heap, { x: desk.x - 0.78, y: desk.y, z: desk.z + 0.02 }),
    place(paper(0.3, 0.38), { x: desk.x - 0.5, y: desk.y, z: desk.z + 0.22, turn: 24 }),
  );
}

/** What changes on the stage at each link; changes add up. */
export function linkLayers(): readonly DioramaLayer[] {
  const { suzuki, kugimiya } = stands;
  const panicking = castMember(looks.suzuki, { expression: "panic", pose: "panic", sweat: true });
  const looking = castMember(looks.suzuki, { expression: "shock", pose: "hold", headTurn: 18 });
  const thinking = castMember(looks.kugimiya, {
    expression: "worry",
    pose: "think",
    headTurn: -16,
  });
  const typing = castMember(looks.ueda, { expression: "talk", pose: "type" });
  const atDesk = ["person-ueda", "ueda-at-desk"];
  const startled = castMember(looks.ueda, { expression: "shock", pose: "type" });
  const screens = ["desk-screens", "success-check", "same-machine-copy"];
  const darkScreen = deskScreens((context, w, h) => fill(context, w, h, "#151A24"), 0.15);
  return [
    delta("hurrying-cart", "isono-rushing", rushing(), 120, "person-isono"),
    // She sits at her desk as before, though the others are not looked at.
    {
      ...delta("hurrying-cart", "ueda-at-desk", place(typing, stands.ueda), -172, "person-ueda"),
      pictureOf: "person-ueda",
      shadowOf: "person-ueda",
    },
    delta("hurrying-cart", "tap-in-the-way", place(walkwayCord(), spots.tap), 121, "floor-tap"),
    delta("power-cut", "cord-torn", tornCord(), 121, "floor-tap", "tap-in-the-way"),
    delta(
      "power-cut",
      "isono-shocked",
      isonoStopped({ expression: "shock", pose: "panic", sweat: true }),
      120,
      "person-isono",
      "isono-rushing",
    ),
    delta("power-cut", "screens-dark", darkScreen, -116, ...screens),
    delta("power-cut", "tower-dark", place(oldTower("off"), spots.tower), -140, "tower-pc"),
    // Nobody is calm beside it.
    {
      ...delta("power-cut", "tower-smoke", place(smoke(), spots.tower), -120),
      shows: { link: "power-cut", outcome: "happened" },
    },
    delta("power-cut", "ueda-shocked", place(startled, stands.ueda), -172, ...atDesk),
    delta("power-cut", "suzuki-looking", place(looking, suzuki), 3, "person-suzuki"),
    delta("power-cut", "kugimiya-thinking", place(thinking, kugimiya), 190, "person-kugimiya"),
    // The smoke is gone by then.
    delta("copy-lost", "disk-scorched", scorchedDisk(), -134, "tower-smoke"),
    delta(
      "copy-lost",
      "suzuki-panic",
      place(panicking, suzuki),
      3,
      "person-suzuki",
      "suzuki-looking",
    ),
    delta(
      "whose-number",
      "kugimiya-searching",
      searchingNumber(),
      190,
      "person-kugimiya",
      "kugimiya-thinking",
    ),
    delta("no-shipping", "cartons-piled", piledCartons(), 60, "cargo"),
    {
      ...delta(
        "no-shipping",
        "ueda-buried",
        buriedUeda(),
        -171,
        "person-ueda",
        "ueda-shocked",
        ...inTime.ueda,
      ),
      shows: { link: "no-shipping", outcome: "happened" },
    },
    delta(
      "no-shipping",
      "single-screw",
      singleScrew(),
      190,
      "person-kugimiya",
      "kugimiya-thinking",
      "kugimiya-searching",
      ...inTime.kugimiya,
    ),
  ];
}
