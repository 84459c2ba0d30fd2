import type { Group } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { monitor } from "../../toolkit/parts/screens";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { sellers } from "./looks";
import { drawFace, drawGreyFace, drawLeaf, drawNobody, INK } from "./marks";
import { spots } from "./room";

type Context = CanvasRenderingContext2D;

/** How quotations are entered: by one name, or by one each. */
type QuoteLook = "shared" | "own";

function titleBar(context: Context, w: number, h: number, color: string): void {
  panel(context, 0, 0, w, h * 0.15, 0, color);
  for (const x of [0.9, 0.945]) dot(context, w * x, h * 0.075, h * 0.026, "#FFFFFF");
}

/** A field for a secret word, never to be read. */
function drawField(context: Context, x: number, y: number, w: number, h: number, count = 6): void {
  panel(context, x - w / 2, y - h / 2, w, h, h * 0.3, "#FFFFFF");
  context.lineWidth = h * 0.1;
  context.strokeStyle = "#8A97A8";
  context.stroke();
  for (let index = 0; index < count; index++)
    dot(context, x + ((index - (count - 1) / 2) * w * 0.84) / count, y, h * 0.2, INK);
}

/** One outline for all, and who is joined to it. */
const drawShared: Draw = (context, w, h) => {
  fill(context, w, h, "#EAF1F8");
  titleBar(context, w, h, "#C46A1E");
  drawText(context, "¥", w * 0.07, h * 0.08, h * 0.13, "#FFFFFF");
  const x = w * 0.5;
  context.lineCap = "round";
  context.lineWidth = h * 0.016;
  context.strokeStyle = "#5E7FA8";
  for (const [index, id] of sellers.entries()) {
    const face = w * (0.12 + index * 0.19);
    context.beginPath();
    context.moveTo(face, h * 0.74);
    context.lineTo(x, h * 0.62);
    context.stroke();
    drawFace(context, id, face, h * 0.85, h * 0.125);
  }
  drawNobody(context, x, h * 0.315, h * 0.135, "#2F5F9E");
  drawField(context, x, h * 0.57, w * 0.42, h * 0.115);
};

/** One outline each; that of the one who leaves is grey and stops at six in the evening. */
function drawNames(context: Context, w: number, h: number, color: string, dots: boolean): void {
  for (const [index, id] of sellers.entries()) {
    const x = w * (0.115 + index * 0.193);
    const isGone = id === "kadowaki";
    drawNobody(context, x, h * 0.4, h * 0.115, isGone ? "#B9C0C8" : color);
    if (isGone) drawGreyFace(context, id, x, h * 0.67, h * 0.12);
    else drawFace(context, id, x, h * 0.67, h * 0.12);
    if (dots && !isGone) drawField(context, x, h * 0.885, w * 0.15, h * 0.085, 4);
    if (!isGone) continue;
    drawIcon(context, "hourglass", x - w * 0.062, h * 0.885, h * 0.07, "#5E6672", 0.24);
    drawText(context, "18", x + w * 0.035, h * 0.895, h * 0.14, "#5E6672");
  }
}

const drawOwn: Draw = (context, w, h) => {
  fill(context, w, h, "#EAF1F8");
  titleBar(context, w, h, "#C46A1E");
  drawText(context, "¥", w * 0.07, h * 0.08, h * 0.13, "#FFFFFF");
  drawNames(context, w, h, "#2F5F9E", true);
};

const drawMail: Draw = (context, w, h) => {
  fill(context, w, h, "#F1F6EE");
  titleBar(context, w, h, "#3F7F6B");
  drawIcon(context, "mail", w * 0.08, h * 0.075, h * 0.055, "#FFFFFF", 0.24);
  drawNames(context, w, h, "#3F9F7B", false);
};

const quotes = { shared: drawShared, own: drawOwn } as const;

/** The screen for quotations, the largest of the office. */
export const quoteScreen = (look: QuoteLook): Group =>
  place(
    monitor({
      width: 1.3,
      height: 0.88,
      draw: quotes[look],
      pixels: 1300,
    }),
    spots.quotes,
  );

/** The screen for mail at the back desk. */
export const mailScreen = (): Group =>
  place(
    monitor({ width: 1.06, height: 0.74, draw: drawMail, pixels: 1100, frame: "#E9E4D8" }),
    spots.mail,
  );

/** His name may stay for three months: his face, an hourglass, three leaves. */
export function staysTag(): Group {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#FFE9A0");
    drawFace(context, "kadowaki", w * 0.24, h * 0.5, h * 0.34);
    drawIcon(context, "hourglass", w * 0.53, h * 0.5, h * 0.24, INK, 0.22);
    for (const offset of [0.08, 0.04, 0])
      drawLeaf(context, "3", w * (0.76 + offset), h * (0.56 - offset * 0.8), h * 0.25);
  };
  const face = print(0.6, 0.3, 520, draw);
  face.position.z = 0.013;
  const { x, y, z } = spots.quotes;
  const plate = group(
    box(0.64, 0.34, 0.02, "#E0B23A", 0, -0.17, 0, 0.01),
    face,
    cylinder(0.02, 0.02, 0.16, "#8E969F", 0, -0.3, -0.03, 10),
  );
  return place(plate, { x: x + 0.24, y: y + 1.24, z: z + 0.02 });
}
