import type { BitReader, BitWriter } from "#core/bits";
import type { Episode } from "#core/episode";
import { idsOf } from "#core/ids";
import { measureGroups, type Scenario, thingsOf } from "#core/scenario";
import { type Position, soundPosition } from "#progress/position";

const STEP_BITS = 5;
const THING_BITS = 5;
const CHOICE_BITS = 4;
const LEAF_BITS = 4;

/** Written for "none of them"; the first of a list is 1. */
const NONE = 0;

const numberIn = (ids: readonly string[], id: string | undefined) =>
  id === undefined ? NONE : ids.indexOf(id) + 1;

/** Writes where somebody is in a phase; the player's own words stay on the device. */
export function writePosition(writer: BitWriter, scenario: Scenario, position: Position): void {
  const things = idsOf(thingsOf(scenario));
  const { situations, actions } = scenario.goal;
  const { step, half, isDetailed, isNone, isPlaying, leaf, open, last, draft } = position;
  writer.write(step, STEP_BITS);
  for (const is of [half === "second", isDetailed, isNone, isPlaying]) writer.write(is ? 1 : 0, 1);
  writer.write(numberIn(measureGroups, leaf), LEAF_BITS);
  writer.write(numberIn(things, open), THING_BITS);
  writer.write(numberIn(things, last), THING_BITS);
  writer.write(numberIn(situations, draft.situation), CHOICE_BITS);
  writer.write(numberIn(actions, draft.action), CHOICE_BITS);
}

/** Reads it back; the start of the phase where it does not fit the episode. */
export function readPosition(reader: BitReader, scenario: Scenario, episode: Episode): Position {
  const things = idsOf(thingsOf(scenario));
  const number = (width: number) => reader.read(width) ?? NONE;
  const flag = () => reader.read(1) === 1;
  const one = <Id extends string>(ids: readonly Id[], width: number) => ids[number(width) - 1];
  // In the order in which it was written.
  const kept = {
    phase: episode.phase,
    step: number(STEP_BITS),
    half: flag() ? "second" : "first",
    isDetailed: flag(),
    isNone: flag(),
    isPlaying: flag(),
    leaf: one(measureGroups, LEAF_BITS),
    open: one(things, THING_BITS),
    last: one(things, THING_BITS),
    draft: {
      situation: one(scenario.goal.situations, CHOICE_BITS) ?? "",
      action: one(scenario.goal.actions, CHOICE_BITS) ?? "",
      ownWords: "",
    },
    unfolded: [],
  };
  return soundPosition(scenario, episode, kept);
}
