import { type Episode, newEpisode } from "#core/episode";
import type { Scenario } from "#core/scenario";
import type { Keeper, Kept } from "#progress/keeper";
import type { Records } from "#progress/records";
import { answersBetween } from "./answers";
import { countSave } from "./kept-state";
import { createStopwatch, type Stopwatch } from "./stopwatch";
import type { Answer } from "./tracker";

export interface FollowerParts {
  readonly records: Records;
  readonly now: () => number;
  /** Something is kept that is not told yet; `isTurn` between two phases and at the end. */
  readonly onChange: (isTurn: boolean) => void;
  /** What this device cannot keep is kept by the platform. */
  readonly inTwoPlaces: (kept: Kept) => Kept;
}

/** Follows what a keeper is given, and gathers what there is to tell of it. */
export interface Follower {
  /** The same keeper, followed. */
  follow(keeper: Keeper): Keeper;
  /** True once a place was played in this page. */
  isTouched(scenarioId: string): boolean;
  /** Where one is, such as "5.1.9/cause"; "" before the first place. */
  at(): string;
  /** What was answered and not taken yet. */
  takeAnswers(): readonly Answer[];
}

interface Watched {
  readonly episode: Episode;
  readonly watch: Stopwatch;
}

export function createFollower({ records, now, onChange, inTwoPlaces }: FollowerParts): Follower {
  const known = new Map<string, Watched>();
  const touched = new Set<string>();
  let at = "";
  let waiting: readonly Answer[] = [];

  /** Notes where an episode stands; returns where it stood before. */
  const noted = ({ id, number }: Scenario, episode: Episode): Watched => {
    const before = known.get(id) ?? { episode: newEpisode, watch: createStopwatch(now) };
    known.set(id, { episode, watch: before.watch });
    at = `${number}/${episode.phase}`;
    return before;
  };

  const played = (scenario: Scenario, after: Episode) => {
    const { episode: before, watch } = noted(scenario, after);
    touched.add(scenario.id);
    watch.passed(before, after);
    waiting = [...waiting, ...answersBetween(scenario, before, after, watch.took)];
    onChange(before.phase !== after.phase);
  };

  return {
    follow: (keeper) => ({
      ...keeper,
      takeUp(scenario) {
        const loaded = keeper.takeUp(scenario);
        noted(scenario, "progress" in loaded ? loaded.progress.episode : newEpisode);
        return loaded;
      },
      keep(scenario, progress, position) {
        const kept = keeper.keep(scenario, progress, position);
        if (kept === "overtaken") return kept;
        const counted = countSave(records, scenario.id);
        played(scenario, progress.episode);
        return inTwoPlaces(kept === "kept" ? counted : kept);
      },
      finished(play, day) {
        const kept = keeper.finished(play, day);
        onChange(true);
        return inTwoPlaces(kept);
      },
      forget(scenario) {
        keeper.forget(scenario);
        touched.add(scenario.id);
        noted(scenario, newEpisode);
        onChange(false);
      },
    }),
    isTouched: (id) => touched.has(id),
    at: () => at,
    takeAnswers() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
