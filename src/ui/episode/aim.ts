import { type Box, STAGE } from "#picture/manifest";
import {
  around,
  filledBy,
  frame,
  seenWith,
  type View,
  type Viewport,
  wholeRoom,
} from "#picture/view";

/** So much air around everything that is to be seen, of its size. */
const AIR = 0.06;

/** Where to look, and whether at exactly that. */
export interface Aim {
  readonly at: Box | "room";
  readonly exact: boolean;
}

/** All of these in a part of the viewport (CSS pixels), as near as that allows. */
export function aimAtAll(boxes: readonly Box[], viewport: Viewport, part: Box): Aim {
  const whole = around(boxes);
  if (whole === undefined) return { at: "room", exact: false };
  const seen = seenWith(viewport, widened(whole), part);
  // Beside the room there is nothing to be seen.
  const most = Math.max(0, STAGE.width - seen.width);
  const x = most === 0 ? seen.x : Math.min(Math.max(0, seen.x), most);
  return { at: { ...seen, x }, exact: true };
}

/** What of the stage is seen of a viewport with this aim. */
export function viewWith(viewport: Viewport, { at, exact }: Aim): View {
  if (at === "room") return wholeRoom(viewport);
  return exact ? filledBy(viewport, at) : frame(viewport, at);
}

/** With some air, and never beyond the room itself. */
function widened({ x, y, width, height }: Box): Box {
  const left = Math.max(0, x - AIR * width);
  const top = Math.max(0, y - AIR * height);
  return {
    x: left,
    y: top,
    width: Math.min(STAGE.width, x + (1 + AIR) * width) - left,
    height: Math.min(STAGE.height, y + (1 + AIR) * height) - top,
  };
}
