import type { Group } from "three";
import { material } from "../materials";
import { palette } from "../palette";
import { box, group } from "../primitives";
import { BACK_WALL, room } from "./room";

const THICK = 0.12;

/** A wall from back to front that cuts the room in two at `x`: full height behind, a parapet before. */
export function partition(x: number, fullDepth = 0.5, parapet = 0.42): Group {
  const white = material(palette.pureWhite, { roughness: 0.6 });
  const full = room.depth * fullDepth;
  const rest = room.depth - full;
  return group(
    box(THICK, room.height, full, white, x, 0, BACK_WALL + full / 2, 0.02),
    box(THICK + 0.06, 0.09, full + 0.05, white, x, room.height - 0.02, BACK_WALL + full / 2, 0.03),
    box(THICK, parapet, rest, white, x, 0, room.depth / 2 - rest / 2, 0.02),
    box(THICK + 0.05, 0.06, rest + 0.02, white, x, parapet - 0.02, room.depth / 2 - rest / 2, 0.02),
  );
}

export interface LiningOptions {
  /** Where the lining begins; it reaches to the wall on the viewer's right. */
  readonly from: number;
  readonly upper: string;
  readonly lower: string;
  readonly lowerHeight?: number;
  /** As of the walls themselves. */
  readonly fullDepth?: number;
  readonly parapet?: number;
}

/** Other walls for the right part of a room that a partition cuts off. */
export function wallLining(options: LiningOptions): Group {
  const { from, lowerHeight = 0.8, fullDepth = 0.56, parapet = 0.42 } = options;
  const upper = material(options.upper, { roughness: 0.92 });
  const lower = material(options.lower, { roughness: 0.92 });
  const white = material(palette.pureWhite, { roughness: 0.6 });
  const end = room.width / 2;
  const [width, middle] = [end - from, (end + from) / 2];
  const full = room.depth * fullDepth;
  const rest = room.depth - full;
  const back = BACK_WALL + 0.012;
  const side = end - 0.012;
  return group(
    box(width, room.height - 0.02, 0.03, upper, middle, 0, back - 0.015, 0.005),
    box(width, lowerHeight, 0.05, lower, middle, 0, back, 0.01),
    box(width, 0.06, 0.08, white, middle, lowerHeight - 0.02, back, 0.02),
    box(0.03, room.height - 0.02, full, upper, side + 0.015, 0, BACK_WALL + full / 2, 0.005),
    box(0.05, lowerHeight, full, lower, side, 0, BACK_WALL + full / 2, 0.01),
    box(0.08, 0.06, full, white, side, lowerHeight - 0.02, BACK_WALL + full / 2, 0.02),
    box(0.2, parapet, rest + 0.01, lower, end + 0.09, 0, room.depth / 2 - rest / 2 + 0.004, 0.02),
  );
}
