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

type Mark = (context: Context, x: number, y: number, size: number) => void;

/** A house with a pitched roof. */
export const houseMark =
  (color: string): Mark =>
  (context, x, y, size) => {
    const half = size * 0.46;
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(x, y - half);
    context.lineTo(x + half * 1.1, y);
    context.lineTo(x - half * 1.1, y);
    context.fill();
    context.fillRect(x - half * 0.75, y - half * 0.06, half * 1.5, half * 0.95);
  };

/** Two leaves on a stalk. */
export const leafMark =
  (color: string): Mark =>
  (context, x, y, size) => {
    context.fillStyle = color;
    for (const side of [-1, 1]) {
      context.beginPath();
      context.moveTo(x, y + size * 0.4);
      context.quadraticCurveTo(
        x + side * size * 0.62,
        y + size * 0.1,
        x + side * size * 0.42,
        y - size * 0.4,
      );
      context.quadraticCurveTo(x, y - size * 0.2, x, y + size * 0.4);
      context.fill();
    }
  };

/** A parcel tied with a bow. */
export const giftMark =
  (color: string, ribbon: string): Mark =>
  (context, x, y, size) => {
    context.fillStyle = color;
    roundedRect(context, x - size * 0.4, y - size * 0.2, size * 0.8, size * 0.6, size * 0.06);
    context.fill();
    context.fillStyle = ribbon;
    context.fillRect(x - size * 0.07, y - size * 0.2, size * 0.14, size * 0.6);
    dot(context, x - size * 0.17, y - size * 0.3, size * 0.13, ribbon);
    dot(context, x + size * 0.17, y - size * 0.3, size * 0.13, ribbon);
  };

/** A round fruit with its leaf. */
export const fruitMark =
  (color: string, leaf: string): Mark =>
  (context, x, y, size) => {
    dot(context, x, y + size * 0.06, size * 0.38, color);
    context.fillStyle = leaf;
    context.beginPath();
    context.ellipse(x, y - size * 0.3, size * 0.3, size * 0.1, 0, 0, Math.PI * 2);
    context.fill();
  };
