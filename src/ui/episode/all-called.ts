import { type Box, STAGE } from "#picture/manifest";
import { around, seenWith, type Viewport } from "#picture/view";
import { type PlacedCall, placedCalls, STAMP, stampCall } from "./calls";
import type { Play } from "./play";
import type { Room } from "./room";

/** So much air around everything that was called, of its size. */
const AIR = 0.06;

/** A stamp is at least so wide on the screen, in CSS pixels, and at most so wide in the room. */
const LEAST_WIDTH = 76;
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
export function showAllCalled(play: Called, bar: () => number): { remove(): void } {
  let stamped: number = STAMP.width;
  let shown = "";
  let settling: ReturnType<typeof setTimeout> | undefined;

  const show = (viewport: Viewport) => {
    const wide = stampWidth(viewport);
    const calls = placedCalls(play, wide);
    if (wide !== stamped) {
      play.room.clearStamps();
      for (const call of calls) stampCall(play, call);
      stamped = wide;
    }
    const top = bar();
    const { width, height } = viewport;
    lookAtCalled(play, calls, viewport, { x: 0, y: top, width, height: height - top });
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

/** In a small window stamps are larger in the room. */
function stampWidth({ width }: Viewport): number {
  const least = Math.round((LEAST_WIDTH * STAGE.width) / width);
  return Math.max(STAMP.width, Math.min(least, MOST_OF_ROOM * STAGE.width));
}

function lookAtCalled(
  { content, room }: Called,
  calls: readonly PlacedCall[],
  viewport: Viewport,
  part: Box,
): void {
  const people = content.manifest.people.map(({ box }) => box);
  const called = calls.flatMap(({ box, stampBox }) => [box, stampBox]);
  const whole = around([...people, ...called]);
  if (whole === undefined) {
    room.lookAt("room");
    return;
  }
  const seen = seenWith(viewport, widened(whole), part);
  // Beside the room there is nothing to be seen.
  const most = Math.max(0, STAGE.width - seen.width);
  const x = most === 0 ? seen.x : Math.min(Math.max(0, seen.x), most);
  room.lookAt({ ...seen, x }, { exact: true });
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
