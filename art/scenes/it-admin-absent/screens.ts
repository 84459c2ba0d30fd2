import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";

const memo = ["kirin-08", "zou-2525", "saba-nna"];

/** A desktop: sky, a bar below. */
const drawDesktop: Draw = (context, width, height) => {
  const sky = context.createLinearGradient(0, 0, width, height);
  sky.addColorStop(0, "#8CC8F0");
  sky.addColorStop(1, "#B9E5DE");
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  panel(context, 0, height * 0.92, width, height * 0.08, 0, "#2B4C7E");
  for (const [index, color] of [palette.yellow, palette.mint, palette.coral].entries())
    panel(context, 30 + index * 62, height * 0.935, 42, 34, 9, color);
};

/** The desktop with one file open: three keys, and beside each what anybody can read. */
export const drawDirectorScreen: Draw = (context, width, height) => {
  drawDesktop(context, width, height);
  const [x, y, wide, high] = [width * 0.05, height * 0.05, width * 0.9, height * 0.83];
  panel(context, x, y, wide, high, 22, "#FFFFFF");
  context.save();
  context.beginPath();
  context.roundRect(x, y, wide, high, 22);
  context.clip();
  panel(context, x, y, wide, high * 0.15, 0, palette.blue);
  context.restore();
  drawIcon(context, "gear", x + 62, y + high * 0.075, 34, "#FFFFFF");
  for (let index = 0; index < 3; index++)
    dot(context, x + wide - 50 - index * 50, y + high * 0.075, 15, "rgba(255,255,255,.75)");
  const row = high * 0.255;
  for (const [index, word] of memo.entries()) {
    const top = y + high * 0.185 + index * (row + high * 0.012);
    panel(context, x + 24, top, wide - 48, row, 18, index % 2 ? "#F2F6FB" : "#FFF4D2");
    drawIcon(context, "key", x + 118, top + row / 2, row * 0.36, palette.navy, 0.24);
    drawText(context, word, x + 215, top + row * 0.54, row * 0.82, palette.ink, { align: "left" });
  }
};

/** The desktop once the memo is gone. */
export const drawClearedScreen: Draw = (context, width, height) => {
  drawDesktop(context, width, height);
  drawIcon(context, "padlock", width / 2, height * 0.44, height * 0.16, "rgba(255,255,255,.9)");
};

/** What the screen in the rack shows. */
export type RackState = "running" | "stopped" | "prompt";

const backgrounds: Readonly<Record<RackState, string>> = {
  running: "#1F5E7A",
  stopped: "#3A2A33",
  prompt: "#18243A",
};

const pictures: Readonly<Record<RackState, Draw>> = {
  running: (context, width, height) => {
    drawIcon(context, "mail", width * 0.34, height / 2, height * 0.3, "#DDF4FF");
    drawIcon(context, "swap", width * 0.7, height / 2, height * 0.26, "#8FE3C0");
  },
  stopped: (context, width, height) => {
    drawIcon(context, "mail", width / 2, height / 2, height * 0.3, "#E9C9A0");
    drawIcon(context, "cross", width / 2, height / 2, height * 0.36, palette.orange);
  },
  prompt: (context, width, height) => {
    drawIcon(context, "gear", width * 0.24, height / 2, height * 0.3, "#BFE3FF");
    for (const share of [0.54, 0.69, 0.84])
      dot(context, width * share, height / 2, height * 0.09, "#BFE3FF");
  },
};

/** Screen of the mail server. */
export const drawRackScreen =
  (state: RackState): Draw =>
  (context, width, height) => {
    fill(context, width, height, backgrounds[state]);
    pictures[state](context, width, height);
  };
