import type { Group } from "three";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { key, keyBox, roundTag } from "../../toolkit/parts/keys";
import { suitcase } from "../../toolkit/parts/office";
import { BACK_WALL } from "../../toolkit/parts/room";
import { box, group, place, ring } from "../../toolkit/primitives";
import { colorOf, facePrint } from "./faces";

/** The tag that the rack and its key share. */
export const rackTag = (radius: number): Group =>
  roundTag(radius, (context, width, height) =>
    drawIcon(context, "keyhole", width / 2, height / 2, width * 0.42, palette.ink),
  );

const RING = 0.11;

/** Where something hangs on a ring whose top is at the origin: `degrees` from its right, upwards. */
const onRing = (degrees: number) => ({
  x: RING * Math.cos((degrees * Math.PI) / 180),
  y: RING * (Math.sin((degrees * Math.PI) / 180) - 1),
});

/** The rack's key and its tag, both threaded on one ring; origin at the ring's top. */
function threadedKey(): Group {
  const steel = material("#D7DDE5", { roughness: 0.25, metalness: 0.35 });
  // The ring runs through the bow of the key and the eye of the tag.
  const bit = place(key(), { ...onRing(228), turn: 52 });
  const eye = place(group(ring(0.042, 0.012, steel)), { ...onRing(322), turn: -58 });
  const tag = place(rackTag(0.14), { x: 0.13, y: -0.335, z: 0.02 });
  return group(ring(RING, 0.014, steel, 0, -RING, 0), group(bit), eye, tag);
}

/** Mr Banba's suitcase; the rack's key hangs on its ring until it is put back. */
export function suitcaseWithKey(hasKey = true): Group {
  const loop = box(0.05, 0.16, 0.04, material(palette.ink), 0, 0.74, 0.14, 0.015);
  const made = group(suitcase({ color: "#57A6D9" }), loop);
  if (hasKey) {
    const strap = material(palette.ink);
    // Far enough before the shell that the bow's far side, turned on the ring, is seen whole;
    // the strap passes over and before the ring's upper edge, so that it is seen to hold it.
    made.add(
      place(threadedKey(), { x: 0, y: 0.86, z: 0.222, scale: 1.15 }),
      box(0.05, 0.024, 0.13, strap, 0, 0.876, 0.19, 0.008),
      box(0.05, 0.09, 0.016, strap, 0, 0.81, 0.247, 0.006),
    );
  }
  return place(made, { x: 0.44, z: 1.72, turn: -6 });
}

const keyColors = [palette.sky, palette.green, palette.yellow, palette.purple, palette.pink];
const BORROWED = 4;
/** Where the rack's key belongs; the hook is empty while it hangs on the suitcase. */
const RACK_HOOK = 5;

function rackKey(): Group {
  const bit = place(key(), { scale: 0.62 });
  bit.position.set(-0.05, -0.04, 0);
  const tag = rackTag(0.085);
  tag.position.set(0.055, -0.13, 0.01);
  return group(bit, tag);
}

const hangingKey =
  (hasRackKey: boolean) =>
  (hook: number): Group | undefined => {
    if (hook === RACK_HOOK) return hasRackKey ? rackKey() : undefined;
    if (hook === BORROWED) {
      const tag = roundTag(0.105, facePrint("mori"), colorOf("mori"));
      tag.position.y = -0.1;
      return group(tag);
    }
    const bit = place(key(), { scale: 0.62 });
    bit.position.y = -0.04;
    const plate = box(0.075, 0.1, 0.02, keyColors[hook % keyColors.length] ?? palette.sky);
    plate.position.set(0.05, -0.16, -0.01);
    return group(bit, plate);
  };

/** The locked key box on the wall, with or without the rack's key. */
export function wallKeyBox(hasRackKey = false): Group {
  return place(keyBox({ hangs: hangingKey(hasRackKey) }), {
    x: 2.44,
    y: 1.9,
    z: BACK_WALL + 0.02,
  });
}
