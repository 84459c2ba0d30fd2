import type { Group } from "three";
import { palette } from "../../toolkit/palette";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { goods, iconMark, sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";
import { tree } from "../../toolkit/town/street-things";

/** ぬくい精工 from the street: a workshop under saw teeth. */
const front: Front = (isHalfShut) =>
  shop({
    isHalfShut,
    width: 2.15,
    wall: "#E6E1D6",
    trim: "#7FA08A",
    roof: "saw",
    roofColor: "#7FA08A",
    isTwoStoreyed: false,
    sign: sign("#4F6B5B", "#FFF3D6", "ぬくい精工", iconMark("gear", "#FFB35C")),
    signFrame: "#3F5548",
    inside: goods("#F4EEDD", ["#AEB7C2", palette.orange, "#8D97A8", "#C9CFD8"]),
    doorColor: palette.orange,
  });

/** The chimney behind, and coils of steel by the door. */
const beside = (): Group =>
  group(
    cylinder(0.15, 0.19, 1.5, "#C97F5A", 0.78, 1.55, -1.15),
    cylinder(0.17, 0.17, 0.12, "#F4F7FB", 0.78, 2.75, -1.15),
    ...[-0.95, -0.6].map((x, i) => {
      const coil = cylinder(0.17, 0.17, 0.22, i === 0 ? "#AEB7C2" : "#C9CFD8", 0, 0, 0, 30);
      coil.rotation.x = Math.PI / 2;
      coil.position.set(x, 0.17, 0.42);
      return coil;
    }),
    box(0.62, 0.06, 0.3, palette.wood, -0.78, 0, 0.52, 0.015),
    place(tree(), { x: 1.24, z: 0.5, scale: 0.55 }),
  );

export const stills: readonly Still[] = shopStills(front, beside);
