import type { Clear } from "#picture/faces";
import type { Box } from "#picture/manifest";
import { headsIn, type RoomState } from "#picture/visible-layers";
import type { Play } from "./play";

/** What is to stay clear of faces while a film is on: the edge of its caption, and its toll. */
export function clearOfFilm({ content, frame }: Play, state: RoomState): Clear {
  const canvas = frame.canvas.getBoundingClientRect();
  const over = [...frame.root.querySelectorAll(".clock")].map((each): Box => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { x: x - canvas.x, y: y - canvas.y, width, height };
  });
  return { faces: headsIn(content.manifest, state), bar: barOf(frame), over };
}

/** How far down the bar above reaches over the picture, in CSS pixels. */
export function barOf({ canvas, hud }: Pick<Play["frame"], "canvas" | "hud">): number {
  return Math.max(0, hud.getBoundingClientRect().bottom - canvas.getBoundingClientRect().top);
}
