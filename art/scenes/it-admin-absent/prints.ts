import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { drawStamp, fill, panel } from "../../toolkit/parts/paint";
import { drawFaceOf } from "./faces";
import type { CastId } from "./looks";

export const PAPER = "#FBF6EA";
export const RULE = "#8C9DB2";
const HEAD = "#2B4C7E";

/** Columns of the board that says whom to ask; the magnets are real and hang below. */
export const helpTopics: readonly IconName[] = ["mail", "printer", "web", "disk", "phone"];

/** Help board: one card a topic. Canvas 3:2. */
export const drawHelpBoard: Draw = (context, width, height) => {
  fill(context, width, height, "#FFF6E2");
  panel(context, 0, 0, width, height * 0.15, 0, palette.sky);
  for (const [index, share] of [0.42, 0.5, 0.58].entries())
    dot(context, width * share, height * 0.075, height * (index === 1 ? 0.034 : 0.022), "#FFFFFF");
  const pitch = width / helpTopics.length;
  for (const [index, topic] of helpTopics.entries()) {
    const x = pitch * (index + 0.5);
    panel(context, x - pitch * 0.43, height * 0.21, pitch * 0.86, height * 0.72, 26, "#FFFFFF");
    panel(context, x - pitch * 0.35, height * 0.25, pitch * 0.7, height * 0.3, 22, "#E4F1FB");
    drawIcon(context, topic, x, height * 0.4, pitch * 0.29, palette.navy, 0.22);
  }
};

interface Duty {
  readonly icon: IconName;
  readonly who: CastId;
  readonly swap?: CastId;
}

const duties: readonly Duty[] = [
  { icon: "broom", who: "komado" },
  { icon: "bin", who: "mori" },
  { icon: "drop", who: "sato" },
  { icon: "broom", who: "banba", swap: "sato" },
];

/** Cleaning rota: one column a week, a swap pinned below. */
export const drawCleaningBoard: Draw = (context, width, height) => {
  fill(context, width, height, PAPER);
  panel(context, 0, 0, width, height * 0.1, 0, palette.mint);
  const pitch = width / duties.length;
  for (const [index, duty] of duties.entries()) {
    const x = pitch * (index + 0.5);
    if (index % 2) panel(context, x - pitch / 2, height * 0.1, pitch, height * 0.9, 0, "#EEF8F3");
    drawIcon(context, duty.icon, x, height * 0.27, pitch * 0.27, "#2F7F60", 0.24);
    drawFaceOf(context, duty.who, x, height * (duty.swap ? 0.56 : 0.66), pitch * 0.38);
    if (!duty.swap) continue;
    panel(context, x - pitch * 0.46, height * 0.75, pitch * 0.92, height * 0.23, 16, "#FFDF7A");
    drawIcon(context, "swap", x - pitch * 0.22, height * 0.865, pitch * 0.19, palette.ink, 0.26);
    drawFaceOf(context, duty.swap, x + pitch * 0.2, height * 0.865, pitch * 0.22);
  }
};

interface Whereabouts {
  readonly who: CastId;
  readonly icon?: IconName;
  readonly digits?: string;
}

const whereabouts: readonly Whereabouts[] = [
  { who: "sato" },
  { who: "ueda", icon: "camera", digits: "19" },
  { who: "mori" },
];

/** Board that tells where everybody is; an empty row is somebody at the desk. */
export const drawWhereaboutsBoard: Draw = (context, width, height) => {
  fill(context, width, height, "#FBFDFE");
  const row = height / whereabouts.length;
  for (const [index, line] of whereabouts.entries()) {
    const y = row * (index + 0.5);
    if (index) panel(context, width * 0.04, y - row / 2 - 4, width * 0.92, 8, 4, RULE);
    drawFaceOf(context, line.who, width * 0.17, y, row * 0.38);
    panel(context, width * 0.335, y - row * 0.36, 8, row * 0.72, 4, RULE);
    if (line.icon) drawIcon(context, line.icon, width * 0.5, y, row * 0.28, palette.navy);
    if (line.digits) drawText(context, line.digits, width * 0.78, y + 6, row * 0.66, palette.navy);
  }
};

