import type { Box } from "#picture/manifest";
import { around, isPanning } from "#picture/view";
import { headsIn } from "#picture/visible-layers";
import { barOf, marksIn } from "./clear-view";
import { type CloseUpActions, closeUp } from "./close-up";
import { keepAimed } from "./keep-aimed";
import type { Play } from "./play";
import { uncutOf } from "./room-edges";
import { openSheet, type Sheet } from "./sheet";
import { spotMarks } from "./things";

/** More than this is never hidden of the scene: the rest must show the thing. */
const MOST_COVERED = 0.6;

/** The close-up of one thing at a time, as far as one is open. */
export interface SpotSheet {
  /** Shows a thing's close-up as it is now, or none. Returns true when it is another than before. */
  show(thing: string | undefined): boolean;
  focusTitle(): void;
  focusAnswer(): void;
  remove(): void;
}

export function createSpotSheet(play: Play, actions: CloseUpActions): SpotSheet {
  const { frame, room } = play;
  let sheet: Sheet | undefined;
  let shown: string | undefined;
  let filled = "";

  const focus = (selector: string) => sheet?.dialog.querySelector<HTMLElement>(selector)?.focus();
  let stopAiming: (() => void) | undefined;
  const remove = () => {
    stopAiming?.();
    sheet?.remove();
    sheet = undefined;
  };
  /** Back to the room; where it is panned, to that part in which the thing is. */
  const close = (thing: string | undefined) => {
    remove();
    room.change({ glowing: [] });
    room.lookAt("room", {
      uncut: { ...uncutOf(play), about: thing === undefined ? undefined : room.boxOf(thing) },
    });
  };
  const fill = (thing: string) => {
    const wanted = `${thing} ${play.episode().verdicts[thing]}`;
    // What is on show already keeps its focus and its stamp.
    if (sheet && wanted === filled) return false;
    filled = wanted;
    sheet ??= openSheet(frame.root, actions.close, { isReading: play.isReading() });
    sheet.fill(closeUp(play, thing, actions));
    return true;
  };

  return {
    show(thing) {
      const isOther = thing !== shown;
      const before = shown;
      shown = thing;
      if (thing === undefined) {
        if (isOther) close(before);
        return isOther;
      }
      const isFilled = fill(thing);
      // Once it is judged, its stamp is to be seen whole, too.
      if (isOther || (isFilled && isPanning(frame.scene.getBoundingClientRect()))) {
        stopAiming?.();
        stopAiming = keepAimed(() => frameAboveSheet(play, thing, sheet));
      }
      return isOther;
    },
    focusTitle: () => focus("#sheet-title"),
    focusAnswer: () => focus("[data-answer]"),
    remove,
  };
}

/** A thing with its stamp: in a room that is panned no edge runs through that. */
function withStamp(play: Play, thing: string): Box | undefined {
  const { content, episode, frame, room, scenario } = play;
  const box = room.boxOf(thing);
  const mark = spotMarks(scenario, episode())[thing];
  const isStamped = mark === "danger" || mark === "false-alarm";
  if (!box || !isStamped || !isPanning(frame.scene.getBoundingClientRect())) return box;
  const state = { links: [], measures: [] };
  const place = marksIn(content.manifest, state, { [thing]: mark }, 0).get(thing);
  return around(place ? [box, place] : [box]);
}

/** The sheet hides the lower part of a phone's screen: the thing goes above it. */
function frameAboveSheet(play: Play, thing: string, sheet: Sheet | undefined): void {
  const { content, frame, room } = play;
  const box = withStamp(play, thing);
  const paper = sheet?.dialog.firstElementChild?.getBoundingClientRect();
  if (!box || !paper) return;
  const scene = frame.scene.getBoundingClientRect();
  const hidden = Math.max(0, scene.bottom - paper.top) / scene.height;
  const faces = headsIn(content.manifest, { links: [], measures: [] });
  room.lookAt(box, { covered: Math.min(MOST_COVERED, hidden), faces, bar: barOf(frame) });
}
