import type { ScenarioNumber } from "#core/guide";
import { type Patrol, patrolOrder, patrolOver } from "#core/patrol";
import { hasCompanySaid } from "#progress/company-said";
import { loadResults } from "#progress/results";
import type { App } from "./screen";

export type Order = readonly ScenarioNumber[];

/**
 * The order in which places are offered. What a company has said of itself is worked out by the
 * guide's rules, which are fetched only then; where they cannot be had, the common order stands.
 */
export function offeredOrder(app: App): Order | Promise<Order> {
  if (!hasCompanySaid(app.records)) return patrolOrder;
  return import("./company-order").then(
    ({ companyOrder }) => companyOrder(app).catch(() => patrolOrder),
    () => patrolOrder,
  );
}

/** A patrol in terms of the scenarios that can be played. */
export interface Walk extends Omit<Patrol, "three" | "next"> {
  readonly three: readonly string[];
  readonly next: string | undefined;
}

/**
 * Where the player stands on the way through the street. A place that is `justPlayed` counts, though
 * its result may still be on its way from another tab.
 */
export function walkOf({ records, episodes }: App, order: Order, justPlayed?: string): Walk {
  const results = loadResults(records);
  const isPlayed = (id: string) => id === justPlayed || id in results;
  const open = episodes.places().filter(({ scenario }) => scenario !== undefined);
  const played = open.filter(({ scenario }) => scenario !== undefined && isPlayed(scenario));
  const numbers = (places: typeof open) => places.map(({ number }) => number);
  const patrol = patrolOver(order, numbers(open), numbers(played));
  const idOf = (wanted: ScenarioNumber) => open.find(({ number }) => number === wanted)?.scenario;
  return {
    ...patrol,
    three: patrol.three.flatMap((number) => idOf(number) ?? []),
    next: patrol.next && idOf(patrol.next),
  };
}
