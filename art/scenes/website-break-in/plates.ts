import type { Group } from "three";
import { type Draw, dot } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, cylinder, group, place, tube } from "../../toolkit/primitives";
import { drawAwning } from "./cases";
import { spots } from "./room";
import { drawArrow, drawFaceOf, drawStranger } from "./signs";

type Context = CanvasRenderingContext2D;

/** Who may pull the shutter, and how far down it is. */
export type PlateLook = "in-turn" | "ringing" | "half-down" | "pulled" | "anybody";

const shares: Readonly<Record<PlateLook, number>> = {
  "in-turn": 0.5,
  ringing: 0.18,
  "half-down": 0.66,
  pulled: 1,
  anybody: 0.5,
};

/** The web shop behind a roller shutter that is down by `share`. */
function drawShutter(context: Context, width: number, height: number, share: number): void {
  const [x, y, wide, high] = [width * 0.1, height * 0.04, width * 0.8, height * 0.46];
  panel(context, x, y, wide, high, 18, "#5C6675");
  panel(context, x + 12, y + high * 0.17, wide - 24, high * 0.8, 8, "#FFF3DC");
  for (const [index, color] of ["#F4A9B8", "#A9D68B", "#B9764A"].entries())
    dot(context, x + wide * (0.25 + index * 0.25), y + high * 0.78, high * 0.12, color);
  const top = y + high * 0.17;
  const bottom = top + high * 0.8 * share;
  panel(context, x + 12, top, wide - 24, bottom - top, 6, "#AEB8C6");
  for (let line = top + 22; line < bottom - 6; line += 24)
    panel(context, x + 12, line, wide - 24, 6, 0, "#8894A6");
  panel(context, x + 12, bottom - 12, wide - 24, 16, 4, "#5C6675");
  drawAwning(context, [x + 6, y + 8, wide - 12, high * 0.15]);
}

/** One has to ask the next: from 葛西 to the owner, from him to people who answer by day. */
function drawInTurn(context: Context, width: number, height: number, isRinging: boolean): void {
  const y = height * 0.72;
  const radius = width * 0.12;
  const xs = [0.145, 0.47, 0.79].map((share) => share * width) as [number, number, number];
  drawFaceOf(context, "kasai", xs[0], y, radius);
  drawFaceOf(context, "neriki", xs[1], y, radius);
  drawStranger(context, xs[2], y, radius);
  for (const index of [0, 1] as const)
    drawArrow(
      context,
      [xs[index] + radius * 1.1, y],
      [(xs[index + 1] ?? 0) - radius * 1.1, y],
      width * 0.022,
      isRinging ? "#E5402F" : palette.ink,
    );
  drawIcon(context, "sun", width * 0.86, height * 0.9, height * 0.088, "#F0A21E", 0.24);
  if (!isRinging) return;
  for (const x of xs)
    drawIcon(context, "phone", x + radius * 0.6, y - radius * 1.15, radius * 0.5, "#E5402F", 0.24);
}

function drawAnybody(context: Context, width: number, height: number): void {
  for (const [index, id] of (["kasai", "neriki", "kurihara"] as const).entries())
    drawFaceOf(context, id, width * (0.2 + index * 0.3), height * 0.76, width * 0.14);
}

const drawPlate =
  (look: PlateLook): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFF8EA");
    drawShutter(context, width, height, shares[look]);
    if (look === "in-turn" || look === "ringing")
      drawInTurn(context, width, height, look === "ringing");
    else drawAnybody(context, width, height);
  };

/** The plate that hangs beside the order computer; a cord in reach where anybody may pull. */
export function shutterPlate(look: PlateLook): Group {
  const [width, height] = [1.08, 1.12];
  const cordColor = material("#5B3A2E", { roughness: 0.8 });
  const made = group(
    board({ width, height, margin: 0.07, frame: "#6B7686", draw: drawPlate(look), pixels: 1000 }),
    tube(
      [
        [-0.34, height / 2, 0],
        [0, height / 2 + 0.16, 0.02],
        [0.34, height / 2, 0],
      ],
      0.014,
      cordColor,
    ),
    ball(0.035, "#AE8B3A", 0, height / 2 + 0.14, 0.03),
  );
  if (look !== "in-turn" && look !== "ringing")
    made.add(
      cylinder(0.013, 0.013, 0.62, cordColor, -0.6, -0.42, 0.05, 8),
      ball(0.06, "#E5402F", -0.6, -0.46, 0.05, 1, 1.3, 1),
    );
  return place(made, spots.plate);
}
