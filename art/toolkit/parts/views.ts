import { type Draw, dot } from "../canvas";
import { type Random, random } from "../random";

/** Colours of a city seen through a window, from the top of the sky down. */
export interface CityLook {
  readonly sky: readonly string[];
  readonly clouds: string;
  readonly far: string;
  readonly near: string;
  readonly windows: string;
  readonly trees: string;
  /** Share of windows that are lit. */
  readonly lit: number;
}

export const daytime: CityLook = {
  sky: ["#7CC7F5", "#E9F8FF"],
  clouds: "#FFFFFF",
  far: "#B9D3E8",
  near: "#93B6D6",
  windows: "rgba(255,255,255,.45)",
  trees: "#7FBF8E",
  lit: 1,
};

/** A low sun: early morning as well as late afternoon. */
export const lowSun: CityLook = {
  sky: ["#62AEE8", "#A9D6EA", "#FFCB7E", "#FF9F52"],
  clouds: "rgba(255,238,214,.9)",
  far: "#C79FA4",
  near: "#8C7FA6",
  windows: "rgba(255,231,170,.9)",
  trees: "#7E9A7C",
  lit: 0.7,
};

type Context = CanvasRenderingContext2D;

const puffs = [
  [0.2, 0.25, 60],
  [0.27, 0.22, 80],
  [0.35, 0.26, 56],
  [0.72, 0.16, 50],
  [0.79, 0.14, 66],
  [0.86, 0.17, 46],
] as const;

function drawSky(context: Context, width: number, height: number, look: CityLook): void {
  const gradient = context.createLinearGradient(0, 0, 0, height);
  for (const [index, color] of look.sky.entries())
    gradient.addColorStop(index / (look.sky.length - 1), color);
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
  for (const [x, y, radius] of puffs) dot(context, x * width, y * height, radius, look.clouds);
}

function drawHouse(
  context: Context,
  dice: Random,
  look: CityLook,
  x: number,
  ground: number,
  wide: number,
  high: number,
): void {
  context.fillRect(x, ground - high, wide * 0.92, high);
  context.fillStyle = look.windows;
  for (let column = 0; column < 3; column++)
    for (let row = 0; row < high / 60; row++)
      if (dice.next() < look.lit)
        context.fillRect(
          x + 16 + column * wide * 0.27,
          ground - high + 18 + row * 52,
          wide * 0.14,
          24,
        );
}

/** The skyline of a small city. */
export function cityView(look: CityLook = daytime): Draw {
  const rows = [
    { color: look.far, tall: 0.52, count: 9 },
    { color: look.near, tall: 0.38, count: 7 },
  ];
  return (context, width, height) => {
    const dice = random(5);
    drawSky(context, width, height, look);
    for (const { color, tall, count } of rows)
      for (let index = 0; index < count; index++) {
        const high = height * tall * dice.between(0.6, 1.1);
        context.fillStyle = color;
        drawHouse(context, dice, look, (index * width) / count, height, width / count, high);
      }
    for (let index = 0; index < 12; index++) dot(context, index * 95, height, 46, look.trees);
  };
}
