import { dayNumber } from "#core/day";
import type { PastSheet } from "#progress/company";
import { svgElement } from "#ui/element";

const SIZE = { width: 640, height: 260 } as const;
const PLOT = { left: 76, right: 596, top: 24, bottom: 216 } as const;
/** The lowest total is 25 times わからない. */
const TOTALS = { lowest: -25, highest: 100 } as const;
const LINES = [0, 50, 70, 100] as const;

/** Totals over time as a line with its points; all it shows stands in the table below too. */
export function chart(past: readonly PastSheet[], told: string): SVGSVGElement {
  const points = placed(past);
  return svgElement(
    "svg",
    {
      class: "check__chart",
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      role: "img",
      "aria-label": told,
    },
    ...LINES.flatMap(level),
    svgElement("polyline", {
      class: "check__chart-line",
      points: points.map(({ x, y }) => `${x},${y}`).join(" "),
    }),
    ...points.flatMap(({ x, y, total }) => [
      svgElement("circle", { class: "check__chart-point", cx: x, cy: y, r: 6 }),
      svgElement("text", { class: "check__chart-total", x, y: y - 12 }, String(total)),
    ]),
    day(past[0], "start", PLOT.left),
    day(past.at(-1), "end", PLOT.right),
  );
}

function placed(past: readonly PastSheet[]) {
  const days = past.map(({ date }) => dayNumber(date) ?? 0);
  const from = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? 0) - from);
  return past.map(({ total }, index) => ({
    total,
    x: Math.round(PLOT.left + (((days[index] ?? from) - from) / span) * (PLOT.right - PLOT.left)),
    y: heightOf(total),
  }));
}

function heightOf(total: number): number {
  const share = (total - TOTALS.lowest) / (TOTALS.highest - TOTALS.lowest);
  return Math.round(PLOT.bottom - share * (PLOT.bottom - PLOT.top));
}

function level(total: number): readonly SVGElement[] {
  const y = heightOf(total);
  return [
    svgElement("line", {
      class: "check__chart-level",
      x1: PLOT.left - 28,
      x2: PLOT.right + 8,
      y1: y,
      y2: y,
    }),
    svgElement("text", { class: "check__chart-scale", x: PLOT.left - 34, y: y + 5 }, String(total)),
  ];
}

function day(sheet: PastSheet | undefined, end: "start" | "end", x: number): SVGElement {
  const place = { class: "check__chart-day", x, y: SIZE.height - 12, "text-anchor": end };
  return svgElement("text", place, sheet?.date);
}
