import { type Group, Scene } from "three";
import { bake } from "../toolkit/bake";
import { cameraAt } from "../toolkit/camera";
import { type LightRig, light } from "../toolkit/light";
import { palette } from "../toolkit/palette";
import { carton } from "../toolkit/parts/warehouse";
import { box, group, place } from "../toolkit/primitives";
import type { Still } from "../toolkit/still";
import { flowerBox } from "../toolkit/town/shopfront";
import { tree } from "../toolkit/town/street-things";
import { closedShop, designStudio, hardwareGoods, hardwareShop } from "./shared-shops";

const WIDTH = 640;
const HEIGHT = 640;

const shopLight: LightRig = { ...light, target: [0, 1.2, 0], reach: 2.6 };

/** A shop on its own piece of pavement. */
function onPlinth(shop: Group, beside: Group): Scene {
  const made = group(
    box(2.9, 0.24, 2.7, "#C9935C", 0, -0.26, -0.28, 0.07),
    box(2.82, 0.05, 2.62, "#F0DDBF", 0, -0.045, -0.28, 0.03),
    shop,
    beside,
  );
  bake(made);
  return new Scene().add(made);
}

const places = {
  "place-closed": () =>
    onPlinth(closedShop(), group(place(tree(), { x: 1.2, z: 0.4, scale: 0.6 }))),
  "place-it-admin-absent": () =>
    onPlinth(
      designStudio(),
      group(
        place(flowerBox(0.7), { x: -0.42, z: 0.35 }),
        place(tree(), { x: 1.18, z: 0.45, scale: 0.68 }),
      ),
    ),
  "place-inventory-system-failure": () =>
    onPlinth(
      hardwareShop(),
      group(
        hardwareGoods(),
        place(carton({ width: 0.34, height: 0.26, depth: 0.3, color: palette.cardboard }), {
          x: -1.12,
          z: 0.62,
          turn: 10,
        }),
      ),
    ),
} as const;

/** The workplaces as shop fronts on the shelf of episodes. */
export const stills: readonly Still[] = Object.entries(places).map(([name, build]) => ({
  name,
  width: WIDTH,
  height: HEIGHT,
  quality: 86,
  rig: shopLight,
  samples: 48,
  build: () => ({
    scene: build(),
    camera: cameraAt([0, 8.4, 21.6], [0, 1.27, -0.3], 9.9, WIDTH / HEIGHT),
  }),
}));
