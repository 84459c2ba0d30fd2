import type { Group } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { clipboard, leaning } from "../../toolkit/parts/boards";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, group, place } from "../../toolkit/primitives";
import { drawHouse, drawLeaf, drawLeafOf, drawSeal, drawSignature, INK } from "./marks";
import { spots } from "./room";
import { sheet } from "./slips";

type Context = CanvasRenderingContext2D;

/** One row of an order: a sign, and what is agreed about it. */
function orderRow(context: Context, w: number, y: number, size: number, icon: IconName): void {
  drawIcon(context, icon, w * 0.24, y, size, INK, 0.22);
  panel(context, w * 0.44, y - size * 0.2, w * 0.44, size * 0.4, 8, "#B4BECB");
}

const ORDER = ["mail", "coin", "calendar", "truck"] as const;

function drawOrder(context: Context, w: number, top: number, pitch: number, size: number): void {
  for (const [index, icon] of ORDER.entries()) {
    const y = top + index * pitch;
    if (icon === "calendar") {
      panel(context, w * 0.44, y - size * 0.2, w * 0.44, size * 0.4, 8, "#B4BECB");
      drawLeafOf(context, "11/2", w * 0.24, y, size * 0.95);
    } else orderRow(context, w, y, size, icon);
    if (icon === "mail") {
      panel(context, w * 0.42, y - size * 0.5, w * 0.5, size, 8, "#FFFFFF");
      drawText(context, "3000", w * 0.68, y, size * 1.6, palette.ink);
    }
  }
}

function drawTwoSeals(context: Context, w: number, y: number, radius: number): void {
  drawSeal(context, "leaf", w * 0.3, y, radius);
  drawSeal(context, "circle", w * 0.7, y, radius);
}

/** What an order says: number, price, day, transport, and two seals. */
const drawSealedSheet: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  drawOrder(context, w, h * 0.11, h * 0.165, w * 0.098);
  drawTwoSeals(context, w, h * 0.83, w * 0.155);
};

/** The same order, small above, with four lines on how the list is treated. */
export const drawAgreedSheet: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  drawIcon(context, "mail", w * 0.09, h * 0.08, w * 0.06, INK, 0.22);
  drawText(context, "3000", w * 0.3, h * 0.082, w * 0.12, palette.ink);
  drawIcon(context, "coin", w * 0.53, h * 0.08, w * 0.06, INK, 0.22);
  drawLeafOf(context, "11/2", w * 0.71, h * 0.082, w * 0.075);
  drawIcon(context, "truck", w * 0.9, h * 0.08, w * 0.065, INK, 0.22);
  panel(context, 0, h * 0.16, w, h * 0.64, 0, "#E8F2DC");
  for (const [index, icon] of (["padlock", "outward", "phone", "back"] as const).entries()) {
    const x = w * (index % 2 === 0 ? 0.27 : 0.73);
    const y = h * (index < 2 ? 0.32 : 0.64);
    if (icon === "outward") {
      drawHouse(context, "circle", x - w * 0.12, y, w * 0.115);
      drawIcon(context, "right", x + w * 0.11, y, w * 0.11, INK, 0.28);
      drawSeal(context, "leaf", x + w * 0.12, y, w * 0.085);
    } else drawIcon(context, icon, x, y, w * 0.17, INK, 0.24);
  }
  drawTwoSeals(context, w, h * 0.9, w * 0.095);
};

/** The order stood up on the counter. */
export const sealedSheet = (draw: Draw = drawSealedSheet): Group =>
  place(leaning(clipboard({ width: 0.74, height: 0.92, draw, color: "#A9713F" }), 10), {
    x: 2.8,
    y: spots.counter.y,
    z: 1.02,
    turn: -4,
  });

const drawCarriage: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  for (const [index, icon] of (["padlock", "person", "back", "phone"] as const).entries()) {
    const y = h * (0.13 + index * 0.25);
    drawIcon(context, icon, w * 0.24, y, h * 0.1, INK, 0.26);
    panel(context, w * 0.44, y - 12, w * 0.44, 24, 10, "#B4BECB");
  }
};

/** A strip pasted on later: the day over the seam, and who signed for which side. */
const drawStrip =
  (day: string, color: string): Draw =>
  (context, w, h) => {
    fill(context, w, h, color);
    drawText(context, day, w * 0.17, h * 0.34, h * 0.36, palette.coral);
    drawLeaf(context, w * 0.46, h * 0.3, h * 0.2);
    drawIcon(context, "truck", w * 0.8, h * 0.3, h * 0.24, INK);
    drawSignature(context, w * 0.46, h * 0.74, w * 0.26);
    drawSignature(context, w * 0.8, h * 0.74, w * 0.26);
    panel(context, w * 0.04, h * 0.62, w * 0.24, h * 0.12, 6, "#B4BECB");
  };

