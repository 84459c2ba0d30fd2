import { wordsOf } from "#content/scenario-text";
import { type PlannedCall, plannedCalls } from "#core/pointing";
import { beside, headOf } from "#picture/beside";
import type { Box } from "#picture/manifest";
import type { Play } from "./play";

/** Of the stamp on a call, in stage units: 176 pixels at the nearest that the camera goes. */
const STAMP = { width: 138, height: 80 } as const;

/** Of the stamp that tells how a link went. */
const LARGE_STAMP = { width: 260, height: 150 } as const;

const heads = ({ content }: Play) => content.manifest.people.map(({ box }) => headOf(box));

/** Where a stamp goes that tells how it went with a thing or a person: beside it, over no face. */
export function placeOfStamp(play: Play, id: string): Box | undefined {
  const box = play.room.boxOf(id);
  return box && beside(box, LARGE_STAMP, heads(play));
}

/** A call with where its thing is and where its stamp goes: beside it, over no face. */
export interface PlacedCall extends PlannedCall {
  readonly box: Box;
  readonly stampBox: Box;
}

/** The three calls of the day's plan; what the room does not have is left out. */
export function placedCalls(play: Play): readonly PlacedCall[] {
  const { scenario, episode, room } = play;
  const calls = plannedCalls(scenario, episode().measures).flatMap((call) => {
    const box = room.boxOf(call.target);
    return box ? [{ ...call, box }] : [];
  });
  const seen = [...heads(play), ...calls.map(({ box }) => box)];
  const placed: PlacedCall[] = [];
  for (const call of calls) {
    const stamps = placed.map(({ stampBox }) => stampBox);
    placed.push({ ...call, stampBox: beside(call.box, STAMP, [...seen, ...stamps]) });
  }
  return placed;
}

/** Stamps what was called: ヨシ！ where it is put right, これから！ where it is promised. */
export function stampCall({ room }: Play, { call, stampBox }: PlacedCall): void {
  room.stamp(call === "done" ? "yoshi" : "promise", stampBox);
}

/** What is called: 「〇〇、ヨシ！」 or 「〇〇、これから！」. */
export function callWords(play: Play, { id, call }: Pick<PlannedCall, "id" | "call">): string {
  const { calls, pointing } = play.text().goal;
  const own = calls?.[id]?.[call];
  const part = call === "done" ? "called" : "promised";
  return own ?? play.app.t(`episode:goal.${part}`, { name: wordsOf(pointing, id) });
}
