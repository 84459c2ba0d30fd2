import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import type { Look } from "../../toolkit/people/cast";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { looks } from "./looks";
import { drawEnvelope, drawFaceOf, drawMountainMark, signs } from "./marks";
import { pulledOut } from "./network-plug";

type Context = CanvasRenderingContext2D;

function circleMark(context: Context, x: number, y: number, size: number): void {
  context.strokeStyle = signs.trouble;
  context.lineWidth = size * 0.3;
  context.beginPath();
  context.arc(x, y, size * 0.8, 0, Math.PI * 2);
  context.stroke();
}

/** A face with its hat over the eyes: somebody nobody knows. */
function stranger(context: Context, x: number, y: number, radius: number): void {
  dot(context, x, y, radius, "#F6CFA8");
  context.fillStyle = "#3B3A44";
  context.beginPath();
  context.arc(x, y - radius * 0.12, radius * 0.98, Math.PI, 0);
  context.fill();
  panel(context, x - radius * 1.35, y - radius * 0.22, radius * 2.7, radius * 0.34, 10, "#3B3A44");
  panel(context, x - radius * 0.4, y + radius * 0.42, radius * 0.8, radius * 0.14, 6, "#7A2B2E");
}

function letter(context: Context, x: number, y: number, size: number, mark: () => void): void {
  drawEnvelope(context, x, y, size);
  mark();
}

/** How to tell letters apart, as taught some years ago: by the name mark. */
export const drawLetterPoster: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFBEF");
  panel(context, width * 0.49, height * 0.06, width * 0.02, height * 0.88, 6, "#F3C7D3");
  letter(context, width * 0.26, height * 0.3, width * 0.19, () =>
    stranger(context, width * 0.26, height * 0.31, width * 0.095),
  );
  letter(context, width * 0.74, height * 0.3, width * 0.19, () =>
    drawMountainMark(context, width * 0.74, height * 0.31, width * 0.11),
  );
  drawIcon(context, "cross", width * 0.26, height * 0.73, height * 0.19, "#3E6FB0", 0.4);
  circleMark(context, width * 0.74, height * 0.73, height * 0.18);
};

/** The poster redrawn: every letter is asked back by the number on the card. */
export const drawCallBackPoster: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFBEF");
  letter(context, width * 0.22, height * 0.27, width * 0.165, () =>
    stranger(context, width * 0.22, height * 0.28, width * 0.085),
  );
  letter(context, width * 0.78, height * 0.27, width * 0.165, () =>
    drawMountainMark(context, width * 0.78, height * 0.28, width * 0.095),
  );
  dot(context, width * 0.5, height * 0.46, height * 0.17, signs.fresh);
  drawIcon(context, "phone", width * 0.5, height * 0.46, height * 0.11, "#FFFFFF", 0.26);
  panel(context, width * 0.14, height * 0.68, width * 0.72, height * 0.25, 18, "#FFFFFF");
  context.strokeStyle = "#C9D3DE";
  context.lineWidth = 8;
  context.strokeRect(width * 0.14, height * 0.68, width * 0.72, height * 0.25);
  drawMountainMark(context, width * 0.23, height * 0.805, height * 0.085);
  drawText(context, "0X-XXXX-0142", width * 0.59, height * 0.815, height * 0.088, palette.ink);
};

function dentedTruck(context: Context, x: number, y: number, size: number): void {
  drawIcon(context, "truck", x, y, size, signs.lorry);
  context.fillStyle = "#FFFBEF";
  context.beginPath();
  context.moveTo(x + size * 0.2, y - size * 0.72);
  context.lineTo(x + size * 0.36, y - size * 0.18);
  context.lineTo(x + size * 0.5, y - size * 0.44);
  context.lineTo(x + size * 0.66, y - size * 0.2);
  context.lineTo(x + size * 0.8, y - size * 0.72);
  context.fill();
}

const reporters: readonly Look[] = [
  looks.hasumi,
  { hair: "spiky", hairColor: "#6B422C", outfit: { kind: "work", color: "#4B78B5" } },
  { hair: "balding", hairColor: "#9AA0A8", outfit: { kind: "work", color: "#4B78B5" } },
];

/** A face that blows a horn: who reported it. */
function trumpeter(context: Context, look: Look, x: number, y: number, radius: number): void {
  drawFaceIcon(context, look, x - radius * 0.35, y, radius, { rim: "#C9D3DE" });
  drawIcon(context, "trumpet", x + radius * 0.95, y + radius * 0.42, radius * 0.62, "#D99A1E");
}

function downArrow(context: Context, x: number, from: number, to: number, weight: number): void {
  context.strokeStyle = signs.trouble;
  context.fillStyle = signs.trouble;
  context.lineWidth = weight;
  context.beginPath();
  context.moveTo(x, from);
  context.lineTo(x, to - weight);
  context.stroke();
  context.beginPath();
  context.moveTo(x - weight * 1.5, to - weight * 1.6);
  context.lineTo(x + weight * 1.5, to - weight * 1.6);
  context.lineTo(x, to + weight * 0.4);
  context.fill();
}

/** Digits on flaps, as at a station. */
function flaps(context: Context, width: number, y: number, height: number, digits: string): void {
  const wide = height * 0.72;
  for (const [index, digit] of [...digits].entries()) {
    const x = width / 2 + (index - (digits.length - 1) / 2) * wide * 1.12;
    panel(context, x - wide / 2, y, wide, height, height * 0.1, palette.plasticDark);
    drawText(context, digit, x, y + height * 0.54, height * 0.82, "#FFFFFF");
    panel(context, x - wide / 2, y + height * 0.485, wide, height * 0.03, 0, "#10151F");
  }
}

