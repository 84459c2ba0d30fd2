import { type Draw, dot, drawText, LOGO_FONT, roundedRect } from "../toolkit/canvas";
import { palette } from "../toolkit/palette";
import { drawIcon } from "../toolkit/parts/icons";

type Context = CanvasRenderingContext2D;

/** A sign: a picture, then a name, on one colour. */
export function sign(
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
export const drawRoundGood: typeof drawGood = (context, x, y, size, color) =>
  dot(context, x, y - size * 0.42, size * 0.45, color);

/** Shelves of things in the given colours behind glass. */
export function goods(ground: string, colors: readonly string[], draw = drawGood): Draw {
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
export const studio: Draw = (context, width, height) => {
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
export function paneMark(context: Context, x: number, y: number, size: number): void {
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
export function hammerMark(context: Context, x: number, y: number, size: number): void {
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

export const iconMark =
  (name: Parameters<typeof drawIcon>[1], color: string) =>
  (context: Context, x: number, y: number, size: number) =>
    drawIcon(context, name, x, y, size * 0.72, color);

/** コマド・デザイン, the web design company of the episode it-admin-absent. */
