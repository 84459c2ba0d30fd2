import type { Group } from "three";
import { dot, roundedRect } from "../toolkit/canvas";
import { palette } from "../toolkit/palette";
import { shop } from "../toolkit/town/shop";

import { drawRoundGood, goods, iconMark, sign } from "../toolkit/town/shop-signs";

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
