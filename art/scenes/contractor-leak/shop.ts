import type { Group } from "three";
import { palette } from "../../toolkit/palette";
import { carton } from "../../toolkit/parts/warehouse";
import { group, place } from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { goods, leafMark, sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";
import { tree } from "../../toolkit/town/street-things";

/** すずしろ養生堂 from the street: a packing house under a barrel roof. */
const front: Front = (isHalfShut) =>
  shop({
    isHalfShut,
    width: 2.1,
    wall: "#DDE6BE",
    trim: "#FFFFFF",
    roof: "barrel",
    roofColor: "#D9772B",
    isTwoStoreyed: false,
    sign: sign("#FFFDF6", "#B85E1B", "すずしろ養生堂", leafMark("#6FA544")),
    signFrame: "#D9772B",
    awning: ["#8FB75A", "#FFFDF6"],
    inside: goods("#FFF6DF", ["#D9772B", "#8FB75A", "#F0C07A", "#FFFFFF"]),
    doorColor: "#8A5B38",
  });

/** Parcels that wait for the lorry. */
const beside = (): Group =>
  group(
    ...[
      [-1.05, 0, 0.5, 0],
      [-0.66, 0, 0.58, 12],
      [-0.88, 0.27, 0.53, -8],
      [1.02, 0, 0.62, 6],
    ].map(([x = 0, y = 0, z = 0, turn = 0]) =>
      place(carton({ width: 0.36, height: 0.26, depth: 0.3, color: palette.cardboard }), {
        x,
        y,
        z,
        turn,
      }),
    ),
    place(tree(), { x: 1.24, z: 0.1, scale: 0.6 }),
  );

export const stills: readonly Still[] = shopStills(front, beside);
