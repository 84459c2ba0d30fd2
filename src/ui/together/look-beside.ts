import type { Box } from "#picture/manifest";
import { seenBeside } from "#picture/seen-beside";
import { headsIn, type RoomState } from "#picture/visible-layers";
import type { WallPlay } from "./wall-view";

/**
 * Fills the room's place beside cards: as near as a hall needs it, with as many whole faces and of
 * the things as go in; nobody's face is cut.
 */
export function lookBeside(play: WallPlay, state: RoomState, things: readonly Box[]): void {
  const { width, height } = play.frame.canvas.getBoundingClientRect();
  const faces = headsIn(play.content.manifest, state);
  if (width === 0 || faces.length + things.length === 0) {
    play.room.lookAt("room");
    return;
  }
  const whole = { x: 0, y: 0, width, height };
  play.room.lookAt(seenBeside({ width, height }, whole, { faces, things }), { exact: true });
}
