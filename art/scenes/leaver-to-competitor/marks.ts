import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { box, group, ring } from "../../toolkit/primitives";
import { type FaceId, lookOf, PRESS } from "./looks";

type Context = CanvasRenderingContext2D;

export const INK = "#37425C";
export const PAPER = "#FFFBEF";
/** Red of every seal: somebody with a name agreed. */
export const SEAL = "#D2402F";
export const TICK = "#2E9E6B";

const grounds: Readonly<Record<FaceId, string>> = {
  kadowaki: "#F7E3C8",
  nukui: "#FBE6B8",
  negishi: "#DCE4F5",
  fudetani: "#D8EFFC",
  aoyagi: "#F8DDEA",
  kusunoki: "#DCEBDF",
  hayama: "#FBF0C4",
};

/** A face on paper or screen; that of the one who leaves has a ring of its own. */
export function drawFace(
  context: Context,
  id: FaceId,
  x: number,
  y: number,
  radius: number,
  rim = id === "kadowaki" ? "#8A5A3C" : INK,
): void {
  drawFaceIcon(context, lookOf(id), x, y, radius, { rim, background: grounds[id] });
}

/** The same face as one that was stopped: pale and grey. */
export function drawGreyFace(context: Context, id: FaceId, x: number, y: number, r: number): void {
  context.save();
  context.filter = "grayscale(1)";
  drawFaceIcon(context, lookOf(id), x, y, r, { rim: "#9AA0A8", background: "#D5D8DC" });
  context.restore();
  context.save();
  context.globalAlpha = 0.45;
  dot(context, x, y, r * 0.92, "#E4E7EA");
  context.restore();
}

/** Where a seal belongs and none is: a large white round in a grey ring. */
export function drawOpenSeal(context: Context, x: number, y: number, radius: number): void {
  dot(context, x, y, radius, "#FFFFFF");
  context.strokeStyle = "#858C96";
  context.lineWidth = radius * 0.2;
  context.beginPath();
  context.arc(x, y, radius * 0.92, 0, Math.PI * 2);
  context.stroke();
}

export function drawTick(context: Context, x: number, y: number, size: number, color = TICK): void {
  drawIcon(context, "tick", x, y, size, color, 0.36);
}

/** An arm from one side: sleeve, cuff and hand, in shares of `size`. */
function drawArm(
  context: Context,
  side: 1 | -1,
  size: number,
  colors: readonly [sleeve: string, hand: string],
  hand: readonly [reach: number, thickness: number],
): void {
  const [sleeve, skin] = colors;
  const [reach, thickness] = hand;
  context.save();
  context.scale(-side, 1);
  context.rotate(-0.24);
  panel(
    context,
    -size * 0.5,
    -size * thickness,
    size * (0.5 + reach),
    size * thickness * 2,
    size * 0.24,
    skin,
  );
  panel(context, -size * 1.06, -size * 0.34, size * 0.62, size * 0.68, size * 0.08, sleeve);
  panel(context, -size * 0.48, -size * 0.36, size * 0.12, size * 0.72, size * 0.04, "#C9D3DE");
  context.restore();
}

/** Two hands that shake, their sleeves orange and blue; `size` is half the width. */
export function drawHandshake(context: Context, x: number, y: number, size: number): void {
  context.save();
  context.translate(x, y);
  drawArm(context, 1, size, ["#3F6FA8", "#D98F5C"], [0.34, 0.31]);
  drawArm(context, -1, size, [PRESS, "#FFD0A8"], [0.3, 0.22]);
  context.strokeStyle = "#B9703E";
  context.lineCap = "round";
  context.lineWidth = size * 0.06;
  for (const dy of [-0.06, 0.1]) {
    context.beginPath();
    context.moveTo(size * 0.02, size * dy);
    context.lineTo(size * 0.26, size * (dy + 0.06));
    context.stroke();
  }
  context.restore();
}

