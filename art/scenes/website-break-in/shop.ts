import type { Group } from "three";
import { type Draw, dot, drawText, LOGO_FONT, print } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { goods, sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";

type Context = CanvasRenderingContext2D;

/** Three round sweets on a stick: the mark of 練木堂. */
function sweetsMark(context: Context, x: number, y: number, size: number): void {
  context.fillStyle = "#B9764A";
  context.fillRect(x - size * 0.6, y - size * 0.05, size * 1.2, size * 0.1);
  for (const [i, color] of ["#F4A9B8", "#FFFDF6", "#9CC66B"].entries())
    dot(context, x + (i - 1) * size * 0.36, y, size * 0.2, color);
}

/** One cloth of the curtain before the door, with a letter of the shop's name. */
const cloth =
  (letter: string): Draw =>
  (context, width, height) => {
    context.fillStyle = "#8A4B45";
    context.fillRect(0, 0, width, height);
    drawText(context, letter, width / 2, height * 0.5, height * 0.5, "#FBF6EA", {
      font: LOGO_FONT,
      weight: 400,
    });
  };

/** 練木堂 from the street: low and broad under tiles, with a curtain. */
const front: Front = (isHalfShut) =>
  shop({
    isHalfShut,
    width: 2.3,
    wall: "#FBF6EA",
    trim: "#5B3A2E",
    roof: "tiles",
    roofColor: "#5D6675",
    isTwoStoreyed: false,
    sign: sign("#6B4230", "#FBF6EA", "練木堂", sweetsMark),
    signFrame: "#4A2E22",
    inside: goods("#FFF3DC", ["#F4A9B8", "#9CC66B", "#FFFFFF", "#B9764A"]),
    doorColor: "#5B3A2E",
  });

/** The curtain over the door, bamboo, and a bench with a red cloth. */
function beside(): Group {
  const curtain = group(box(0.62, 0.03, 0.03, "#5B3A2E", 0, 0.36, 0, 0.01));
  for (const [i, letter] of ["練", "木"].entries()) {
    const hung = print(0.28, 0.34, 256, cloth(letter), { roughness: 0.9 });
    hung.position.set((i - 0.5) * 0.3, 0.18, 0);
    curtain.add(hung);
  }
  const bamboo = [-1.28, -1.18, -1.08].map((x, i) =>
    cylinder(0.03, 0.035, 1.2 + i * 0.22, "#7FA84E", x, 0, 0.3 + (i % 2) * 0.08, 12),
  );
  return group(
    place(curtain, { x: 0.72, y: 0.82, z: 0.16 }),
    ...bamboo,
    box(0.8, 0.05, 0.3, palette.red, -0.5, 0.22, 0.55, 0.02),
    ...[-0.8, -0.2].map((x) => box(0.06, 0.22, 0.24, palette.woodDark, x, 0, 0.55, 0.012)),
  );
}

export const stills: readonly Still[] = shopStills(front, beside);
