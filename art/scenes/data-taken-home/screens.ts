import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawFaceOf } from "./faces";
import type { FaceId } from "./looks";
import { drawKitchen } from "./prints";

type Context = CanvasRenderingContext2D;

const customers: readonly FaceId[] = [
  "grandfather",
  "aunt",
  "hatakeyama",
  "child",
  "hatakeyamaWife",
];

/** A pill with the number of people that are copied. */
function pill(context: Context, text: string, x: number, y: number, size: number, color: string) {
  panel(context, x - size * 1.2, y - size * 0.62, size * 2.4, size * 1.24, size * 0.62, color);
  drawText(context, text, x, y + size * 0.06, size, "#FFFFFF");
}

function progress(context: Context, width: number, height: number, share: number) {
  panel(context, width * 0.06, height * 0.87, width * 0.88, height * 0.08, 20, "#D6DEE8");
  panel(
    context,
    width * 0.06,
    height * 0.87,
    width * 0.88 * share,
    height * 0.08,
    20,
    palette.teal,
  );
}

function arrow(context: Context, x: number, y: number, size: number) {
  panel(context, x - size, y - size * 0.3, size * 1.2, size * 0.6, 6, palette.orange);
  context.fillStyle = palette.orange;
  context.beginPath();
  context.moveTo(x + size * 0.1, y - size * 0.8);
  context.lineTo(x + size, y);
  context.lineTo(x + size * 0.1, y + size * 0.8);
  context.fill();
}

/** A stick that stands on the screen: with a cat's ears, or with number keys. */
function drawStick(context: Context, kind: "cat" | "keys", x: number, y: number, size: number) {
  if (kind === "cat") {
    drawIcon(context, "cat", x, y, size, palette.coral);
    for (const side of [-1, 1])
      dot(context, x + side * size * 0.2, y + size * 0.2, size * 0.07, "#FFF");
    return;
  }
  panel(context, x - size * 0.4, y - size * 0.6, size * 0.8, size * 1.5, size * 0.14, palette.navy);
  panel(context, x - size * 0.22, y - size * 0.9, size * 0.44, size * 0.34, 4, "#AEB7C2");
  for (let key = 0; key < 9; key++)
    dot(
      context,
      x + ((key % 3) - 1) * size * 0.23,
      y - size * 0.3 + Math.floor(key / 3) * size * 0.34,
      size * 0.085,
      "#FFFFFF",
    );
}

/** The list of customers on its way to a cat-shaped stick: all seven hundred of them. */
export const drawCopyAll: Draw = (context, width, height) => {
  fill(context, width, height, "#E9F2FA");
  panel(context, width * 0.04, height * 0.06, width * 0.5, height * 0.72, 22, "#FFFFFF");
  for (let index = 0; index < 12; index++) {
    const [x, y] = [
      width * (0.11 + (index % 4) * 0.12),
      height * (0.18 + Math.floor(index / 4) * 0.22),
    ];
    drawIcon(context, "house", x, y, height * 0.1, "#9DB3C9", 0.16);
    drawFaceOf(
      context,
      customers[index % customers.length] ?? "aunt",
      x,
      y + height * 0.02,
      height * 0.062,
    );
  }
  arrow(context, width * 0.645, height * 0.46, height * 0.1);
  drawStick(context, "cat", width * 0.85, height * 0.48, height * 0.27);
  pill(context, "700", width * 0.66, height * 0.2, height * 0.15, "#D6453A");
  progress(context, width, height, 0.6);
};

/** The same once only one person at a time can be copied. */
export const drawCopyOne: Draw = (context, width, height) => {
  fill(context, width, height, "#E9F2FA");
  panel(context, width * 0.04, height * 0.06, width * 0.5, height * 0.72, 22, "#FFFFFF");
  drawIcon(context, "house", width * 0.29, height * 0.4, height * 0.3, "#9DB3C9", 0.14);
  drawFaceOf(context, "hatakeyama", width * 0.29, height * 0.46, height * 0.17);
  arrow(context, width * 0.645, height * 0.46, height * 0.1);
  drawStick(context, "keys", width * 0.85, height * 0.42, height * 0.25);
  pill(context, "1", width * 0.66, height * 0.2, height * 0.15, "#2F8F4E");
  progress(context, width, height, 0.6);
};

