import type { Group } from "three";
import type { Draw } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { type CastId, CRANBERRY, FIR } from "./looks";
import { deskMonitor } from "./screens";
import { drawFaceOf } from "./signs";

type Context = CanvasRenderingContext2D;

/** Who looked at the table, as its log tells: anybody under one name, a few, or those who may. */
export type Viewers = "anybody" | "few" | "named";

const STAFF: readonly CastId[] = ["tsukioka", "hanakura", "yuki"];

/** One row: who it was, when, and whether that is all right. */
function drawRow(
  context: Context,
  viewers: Viewers,
  row: number,
  [width, y, size]: readonly [number, number, number],
): void {
  panel(
    context,
    width * 0.03,
    y - size,
    width * 0.94,
    size * 2,
    10,
    row % 2 ? "#F2EEF8" : "#FFFFFF",
  );
  const x = width * 0.13;
  if (viewers === "anybody") drawIcon(context, "shopWindow", x, y, size * 0.82, palette.ink, 0.2);
  else if (viewers === "few") drawIcon(context, "person", x, y, size * 0.82, "#5A6584", 0.2);
  else drawFaceOf(context, STAFF[row % 3] ?? "tsukioka", x, y, size * 0.92);
  panel(context, width * 0.24, y - size * 0.2, width * 0.4, size * 0.4, size * 0.2, "#7A7488");
  if (viewers === "anybody") drawIcon(context, "web", width * 0.84, y, size * 0.74, "#1F6FB8", 0.2);
  else if (viewers === "few")
    drawIcon(context, "lens", width * 0.84, y, size * 0.74, "#B07A1E", 0.28);
  else drawIcon(context, "tick", width * 0.84, y, size * 0.74, FIR, 0.32);
}

const ROWS: Readonly<Record<Viewers, number>> = { anybody: 4, few: 3, named: 3 };

const drawLog =
  (viewers: Viewers): Draw =>
  (context, width, height) => {
    fill(context, width, height, viewers === "anybody" ? "#E9C9CE" : "#DCE4F4");
    const head = viewers === "anybody" ? CRANBERRY : "#3F5A8C";
    panel(context, 0, 0, width, height * 0.2, 0, head);
    drawIcon(context, "eye", width * 0.14, height * 0.1, height * 0.085, "#FFFFFF", 0.22);
    const rows = ROWS[viewers];
    const step = (height * 0.76) / rows;
    for (let row = 0; row < rows; row++)
      drawRow(context, viewers, row, [
        width,
        height * 0.22 + step * (row + 0.5),
        Math.min(step * 0.46, height * 0.1),
      ]);
  };

/** The log of the member table, on the same monitor. */
export const memberLog = (viewers: Viewers): Group => deskMonitor(drawLog(viewers));
