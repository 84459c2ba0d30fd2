import type { Group } from "three";
import { palette } from "../../toolkit/palette";
import { box, cylinder, group, place, tube } from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { goods, houseMark, sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";
import { tree } from "../../toolkit/town/street-things";

/** あまどいリフォーム from the street: a mint gable. */
const front: Front = (isHalfShut) =>
  shop({
    isHalfShut,
    width: 1.95,
    wall: "#BFE3DF",
    trim: "#FFFFFF",
    roof: "gable",
    roofColor: "#3F8F86",
    isTwoStoreyed: false,
    sign: sign("#FFFDF6", "#2F7A72", "あまどい", houseMark(palette.coral)),
    signFrame: "#7ED3B6",
    awning: ["#FF8A73", "#FFF9EC"],
    inside: goods("#E9F7F2", ["#FFFFFF", "#9CC4BC", palette.yellow, palette.coral]),
    doorColor: palette.coral,
  });

/** A closed umbrella leaning in the stand. */
function umbrella(color: string, x: number, lean: number): Group {
  const made = group(
    cylinder(0.012, 0.012, 0.62, palette.ink, 0, 0, 0, 8),
    cylinder(0.02, 0.055, 0.42, color, 0, 0.08, 0, 14),
  );
  made.rotation.z = lean;
  return place(made, { x, y: 0.04 });
}

/** The veranda where customers sit down, the rain pipe, and wet umbrellas. */
const beside = (): Group =>
  group(
    box(1.15, 0.07, 0.36, palette.wood, -0.38, 0.2, 0.26, 0.02),
    ...[-0.85, 0.09].map((x) => box(0.07, 0.2, 0.3, palette.woodDark, x, 0, 0.26, 0.015)),
    tube(
      [
        [1.0, 1.5, 0.06],
        [1.0, 0.8, 0.06],
        [1.0, 0.1, 0.06],
      ],
      0.035,
      "#8FB5AE",
    ),
    place(
      group(
        cylinder(0.16, 0.13, 0.24, "#5C7399"),
        umbrella(palette.coral, -0.06, 0.12),
        umbrella(palette.yellow, 0.02, -0.04),
        umbrella(palette.sky, 0.08, -0.2),
      ),
      { x: 0.55, z: 0.55 },
    ),
    place(tree(), { x: -1.2, z: 0.5, scale: 0.5 }),
  );

export const stills: readonly Still[] = shopStills(front, beside);
