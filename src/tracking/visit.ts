import type { PackageConfig } from "#content/package";
import { writeProgressCode } from "#core/progress-code";
import type { Scenario } from "#core/scenario";
import type { Keeper, Kept } from "#progress/keeper";
import type { Records } from "#progress/records";
import { loadResults, mergeResults } from "#progress/results";
import type { TabEvents } from "#progress/tabs";
import { stateOf } from "./kept-state";
import { type LearnerStorage, learnerStorage, ownerOf } from "./learner-storage";
import { type Line, pause } from "./line";
import { createReporter } from "./reporter";
import type { Tracker, TrackingNews } from "./tracker";

/** Nobody looks at an empty page for longer; a platform that comes later is taken up all the same. */
const SOON_MS = 2500;

/** What the shell of the game is told of a visit. */
export interface VisitHooks {
  /** No platform was found, or something became of reporting to it. */
  onNews(news: TrackingNews | "none"): void;
  /** What an earlier session left has been taken over; `isLate` when the game had begun by then. */
  onAdopted(kept: Kept, isLate: boolean): void;
}

/** A visit whose progress is followed. */
export interface FollowedVisit {
  readonly keeper: Keeper;
  /** Begins to report, now or when the platform has come. */
  begin(hooks: VisitHooks): void;
  /** The learner's name as the platform says it; "" without one. */
  learnerName(): string;
  /** Everything of this visit as a code to be carried by hand; undefined where there is nothing. */
  progressCode(): string | undefined;
  /** Ends the session; true when the platform wrote everything down. */
  end(): Promise<boolean>;
  /** Where the player goes after the end, where the platform says so. */
  returnTo(): string | undefined;
}

/** A visit inside a platform, before anything is read: at first it is found out who plays. */
export interface Visit {
  readonly storage: LearnerStorage;
  /** Where changes by other tabs are heard. */
  readonly events: TabEvents;
  follow(keeper: Keeper, records: Records, scenarios: readonly Scenario[]): FollowedVisit;
}

export interface VisitParts {
  readonly line: Line;
  readonly packageId: PackageConfig["id"];
  readonly window: Window;
}

/** Waits a moment for the platform; resolves, with it or without, before the player wonders. */
export async function openVisit({ line, packageId, window }: VisitParts): Promise<Visit> {
  const storage = learnerStorage(() => window.localStorage, window);
  const belongTo = ({ learner }: Tracker) =>
    storage.belongTo(ownerOf(learner?.id ?? "", packageId));
  const first = await Promise.race([line, pause(SOON_MS)]);
  if (first) belongTo(first);
  return {
    storage,
    events: storage.events,
    follow(keeper, records, scenarios) {
      const reporter = createReporter({ records, scenarios, now: () => performance.now() });
      let tracker = first;
      const attach = (found: Tracker, hooks: VisitHooks, late?: Kept) => {
        tracker = found;
        found.onNews(hooks.onNews);
        const adopted = reporter.connect(found);
        hooks.onAdopted(late === "held" ? late : adopted, late !== undefined);
      };
      listenForLeaving(window, reporter);
      return {
        keeper: reporter.follow(keeper),
        begin(hooks) {
          if (first) return attach(first, hooks);
          void line.then((late) => {
            if (!late) {
              reporter.giveUp();
              return hooks.onNews("none");
            }
            const played = loadResults(records);
            belongTo(late);
            const merged = mergeResults(records, played);
            attach(late, hooks, merged);
          });
        },
        learnerName: () => tracker?.learner?.name ?? "",
        progressCode: () => codeOf(records, scenarios),
        end: reporter.finish,
        returnTo: () => tracker?.returnTo,
      };
    },
  };
}

function codeOf(records: Records, scenarios: readonly Scenario[]): string | undefined {
  const { entries } = stateOf(records, scenarios);
  const results = entries.flatMap((entry) => (entry.kind === "result" ? [entry] : []));
  const underWay = entries.flatMap((entry) => (entry.kind === "episode" ? [entry] : []));
  if (entries.length === 0) return undefined;
  return writeProgressCode(scenarios, results, underWay);
}

/** A page that is hidden may never be seen again; one that goes away says its last word. */
function listenForLeaving(
  window: Window,
  { commit, leave }: { commit(): void; leave(): void },
): void {
  const { document } = window;
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") commit();
  });
  window.addEventListener("pagehide", leave);
  // Back from the browser's memory, the session is over: a new one begins with a new page.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) window.location.reload();
  });
}
