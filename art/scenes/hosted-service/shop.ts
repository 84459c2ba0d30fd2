import type { Group } from "three";
import { palette } from "../../toolkit/palette";
import {
  ball,
  box,
  cylinder,
  group,
  type Point3,
  place,
  ring,
  tube,
} from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { giftMark, goods, sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";
import { bunting } from "../../toolkit/town/street-things";

/** 雑貨のハナクラ from the street, in December. */
const front: Front = (isHalfShut) =>
  shop({
    isHalfShut,
    width: 1.95,
    wall: "#F8DDD6",
    trim: "#FFFFFF",
    roof: "flat",
    roofColor: "#B3364A",
    isTwoStoreyed: true,
    sign: sign("#B3364A", "#FFFDF6", "ハナクラ", giftMark("#FFD45C", "#FFFDF6")),
    signFrame: "#7E2434",
    awning: ["#2F6B57", "#FFFDF6"],
    inside: goods("#FFF1E4", [palette.red, "#2F6B57", palette.yellow, palette.pink]),
    doorColor: "#2F6B57",
    hasFlowers: true,
  });

/** A fir in a bucket with a star and balls. */
function fir(): Group {
  const made = group(
    cylinder(0.16, 0.12, 0.2, palette.red),
    ...[0, 1, 2].map((i) =>
      cylinder(0.02, 0.36 - i * 0.09, 0.4, "#2F6B57", 0, 0.2 + i * 0.27, 0, 26),
    ),
    ball(0.08, "#FFD45C", 0, 1.16, 0),
  );
  for (const [i, color] of [palette.red, palette.yellow, palette.sky, palette.pink].entries())
    made.add(ball(0.045, color, Math.sin(i * 1.3) * 0.2, 0.36 + i * 0.17, 0.22 - i * 0.035));
  return made;
}

/** A bicycle seen from its side. */
function bicycle(color: string): Group {
  const back: Point3 = [-0.27, 0.2, 0];
  const crank: Point3 = [0, 0.2, 0];
  const front: Point3 = [0.27, 0.2, 0];
  const saddle: Point3 = [-0.1, 0.52, 0];
  const neck: Point3 = [0.2, 0.52, 0];
  const bars: readonly (readonly [Point3, Point3])[] = [
    [back, saddle],
    [back, crank],
    [crank, saddle],
    [crank, neck],
    [saddle, neck],
    [neck, front],
  ];
  return group(
    ...[back, front].map(([x, y]) => ring(0.19, 0.024, "#3A4250", x, y)),
    ...bars.map((ends) => tube(ends, 0.02, color)),
    ball(0.075, palette.ink, saddle[0], saddle[1] + 0.05, 0, 1.4, 0.5, 1),
    tube([neck, [0.22, 0.62, 0], [0.13, 0.64, 0]], 0.017, palette.ink),
    box(0.2, 0.14, 0.18, palette.wood, 0.38, 0.46, 0, 0.03),
  );
}

const beside = (): Group =>
  group(
    place(fir(), { x: 1.2, z: 0.45 }),
    place(bicycle(palette.teal), { x: -1.0, z: 0.55, turn: 8 }),
    bunting([-0.95, 2.5, 0.16], [0.95, 2.5, 0.16], 0.16, 9),
  );

export const stills: readonly Still[] = shopStills(front, beside);
