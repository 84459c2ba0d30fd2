import { Scene } from "three";
import { bake } from "../toolkit/bake";
import { cameraAt } from "../toolkit/camera";
import { type LightRig, light } from "../toolkit/light";
import { palette } from "../toolkit/palette";
import { carton } from "../toolkit/parts/warehouse";
import { castMember } from "../toolkit/people/cast";
import { box, group, place } from "../toolkit/primitives";
import type { Still } from "../toolkit/still";
import { guardPost } from "../toolkit/town/guard-post";
import {
  bench,
  bunting,
  letterBox,
  lorry,
  streetLamp,
  townGate,
  tree,
  vendingMachine,
} from "../toolkit/town/street-things";
import { looks as hardware } from "./inventory-system-failure/looks";
import { frontGoods, front as hardwareShop } from "./inventory-system-failure/shop";
import { looks as studio } from "./it-admin-absent/looks";
import { front as designStudio } from "./it-admin-absent/shop";
import { bakery, florist, office } from "./shared-shops";

const WIDTH = 1920;
const HEIGHT = 920;

/** The rooms' own light over a whole street. */
const streetLight: LightRig = { ...light, target: [0, 1, 0], reach: 7.6 };

/** Plinth, pavement, road and crossing. */
function ground() {
  const made = group(
    box(11.6, 0.3, 5.1, "#C9935C", 0, -0.32, 0.35, 0.08),
    box(11.5, 0.06, 5, "#F0DDBF", 0, -0.055, 0.35, 0.03),
    box(11.5, 0.05, 1.35, "#8E98A8", 0, -0.035, 1.95, 0.01),
    box(11.5, 0.07, 0.1, "#E9E4DA", 0, -0.03, 1.24, 0.02),
    box(11.5, 0.07, 0.1, "#E9E4DA", 0, -0.03, 2.66, 0.02),
  );
  for (let i = 0; i < 5; i++)
    made.add(box(0.2, 0.012, 1.15, palette.pureWhite, -0.1 + i * 0.36, 0.012, 1.95, 0.004));
  for (let i = 0; i < 6; i++)
    if (i < 3) made.add(box(0.6, 0.012, 0.06, "#F7E7B8", -5.1 + i * 1.3, 0.012, 1.95, 0.004));
    else made.add(box(0.6, 0.012, 0.06, "#F7E7B8", -1.2 + i * 1.25, 0.012, 1.95, 0.004));
  return made;
}

function shops() {
  const z = -0.35;
  return group(
    place(bakery(), { x: -4.65, z }),
    place(designStudio(), { x: -2.65, z: z - 0.1 }),
    place(guardPost(), { x: -0.72, z: z + 0.05, scale: 1.08 }),
    place(hardwareShop(), { x: 1.35, z }),
    place(frontGoods(), { x: 1.35, z }),
    place(office(), { x: 3.4, z: z - 0.12 }),
    place(florist(), { x: 5.0, z: z + 0.1, scale: 0.82 }),
  );
}

function streetThings() {
  const load = group(
    place(carton({ width: 0.28, height: 0.24, depth: 0.26 }), { x: -0.16 }),
    place(carton({ width: 0.24, height: 0.2, depth: 0.26 }), { x: 0.14 }),
  );
  return group(
    place(townGate(4.1, 3.5, "まもり町商店街"), { x: 0.36, z: 0.75 }),
    bunting([-5.4, 2.2, 0.6], [-1.69, 3.12, 0.75], 0.4, 11),
    bunting([2.41, 3.12, 0.75], [5.4, 2.2, 0.6], 0.36, 9),
    place(streetLamp(palette.coral), { x: -5.4, z: 1.02 }),
    place(streetLamp(palette.teal), { x: -3.62, z: 1.02 }),
    place(streetLamp(palette.yellow), { x: 4.2, z: 1.02 }),
    place(streetLamp(palette.sky), { x: 5.35, z: 1.02 }),
    place(tree(), { x: -5.35, z: -0.8, scale: 1.15 }),
    place(tree(), { x: -3.75, z: -1.6, scale: 1.5 }),
    place(tree(), { x: 0.25, z: -1.5, scale: 1.7 }),
    place(tree(), { x: 5.45, z: -1.3, scale: 1.3 }),
    place(letterBox(), { x: -1.36, z: 0.6 }),
    place(vendingMachine(palette.red), { x: 0.24, z: 0.28 }),
    place(bench(), { x: -4.5, z: 0.72 }),
    place(lorry("#5FB7E5", load), { x: 3.5, z: 1.95, scale: 1.15 }),
  );
}

function people() {
  const at = { komado: { x: -2.75, z: 0.75, turn: 6 }, kugimiya: { x: 1.9, z: 0.66, turn: -6 } };
  const crossing = { sato: { x: -0.3, z: 2.25, turn: 8 }, suzuki: { x: 0.85, z: 1.85, turn: -8 } };
  return group(
    place(castMember(studio.komado, { pose: "wave", expression: "smile" }), at.komado),
    place(castMember(hardware.kugimiya, { pose: "hips", expression: "smile" }), at.kugimiya),
    place(castMember(studio.sato, { pose: "stand", expression: "happy" }), crossing.sato),
    place(castMember(hardware.suzuki, { pose: "wave", expression: "happy" }), crossing.suzuki),
  );
}

function street() {
  const everything = group(ground(), shops(), streetThings(), people());
  bake(everything);
  return new Scene().add(everything);
}

/** まもり町商店街, seen on the title screen; its sky is left to the page. */
export const stills: readonly Still[] = [
  {
    name: "title",
    width: WIDTH,
    height: HEIGHT,
    quality: 84,
    rig: streetLight,
    samples: 48,
    build: () => ({
      scene: street(),
      camera: cameraAt([0, 11.8, 31], [0, 1.75, 0.3], 11.1, WIDTH / HEIGHT),
    }),
  },
];
