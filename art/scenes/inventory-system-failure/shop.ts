import type { Group } from "three";
import { roundedRect } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { carton } from "../../toolkit/parts/warehouse";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { goods, sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";

type Context = CanvasRenderingContext2D;

/** Hammer crossing a nail: the mark of 釘宮金物. */
function hammerMark(context: Context, x: number, y: number, size: number): void {
  context.save();
  context.translate(x, y);
  context.rotate(-0.7);
  context.fillStyle = "#E9B96E";
  roundedRect(context, -size * 0.07, -size * 0.3, size * 0.14, size * 0.86, size * 0.05);
  context.fill();
  context.fillStyle = "#F4F7FB";
  roundedRect(context, -size * 0.32, -size * 0.5, size * 0.64, size * 0.26, size * 0.07);
  context.fill();
  context.restore();
}

/** 釘宮金物 from the street. */
export const front: Front = (isHalfShut) =>
  shop({
    isHalfShut,
    width: 2.05,
    wall: "#E9D2AC",
    trim: "#8A5B38",
    roof: "tiles",
    roofColor: "#4A678F",
    isTwoStoreyed: true,
    sign: sign("#2B4C7E", "#FFF3D6", "釘宮金物", hammerMark),
    signFrame: "#7A4F34",
    awning: ["#3D6FB8", "#F4F7FB"],
    inside: goods("#FFE3B0", [
      palette.grey3,
      palette.orange,
      palette.red,
      palette.blue,
      palette.grey2,
    ]),
    doorColor: "#8A5B38",
  });

/** Buckets, pipes and a ladder before the hardware shop. */
export function frontGoods(): Group {
  const made = group();
  for (const [i, color] of [palette.blue, palette.red, palette.yellow].entries())
    made.add(cylinder(0.12, 0.09, 0.2, color, -0.75 + i * 0.27, 0, 0.42 + (i % 2) * 0.08));
  const ladder = group();
  for (const side of [-1, 1])
    ladder.add(box(0.04, 1.2, 0.05, palette.orange, side * 0.13, 0, 0, 0.012));
  for (let i = 0; i < 5; i++)
    ladder.add(box(0.26, 0.035, 0.035, palette.orange, 0, 0.15 + i * 0.22, 0, 0.01));
  ladder.rotation.x = -0.2;
  ladder.position.set(0.92, 0, 0.3);
  made.add(ladder);
  return made;
}

const beside = (): Group =>
  group(
    frontGoods(),
    place(carton({ width: 0.34, height: 0.26, depth: 0.3, color: palette.cardboard }), {
      x: -1.12,
      z: 0.62,
      turn: 10,
    }),
  );

export const stills: readonly Still[] = shopStills(front, beside);
