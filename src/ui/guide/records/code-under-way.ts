import { replay } from "#core/log";
import type { Scenario } from "#core/scenario";
import type { CarriedEpisode } from "#core/under-way-code";
import { startOf } from "#progress/position";
import { isKept } from "#ui/keeping";
import type { App } from "#ui/screen";

/** An episode of a code that can be gone on with here. */
export interface Takable {
  readonly scenario: Scenario;
  readonly log: CarriedEpisode["log"];
}

/** Of the episodes in a code, those of places where nothing is kept here that they would replace. */
export function takableHere(
  app: Pick<App, "keeper">,
  scenarios: readonly Scenario[],
  underWay: readonly CarriedEpisode[],
): readonly Takable[] {
  return underWay.flatMap(({ scenario: id, log }) => {
    const scenario = scenarios.find((each) => each.id === id);
    return scenario && app.keeper.peek(scenario).kind === "none" ? [{ scenario, log }] : [];
  });
}

/** Keeps them where they stand, at the beginning of their phase; true when all of them are. */
export function takeUnderWay(
  app: Pick<App, "keeper" | "records" | "tell">,
  takable: readonly Takable[],
): boolean {
  const outcomes = takable.map(({ scenario, log }) => {
    const { episode, accepted } = replay(scenario, log);
    const progress = { episode, log: accepted, version: accepted.length };
    return isKept(app, app.keeper.keep(scenario, progress, startOf(episode)));
  });
  return outcomes.every((isWritten) => isWritten);
}
