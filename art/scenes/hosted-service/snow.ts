import { type Draw, drawText } from "../../toolkit/canvas";
import { fill, panel } from "../../toolkit/parts/paint";
import { random } from "../../toolkit/random";
import { CRANBERRY, GOLD } from "./looks";
import { star } from "./props";

type Context = CanvasRenderingContext2D;

/** Somebody who waits behind the glass: a soft shape in a winter coat. */
function waiting(context: Context, x: number, foot: number, tall: number, color: string): void {
  const wide = tall * 0.42;
  panel(context, x - wide / 2, foot - tall * 0.72, wide, tall * 0.8, wide * 0.42, color);
  context.beginPath();
  context.arc(x, foot - tall * 0.82, tall * 0.17, 0, Math.PI * 2);
  context.fill();
}

function flakes(context: Context, width: number, height: number): void {
  const { next } = random(19);
  context.fillStyle = "#FFFFFF";
  for (let flake = 0; flake < 70; flake++) {
    context.beginPath();
    context.arc(next() * width, next() * height * 0.9, (0.004 + next() * 0.009) * width, 0, 7);
    context.fill();
  }
}

/** The board of the sale with the day, as it hangs in the show window. */
function saleBoard(context: Context, width: number, height: number): void {
  panel(context, width * 0.53, height * 0.06, width * 0.43, height * 0.3, 30, CRANBERRY);
  drawText(context, "12/19", width * 0.745, height * 0.22, height * 0.165, "#FFFDF6");
  star(context, width * 0.54, height * 0.08, height * 0.06, GOLD);
  star(context, width * 0.95, height * 0.08, height * 0.06, GOLD);
}

/** The queue in the snow before the shop; nobody when the doors were shut. */
export const snowView =
  (hasQueue: boolean): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#CFE0F2");
    panel(context, width * 0.02, height * 0.3, width * 0.3, height * 0.6, 8, "#B4C6E2");
    panel(context, width * 0.66, height * 0.22, width * 0.32, height * 0.7, 8, "#A9BDDD");
    panel(context, -10, height * 0.86, width + 20, height * 0.2, 8, "#F6FAFF");
    const coats = ["#8C7FA8", "#7C93B8", "#A5839A", "#7FA0A0", "#9A8AA0"];
    if (hasQueue)
      for (const [index, color] of coats.entries())
        waiting(
          context,
          width * (0.12 + index * 0.19),
          height * 0.98,
          height * (0.5 + (index % 2) * 0.06),
          color,
        );
    flakes(context, width, height);
    saleBoard(context, width, height);
  };
