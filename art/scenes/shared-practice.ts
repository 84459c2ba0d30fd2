import { Scene } from "three";
import { bake } from "../toolkit/bake";
import { cameraAt } from "../toolkit/camera";
import { type LightRig, light } from "../toolkit/light";
import { material } from "../toolkit/materials";
import { palette } from "../toolkit/palette";
import { key, roundTag } from "../toolkit/parts/keys";
import { bend, box, cylinder, degrees, group, place, ring } from "../toolkit/primitives";
import type { Still } from "../toolkit/still";
import { drawShield, guardPost } from "../toolkit/town/guard-post";
import { flowerBox } from "../toolkit/town/shopfront";
import { letterBox } from "../toolkit/town/street-things";

const WIDTH = 800;
const HEIGHT = 560;

const doorLight: LightRig = { ...light, target: [0.3, 0.7, 0], reach: 1.8 };

/** The captain's own key, left in the lock, with its tag. Origin at the keyhole, facing +z. */
function forgottenKey() {
  const brass = material(palette.mascotGold, { roughness: 0.3, metalness: 0.25 });
  const steel = material("#D7DDE5", { roughness: 0.25, metalness: 0.35 });
  const turned = key();
  // The bit goes into the door, the bow comes out and is turned towards the viewer.
  turned.rotation.x = degrees(90);
  const inLock = place(group(turned), { z: 0.17 });
  inLock.rotation.z = degrees(-50);
  const link = ring(0.05, 0.01, steel, 0, -0.085, 0.21);
  link.rotation.y = degrees(50);
  const tag = place(roundTag(0.12, drawShield, palette.pureWhite), { y: -0.3, z: 0.2, turn: 24 });
  return group(
    box(0.1, 0.2, 0.025, brass, 0, -0.1, 0, 0.012),
    cylinder(0.03, 0.03, 0.02, "#7A5A12", 0, 0, 0.012),
    inLock,
    link,
    bend([0, -0.13, 0.21], [0.02, -0.16, 0.2], [0, -0.19, 0.2], 0.011, palette.coral),
    tag,
  );
}

/** The guard post's door, closed, with the key still in it. */
function doorstep() {
  const made = group(
    box(9, 0.1, 6, "#F0DDBF", 0, -0.1, 0, 0.03),
    box(9, 1.5, 0.5, palette.leaf, 0, 0, -2.2, 0.2),
    box(9, 4, 0.2, "#BFE6F5", 0, 0, -2.8, 0.02),
    guardPost(),
    place(forgottenKey(), { x: 0.51, y: 0.68, z: 0.075, scale: 1.15 }),
    place(flowerBox(0.5), { x: -0.42, z: 0.16, scale: 1.2 }),
    place(letterBox(), { x: 1.05, z: 0.05 }),
    box(0.62, 0.025, 0.3, "#7C9A6B", 0.34, 0, 0.42, 0.012),
  );
  bake(made);
  return new Scene().add(made);
}

/** The practice object of a player's first minute. */
export const stills: readonly Still[] = [
  {
    name: "practice",
    width: WIDTH,
    height: HEIGHT,
    quality: 86,
    rig: doorLight,
    samples: 48,
    build: () => ({
      scene: doorstep(),
      camera: cameraAt([4, 2.9, 6.6], [0.52, 0.66, 0.12], 8.6, WIDTH / HEIGHT),
    }),
  },
];
