import type { Group } from "three";
import { type Draw, dot } from "../../toolkit/canvas";
import { panel } from "../../toolkit/parts/paint";
import { wallWindow } from "../../toolkit/parts/room";
import { box, place } from "../../toolkit/primitives";
import { PRESS } from "./looks";
import { spots } from "./room";

type Context = CanvasRenderingContext2D;

/** Light of an hour over the works behind the glass. */
export interface Light {
  readonly above: string;
  readonly below: string;
  readonly machine: string;
  readonly dark: string;
  /** What is seen of the yard through the far window. */
  readonly yard: readonly [sky: string, ground: string, leaves: string];
}

export const lights = {
  september: {
    above: "#F6D9A0",
    below: "#E8B96A",
    machine: PRESS,
    dark: "#B85F17",
    yard: ["#FCE9B8", "#BFCB8C", "#8FB35E"],
  },
  november: {
    above: "#E9D3BE",
    below: "#CFA98A",
    machine: "#DE7B2C",
    dark: "#A5541B",
    yard: ["#F2DCC4", "#C9A06A", "#D9612B"],
  },
  night: {
    above: "#2B355C",
    below: "#1F2746",
    machine: "#8A5A4A",
    dark: "#4F3440",
    yard: ["#141B3C", "#1E2A4A", "#2A3A5A"],
  },
  summer: {
    above: "#D9EFF5",
    below: "#B5DDE2",
    machine: "#F59433",
    dark: "#BE641A",
    yard: ["#7CC7F5", "#8FD08A", "#3F9F55"],
  },
} as const satisfies Readonly<Record<string, Light>>;
export type Season = keyof typeof lights;

/** One press with its flywheel, drawn about x on a floor at y; `size` is its height. */
function drawPress(context: Context, x: number, y: number, size: number, light: Light): void {
  const { machine, dark } = light;
  const wide = size * 0.62;
  panel(context, x - wide * 0.62, y - size * 0.12, wide * 1.24, size * 0.14, 10, dark);
  panel(context, x - wide / 2, y - size, wide, size * 0.36, 26, machine);
  panel(context, x - wide / 2, y - size * 0.7, wide * 0.2, size * 0.6, 8, machine);
  panel(context, x + wide * 0.3, y - size * 0.7, wide * 0.2, size * 0.6, 8, machine);
  panel(context, x - wide / 2, y - size * 0.32, wide, size * 0.22, 12, machine);
  panel(context, x - wide * 0.2, y - size * 0.66, wide * 0.4, size * 0.18, 8, "#8E969F");
  panel(context, x - wide * 0.1, y - size * 0.5, wide * 0.2, size * 0.1, 4, "#5E6672");
  panel(context, x - wide * 0.26, y - size * 0.36, wide * 0.52, size * 0.06, 4, "#D5DADF");
  const [wx, wy, r] = [x + wide * 0.56, y - size * 0.82, size * 0.24];
  dot(context, wx, wy, r, dark);
  dot(context, wx, wy, r * 0.8, "#F7E6CF");
  dot(context, wx, wy, r * 0.66, dark);
  dot(context, wx, wy, r * 0.2, "#F7E6CF");
  for (let spoke = 0; spoke < 3; spoke++) {
    context.save();
    context.translate(wx, wy);
    context.rotate((spoke * Math.PI) / 3);
    panel(context, -r * 0.7, -r * 0.07, r * 1.4, r * 0.14, 4, "#F7E6CF");
    context.restore();
  }
}

/** A tree of the yard, and in autumn what falls from it. */
function drawYard(context: Context, width: number, height: number, season: Season): void {
  const [sky, ground, leaves] = lights[season].yard;
  const [x, y, w, h] = [width * 0.4, height * 0.1, width * 0.22, height * 0.46];
  panel(context, x - 12, y - 12, w + 24, h + 24, 10, "#F4EFE3");
  panel(context, x, y, w, h, 4, sky);
  panel(context, x, y + h * 0.76, w, h * 0.24, 4, ground);
  panel(context, x + w * 0.42, y + h * 0.46, w * 0.1, h * 0.42, 4, "#7A4F34");
  for (const [dx, dy, r] of [
    [0.3, 0.38, 0.2],
    [0.62, 0.36, 0.22],
    [0.47, 0.22, 0.22],
  ] as const)
    dot(context, x + w * dx, y + h * dy, w * r, leaves);
  if (season !== "november") return;
  for (const [dx, dy] of [
    [0.16, 0.66],
    [0.3, 0.86],
    [0.72, 0.72],
    [0.86, 0.9],
    [0.55, 0.94],
    [0.1, 0.92],
  ] as const)
    dot(context, x + w * dx, y + h * dy, w * 0.05, dx > 0.5 ? "#F2A03C" : leaves);
  if (season === "november") dot(context, x + w * 0.86, y + h * 0.16, w * 0.07, "#FFF1C9");
}

/** The pressing works behind the glass. */
const drawWorks =
  (season: Season): Draw =>
  (context, width, height) => {
    const light = lights[season];
    const wall = context.createLinearGradient(0, 0, 0, height);
    wall.addColorStop(0, light.above);
    wall.addColorStop(1, light.below);
    context.fillStyle = wall;
    context.fillRect(0, 0, width, height);
    for (const x of [0.12, 0.5, 0.88])
      panel(context, width * x - 60, 0, 120, height * 0.045, 6, "#FFF8E4");
    drawYard(context, width, height, season);
    panel(context, 0, height * 0.88, width, height * 0.12, 0, light.dark);
    panel(context, 0, height * 0.86, width, height * 0.03, 0, "#F2C94C");
    drawPress(context, width * 0.19, height * 0.9, height * 0.74, light);
    drawPress(context, width * 0.78, height * 0.9, height * 0.74, light);
  };

/** The window onto the two presses, some month of the year. */
export function pressWindow(season: Season): Group {
  const made = wallWindow({
    width: 1.92,
    height: 1.06,
    view: drawWorks(season),
    glow: season === "night" ? 0.55 : 0.95,
    frame: "#5F7F6A",
  });
  made.add(box(1.86, 0.05, 0.06, "#F2C94C", 0, -0.56, 0.14, 0.01));
  return place(made, spots.window);
}
