import { type Draw, dot } from "../../toolkit/canvas";
import { panel } from "../../toolkit/parts/paint";

/** The hour outside. */
export type Sky = "evening" | "night" | "morning" | "noon";

interface SkyLook {
  readonly top: string;
  readonly low: string;
  readonly houses: string;
  readonly windows: string;
}

const skies: Readonly<Record<Sky, SkyLook>> = {
  evening: { top: "#F7B75E", low: "#FFE3A0", houses: "#8A5B52", windows: "#FFE9B0" },
  night: { top: "#141F46", low: "#2C3F78", houses: "#1B2347", windows: "#3A4A80" },
  morning: { top: "#8FD0F2", low: "#FFF0CF", houses: "#8FA0B8", windows: "#FFFFFF" },
  noon: { top: "#5DB4EA", low: "#D8F0FB", houses: "#9AAABF", windows: "#EAF6FC" },
};

type Context = CanvasRenderingContext2D;

function drawStars(context: Context, width: number, height: number, sky: string): void {
  for (const [x, y] of [
    [0.16, 0.16],
    [0.42, 0.1],
    [0.86, 0.3],
    [0.6, 0.36],
    [0.3, 0.34],
  ] as const)
    dot(context, width * x, height * y, 9, "#FFF6D0");
  dot(context, width * 0.72, height * 0.2, height * 0.1, "#FFF0B8");
  dot(context, width * 0.77, height * 0.175, height * 0.085, sky);
}

/** One gabled house across the street; two of its windows are seen. */
function drawHouse(
  context: Context,
  [left, top, wide, high]: readonly [number, number, number, number],
  walls: string,
  windows: string,
): void {
  context.fillStyle = walls;
  context.beginPath();
  context.moveTo(left - wide * 0.08, top);
  context.lineTo(left + wide / 2, top - wide * 0.42);
  context.lineTo(left + wide * 1.08, top);
  context.closePath();
  context.fill();
  panel(context, left, top, wide, high, 0, walls);
  for (const pane of [0.18, 0.58])
    panel(context, left + wide * pane, top + wide * 0.2, wide * 0.24, wide * 0.36, 6, windows);
}

const houses = [
  [-0.05, 0.34, 0.3],
  [0.3, 0.3, 0.4],
  [0.61, 0.44, 0.28],
] as const;

/** The street of the shop under the sky of some hour. */
export const streetView =
  (sky: Sky): Draw =>
  (context, width, height) => {
    const look = skies[sky];
    const gradient = context.createLinearGradient(0, 0, 0, height);
    gradient.addColorStop(0, look.top);
    gradient.addColorStop(0.75, look.low);
    context.fillStyle = gradient;
    context.fillRect(0, 0, width, height);
    if (sky === "night") drawStars(context, width, height, look.top);
    else dot(context, width * 0.3, height * (sky === "noon" ? 0.2 : 0.5), height * 0.11, "#FFF6CF");
    for (const [index, [x, wide, high]] of houses.entries()) {
      const isAwake = sky === "night" && index === 1;
      drawHouse(
        context,
        [width * x, height * (1 - high), width * wide, height * high],
        look.houses,
        isAwake ? "#FFD98A" : look.windows,
      );
    }
  };
