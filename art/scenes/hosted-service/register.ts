import type { Group, Object3D } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, group, place } from "../../toolkit/primitives";
import { GOLD } from "./looks";
import { star } from "./props";
import { drawStopped } from "./signs";
import { spots } from "./spots";

/** What the registers of all three shops show; a number are the stars that came back. */
export type RegisterState = "selling" | "stopped" | "cards-off" | number;

const KEYS = ["#F49AA6", "#8FD0B0", "#FFD45C", "#A9C4EE", "#FFD45C", "#F49AA6"] as const;

const drawSelling: Draw = (context, width, height) => {
  fill(context, width, height, "#FFF6EA");
  for (const [key, color] of KEYS.entries())
    panel(
      context,
      width * (0.06 + (key % 3) * 0.31),
      height * (0.4 + Math.floor(key / 3) * 0.29),
      width * 0.27,
      height * 0.24,
      14,
      color,
    );
  panel(context, width * 0.06, height * 0.08, width * 0.88, height * 0.24, 14, "#2E3644");
  drawIcon(context, "coin", width * 0.18, height * 0.2, height * 0.085, "#FFFFFF", 0.2);
};

/** A year of stars, four in a row: gold as far as they came back. */
export function drawStars(
  context: CanvasRenderingContext2D,
  earned: number,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  for (let month = 0; month < 12; month++)
    star(
      context,
      x + width * (0.125 + (month % 4) * 0.25),
      y + height * (0.18 + Math.floor(month / 4) * 0.33),
      Math.min(width * 0.115, height * 0.165),
      month < earned ? GOLD : "#9AA0B4",
    );
}

const drawCardsOff: Draw = (context, width, height) => {
  fill(context, width, height, "#8EA0BC");
  panel(context, width * 0.18, height * 0.22, width * 0.64, height * 0.56, 20, "#FFFDF6");
  star(context, width * 0.3, height * 0.5, height * 0.13, GOLD);
  for (const side of [0.5, 0.64])
    panel(context, width * side, height * 0.34, width * 0.07, height * 0.32, 8, palette.ink);
};

function drawScreen(state: RegisterState): Draw {
  if (state === "selling") return drawSelling;
  if (state === "cards-off") return drawCardsOff;
  return (context, width, height) => {
    if (state === "stopped") {
      fill(context, width, height, "#8EA0BC");
      drawStopped(context, width / 2, height / 2, width * 0.34, "cloud");
      return;
    }
    fill(context, width, height, "#FFF6EA");
    drawStars(context, state, [width * 0.06, height * 0.05, width * 0.88, height * 0.9]);
  };
}

/** The tablet leans back on the drawer; `parts` stand in its own plane. */
function leaningBack(...parts: readonly Object3D[]): Group {
  const tablet = group(...parts);
  tablet.rotation.x = -0.3;
  tablet.position.set(0, 0.2, 0);
  return tablet;
}

function screen(state: RegisterState, nearer = 0): Group {
  const face = print(0.56, 0.4, 700, drawScreen(state), { glow: 0.85, base: "#222222" });
  face.position.set(0, 0.23, 0.031 + nearer);
  return group(face);
}

/** What the register shows, alone: laid over the tablet, whichever stands there. */
export const registerScreen = (state: RegisterState): Group =>
  place(group(leaningBack(screen(state, 0.004))), spots.register);

/** The tablet register on its drawer. */
export function register(): Group {
  const shell = material("#FFFFFF", { roughness: 0.35 });
  return place(
    group(
      box(0.66, 0.17, 0.5, material("#F3DAD5", { roughness: 0.5 }), 0, 0, 0, 0.03),
      box(0.2, 0.03, 0.02, palette.metalDark, 0, 0.07, 0.25, 0.01),
      box(0.1, 0.2, 0.06, shell, 0, 0.14, -0.05, 0.02),
      leaningBack(box(0.64, 0.48, 0.05, shell, 0, -0.01, 0, 0.05), screen("selling")),
    ),
    spots.register,
  );
}

/** The drawer below the newest tablet, apart: the frame round the tablet cuts no chain. */
export const newDrawer = (): Group =>
  place(
    group(
      box(0.66, 0.17, 0.5, material("#5F7BD0", { roughness: 0.3 }), 0, 0, 0, 0.03),
      box(0.2, 0.03, 0.02, palette.metalDark, 0, 0.07, 0.25, 0.01),
    ),
    spots.register,
  );

/** The newest and fastest tablet in its place; what it shows comes from as far away as before. */
export function newTablet(): Group {
  const shell = material("#3A4FA0", { roughness: 0.2, metalness: 0.3 });
  const drawBolt: Draw = (context, width, height) =>
    drawIcon(context, "bolt", width / 2, height / 2, width * 0.36, "#FFFFFF");
  return place(
    group(
      box(0.1, 0.2, 0.06, shell, 0, 0.14, -0.05, 0.02),
      leaningBack(
        box(0.7, 0.54, 0.05, shell, 0, -0.03, 0, 0.08),
        screen("selling"),
        place(roundTag(0.12, drawBolt, "#E9A41E"), { x: -0.3, y: 0.48, z: 0.05 }),
      ),
    ),
    spots.register,
  );
}
