import { type Group, Scene } from "three";
import { bake } from "../bake";
import { cameraAt } from "../camera";
import { type LightRig, light } from "../light";
import { box, group } from "../primitives";
import type { Still } from "../still";

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

/** The front of a shop, open or with its shutter half down. */
export type Front = (isHalfShut?: boolean) => Group;

const still = (name: string, shop: () => Group, beside: () => Group): Still => ({
  name,
  width: WIDTH,
  height: HEIGHT,
  quality: 86,
  rig: shopLight,
  samples: 48,
  build: () => ({
    scene: onPlinth(shop(), beside()),
    camera: cameraAt([0, 8.4, 21.6], [0, 1.27, -0.3], 9.9, WIDTH / HEIGHT),
  }),
});

/** A place as its front in the street, with what stands beside it: open, and half shut. */
export const shopStills = (front: Front, beside: () => Group): readonly Still[] => [
  still("shop", front, beside),
  still("shop-half-shut", () => front(true), beside),
];
