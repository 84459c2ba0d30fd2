import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { clipboard } from "../../toolkit/parts/boards";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { group } from "../../toolkit/primitives";
import { looks } from "./looks";

/** The stock screen's number struck out, the counted one beside it; by whom and when. */
const drawCount: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  panel(context, width * 0.1, height * 0.05, width * 0.8, height * 0.2, 20, "#EAF3FB");
  panel(context, width * 0.1, height * 0.05, width * 0.8, height * 0.06, 12, palette.blue);
  for (let row = 0; row < 2; row += 1)
    panel(
      context,
      width * 0.16,
      height * (0.135 + row * 0.055),
      width * 0.56,
      height * 0.03,
      8,
      "#9FB0C4",
    );
  drawText(context, "64", width * 0.28, height * 0.42, height * 0.22, "#7A8796");
  context.strokeStyle = "#D9483B";
  context.lineWidth = 22;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(width * 0.08, height * 0.47);
  context.lineTo(width * 0.49, height * 0.36);
  context.stroke();
  drawText(context, "62", width * 0.74, height * 0.42, height * 0.24, palette.ink);
  drawFaceIcon(context, looks.suzuki, width * 0.25, height * 0.75, height * 0.16, {
    rim: palette.coral,
  });
  drawText(context, "11/16", width * 0.7, height * 0.76, height * 0.125, palette.navy);
};

/** Clipboard on the post of the rack: one shelf is counted every day. */
export function countCard(): Group {
  return group(clipboard({ width: 0.46, height: 0.56, draw: drawCount, color: palette.teal }));
}
