import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawCloud } from "../../toolkit/parts/clouds";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, box, group, place } from "../../toolkit/primitives";
import { FIR, GOLD } from "./looks";
import { CLOUD, CLOUD_RIM, drawLeaf, drawMark, drawRing, drawTerminal } from "./signs";
import { spots } from "./spots";

type Context = CanvasRenderingContext2D;

interface Sheet {
  readonly head: (context: Context, x: number, y: number, size: number) => void;
  readonly tint: string;
  /** What was compared below the price. */
  readonly rows: readonly IconName[];
  /** Row by row, column by column: good, half, or nothing written. */
  readonly marks: readonly string[];
  readonly rings: (context: Context, at: readonly number[], y: number, radius: number) => void;
}

const clouds: Sheet = {
  head: (context, x, y, size) => drawCloud(context, x, y, size, CLOUD, CLOUD_RIM),
  tint: "#E4EAF6",
  rows: ["padlock", "stopwatch", "back"],
  marks: ["   ", "   ", "   "],
  rings: (context, [cheapest = 0], y, radius) => drawRing(context, cheapest, y, radius),
};

/** The plan with the fastest promise instead: dear, but one more row was asked for. */
const upper: Sheet = {
  ...clouds,
  marks: ["   ", "  +", "   "],
  rings: (context, [cheapest = 0, , dearest = 0], y, radius) => {
    drawRing(context, cheapest, y, radius, true);
    drawRing(context, dearest, y, radius);
  },
};

const terminals: Sheet = {
  head: (context, x, y, size) => drawTerminal(context, x, y, size * 0.9),
  tint: "#E5EFE6",
  rows: ["padlock", "stopwatch", "headset"],
  marks: ["-+-", "-++", "-+-"],
  rings: (context, [cheapest = 0, chosen = 0], y, radius) => {
    drawRing(context, cheapest, y, radius, true);
    drawRing(context, chosen, y, radius);
  },
};

/** Where the three columns and the four rows stand, as shares of the sheet. */
const COLUMNS = [0.36, 0.6, 0.84] as const;
const ROWS = [0.37, 0.56, 0.735, 0.905] as const;

function drawGrid(context: Context, width: number, height: number): void {
  for (const line of [0.265, 0.465, 0.645, 0.82])
    panel(context, width * 0.02, height * line, width * 0.96, 6, 3, "#B9AFA8");
  for (const line of [0.23, 0.48, 0.72])
    panel(context, width * line, height * 0.03, 6, height * 0.94, 3, "#B9AFA8");
}

/** What was asked besides the price, with the answers; blank where nobody asked. */
function drawAnswers(context: Context, sheet: Sheet, width: number, height: number): void {
  for (const [index, icon] of sheet.rows.entries()) {
    const y = height * (ROWS[index + 1] ?? 0);
    drawIcon(context, icon, width * 0.12, y, height * 0.075, palette.ink, 0.22);
    for (const [column, mark] of [...(sheet.marks[index] ?? "")].entries())
      if (mark !== " ")
        drawMark(context, width * (COLUMNS[column] ?? 0), y, height * 0.06, mark === "+");
  }
}

/** Three offers beside each other: what they cost, and what was asked besides. */
const drawSheet =
  (sheet: Sheet): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFFDF8");
    const columns = COLUMNS.map((share) => share * width);
    panel(context, 0, 0, width, height * 0.25, 0, sheet.tint);
    for (const x of columns) sheet.head(context, x, height * 0.13, height * 0.105);
    drawGrid(context, width, height);
    const price = ROWS[0] * height;
    drawIcon(context, "coin", width * 0.12, price, height * 0.08, palette.ink, 0.2);
    for (const [index, cost] of ["3", "5", "8"].entries())
      drawText(context, cost, columns[index] ?? 0, price, height * 0.16, palette.ink);
    sheet.rings(context, columns, price, height * 0.098);
    drawAnswers(context, sheet, width, height);
  };

/** A promise with its last month, on a string from the corner. */
function promiseTag(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFE9B8");
    drawIcon(context, "handshake", width * 0.5, height * 0.28, height * 0.2, palette.ink, 0.18);
    drawLeaf(context, width * 0.5, height * 0.72, height * 0.2, "3");
  };
  const face = print(0.25, 0.36, 300, draw);
  face.position.set(0, 0, 0.013);
  return group(
    box(0.28, 0.4, 0.02, material(GOLD, { roughness: 0.6 }), 0, -0.2, 0, 0.02),
    face,
    ball(0.024, FIR, 0, 0.2, 0.02),
  );
}

/** The sheet for the registers' provider: only the price decided, or the promise to be back. */
export const priceTable = (chosen: "cheapest" | "upper"): Group =>
  place(
    group(
      board({
        width: 1.26,
        height: 1.08,
        margin: 0.08,
        frame: "#7E9BC9",
        draw: drawSheet(chosen === "upper" ? upper : clouds),
        pixels: 1200,
      }),
      place(promiseTag(), { x: 0.65, y: -0.37, z: 0.06 }),
    ),
    spots.prices,
  );

/** The sheet for the card terminals: the ring moved from the cheapest to the one that does. */
export const terminalTable = (): Group =>
  place(
    board({
      width: 1.26,
      height: 1.08,
      margin: 0.08,
      frame: FIR,
      draw: drawSheet(terminals),
      pixels: 1200,
    }),
    spots.terminals,
  );
