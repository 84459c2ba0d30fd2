import type { Group } from "three";
import { type Draw, dot, drawText, LOGO_FONT, roundedRect } from "../toolkit/canvas";
import { palette } from "../toolkit/palette";
import { drawIcon } from "../toolkit/parts/icons";
import { box, cylinder, group, place } from "../toolkit/primitives";
import { shop } from "../toolkit/town/shop";

type Context = CanvasRenderingContext2D;

/** A sign: a picture, then a name, on one colour. */
function sign(
  ground: string,
  ink: string,
  name: string,
  emblem: (context: Context, x: number, y: number, size: number) => void,
): Draw {
  return (context, width, height) => {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
    const size = height * 0.58;
    context.font = `400 ${size}px ${LOGO_FONT}`;
    const textWidth = Math.min(context.measureText(name).width, width * 0.66);
    const left = (width - textWidth - height) / 2;
    emblem(context, left + height * 0.4, height / 2, height * 0.7);
    context.save();
    context.translate(left + height + textWidth / 2, height * 0.53);
    const natural = context.measureText(name).width;
    context.scale(textWidth / natural, 1);
    drawText(context, name, 0, 0, size, ink, { font: LOGO_FONT, weight: 400 });
    context.restore();
  };
}

/** One thing on a shelf: a jar standing on `y`. */
function drawGood(context: Context, x: number, y: number, size: number, color: string): void {
  context.fillStyle = color;
  roundedRect(context, x - size * 0.3, y - size, size * 0.6, size, size * 0.1);
  context.fill();
}

/** The same as a round loaf or blossom. */
const drawRoundGood: typeof drawGood = (context, x, y, size, color) =>
  dot(context, x, y - size * 0.42, size * 0.45, color);

/** Shelves of things in the given colours behind glass. */
function goods(ground: string, colors: readonly string[], draw = drawGood): Draw {
  return (context, width, height) => {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
    for (const row of [0, 1]) {
      const shelfY = height * (0.46 + row * 0.46);
      context.fillStyle = "rgba(120,80,40,.55)";
      context.fillRect(0, shelfY, width, height * 0.05);
      for (let i = 0; i < 6; i++) {
        const color = colors[(i + row * 2) % colors.length] ?? palette.coral;
        const size = height * (0.24 + ((i * 7 + row) % 3) * 0.04);
        draw(context, width * (0.09 + i * 0.165), shelfY, size, color);
      }
    }
  };
}

/** Screens with pictures on them: a studio seen from the street. */
const studio: Draw = (context, width, height) => {
  context.fillStyle = "#FFF3DC";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#C9DDF2";
  context.fillRect(0, height * 0.7, width, height * 0.3);
  const screens = [
    [0.24, palette.coral, palette.yellow],
    [0.68, palette.teal, palette.sky],
  ] as const;
  for (const [x, first, second] of screens) {
    context.fillStyle = "#2E3644";
    roundedRect(context, width * (x - 0.17), height * 0.2, width * 0.34, height * 0.44, 14);
    context.fill();
    context.fillStyle = first;
    context.fillRect(width * (x - 0.145), height * 0.25, width * 0.29, height * 0.2);
    context.fillStyle = "#FFFFFF";
    context.fillRect(width * (x - 0.145), height * 0.45, width * 0.29, height * 0.14);
    dot(context, width * (x + 0.06), height * 0.36, height * 0.09, second);
    context.fillStyle = "#AEB7C2";
    context.fillRect(width * (x - 0.02), height * 0.64, width * 0.04, height * 0.1);
  }
};

/** A window with four panes: the mark of コマド・デザイン. */
function paneMark(context: Context, x: number, y: number, size: number): void {
  const half = size / 2;
  const colors = [palette.coral, palette.yellow, palette.sky, palette.teal];
  for (const [i, color] of colors.entries()) {
    context.fillStyle = color;
    const [left, top] = [x - half + (i % 2) * half, y - half + Math.floor(i / 2) * half];
    roundedRect(context, left + 4, top + 4, half - 8, half - 8, 10);
    context.fill();
  }
}

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

const iconMark =
  (name: Parameters<typeof drawIcon>[1], color: string) =>
  (context: Context, x: number, y: number, size: number) =>
    drawIcon(context, name, x, y, size * 0.72, color);

/** コマド・デザイン, the web design company of the episode it-admin-absent. */
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
