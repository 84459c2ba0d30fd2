import type { Phase } from "#core/episode";
import type { Scenario } from "#core/scenario";
import type { Keeper, Kept } from "#progress/keeper";
import type { Records } from "#progress/records";
import { loadResults } from "#progress/results";
import { episodeKey, readEpisode } from "#progress/saved-episode";
import { createFollower } from "./follower";
import { adoptState, stateOf } from "./kept-state";
import { standingOf } from "./standing";
import { readState, writeState } from "./state-code";
import type { Report, Tracker } from "./tracker";

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

/** Tells a tracker what is kept: as soon as there is one, and never in the player's way. */
export interface Reporter {
  /** The same keeper, followed. */
  follow(keeper: Keeper): Keeper;
  /** Takes over what the platform has kept, and tells it from now on. */
  connect(tracker: Tracker): Kept;
  /** No platform will come. */
  giveUp(): void;
  /** Tells how it stands, and asks to write it down: the page may go away. */
  commit(): void;
  /** The last word, once; true when everything was written down. */
  finish(): Promise<boolean>;
  /** The page goes away. */
  leave(): void;
}

export function createReporter(parts: ReporterParts): Reporter {
  const { records, scenarios, now } = parts;
  let tracker: Tracker | undefined;
  let isSafe = true;
  let isExpected = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What is held in the page alone is told to the platform, now or when it has come. */
  const inTwoPlaces = (kept: Kept): Kept =>
    kept === "held" && isExpected && isSafe ? "kept" : kept;
  const report = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!tracker) return;
    tracker.answered(follower.takeAnswers());
    tracker.report(reportOf(parts, follower.at()));
  };
  const commit = () => {
    report();
    tracker?.commit();
  };
  const follower = createFollower({
    records,
    now,
    inTwoPlaces,
    onChange(isTurn) {
      if (!isTurn) {
        timer ??= setTimeout(report, SETTLED_MS);
        return;
      }
      clearTimeout(timer);
      // After the next picture: some platforms write while everything waits.
      timer = setTimeout(commit, 0);
    },
  });

  return {
    follow: follower.follow,
    connect(next) {
      const text = next.resume();
      const state = text === undefined ? undefined : readState(scenarios, text);
      const adopted = state ? adoptState(records, scenarios, state, follower.isTouched) : "kept";
      tracker = next;
      next.onNews((news) => {
        if (news !== "left-out") isSafe = news === "back";
      });
      setInterval(commit, AT_LEAST_EVERY_MS);
      report();
      return inTwoPlaces(adopted);
    },
    giveUp() {
      isExpected = false;
    },
    commit,
    finish() {
      report();
      return tracker?.finish() ?? Promise.resolve(false);
    },
    leave() {
      report();
      tracker?.leave();
    },
  };
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
