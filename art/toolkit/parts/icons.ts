import { palette } from "../palette";
import type { Strokes } from "./icon-pen";
import { errandIcons } from "./icon-set-errand";
import { giftIcons } from "./icon-set-gifts";
import { haulageIcons } from "./icon-set-haulage";
import { homeIcons } from "./icon-set-home";
import { mailingIcons } from "./icon-set-mailing";
import { networkIcons } from "./icon-set-network";
import { officeIcons } from "./icon-set-office";
import { shopIcons } from "./icon-set-shop";
import { streetIcons } from "./icon-set-street";
import { worksIcons } from "./icon-set-works";

const strokes = {
  ...officeIcons,
  ...streetIcons,
  ...networkIcons,
  ...errandIcons,
  ...homeIcons,
  ...haulageIcons,
  ...shopIcons,
  ...giftIcons,
  ...worksIcons,
  ...mailingIcons,
} satisfies Readonly<Record<string, Strokes>>;

export type IconName = keyof typeof strokes;

/** Draws a pictogram centred on x and y; `size` is half its side, in canvas pixels.
 * `weight` is the width of its strokes, as a share of `size`. */
export function drawIcon(
  context: CanvasRenderingContext2D,
  name: IconName,
  x: number,
  y: number,
  size: number,
  color: string = palette.ink,
  weight = 0.19,
): void {
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineWidth = weight;
  context.lineCap = "round";
  context.lineJoin = "round";
  strokes[name](context, color);
  context.restore();
}