/** The list stays here: a house under the moon looks at it through a locked line. */
export const drawFromHome: Draw = (context, width, height) => {
  fill(context, width, height, "#22345A");
  panel(context, width * 0.05, height * 0.16, width * 0.32, height * 0.66, 22, "#FFFFFF");
  for (let index = 0; index < 4; index++)
    drawFaceOf(
      context,
      customers[index] ?? "aunt",
      width * (0.14 + (index % 2) * 0.14),
      height * (0.34 + Math.floor(index / 2) * 0.3),
      height * 0.1,
    );
  panel(context, width * 0.4, height * 0.48, width * 0.24, height * 0.05, 10, palette.mint);
  drawIcon(context, "padlock", width * 0.52, height * 0.48, height * 0.16, palette.yellow, 0.24);
  drawIcon(context, "house", width * 0.81, height * 0.56, height * 0.26, "#FFFFFF", 0.16);
  drawIcon(context, "moon", width * 0.88, height * 0.18, height * 0.12, palette.yellow);
};

/** The builders' laptop: one face, its name blacked out, on its way to a locked device. */
export const drawPlanScreen: Draw = (context, width, height) => {
  fill(context, width, height, "#F1F5F0");
  panel(context, width * 0.05, height * 0.1, width * 0.42, height * 0.72, 16, "#FFFFFF");
  drawFaceOf(context, "aunt", width * 0.26, height * 0.32, height * 0.18);
  for (const y of [0.56, 0.69])
    panel(context, width * 0.09, height * y, width * 0.34, height * 0.085, 4, "#1B2233");
  arrow(context, width * 0.58, height * 0.46, height * 0.11);
  panel(context, width * 0.7, height * 0.16, width * 0.24, height * 0.6, 16, palette.navy);
  drawIcon(context, "padlock", width * 0.82, height * 0.46, height * 0.16, palette.yellow, 0.26);
  pill(context, "1", width * 0.57, height * 0.2, height * 0.15, "#2F8F4E");
  progress(context, width, height, 0.6);
};

/** Six photographs of a private telephone: kitchens of customers beside a birthday and a dog. */
export const drawPhotoTiles: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  const [wide, high] = [width / 2, height / 3];
  const colors = ["#7FC8B8", "#F2B56B", "", "#8FB4E0", "", "#B9A3E3"];
  for (const [index, color] of colors.entries()) {
    const [x, y] = [(index % 2) * wide + 8, Math.floor(index / 2) * high + 8];
    if (color) {
      drawKitchen(context, x, y, wide - 16, high - 16, color);
      continue;
    }
    panel(context, x, y, wide - 16, high - 16, 0, index === 2 ? "#FFE3EC" : "#DDEFD6");
    if (index === 2) {
      drawFaceOf(context, "mochida", x + wide * 0.26, y + high * 0.34, high * 0.26);
      drawFaceOf(context, "child", x + wide * 0.66, y + high * 0.34, high * 0.24);
      panel(context, x + wide * 0.28, y + high * 0.6, wide * 0.38, high * 0.26, 8, palette.pink);
      for (const share of [0.36, 0.46, 0.56])
        panel(context, x + wide * share, y + high * 0.5, 7, high * 0.12, 2, palette.orange);
      continue;
    }
    drawDog(context, x + wide * 0.46, y + high * 0.48, high * 0.3);
  }
};

function drawDog(context: Context, x: number, y: number, size: number) {
  for (const side of [-1, 1])
    dot(context, x + side * size * 0.85, y - size * 0.3, size * 0.4, "#8A5A34");
  dot(context, x, y, size, "#E2A765");
  dot(context, x, y + size * 0.4, size * 0.5, "#FFF3DF");
  for (const side of [-1, 1])
    dot(context, x + side * size * 0.36, y - size * 0.14, size * 0.12, "#2A2230");
  dot(context, x, y + size * 0.2, size * 0.16, "#2A2230");
}

/** A screen that is nothing but a closed padlock. */
export const drawLockScreen: Draw = (context, width, height) => {
  fill(context, width, height, "#24406E");
  drawIcon(context, "padlock", width / 2, height * 0.5, width * 0.34, "#FFFFFF", 0.2);
};
