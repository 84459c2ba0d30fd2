import { Scorm12API, Scorm2004API } from "scorm-again";
import type { Action } from "#core/action";
import { replay } from "#core/log";
import type { Scenario } from "#core/scenario";
import { localKeeper } from "#progress/local-keeper";
import type { Position } from "#progress/position";
import { startOf } from "#progress/position";
import { createRecords, type Records } from "#progress/records";
import { memoryStorage } from "#progress/storage";
import { createReporter, type Reporter } from "#tracking/reporter";
import { findApi } from "#tracking/scorm/find-api";
import type { Model } from "#tracking/scorm/model";
import { model12 } from "#tracking/scorm/model-12";
import { model2004 } from "#tracking/scorm/model-2004";
import { runtimeOf } from "#tracking/scorm/runtime";
import { scormTracker } from "#tracking/scorm/scorm-tracker";
import type { Tracker, TrackingNews } from "#tracking/tracker";

export const standards = ["1.2", "2004"] as const;
export type Standard = (typeof standards)[number];

const models: Readonly<Record<Standard, Model>> = { "1.2": model12, "2004": model2004 };

/** A platform in which one session runs; what it says can be changed by a test. */
export interface Platform {
  readonly standard: Standard;
  /** The functions a page finds. */
  readonly api: Record<string, (...words: string[]) => string>;
  get(element: string): string;
  /** What was set, in order, refusals too. */
  readonly set: (readonly [element: string, value: string, answer: string])[];
  commits(): number;
}

/** Looked at after the end, beside what was set. */
const asked = ["cmi.interactions._count", "cmi.objectives._count", "cmi.success_status"];

const calls = (standard: Standard) => models[standard].calls;

/** scorm-again with a learner, and for 1.2 with the limit that it does not hold by itself. */
export function platform(
  standard: Standard,
  kept: Readonly<Record<string, string>> = {},
): Platform {
  const own =
    standard === "1.2" ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 });
  const learner =
    standard === "1.2"
      ? { core: { student_id: "a-1", student_name: "Yamada, Taro" } }
      : { learner_id: "a-1", learner_name: "山田, 太郎" };
  own.loadFromJSON({ cmi: learner });
  own.loadFromFlattenedJSON(kept);
  const set: Platform["set"] = [];
  let commits = 0;
  // After the end nothing can be asked any more; this is what an administrator sees then.
  let atEnd: ReadonlyMap<string, string> | undefined;
  const { get, commit, begin, end, lastError, set: setter } = calls(standard);
  const call = (name: string, ...words: string[]) =>
    String(Reflect.apply(Reflect.get(own, name), own, words));
  return {
    standard,
    set,
    commits: () => commits,
    get: (element) => atEnd?.get(element) ?? call(get, element),
    api: {
      [begin]: () => call(begin, ""),
      [end]: () => {
        const elements = [...asked, ...set.map(([element]) => element)];
        atEnd ??= new Map(elements.map((element) => [element, call(get, element)]));
        return call(end, "");
      },
      [lastError]: () => call(lastError),
      [get]: (element = "") => call(get, element),
      [setter]: (element = "", value = "") => {
        const isTooLong =
          standard === "1.2" && element === "cmi.suspend_data" && value.length > 4096;
        const answer = isTooLong ? "false" : call(setter, element, value);
        set.push([element, value, answer]);
        return answer;
      },
      [commit]: () => {
        commits++;
        return call(commit, "");
      },
    },
  };
}

/** What a platform keeps for the next session of the same learner. */
export function keptBy({ standard, get }: Platform): Readonly<Record<string, string>> {
  const elements =
    standard === "1.2"
      ? ["cmi.suspend_data", "cmi.core.lesson_status", "cmi.core.score.raw"]
      : [
          "cmi.suspend_data",
          "cmi.completion_status",
          "cmi.success_status",
          "cmi.score.scaled",
          "cmi.progress_measure",
        ];
  return Object.fromEntries(
    elements.map((element) => [element, get(element)] as const).filter(([, value]) => value !== ""),
  );
}

/** A learner at a computer, with what is kept in its browser. */
export interface Visit {
  readonly records: Records;
  readonly reporter: Reporter;
  readonly tracker: Tracker;
  readonly news: TrackingNews[];
  /** Plays on by one action; throws where it is refused. */
  play(scenario: Scenario, log: readonly Action[], position?: Partial<Position>): void;
}

export interface VisitOptions {
  readonly records?: Records;
  readonly pass?: number;
}

export function aComputer(): Records {
  return createRecords(memoryStorage());
}

const events = { addEventListener: () => undefined, removeEventListener: () => undefined };

/** Begins a session on a platform, as a page does that finds it two windows up. */
export function visit(
  { standard, api }: Pick<Platform, "standard" | "api">,
  scenarios: readonly Scenario[],
  { records = aComputer(), pass }: VisitOptions = {},
): Visit {
  const model = models[standard];
  const top = { [model.api]: api };
  const found = findApi({ parent: { parent: top } } as unknown as Window, model.api);
  const runtime = found && runtimeOf(found, model.calls);
  if (!runtime?.begin()) throw new Error("the platform did not begin");
  const tracker = scormTracker({ model, runtime, pass, now: () => Date.now() });
  const reporter = createReporter({ records, scenarios, now: () => Date.now() });
  const keeper = reporter.follow(localKeeper(records, events));
  const news: TrackingNews[] = [];
  tracker.onNews((each) => news.push(each));
  const adopted = reporter.connect(tracker);
  if (adopted === "overtaken") throw new Error("nothing can have overtaken it");
  return {
    records,
    reporter,
    tracker,
    news,
    play(scenario, log, position = {}) {
      keeper.takeUp(scenario);
      for (let length = 0; length < log.length; length++) {
        const { episode, accepted } = replay(scenario, log.slice(0, length + 1));
        const progress = { episode, log: accepted, version: length + 1 };
        const kept = keeper.keep(scenario, progress, { ...startOf(episode), ...position });
        if (kept !== "kept") throw new Error(kept);
      }
      const { episode } = replay(scenario, log);
      const isOver = episode.phase === "debrief";
      const finished = isOver ? keeper.finished({ scenario, episode }, "2026-11-27") : "kept";
      if (finished !== "kept") throw new Error(finished);
    },
  };
}
