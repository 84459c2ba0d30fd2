import { type Scenario, thingsOf } from "../scenario";

/** How many things a room of people looks at: half of them dangers, half harmless. */
export const excerptSizes = [6, 8, "all"] as const;
export type ExcerptSize = (typeof excerptSizes)[number];

/** The things that are judged: a scenario's own, or some of them. */
export type Things = Pick<Scenario, "hazards" | "decoys">;

/**
 * The things of an excerpt, those first that the scenario ranks first, in the scenario's order.
 * Half are dangers and half are harmless, so that neither answer is the likelier one.
 */
export function excerptOf(scenario: Scenario, size: ExcerptSize): Things {
  if (size === "all") return { hazards: scenario.hazards, decoys: scenario.decoys };
  const ranking = scenario.ranking ?? thingsOf(scenario).map(({ id }) => id);
  const first = <Thing extends { readonly id: string }>(things: readonly Thing[]) => {
    const wanted = things
      .toSorted((a, b) => ranking.indexOf(a.id) - ranking.indexOf(b.id))
      .slice(0, size / 2);
    return things.filter((thing) => wanted.includes(thing));
  };
  return { hazards: first(scenario.hazards), decoys: first(scenario.decoys) };
}