/** The agreement with the courier on its hook: grown by two strips. */
export function patchedSheet(): Group {
  const strip = (day: string, color: string, y: number, turn: number, z: number) => {
    const made = sheet(0.77, 0.29, drawStrip(day, color), "#E5DFC9");
    made.position.set(turn > 0 ? 0.012 : -0.012, y, z);
    made.rotation.z = turn;
    return made;
  };
  const board = clipboard({
    width: 0.84,
    height: 1.3,
    draw: (c, w, h) => fill(c, w, h, "#8FA3BA"),
    color: "#5F6F8A",
  });
  const main = print(0.72, 0.74, 760, drawCarriage);
  main.position.set(0, 0.77, 0.028);
  return place(
    group(
      board,
      main,
      strip("4/3", "#FFF3C9", 0.13, 0.02, 0.03),
      strip("10/2", "#E3F0FF", -0.14, -0.025, 0.044),
    ),
    { x: 0.02, y: 1.42, z: -2.2 },
  );
}

/** A proof to the made-up face and the square house: both stand at the edge a fan leaves bare. */
const drawProof: Draw = (context, w, h) => {
  fill(context, w, h, "#FFFFFF");
  context.lineWidth = h * 0.03;
  context.strokeStyle = "#C9B58A";
  context.strokeRect(0, 0, w, h);
  const x = w * 0.18;
  context.lineWidth = h * 0.06;
  context.strokeStyle = INK;
  context.beginPath();
  context.arc(x, h * 0.31, h * 0.2, 0, Math.PI * 2);
  context.stroke();
  for (const side of [-1, 1]) dot(context, x + side * h * 0.07, h * 0.28, h * 0.028, INK);
  context.beginPath();
  context.arc(x, h * 0.33, h * 0.09, 0.3, Math.PI - 0.3);
  context.stroke();
  context.strokeRect(x - h * 0.16, h * 0.6, h * 0.32, h * 0.28);
  for (const row of [0.3, 0.46])
    panel(context, w * 0.42, h * row, w * 0.42, h * 0.07, 6, "#B4BECB");
};

const BAND = "#7A68B8";

const drawBand: Draw = (context, w, h) => {
  fill(context, w, h, BAND);
  context.beginPath();
  context.arc(w / 2, h / 2, h * 0.4, 0, Math.PI * 2);
  context.fillStyle = "#FFFFFF";
  context.fill();
  context.beginPath();
  context.arc(w / 2, h / 2, h * 0.28, 0, Math.PI * 2);
  context.fillStyle = INK;
  context.fill();
};

/** The flap of an envelope that nobody has sealed. */
const drawFlap: Draw = (context, w, h) => {
  context.beginPath();
  context.moveTo(w * 0.02, h);
  context.lineTo(w * 0.5, h * 0.06);
  context.lineTo(w * 0.98, h);
  context.closePath();
  context.fillStyle = "#F4E6C8";
  context.fill();
  context.lineWidth = h * 0.05;
  context.strokeStyle = "#C9B58A";
  context.stroke();
};

const FOOT = 0.07;

function openEnvelope(): Group {
  const flap = print(0.36, 0.13, 300, drawFlap, { alpha: true });
  flap.position.set(0, 0.29 + 0.062, 0.002);
  // Longer than what is printed on it: its foot is in the band.
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#FFFFFF");
    drawProof(context, w, h * (0.29 / (0.29 + FOOT)));
  };
  return group(place(sheet(0.36, 0.29 + FOOT, draw, "#F2E9D2"), { y: -FOOT }), flap);
}

/** Fan of trial envelopes; the printer's band goes round all of them, close to their sides. */
export function sixEnvelopes(): Group {
  const made = Array.from({ length: 6 }, (_, index) => {
    const one = openEnvelope();
    one.position.set((index - 2.5) * 0.125, 0.1, index * 0.018);
    one.rotation.z = (2.5 - index) * 0.07;
    return one;
  });
  // As wide as the fan is there, and bent back round both of its ends.
  const [wide, high, y] = [0.98, 0.12, 0.008];
  const band = print(wide - 0.03, high, 640, drawBand);
  band.position.set(0, y + high / 2, 0.134);
  const upright = group(
    ...made,
    box(wide, high, 0.012, BAND, 0, y, 0.126, 0.005),
    box(wide, high, 0.012, "#5F4F9A", 0, y, -0.03, 0.005),
    ...[-1, 1].map((side) => box(0.014, high, 0.165, BAND, (side * wide) / 2, y, 0.049, 0.005)),
    band,
  );
  upright.rotation.x = -0.34;
  return place(group(upright), { x: -0.23, y: spots.desk.y, z: -0.2, scale: 1.12 });
}
