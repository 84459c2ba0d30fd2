import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { fill, panel } from "../../toolkit/parts/paint";

/** The company's own poster. */
export const drawPoster: Draw = (context, width, height) => {
  fill(context, width, height, palette.navy);
  dot(context, width / 2, height * 0.42, width * 0.18, palette.yellow);
  drawText(context, "コマド", width / 2, height * 0.42, width * 0.12, palette.navy);
  drawText(context, "DESIGN", width / 2, height * 0.82, width * 0.12, "#FFFFFF");
};

/** Shapes in colours: wall art. */
export const drawSketches: Draw = (context, width, height) => {
  fill(context, width, height, palette.pink);
  dot(context, width / 2, height / 2, width * 0.26, "#FFFFFF");
  panel(context, width * 0.3, height * 0.3, width * 0.2, width * 0.2, 8, palette.teal);
  dot(context, width * 0.6, height * 0.6, width * 0.13, palette.orange);
};
