import type { Group } from "three";
import { dot, roundedRect } from "../toolkit/canvas";
import { palette } from "../toolkit/palette";
import { box, cylinder, group, place } from "../toolkit/primitives";
import { shop } from "../toolkit/town/shop";

/** A sign: a picture, then a name, on one colour. */
import {
  drawRoundGood,
  goods,
  hammerMark,
  iconMark,
  paneMark,
  sign,
  studio,
} from "./shared-shop-signs";

export const designStudio = (): Group =>
  shop({
    width: 1.95,
    wall: "#FFE9C9",
    trim: "#FFFFFF",
    roof: "flat",
    roofColor: palette.coral,
    isTwoStoreyed: true,
    sign: sign("#FFFFFF", palette.navy, "コマド・デザイン", paneMark),
    signFrame: "#F3D9B0",
    awning: ["#FF8A73", "#FFF6E6"],
    inside: studio,
    doorColor: palette.teal,
    hasFlowers: true,
  });

/** 釘宮金物, the wholesaler of the episode inventory-system-failure. */
export const hardwareShop = (): Group =>
  shop({
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

/** Bakery with a gable. */
export const bakery = (): Group =>
  shop({
    width: 1.75,
    wall: "#FFD9C7",
    trim: "#FFFFFF",
    roof: "gable",
    roofColor: "#D9694F",
    isTwoStoreyed: false,
    sign: sign("#FFF6E6", "#9A5B2E", "パン", (context, x, y, size) => {
      context.fillStyle = "#E2A055";
      roundedRect(context, x - size * 0.5, y - size * 0.24, size, size * 0.52, size * 0.26);
      context.fill();
    }),
    signFrame: "#C98A55",
    awning: ["#FFC65C", "#FFF9EC"],
    inside: goods("#FFEBC4", ["#E2A055", "#C97F3C", "#F0C07A"], drawRoundGood),
    doorColor: "#B9764A",
  });

/** Florist with a gable. */
export const florist = (): Group =>
  shop({
    width: 1.75,
    wall: "#CDEBD6",
    trim: "#FFFFFF",
    roof: "gable",
    roofColor: "#3F9C86",
    isTwoStoreyed: false,
    sign: sign("#FFFFFF", "#2E8B66", "はな", (context, x, y, size) => {
      for (let i = 0; i < 5; i++) {
        const angle = (i / 5) * Math.PI * 2;
        dot(
          context,
          x + Math.cos(angle) * size * 0.26,
          y + Math.sin(angle) * size * 0.26,
          size * 0.2,
          palette.pink,
        );
      }
      dot(context, x, y, size * 0.16, palette.yellow);
    }),
    signFrame: "#7ED3B6",
    awning: ["#7ED3B6", "#FFFFFF"],
    inside: goods(
      "#E4F7E6",
      [palette.pink, palette.yellow, palette.coral, palette.purple],
      drawRoundGood,
    ),
    doorColor: "#3F9C86",
  });

/** Small office block with a mail sign. */
export const office = (): Group =>
  shop({
    width: 1.8,
    wall: "#D7DDF4",
    trim: "#FFFFFF",
    roof: "flat",
    roofColor: "#7C86C9",
    isTwoStoreyed: true,
    sign: sign("#5F6BB5", "#FFFFFF", "まもり商会", iconMark("mail", "#FFFFFF")),
    signFrame: "#FFFFFF",
    awning: ["#8B7BD8", "#F5F2FF"],
    inside: goods("#EDEBFF", [palette.purple, palette.sky, palette.yellow]),
    doorColor: "#5F6BB5",
  });

/** A shop whose day has not come: its shutter is down. */
export const closedShop = (): Group =>
  group(
    shop({
      width: 1.9,
      wall: "#D5DDE3",
      trim: "#FFFFFF",
      roof: "flat",
      roofColor: "#93A3B3",
      isTwoStoreyed: true,
      sign: (context, width, height) => {
        context.fillStyle = "#8C9BAA";
        context.fillRect(0, 0, width, height);
        context.fillStyle = "#A9B6C2";
        for (let i = 0; i < 3; i++)
          dot(context, width * (0.38 + i * 0.12), height / 2, height * 0.14, "#B9C5D0");
      },
      signFrame: "#76869A",
      awning: ["#9FB0BF", "#E6ECF1"],
    }),
    place(group(box(0.34, 0.24, 0.02, "#FFF6DA", 0, 0, 0, 0.01)), { y: 0.44, z: 0.115 }),
  );

/** Buckets, pipes and a ladder before the hardware shop. */
export function hardwareGoods(): Group {
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
