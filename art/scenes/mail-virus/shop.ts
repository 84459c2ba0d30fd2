import type { Group } from "three";
import { palette } from "../../toolkit/palette";
import { carton } from "../../toolkit/parts/warehouse";
import { ball, box, group, place } from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { goods, iconMark, sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";
import { lorry } from "../../toolkit/town/street-things";

/** 荷車坂運送 from the street: a gate, and a lorry about to leave. */
const front: Front = (isHalfShut) =>
  shop({
    isHalfShut,
    width: 2.0,
    wall: "#FFF6D6",
    trim: "#FFFFFF",
    roof: "flat",
    roofColor: "#FFC93C",
    isTwoStoreyed: true,
    sign: sign("#2E6FB5", "#FFF6D6", "荷車坂運送", iconMark("van", "#FFC93C")),
    signFrame: "#FFC93C",
    inside: goods("#E5F3FF", [palette.sky, palette.yellow, palette.cardboard, palette.coral]),
    doorColor: palette.blue,
  });

/** The lorry, and a cherry tree in flower. */
const beside = (): Group =>
  group(
    place(
      lorry(
        palette.yellow,
        group(
          place(carton({ width: 0.3, height: 0.22, depth: 0.3, color: palette.cardboard }), {
            x: -0.14,
          }),
          place(carton({ width: 0.24, height: 0.18, depth: 0.26, color: "#E2B57C" }), { x: 0.17 }),
        ),
      ),
      { x: -0.5, z: 0.62 },
    ),
    place(
      group(
        box(0.12, 0.7, 0.12, palette.woodDark, 0, 0, 0, 0.04),
        ball(0.36, "#F8C4D2", 0, 0.98, 0),
        ball(0.24, "#FBD9E2", -0.24, 0.84, 0.12),
        ball(0.24, "#F3AFC4", 0.24, 0.9, 0.1),
      ),
      { x: 1.2, z: 0.3 },
    ),
  );

export const stills: readonly Still[] = shopStills(front, beside);
