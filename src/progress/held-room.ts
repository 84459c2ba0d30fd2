import type { Entry } from "#core/room/entry";
import { presentStep, type Refusal, stepRoom } from "#core/room/room";
import { replayRoom } from "#core/room/room-log";
import { newRoom, type Room } from "#core/room/room-state";
import type { Scenario } from "#core/scenario";
import { isMadeLater, type KeptRoom } from "./room-record";

/** What another window's room means for this one. */
export type Followed = "as-before" | "changed" | "replaced";

/** A room as one window holds it, with where its log leads. */
export interface HeldRoom {
  kept(): KeptRoom;
  room(): Room;
  /** Whether something of it was left out when it was taken up: its place or the rules are newer. */
  isCut(): boolean;
  /** Goes on from what is kept or held elsewhere, if that is the later. */
  follow(other: KeptRoom | undefined): Followed;
  /** Of two logs of it the one that leads further by its rules. */
  laterOf(one: KeptRoom, other: KeptRoom): KeptRoom;
  /** Enters one more, at this time; why not, where that is refused. */
  enter(entry: Entry, now: number): Refusal | undefined;
}

export function holdRoom(scenario: Scenario, first: KeptRoom): HeldRoom {
  let { kept, room } = play(scenario, first, unplayed);
  const isCut = kept.log.length < first.log.length;
  /** A longer log may hold no more than what the rules refuse by now. */
  const laterThan = (mine: KeptRoom, other: KeptRoom): Played | undefined => {
    if (!isLater(other, mine)) return undefined;
    const from = beginsWith(other.log, kept.log) ? { log: kept.log, room } : unplayed;
    const theirs = play(scenario, other, from);
    return isLater(theirs.kept, mine) ? theirs : undefined;
  };
  const isInLobby = () => presentStep(scenario, room).kind === "lobby";
  return {
    kept: () => kept,
    room: () => room,
    isCut: () => isCut,
    laterOf: (one, other) => laterThan(one, other)?.kept ?? one,
    follow(other) {
      if (other === undefined) return "as-before";
      if (other.id !== kept.id) return isMadeLater(other, kept) ? "replaced" : "as-before";
      const later = laterThan(kept, other);
      if (!later) return "as-before";
      ({ kept, room } = later);
      return "changed";
    },
    enter(entry, now) {
      const outcome = stepRoom(scenario, room, entry);
      if (!outcome.ok) return outcome.reason;
      room = outcome.room;
      const begun = kept.begun ?? (isInLobby() ? undefined : now);
      kept = { ...kept, begun, log: [...kept.log, entry] };
      return undefined;
    },
  };
}

/** A room with where its log leads: the rules accept all of it. */
interface Played {
  readonly kept: KeptRoom;
  readonly room: Room;
}

/** The beginning of a log, and where that leads. */
interface Beginning {
  readonly log: readonly Entry[];
  readonly room: Room;
}

const unplayed: Beginning = { log: [], room: newRoom };

/**
 * Plays a log on from its beginning, so that a press costs no more at the end of a session than
 * at its start; of a place that changed meanwhile, as much as its rules still accept.
 */
function play(scenario: Scenario, kept: KeptRoom, { log, room: from }: Beginning): Played {
  const { room, accepted } = replayRoom(scenario, kept.log.slice(log.length), from);
  return { kept: { ...kept, revision: scenario.revision, log: [...log, ...accepted] }, room };
}

const beginsWith = (log: readonly Entry[], first: readonly Entry[]): boolean =>
  JSON.stringify(log.slice(0, first.length)) === JSON.stringify(first);

/** The longer log is the later one; of two that grew at once, every window takes the same. */
function isLater(one: KeptRoom, other: KeptRoom): boolean {
  if (one.log.length !== other.log.length) return one.log.length > other.log.length;
  return JSON.stringify(one.log) > JSON.stringify(other.log);
}
