import type { Clear } from "#picture/faces";
import type { Box } from "#picture/manifest";
import { around, seenWith } from "#picture/view";
import { headsIn, type RoomState } from "#picture/visible-layers";
import type { Play } from "./play";
import { restingBox } from "./resting-box";
import { withShoulders } from "./shoulders";

/** So many pixels lie between the faces and what is around them. */
const AIR = 8;

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

/** The room whole; where it stands above its words, as on a phone, all people whole and no more. */
export function lookAtEverybody({ content, frame, room }: Play, state: RoomState): void {
  const canvas = restingBox(frame.canvas);
  const heads = around(headsIn(content.manifest, state).map(withShoulders));
  const top = Math.max(canvas.top, restingBox(frame.hud).bottom);
  const isAbove = restingBox(frame.panel).top >= canvas.bottom - 1;
  const height = canvas.bottom - top;
  if (!heads || !isAbove || height < AIR) {
    room.lookAt("room");
    return;
  }
  const part = { x: AIR, y: top - canvas.top, width: canvas.width - 2 * AIR, height };
  room.lookAt(seenWith(canvas, heads, part), { exact: true });
}
