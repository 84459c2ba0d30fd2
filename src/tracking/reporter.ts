import { type Episode, newEpisode, type Phase } from "#core/episode";
import type { Scenario } from "#core/scenario";
import type { Keeper, Kept } from "#progress/keeper";
import type { Records } from "#progress/records";
import { loadResults } from "#progress/results";
import { episodeKey, readEpisode } from "#progress/saved-episode";
import { answersBetween } from "./answers";
import { adoptState, countSave, stateOf } from "./kept-state";
import { readState, writeState } from "./state-code";
import { standingOf } from "./standing";
import { createStopwatch, type Stopwatch } from "./stopwatch";
import type { Answer, Report, Tracker } from "./tracker";

/** A change is reported when the player has stopped for so long, and at once between two phases. */
const SETTLED_MS = 1000;

/** However little happens, the platform is asked to write down what it was told. */
const AT_LEAST_EVERY_MS = 600_000;

export interface ReporterParts {
  readonly records: Records;
  /** The places of the package. */
  readonly scenarios: readonly Scenario[];
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

/** Follows what is kept, and tells a tracker: as soon as there is one, and never in the player's way. */
export interface Reporter {
  /** The same keeper, followed. */
  follow(keeper: Keeper): Keeper;
  /** Takes over what the platform has kept, and tells it from now on. */
  connect(tracker: Tracker): Kept;
  /** Tells how it stands, and asks to write it down: the page may go away. */
  commit(): void;
  /** The last word, once; true when everything was written down. */
  finish(): Promise<boolean>;
  /** The page goes away. */
  leave(): void;
}

export function createReporter(parts: ReporterParts): Reporter {
  const { records, scenarios, now } = parts;
  const watches = new Map<string, { episode: Episode; readonly watch: Stopwatch }>();
  const touched = new Set<string>();
  let tracker: Tracker | undefined;
  let isSafe = true;
  let isOver = false;
  let at = "";
  let waiting: readonly Answer[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    clearTimeout(timer);
    timer = undefined;
    if (isOver) return;
    tracker?.answered(waiting);
    if (tracker) waiting = [];
    tracker?.report(reportOf(parts, at));
  };
  const reportAndCommit = () => {
    report();
    if (!isOver) tracker?.commit();
  };
  const soon = () => {
    timer ??= setTimeout(report, SETTLED_MS);
  };
  const atOnce = () => {
    clearTimeout(timer);
    // After the next picture: some platforms write while everything waits.
    timer = setTimeout(reportAndCommit, 0);
  };

  /** Notes a state of an episode; `isOwn` when it was reached by playing here. */
  const passed = (scenario: Scenario, episode: Episode, { isOwn }: { isOwn: boolean }) => {
    const { id, number } = scenario;
    const known = watches.get(id) ?? { episode: newEpisode, watch: createStopwatch(now) };
    const before = known.episode;
    watches.set(id, { ...known, episode });
    at = `${number}/${episode.phase}`;
    if (!isOwn) return;
    touched.add(id);
    known.watch.passed(before, episode);
    waiting = [...waiting, ...answersBetween(scenario, before, episode, known.watch.took)];
    if (before.phase === episode.phase) soon();
    else atOnce();
  };

  return {
    follow: (keeper) => ({
      ...keeper,
      takeUp(scenario) {
        const loaded = keeper.takeUp(scenario);
        passed(scenario, "progress" in loaded ? loaded.progress.episode : newEpisode, {
          isOwn: false,
        });
        return loaded;
      },
      keep(scenario, progress, position) {
        const kept = keeper.keep(scenario, progress, position);
        if (kept === "overtaken") return kept;
        const counted = countSave(records, scenario.id);
        passed(scenario, progress.episode, { isOwn: true });
        return inTwoPlaces(kept === "kept" ? counted : kept);
      },
      finished(play, day) {
        const kept = keeper.finished(play, day);
        atOnce();
        return inTwoPlaces(kept);
      },
      forget(scenario) {
        keeper.forget(scenario);
        touched.add(scenario.id);
        passed(scenario, newEpisode, { isOwn: false });
        soon();
      },
    }),
    connect(next) {
      const text = next.resume();
      const state = text === undefined ? undefined : readState(scenarios, text);
      const isTouched = (id: string) => touched.has(id);
      const adopted = state ? adoptState(records, scenarios, state, isTouched) : "kept";
      tracker = next;
      next.onNews((news) => {
        isSafe = news !== "lost";
      });
      setInterval(reportAndCommit, AT_LEAST_EVERY_MS);
      report();
      return inTwoPlaces(adopted);
    },
    commit: reportAndCommit,
    finish() {
      report();
      isOver = true;
      return tracker?.finish() ?? Promise.resolve(false);
    },
    leave() {
      report();
      isOver = true;
      tracker?.leave();
    },
  };

  /** What this device cannot keep is kept by the platform. */
  function inTwoPlaces(kept: Kept): Kept {
    return kept === "held" && tracker && isSafe ? "kept" : kept;
  }
}

function reportOf({ records, scenarios }: ReporterParts, at: string): Report {
  const phaseOf = (id: string): Phase => {
    const scenario = scenarios.find((each) => each.id === id);
    const saved = scenario && readEpisode(scenario, records.texts.get(episodeKey(id)));
    return saved && "progress" in saved ? saved.progress.episode.phase : "briefing";
  };
  return {
    standing: standingOf(scenarios, loadResults(records), phaseOf),
    at,
    stateWithin: (limit) => writeState(scenarios, stateOf(records, scenarios), limit),
  };
}
