import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawDatedShield, drawFaceOf, drawMountainMark, drawStruck, signs } from "./marks";

type Context = CanvasRenderingContext2D;

/** On the cloth: Mr Niwa's face, the money bag, and how old the shield is. */
export const drawBankMarks: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  drawFaceOf(context, "niwa", width * 0.17, height * 0.5, height * 0.38);
  drawIcon(context, "moneyBag", width * 0.46, height * 0.5, height * 0.34, "#C98A1B");
  drawDatedShield(context, width * 0.8, height * 0.5, height * 0.44, "3/30", signs.fresh);
};

/** What that machine is not for. */
export const drawForbidden: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  drawStruck(context, "mail", width * 0.28, height * 0.5, height * 0.34);
  drawStruck(context, "cart", width * 0.73, height * 0.5, height * 0.34);
};

/** Until when to wait, with a cup of tea. */
export const drawWait: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF4");
  drawIcon(context, "teacup", width * 0.13, height * 0.5, height * 0.27, "#8A5B38");
  drawFaceOf(context, "hayase", width * 0.35, height * 0.5, height * 0.31);
  drawText(context, "8:40", width * 0.75, height * 0.54, height * 0.54, palette.ink);
};

/** A new tablet, and when it comes. */
export const drawSwap: Draw = (context, width, height) => {
  fill(context, width, height, "#F3FAFF");
  drawIcon(context, "tablet", width * 0.26, height * 0.5, height * 0.32, palette.blue, 0.22);
  drawText(context, "4/20", width * 0.7, height * 0.54, height * 0.5, palette.ink);
};

/** When the table was last restored from the disk, and by whom. */
export const drawRestored: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  drawIcon(context, "back", width * 0.15, height * 0.5, height * 0.28, palette.blue, 0.26);
  drawIcon(context, "tick", width * 0.38, height * 0.5, height * 0.26, signs.fresh, 0.36);
  drawText(context, "3/7", width * 0.62, height * 0.54, height * 0.48, palette.ink);
  drawFaceOf(context, "hayase", width * 0.86, height * 0.5, height * 0.34);
};

function printedLines(context: Context, width: number, top: number, height: number): void {
  for (let row = 0; row < 3; row++)
    panel(
      context,
      width * 0.12,
      top + row * height * 0.06,
      width * (0.7 - row * 0.1),
      14,
      7,
      "#C9D3DE",
    );
}

/** A printed mail somebody had doubts about, and how it was asked back. */
export const drawQuestionMail: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  drawMountainMark(context, width * 0.2, height * 0.13, height * 0.075);
  printedLines(context, width, height * 0.25, height);
  drawText(context, "0X-XXXX-0987", width * 0.43, height * 0.45, height * 0.095, palette.ink);
  panel(context, width * 0.05, height * 0.445, width * 0.78, 9, 4, signs.trouble);
  drawText(context, "?", width * 0.76, height * 0.24, height * 0.38, signs.trouble, {
    weight: 900,
  });
  dot(context, width * 0.24, height * 0.65, height * 0.1, signs.fresh);
  drawIcon(context, "phone", width * 0.24, height * 0.65, height * 0.066, "#FFFFFF", 0.26);
  drawText(context, "8:10", width * 0.66, height * 0.66, height * 0.16, palette.ink);
  drawFaceOf(context, "hayase", width * 0.3, height * 0.87, height * 0.1);
  drawMountainMark(context, width * 0.7, height * 0.87, height * 0.095);
  drawIcon(context, "swap", width * 0.5, height * 0.87, height * 0.055, palette.ink, 0.26);
};

/** A customer's business card. */
export const drawBusinessCard: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  drawMountainMark(context, width * 0.2, height * 0.34, height * 0.24);
  drawIcon(context, "phone", width * 0.58, height * 0.34, height * 0.18, signs.fresh, 0.26);
  drawText(context, "0X-XXXX-0142", width * 0.5, height * 0.8, height * 0.2, palette.ink);
};

/** A slip the president has answered: his face and the red flower. */
export const drawAnswered: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF4");
  panel(context, width * 0.04, height * 0.05, width * 0.92, height * 0.9, 14, "#FFFFFF");
  drawFaceOf(context, "todoroki", width * 0.31, height * 0.5, height * 0.36);
  drawIcon(context, "truck", width * 0.78, height * 0.22, height * 0.15, signs.lorry);
  drawIcon(context, "flower", width * 0.78, height * 0.66, height * 0.24, signs.trouble, 0.2);
};

/** A slip about something that nearly went wrong on the road. */
export const drawSlip: Draw = (context, width, height) => {
  fill(context, width, height, "#FFF7DE");
  drawIcon(context, "truck", width * 0.5, height * 0.34, width * 0.32, signs.lorry);
  for (const y of [0.62, 0.76])
    panel(context, width * 0.16, height * y, width * 0.68, 16, 8, "#C8B894");
};
