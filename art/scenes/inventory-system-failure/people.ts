import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { monitor } from "../../toolkit/parts/screens";
import { type Acting, castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import { group, place } from "../../toolkit/primitives";
import { looks } from "./looks";
import { drawStockList, spots } from "./room";
import { cargo, loadedCart } from "./vehicles";

const always = { always: true } as const;

/** Where people stand on an ordinary day. */
export const stands = {
  suzuki: { x: -2.34, z: 0.12, turn: -4, scale: PERSON_SCALE },
  ueda: { x: -0.2, z: -1.72, turn: 4, scale: PERSON_SCALE },
  kugimiya: { x: 0.72, z: 1.84, turn: 2, scale: PERSON_SCALE },
  isono: { x: 3.2, z: -0.2, turn: -8, scale: PERSON_SCALE },
} as const;

/** The screens of the order desk, showing `draw`. */
export function deskScreens(draw: Parameters<typeof monitor>[0]["draw"], glow: number): Object3D {
  const { x, y, z } = spots.desk;
  return place(monitor({ width: 0.72, height: 0.48, draw, glow, pixels: 800 }), {
    x: x + 0.06,
    y,
    z: z - 0.12,
  });
}

/** Isono and his cart; `cartX` is the cart's place to his right as the viewer sees it. */
export function isonoWithCart(): Object3D {
  const { isono } = stands;
  return group(
    place(castMember(looks.isono, { expression: "smile", pose: "push", headTurn: -6 }), isono),
    place(loadedCart(), { x: isono.x - 0.9, z: isono.z + 0.12, scale: 1.02 }),
  );
}

/** Isono behind his cart where the torn cord stopped them. */
export function isonoStopped(acting: Acting): Object3D {
  const at = { x: -0.24, z: 0.84, scale: PERSON_SCALE } as const;
  return group(
    place(castMember(looks.isono, acting), { ...at, turn: -4 }),
    place(loadedCart(), { x: at.x - 1.12, z: at.z - 0.14, turn: 10, scale: 1.02 }),
  );
}

/** People, screens and cargo of an ordinary day. */
export function everydayLayers(): readonly DioramaLayer[] {
  const person = (who: string, object: Object3D, depth: number): DioramaLayer => ({
    id: `person-${who}`,
    object,
    depth,
    shows: always,
    person: who,
  });
  return [
    { id: "cargo", object: place(cargo(), spots.gate), depth: -200, shows: always },
    person(
      "ueda",
      place(castMember(looks.ueda, { expression: "talk", pose: "type" }), stands.ueda),
      -172,
    ),
    {
      id: "desk-screens",
      object: deskScreens(drawStockList(5), 0.85),
      depth: -118,
      shows: always,
    },
    person(
      "suzuki",
      place(castMember(looks.suzuki, { expression: "smile", pose: "hold" }), stands.suzuki),
      3,
    ),
    person("isono", isonoWithCart(), 30),
    person(
      "kugimiya",
      place(castMember(looks.kugimiya, { expression: "smile", pose: "hips" }), stands.kugimiya),
      190,
    ),
  ];
}
