import type { Box } from "#picture/manifest";
import { seenBeside } from "#picture/seen-beside";
import { seenWhole } from "#picture/seen-whole";
import { bodiesIn, headOfLayer, type RoomState } from "#picture/visible-layers";
import type { WallPlay } from "./wall-view";

/**
 * Fills the room's place beside cards: as near as a hall needs it, with as many whole faces and of
 * the things as go in; nobody's face is cut. Whoever would be seen in part steps out, but for those
 * it is about. What was brought is seen whole, or not at all, rather than cut. Tells what is seen of
 * the room; nothing while its place has no size.
 */
export function lookBeside(
  play: WallPlay,
  state: RoomState,
  things: readonly Box[],
  about: readonly string[] = [],
  brought: readonly Box[] = [],
): Box | undefined {
  const { width, height } = play.frame.canvas.getBoundingClientRect();
  const { manifest } = play.content;
  const bodies = bodiesIn(manifest, state);
  if (width === 0 || bodies.length + things.length === 0) {
    play.room.lookAt("room");
    return undefined;
  }
  const whole = { x: 0, y: 0, width, height };
  const faces = bodies.map(headOfLayer);
  const signs = manifest.things.map(({ box }) => box);
  const seen = seenBeside({ width, height }, whole, { faces, things, bodies, signs, brought });
  play.room.change({ present: seenWhole(manifest, state, seen, about) });
  play.room.lookAt(seen, { exact: true });
  return seen;
}