/** The outline of somebody who may enter. */
export function drawNobody(
  context: Context,
  x: number,
  y: number,
  size: number,
  color: string,
): void {
  dot(context, x, y - size * 0.42, size * 0.42, color);
  panel(context, x - size * 0.78, y + size * 0.08, size * 1.56, size * 0.92, size * 0.44, color);
}

/** A block of calendar leaves with digits on it; `size` is half its side. */
export function drawLeaf(context: Context, text: string, x: number, y: number, size: number): void {
  panel(context, x - size, y - size, size * 2, size * 2, size * 0.22, "#FFFFFF");
  context.lineWidth = size * 0.12;
  context.strokeStyle = INK;
  context.strokeRect(x - size, y - size, size * 2, size * 2);
  panel(context, x - size, y - size, size * 2, size * 0.5, size * 0.1, SEAL);
  drawText(context, text, x, y + size * 0.34, size * (text.length > 2 ? 0.78 : 1.25), INK);
}

/** The cover of the firm's red books: a gear. */
export function drawRedCover(context: Context, x: number, y: number, w: number, h: number): void {
  panel(context, x, y, w, h, w * 0.07, "#C8372D");
  panel(context, x, y, w * 0.12, h, w * 0.05, "#9E2620");
  drawIcon(context, "gear", x + w * 0.56, y + h * 0.44, w * 0.27, "#FFE9C9", 0.22);
  panel(context, x + w * 0.3, y + h * 0.78, w * 0.52, h * 0.05, 4, "#FFE9C9");
}

/** The cost book as it lies open on the visitors' rack: where the rate was read. */
export function drawCostBook(context: Context, x: number, y: number, w: number, h: number): void {
  panel(context, x, y, w, h, w * 0.06, "#C8372D");
  for (const page of [0.07, 0.52]) {
    panel(context, x + w * page, y + h * 0.12, w * 0.41, h * 0.74, 4, "#FFF6E2");
    for (const row of [0.24, 0.56]) {
      panel(context, x + w * (page + 0.05), y + h * row, w * 0.2, h * 0.1, 3, "#9AA0A8");
      panel(context, x + w * (page + 0.05), y + h * (row + 0.13), w * 0.3, h * 0.1, 3, "#F2B92C");
    }
  }
}

/** A round end of a tube with its orange square; `radius` in pixels. */
export function drawTubeEnd(context: Context, x: number, y: number, radius: number): void {
  dot(context, x, y, radius, "#8E969F");
  dot(context, x, y, radius * 0.86, "#B9C0C8");
  panel(context, x - radius * 0.44, y - radius * 0.44, radius * 0.88, radius * 0.88, 4, PRESS);
}

/** A tag on a short string; origin at the hole, faces +z. */
export function hangTag(width: number, height: number, draw: Draw, pixels = 420) {
  const face = print(width - 0.02, height - 0.02, pixels, draw);
  face.position.set(0, -height / 2 - 0.02, 0.012);
  return group(
    box(width, height, 0.016, "#E9DDBF", 0, -height - 0.02, 0, 0.006),
    face,
    ring(0.035, 0.01, palette.metalDark, 0, 0.01, 0.01),
  );
}

/** An upright sheet; origin at the middle of its lower edge, faces +z. */
export function sheet(width: number, height: number, draw: Draw, pixels = 700, edge = "#E6DCC2") {
  const face = print(width, height, pixels, draw);
  face.position.set(0, height / 2, 0.011);
  return group(box(width, height, 0.018, edge, 0, 0, 0, 0.004), face);
}

/** A plain ground of paper with a frame. */
export function paperGround(context: Context, width: number, height: number, rim = "#D8CBA8") {
  fill(context, width, height, PAPER);
  context.strokeStyle = rim;
  context.lineWidth = width * 0.025;
  context.strokeRect(width * 0.012, width * 0.012, width * 0.976, height - width * 0.024);
}
