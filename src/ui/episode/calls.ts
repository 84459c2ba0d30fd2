import { wordsOf } from "#content/scenario-text";
import { type PlannedCall, plannedCalls } from "#core/pointing";
import { headOf } from "#picture/beside";
import { sharedArea } from "#picture/boxes";
import { type Box, type Layer, STAGE } from "#picture/manifest";
import { outcomePlace } from "#picture/outcome-place";
import { tieTo } from "#picture/tether";
import { uncrossed } from "#picture/uncrossed";
import { bodiesIn, broughtIn, headsIn } from "#picture/visible-layers";
import type { StampPlace } from "#stage/stage";
import { changedThing } from "./changed-thing";
import type { Play } from "./play";
import type { Room } from "./room";

/** Of the stamp on a call, in stage units: 176 pixels at the nearest that the camera goes. */
export const STAMP = { width: 138, height: 80 } as const;

/** A stamp on a call may lie on the plain walls at the sides, too. */
const UP_TO_WALLS: Box = { x: 70, y: 90, width: STAGE.width - 140, height: STAGE.height - 190 };

/** Where everybody's head is as they stand in the morning, in stage units. */
export const heads = ({ content }: Pick<Play, "content">) =>
  content.manifest.people.map(({ box }) => headOf(box));

/** A call with where its thing is and where its stamp goes: beside it, over no face. */
export interface PlacedCall extends PlannedCall {
  readonly box: Box;
  /** What shows that it was put right. */
  readonly changed: Layer | undefined;
  readonly stampBox: StampPlace;
}

/** Where the main piece is of what was put right, by the ids of calls, once that is known. */
export type MainParts = ReadonlyMap<string, Box>;

/** The three calls of the day's plan, with stamps so wide; what the room does not have is left out. */
export function placedCalls(
  play: Pick<Play, "content" | "scenario" | "episode"> & { readonly room: Pick<Room, "boxOf"> },
  width: number = STAMP.width,
  mains: MainParts = new Map(),
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
  // What was put right is called, not the danger that may still be seen beside it.
  const toldBy = ({ id, box, changed }: (typeof calls)[number]) =>
    mains.get(id) ?? (changed ? boxOf(changed) : box);
  const told = calls.map(toldBy);
  const state = { links: [], measures: episode().measures };
  const { manifest } = play.content;
  const faces = headsIn(manifest, state);
  const bodies = bodiesIn(manifest, state);
  const brought = broughtIn(manifest, state).filter((layer) =>
    calls.every(({ changed }) => changed?.id !== layer.id),
  );
  const places = new Map<string, Box>();
  for (const call of calls) {
    // On a neighbour it would call that; on a face, or on another stamp, it would be worse.
    const things = manifest.things.filter(({ id }) => id !== call.target).map(({ box }) => box);
    const around = {
      faces: [...faces, ...places.values()],
      bodies,
      told,
      things: [...things, ...brought],
      within: UP_TO_WALLS,
      isLarge: true,
    };
    places.set(call.id, outcomePlace(toldBy(call), size, around));
  }
  const aims = calls.map((call) => ({ id: call.id, box: toldBy(call) }));
  const apart = uncrossed(aims, places);
  return calls.flatMap((call) => {
    const place = apart.get(call.id);
    if (place === undefined) return [];
    const others = [...apart].flatMap(([id, other]) => (id === call.id ? [] : [other]));
    const end = tieTo(toldBy(call), place, manifest.things, [...faces, ...others]);
    return [{ ...call, stampBox: { ...place, end } }];
  });
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

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