/** Days that went well, dented lorries, who reported them, and who cleans: the same. */
export const drawCountBoard: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFBEF");
  flaps(context, width, height * 0.04, height * 0.24, "203");
  for (const [index, look] of reporters.entries()) {
    const x = width * (0.18 + index * 0.32);
    if (index) panel(context, x - width * 0.165, height * 0.32, 6, height * 0.64, 3, "#E7DCC4");
    dentedTruck(context, x, height * 0.395, width * 0.115);
    trumpeter(context, look, x, height * 0.575, width * 0.09);
    downArrow(context, x, height * 0.68, height * 0.79, width * 0.026);
    drawIcon(context, "bucket", x - width * 0.045, height * 0.885, width * 0.075, "#3E86CC");
    drawIcon(context, "cloth", x + width * 0.07, height * 0.895, width * 0.06, "#EE8FA9");
  }
};

/** The board once saying "that is odd" is thanked for. */
export const drawSayBoard: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFBEF");
  drawIcon(context, "hand", width * 0.3, height * 0.29, height * 0.2, "#F0A974");
  drawIcon(context, "flower", width * 0.72, height * 0.29, height * 0.19, signs.trouble, 0.13);
  drawFaceOf(context, "todoroki", width * 0.72, height * 0.29, height * 0.085);
  panel(context, width * 0.06, height * 0.57, width * 0.88, 8, 4, "#E7DCC4");
  pulledOut(context, width * 0.28, height * 0.785, height * 0.155);
  drawIcon(context, "arcsStruck", width * 0.72, height * 0.78, height * 0.15, palette.ink, 0.2);
};

const hairs = ["short", "spiky", "part", "bob", "balding", "tied", "long"] as const;
const hairTones = ["#2E2A33", "#6B422C", "#A9713F", "#9AA0A8"] as const;
const shirts = ["#4B78B5", "#7CC4EC", "#F7A8BE", "#A9D14B", "#8B7BD8"] as const;

/** The 25 of the company: those of the cast, and the drivers. */
const everybody: readonly Look[] = Array.from({ length: 25 }, (_, index) => {
  const known = { 0: looks.hayase, 7: looks.niwa, 12: looks.hasumi, 18: looks.todoroki }[index];
  return (
    known ?? {
      hair: hairs[(index * 3) % hairs.length] ?? "short",
      hairColor: hairTones[(index * 5) % hairTones.length] ?? "#2E2A33",
      outfit: { kind: "work", color: shirts[index % shirts.length] ?? "#4B78B5" },
    }
  );
});

/** Places along the edge of the chart, clockwise from the upper left, as shares of its size: 8, 5, 7 and 5. */
function around(index: number): readonly [number, number] {
  if (index < 8) return [0.08 + index * 0.12, 0.1];
  if (index < 13) return [0.92, 0.1 + (index - 7) * 0.136];
  if (index < 20) return [0.92 - (index - 13) * 0.14, 0.915];
  return [0.08, 0.915 - (index - 19) * 0.136];
}

function miniTable(context: Context, width: number, height: number): void {
  const [x, y, wide, high] = [width * 0.3, height * 0.34, width * 0.4, height * 0.34];
  panel(context, x, y, wide, high, 20, "#2B5C94");
  for (let row = 0; row < 3; row++) {
    const top = y + high * (0.08 + row * 0.3);
    panel(context, x + wide * 0.05, top, wide * 0.9, high * 0.25, 10, "#FFFFFF");
    drawIcon(context, "truck", x + wide * 0.2, top + high * 0.125, high * 0.1, "#E2708F");
    panel(context, x + wide * 0.36, top + high * 0.07, wide * 0.5, high * 0.11, 8, "#BBD6EC");
  }
}

const writes = (writers: readonly number[] | "everybody", index: number) =>
  writers === "everybody" || writers.includes(index);

function lineToTable(
  context: Context,
  [width, height]: readonly [number, number],
  index: number,
  isWriter: boolean,
): void {
  const [x, y] = around(index);
  context.strokeStyle = isWriter ? "#E2A23C" : "#CBD5DF";
  context.lineWidth = isWriter ? 10 : 5;
  context.beginPath();
  context.moveTo(width / 2, height / 2);
  context.lineTo(width * x, height * y);
  context.stroke();
}

function memberOf(
  context: Context,
  [width, height]: readonly [number, number],
  index: number,
  isWriter: boolean,
): void {
  const [x, y] = around(index);
  const radius = width * 0.058;
  const look = everybody[index];
  if (look) drawFaceIcon(context, look, width * x, height * y, radius, { rim: "#C9D3DE" });
  const [bx, by] = [width * x + radius * 0.78, height * y + radius * 0.86];
  dot(context, bx, by, radius * 0.58, isWriter ? "#FFD24A" : "#FFFFFF");
  drawIcon(context, isWriter ? "pencil" : "eye", bx, by, radius * 0.44, palette.ink, 0.3);
}

/** Who may write in the table of lorries: everybody, or the two who steer them. */
export const drawPencilChart =
  (writers: readonly number[] | "everybody"): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFFBEF");
    for (const index of everybody.keys())
      lineToTable(context, [width, height], index, writes(writers, index));
    miniTable(context, width, height);
    for (const index of everybody.keys())
      memberOf(context, [width, height], index, writes(writers, index));
  };

/** When the chart is looked at again: an eye and a date. */
export const drawReviewCard: Draw = (context, width, height) => {
  fill(context, width, height, "#FFE3EB");
  drawIcon(context, "eye", width * 0.28, height * 0.5, height * 0.3, palette.ink, 0.2);
  drawText(context, "5/7", width * 0.69, height * 0.54, height * 0.5, palette.ink);
};
