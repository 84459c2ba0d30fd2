import { type Draw, dot, drawText, LOGO_FONT, roundedRect } from "../canvas";
import { palette } from "../palette";
import { drawIcon } from "../parts/icons";

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

export const iconMark =
  (name: Parameters<typeof drawIcon>[1], color: string) =>
  (context: Context, x: number, y: number, size: number) =>
    drawIcon(context, name, x, y, size * 0.72, color);
