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
const AIR = 0.04;

/** Where to look, and whether at exactly that. */
export interface Aim {
  readonly at: Box | "room";
  readonly exact: boolean;
}

/** All of these in a part of the viewport (CSS pixels), as near as that allows. */
export function aimAtAll(boxes: readonly Box[], viewport: Viewport, part: Box): Aim {
  const all = around(boxes);
  if (all === undefined) return { at: "room", exact: false };
  const box = widened(all);
  const seen = seenWith(viewport, box, part);
  return { at: { ...seen, x: besideNothing(seen, box, part.width / viewport.width) }, exact: true };
}

/**
 * Where it begins, moved so that little of what lies beside the room is seen, where nothing is: a
 * room that does not fill its share of the view stands in the middle of that.
 */
function besideNothing(seen: Box, box: Box, share: number): number {
  if (seen.width * share >= STAGE.width) return seen.x + (STAGE.width - box.width) / 2 - box.x;
  const most = STAGE.width - seen.width;
  return most <= 0 ? seen.x : Math.min(Math.max(0, seen.x), most);
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