/** Sheet that records what was done with the tapes each day; `restored` ticks stand under ↑. */
export const drawTapeLog =
  (restored = 0): Draw =>
  (context, width, height) => {
    fill(context, width, height, PAPER);
    const top = height * 0.2;
    const columns = [
      { icon: "down", x: 0.48 },
      { icon: "up", x: 0.81 },
    ] as const;
    for (const { icon, x } of columns) {
      panel(context, width * (x - 0.15), height * 0.03, width * 0.3, top * 0.82, 24, "#CFE3F5");
      drawIcon(context, icon, width * x, height * 0.11, top * 0.34, HEAD, 0.3);
    }
    const rows = 5;
    const row = (height - top) / rows;
    const cell = row * 0.8;
    context.strokeStyle = RULE;
    context.lineWidth = 12;
    for (let day = 0; day < rows; day++) {
      const y = top + row * (day + 0.46);
      drawText(context, String(day + 1), width * 0.16, y, row * 0.72, palette.ink);
      for (const { x } of columns)
        context.strokeRect(width * x - cell / 2, y - cell / 2, cell, cell);
      drawIcon(context, "tick", width * 0.48, y, row * 0.34, palette.blue, 0.4);
      if (day >= rows - restored)
        drawIcon(context, "tick", width * 0.81, y, row * 0.34, palette.coral, 0.4);
    }
  };

/** Card on the extinguisher: a year of monthly checks, the last stamp is this month's. */
export const drawInspectionTag: Draw = (context, width, height) => {
  fill(context, width, height, PAPER);
  panel(context, 0, 0, width, height * 0.16, 0, palette.yellow);
  drawIcon(context, "tick", width / 2, height * 0.085, height * 0.055, palette.ink);
  const [columns, cell] = [3, { width: width / 3, height: (height * 0.84) / 4 }];
  for (let month = 0; month < 12; month++) {
    const x = (month % columns) * cell.width;
    const y = height * 0.16 + Math.floor(month / columns) * cell.height;
    context.strokeStyle = RULE;
    context.lineWidth = 6;
    context.strokeRect(x, y, cell.width, cell.height);
    drawText(
      context,
      String(month + 1),
      x + cell.width * 0.2,
      y + cell.height * 0.22,
      cell.height * 0.3,
      "#66727F",
    );
    if (month < 8)
      drawStamp(
        context,
        x + cell.width * 0.56,
        y + cell.height * 0.58,
        cell.height * 0.33,
        String(month + 1),
        month === 7 ? "#E2702B" : "#5F7FA8",
      );
  }
};

/** Card standing where a binder was taken out: which, who, until when. */
export const drawLendingCard: Draw = (context, width, height) => {
  fill(context, width, height, "#FFF3C9");
  panel(context, 0, 0, width, height * 0.14, 0, palette.orange);
  // A handbook with its machine on the cover: back, pages, cover.
  const [x, y, size] = [width * 0.24, height * 0.42, height * 0.22];
  panel(context, x - size * 0.8, y - size, size * 1.7, size * 2, size * 0.2, palette.navy);
  panel(context, x + size * 0.6, y - size * 0.88, size * 0.2, size * 1.76, 4, "#FFFFFF");
  panel(context, x - size * 0.8, y - size, size * 0.24, size * 2, size * 0.12, "#22305E");
  panel(context, x - size * 0.42, y - size * 0.74, size * 0.9, size * 1.48, size * 0.1, "#FFFFFF");
  drawIcon(context, "host", x + size * 0.03, y, size * 0.46, palette.navy);
  drawIcon(context, "right", width * 0.49, height * 0.42, height * 0.1, "#8B7A4F");
  drawFaceOf(context, "mori", width * 0.76, height * 0.42, height * 0.21);
  panel(context, width * 0.1, height * 0.68, width * 0.8, height * 0.26, 20, "#FFFFFF");
  drawText(context, "8 / 28", width / 2, height * 0.82, height * 0.2, palette.ink);
};

/** Reminder: Mr Banba, six o'clock, a letter. */
export const drawReminder: Draw = (context, width, height) => {
  drawFaceOf(context, "banba", width * 0.27, height * 0.38, width * 0.2);
  drawIcon(context, "mail", width * 0.73, height * 0.39, width * 0.19, palette.ink);
  drawIcon(context, "clock", width * 0.27, height * 0.78, width * 0.16, palette.ink);
  drawText(context, "18", width * 0.68, height * 0.79, width * 0.36, palette.ink);
};

/** Spine of the mail binder. */
export const drawMailSpine: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  panel(context, 0, 0, width, height * 0.12, 0, palette.yellow);
  panel(context, 0, height * 0.88, width, height * 0.12, 0, palette.yellow);
  drawIcon(context, "mail", width / 2, height * 0.48, width * 0.44, palette.navy, 0.24);
};

/** A pictogram alone on white. */
export const sign =
  (icon: IconName, color: string, background = "#FFFFFF"): Draw =>
  (context, width, height) => {
    fill(context, width, height, background);
    drawIcon(context, icon, width / 2, height / 2, Math.min(width, height) * 0.36, color);
  };

/** A pictogram alone on nothing. */
export const pictogram =
  (icon: IconName, color: string): Draw =>
  (context, width, height) =>
    drawIcon(context, icon, width / 2, height / 2, Math.min(width, height) * 0.34, color, 0.26);
