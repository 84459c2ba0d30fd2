import type { Group } from "three";
import { drawText, LOGO_FONT, print } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { fruitMark, goods, sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";
import { tree } from "../../toolkit/town/street-things";

/** 柿ノ瀬旅館 from the street: an inn under two roofs of tiles. */
const front: Front = (isHalfShut) =>
  place(
    shop({
      isHalfShut,
      width: 2.15,
      wall: "#DDBF8E",
      trim: "#8A5B38",
      roof: "stepped",
      roofColor: "#4C5674",
      isTwoStoreyed: false,
      sign: sign("#3B4A7A", "#FFF3D6", "柿ノ瀬旅館", fruitMark("#F29B4B", "#8FB75A")),
      signFrame: "#8A5B38",
      inside: goods("#FFE7BE", ["#F29B4B", "#3B4A7A", "#FFFFFF", "#B3364A"]),
      doorColor: "#5B3A2E",
    }),
    { scale: 0.92 },
  );

/** A paper lantern with the sign for hot water. */
function lantern(): Group {
  const words = print(
    0.22,
    0.3,
    256,
    (context, width, height) => {
      context.fillStyle = "#FFF1CC";
      context.fillRect(0, 0, width, height);
      drawText(context, "ゆ", width / 2, height / 2, height * 0.5, "#B3364A", {
        font: LOGO_FONT,
        weight: 400,
      });
    },
    { glow: 0.7 },
  );
  words.position.set(0, 1.02, 0.135);
  return group(
    box(0.07, 0.86, 0.07, "#5B3A2E", 0, 0, 0, 0.015),
    box(0.26, 0.36, 0.26, "#FFE9B0", 0, 0.84, 0, 0.03),
    box(0.34, 0.05, 0.34, "#5B3A2E", 0, 1.2, 0, 0.015),
    words,
  );
}

const beside = (): Group =>
  group(
    place(lantern(), { x: -1.15, z: 0.5 }),
    place(tree(), { x: 1.22, z: 0.35, scale: 0.7 }),
    ...[0.35, 0.72, 1.02].map((x, i) =>
      cylinder(0.14, 0.16, 0.04, palette.grey2, x - 0.35, 0, 0.5 + i * 0.14, 20),
    ),
  );

export const stills: readonly Still[] = shopStills(front, beside);
