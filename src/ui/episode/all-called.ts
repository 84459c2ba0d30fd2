import { STAGE } from "#picture/manifest";
import { scaleOf, type Viewport } from "#picture/view";
import { aimAtAll, viewWith } from "./aim";
import { type MainParts, placedCalls, STAMP, stampCall } from "./calls";
import type { Play } from "./play";
import type { Room } from "./room";

/** A stamp is at least so wide on the screen, in CSS pixels and of it, and at most so wide in the room. */
const LEAST_WIDTH = 124;
const LEAST_SHARE = 0.085;
const MOST_OF_ROOM = 0.2;

/** So much of that width is still read. */
const READ = 0.9;

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
    const people = play.content.manifest.people.map(({ box }) => box);
    const part = { x: 0, y: top, width, height: height - top };
    const lookWith = (wide: number) => {
      const calls = placedCalls(play, wide, mains);
      const called = calls.flatMap(({ box, stampBox }) => [box, stampBox]);
      const aim = aimAtAll([...people, ...called], viewport, part);
      return { wide, calls, aim, scale: scaleOf(viewport) * viewWith(viewport, aim).zoom };
    };
    const least = Math.max(LEAST_WIDTH, LEAST_SHARE * width);
    const whole = Math.min(width / STAGE.width, part.height / STAGE.height);
    const far = lookWith(stampWidth(least, whole));
    // Seen from nearer than the whole room is, a narrower stamp is read as well and hides less.
    const near = lookWith(stampWidth(least, far.scale));
    const { wide, calls, aim } = near.wide * near.scale >= READ * least ? near : far;
    if (wide !== stamped) {
      play.room.clearStamps();
      for (const call of calls) stampCall(play, call);
      stamped = wide;
    }
    play.room.lookAt(aim.at, { exact: aim.exact });
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
function stampWidth(least: number, scale: number): number {
  const most = MOST_OF_ROOM * STAGE.width;
  return Math.max(STAMP.width, Math.min(Math.round(least / scale), most));
}
