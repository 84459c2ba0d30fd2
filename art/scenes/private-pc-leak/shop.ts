import type { Group } from "three";
import { type Draw, dot, roundedRect } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { box, group, place } from "../../toolkit/primitives";
import type { Still } from "../../toolkit/still";
import { shop } from "../../toolkit/town/shop";
import { houseMark, sign } from "../../toolkit/town/shop-signs";
import { type Front, shopStills } from "../../toolkit/town/shop-still";
import { streetLamp, tree } from "../../toolkit/town/street-things";

/** A drawing board under its lamp, late in the evening. */
const drawingBoard: Draw = (context, width, height) => {
  context.fillStyle = "#FFE7B0";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#FFFFFF";
  roundedRect(context, width * 0.14, height * 0.34, width * 0.72, height * 0.42, 12);
  context.fill();
  context.strokeStyle = palette.navy;
  context.lineWidth = 8;
  context.strokeRect(width * 0.24, height * 0.42, width * 0.3, height * 0.26);
  context.strokeRect(width * 0.54, height * 0.5, width * 0.2, height * 0.18);
  dot(context, width * 0.5, height * 0.16, height * 0.1, "#FFD45C");
};

/** のきば設計室 from the street: narrow and steep, one window lit. */
const front: Front = (isHalfShut) =>
  place(
    shop({
      isHalfShut,
      width: 1.5,
      wall: "#7C90B8",
      trim: "#F9D9CF",
      roof: "steep",
      roofColor: "#33406B",
      isTwoStoreyed: true,
      sign: sign("#FFF6E6", "#33406B", "のきば設計室", houseMark(palette.coral)),
      signFrame: "#F0A08C",
      inside: drawingBoard,
      doorColor: palette.coral,
    }),
    { scale: 0.84 },
  );

const beside = (): Group =>
  group(
    place(streetLamp(palette.coral), { x: -1.08, z: 0.42 }),
    place(tree(), { x: 1.08, z: 0.42, scale: 0.62 }),
    box(0.7, 0.12, 0.2, palette.woodDark, 0.86, 0, 0.72, 0.03),
  );

export const stills: readonly Still[] = shopStills(front, beside);
