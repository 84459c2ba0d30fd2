import { STAGE } from "#picture/manifest";
import type { Viewport } from "#picture/view";
import { aimAtAll } from "./aim";
import { type MainParts, placedCalls, STAMP, stampCall } from "./calls";
import type { Play } from "./play";
import type { Room } from "./room";

/** A stamp is at least so wide on the screen, in CSS pixels, and at most so wide in the room. */
const LEAST_WIDTH = 124;
const MOST_OF_ROOM = 0.2;

/** How long a window keeps its size before stamps are pressed anew for it. */
const SETTLED_MS = 150;

interface Called extends Pick<Play, "content" | "scenario" | "episode"> {
  readonly room: Pick<Room, "boxOf" | "clearStamps" | "lookAt" | "onView" | "stamp">;
}

/**
 * In the end everything that was called is seen with the people, as near as that allows, and with
 * stamps that can be read, below the bar and also when the window is turned. Returns the undoing.
 */
export function showAllCalled(
  play: Called,
  bar: () => number,
  mains?: MainParts,
): { remove(): void } {
  let stamped: number = STAMP.width;
  let shown = "";
  let settling: ReturnType<typeof setTimeout> | undefined;

  const show = (viewport: Viewport) => {
    const top = bar();
    const { width, height } = viewport;
    const wide = stampWidth({ width, height: height - top });
    const calls = placedCalls(play, wide, mains);
    if (wide !== stamped) {
      play.room.clearStamps();
      for (const call of calls) stampCall(play, call);
      stamped = wide;
    }
    const people = play.content.manifest.people.map(({ box }) => box);
    const called = calls.flatMap(({ box, stampBox }) => [box, stampBox]);
    const part = { x: 0, y: top, width, height: height - top };
    const { at, exact } = aimAtAll([...people, ...called], viewport, part);
    play.room.lookAt(at, { exact });
  };
  const off = play.room.onView((_, viewport) => {
    const size = `${viewport.width} ${viewport.height}`;
    if (size === shown) return;
    const isFirst = shown === "";
    shown = size;
    clearTimeout(settling);
    // Never within the frame that tells of it: looking elsewhere tells of a view, too.
    settling = setTimeout(() => show(viewport), isFirst ? 0 : SETTLED_MS);
  });
  return {
    remove() {
      clearTimeout(settling);
      off();
    },
  };
}

/** Where the room is drawn small, stamps are larger in it. */
function stampWidth(part: Viewport): number {
  const scale = Math.min(part.width / STAGE.width, part.height / STAGE.height);
  const most = MOST_OF_ROOM * STAGE.width;
  return Math.max(STAMP.width, Math.min(Math.round(LEAST_WIDTH / scale), most));
}
