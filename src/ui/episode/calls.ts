import { wordsOf } from "#content/scenario-text";
import { type PlannedCall, plannedCalls } from "#core/pointing";
import { headOf, sharedArea } from "#picture/beside";
import type { Box, Layer } from "#picture/manifest";
import { outcomePlace } from "#picture/outcome-place";
import { changedThing } from "./changed-thing";
import type { Play } from "./play";
import type { Room } from "./room";

/** Of the stamp on a call, in stage units: 176 pixels at the nearest that the camera goes. */
export const STAMP = { width: 138, height: 80 } as const;

/** Where everybody's head is as they stand in the morning, in stage units. */
export const heads = ({ content }: Pick<Play, "content">) =>
  content.manifest.people.map(({ box }) => headOf(box));

/** A call with where its thing is and where its stamp goes: beside it, over no face. */
export interface PlacedCall extends PlannedCall {
  readonly box: Box;
  /** What shows that it was put right. */
  readonly changed: Layer | undefined;
  readonly stampBox: Box;
}

/** The three calls of the day's plan, with stamps so wide; what the room does not have is left out. */
export function placedCalls(
  play: Pick<Play, "content" | "scenario" | "episode"> & { readonly room: Pick<Room, "boxOf"> },
  width: number = STAMP.width,
): readonly PlacedCall[] {
  const { scenario, episode, room } = play;
  const calls = plannedCalls(scenario, episode().measures).flatMap((call) => {
    const box = room.boxOf(call.target);
    if (box === undefined) return [];
    const changed = changedThing({ content: play.content, scenario, episode }, call, box);
    // What was put right elsewhere is pointed at there: the danger itself looks as before.
    const isElsewhere = changed !== undefined && sharedArea(changed, box) === 0;
    return [
      isElsewhere
        ? { ...call, target: changed.id, box: boxOf(changed), changed }
        : { ...call, box, changed },
    ];
  });
  const size = { width, height: (width * STAMP.height) / STAMP.width };
  const told = calls.map(({ box }) => box);
  const placed: PlacedCall[] = [];
  for (const call of calls) {
    const stamps = placed.map(({ stampBox }) => stampBox);
    // On a neighbour it would call that; on a face, or on another stamp, it would be worse.
    const things = play.content.manifest.things
      .filter(({ id }) => id !== call.target)
      .map(({ box }) => box);
    const around = { faces: [...heads(play), ...stamps], bodies: [], told, things };
    placed.push({ ...call, stampBox: outcomePlace(call.box, size, around) });
  }
  return placed;
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** Of the diagonal of what is pointed at: so wide is a ring that cuts nothing written on it. */
const AROUND = 1.02;

/** Sizes that are tried for a ring, of the thing's longer side: from around it to within it. */
const RINGS = [1, 0.9, 0.8, 0.7, 0.6] as const;

/** How far its middle may move from the thing's, of the thing's size. */
const ASIDE = [0, -0.1, 0.1, -0.2, 0.2] as const;

/** Between a ring and a face, in stage units. */
const AIR = 8;

/**
 * The ring that is held around what is called, in stage units: as wide and as near to its middle as
 * leaves every face free.
 */
export function ringAround(box: Box, faces: readonly Box[]): Box {
  const longer = Math.max(box.width, box.height);
  const sizes = [AROUND * Math.hypot(box.width, box.height), ...RINGS.map((of) => of * longer)];
  const rings = sizes.flatMap((size) =>
    ASIDE.flatMap((right) => ASIDE.map((down) => ringOf(box, size, right, down))),
  );
  const isFree = ({ x, y, width }: Box) => {
    const middle = { x: x + width / 2, y: y + width / 2 };
    return faces.every((face) => wayTo(face, middle) > width / 2 + AIR);
  };
  const smallest = ringOf(box, longer, 0, 0);
  const cost = (ring: Box) =>
    2 * ((sizes[0] ?? longer) - ring.width) + Math.hypot(...awayFrom(box, ring));
  return rings.filter(isFree).toSorted((one, other) => cost(one) - cost(other))[0] ?? smallest;
}

const ringOf = ({ x, y, width, height }: Box, size: number, right: number, down: number): Box => ({
  x: x + width * (0.5 + right) - size / 2,
  y: y + height * (0.5 + down) - size / 2,
  width: size,
  height: size,
});

const awayFrom = (box: Box, ring: Box): readonly [number, number] => [
  ring.x + ring.width / 2 - box.x - box.width / 2,
  ring.y + ring.height / 2 - box.y - box.height / 2,
];

/** How far a point is from a box. */
function wayTo(box: Box, { x, y }: { readonly x: number; readonly y: number }): number {
  const right = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(right, down);
}

/** Stamps what was called: ヨシ！ where it is put right, これから！ where it is promised. */
export function stampCall(
  { room }: { readonly room: Pick<Room, "stamp"> },
  { call, stampBox }: PlacedCall,
): void {
  room.stamp(call === "done" ? "yoshi" : "promise", stampBox);
}

/** What is called: 「〇〇、ヨシ！」 or 「〇〇、これから！」. */
export function callWords(play: Play, { id, call }: Pick<PlannedCall, "id" | "call">): string {
  const { calls, pointing } = play.text().goal;
  const own = calls?.[id]?.[call];
  const part = call === "done" ? "called" : "promised";
  return own ?? play.app.t(`episode:goal.${part}`, { name: wordsOf(pointing, id) });
}
