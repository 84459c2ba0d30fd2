import type { Draw } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { AZUKI } from "./looks";
import { drawCoins } from "./signs";

type Context = CanvasRenderingContext2D;

const PAPER = "#FFFBF0";
const RULE = "#E2D3B4";

/** What a site costs: to draw, to build, to open, to test, to care for. */
const columns: readonly IconName[] = ["pencil", "hammer", "confetti", "lens", "spanner"];

/** How the two columns after the opening look on the old estimate. */
export type Columns = "pale" | "searched" | "paid";

/** How many coins each column cost that was paid for. */
const paidFor = [5, 7, 4, 4, 4] as const;

/** Behind and around a column that nothing was paid for, by how the sheet is looked at. */
const unpaid = {
  pale: { ground: "#FFFFFF", ink: palette.ink, gap: "#7A6C52" },
  searched: { ground: "#FFA58A", ink: "#8E1F30", gap: "#8E1F30" },
} as const;

function drawColumn(
  context: Context,
  index: number,
  width: number,
  height: number,
  look: "bought" | Columns,
): void {
  const x = width * (0.1 + index * 0.2);
  const icon = columns[index] ?? "pencil";
  const at = [x, height * 0.22, width * 0.07] as const;
  const line = [x - width * 0.075, height * 0.9, width * 0.15, 8, 4] as const;
  if (look === "bought" || look === "paid") {
    drawIcon(context, icon, ...at, palette.ink, 0.2);
    panel(context, ...line, AZUKI);
    drawCoins(context, x, height * 0.89, width * 0.135, paidFor[index] ?? 4);
    return;
  }
  const { ground, ink, gap } = unpaid[look];
  panel(context, x - width * 0.094, height * 0.03, width * 0.188, height * 0.94, 16, ground);
  drawIcon(context, icon, ...at, ink, 0.2);
  panel(context, ...line, gap);
  drawNoCoins(context, [x, height * 0.88], width * 0.135, gap);
}

/** Where coins would stand, and none do: an empty place in dashes. */
function drawNoCoins(
  context: Context,
  [x, bottom]: readonly [number, number],
  width: number,
  color: string,
): void {
  const height = width * 1.16;
  context.save();
  context.setLineDash([width * 0.16, width * 0.1]);
  context.strokeStyle = color;
  context.lineWidth = width * 0.055;
  context.beginPath();
  context.roundRect(x - width / 2, bottom - height, width, height, width * 0.14);
  context.stroke();
  context.restore();
}

/** The estimate of eight years ago: coins in the first three columns, none in the last two. */
export const drawCoinSheet =
  (look: Columns): Draw =>
  (context, width, height) => {
    fill(context, width, height, PAPER);
    for (const index of columns.keys()) {
      if (index) panel(context, width * 0.2 * index - 3, height * 0.05, 6, height * 0.9, 3, RULE);
      drawColumn(context, index, width, height, index > 2 ? look : "bought");
    }
  };

/** One of three estimates for the page of reservations; only the dearest covers what comes after. */
function drawQuote(context: Context, x: number, width: number, height: number, rank: number): void {
  const isChosen = rank === 2;
  const left = x - width / 2;
  panel(context, left, height * 0.05, width, height * 0.9, 14, PAPER);
  drawIcon(context, "calendar", x, height * 0.145, width * 0.14, "#9A7A56", 0.2);
  drawCoins(context, x, height * 0.63, width * 0.42, ([2, 4, 7] as const)[rank] ?? 2);
  panel(context, left + width * 0.1, height * 0.64, width * 0.8, 7, 3, AZUKI);
  for (const [index, icon] of (["lens", "spanner"] as const).entries()) {
    const at = x + (index - 0.5) * width * 0.4;
    drawIcon(
      context,
      icon,
      at,
      height * 0.725,
      width * 0.13,
      isChosen ? palette.ink : "#CFC7B6",
      0.22,
    );
    if (isChosen) drawCoins(context, at, height * 0.87, width * 0.23, 2);
    else panel(context, at - width * 0.15, height * 0.89, width * 0.3, 7, 3, RULE);
  }
}

/** Three estimates on a rail; a ring round the one that was chosen. */
export const drawQuotes: Draw = (context, width, height) => {
  fill(context, width, height, "#B98A58");
  const wide = width * 0.285;
  for (const rank of [0, 1, 2])
    drawQuote(context, width * (0.175 + rank * 0.325), wide, height, rank);
  context.strokeStyle = "#E5402F";
  context.lineWidth = height * 0.035;
  context.beginPath();
  context.ellipse(width * 0.825, height * 0.5, width * 0.158, height * 0.478, 0, 0, Math.PI * 2);
  context.stroke();
};
