import { describe, expect, it } from "vitest";
import { isTrigger, type LinkOutcome, outcomeOf } from "#core/chain";
import { bestPlan } from "#core/plan";
import type { Scenario } from "#core/scenario";
import type { Manifest } from "#picture/manifest";
import { dayThatWent, dayUpTo } from "#picture/replayed-day";
import { personIn, type RoomState, visibleLayers } from "#picture/visible-layers";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

const peopleIn = (manifest: Manifest, state: RoomState) =>
  visibleLayers(manifest, state).flatMap((layer) => {
    const person = personIn(manifest.layers, layer);
    return person === undefined ? [] : [{ person, layer }];
  });

/** Every way a day can have gone up to a link: what was prevented did not come. */
function daysUpTo({ chain }: Scenario, index: number): readonly RoomState[] {
  const ways = chain
    .slice(0, index + 1)
    .reduce<Record<string, LinkOutcome>[]>(
      (days, link) =>
        (isTrigger(link)
          ? (["happened"] as const)
          : (["prevented", "reduced", "happened"] as const)
        ).flatMap((how) => days.map((day) => ({ ...day, [link.id]: how }))),
      [{}],
    );
  return ways.map((outcomes) =>
    dayThatWent({ chain }, index, ({ id }) => outcomes[id] ?? "happened"),
  );
}

describe.each(shipped)("the day again in $folder", ({ scenario }) => {
  const manifest = manifestOf(scenario);

  it("leaves those upset whom a link upset that did less harm: nobody smiles at it", () => {
    const { plan } = bestPlan(scenario);
    for (let bought = 0; bought <= plan.length; bought++) {
      const measures = plan.slice(0, bought);
      scenario.chain.forEach((link, index) => {
        const { calm } = dayUpTo(scenario, measures, index);
        const isPrevented = outcomeOf(scenario, link, measures) === "prevented";
        expect(calm === undefined, link.id).toBe(!isPrevented);
      });
    }
  });

  it("has nobody who was relieved before beside whom a link upsets", () => {
    for (const [index, link] of scenario.chain.entries())
      for (const state of daysUpTo(scenario, index)) {
        if (isTrigger(link) || state.outcomes?.[link.id] === "prevented") continue;
        const relieved = peopleIn(manifest, state).filter(
          ({ layer: { shows } }) =>
            "link" in shows && shows.link !== link.id && shows.outcome === "prevented",
        );
        expect(relieved, JSON.stringify(state.outcomes)).toEqual([]);
      }
  });

  it("shows everybody once, however it went", () => {
    for (const index of scenario.chain.keys())
      for (const state of daysUpTo(scenario, index)) {
        const people = peopleIn(manifest, state).map(({ person }) => person);
        expect(new Set(people).size, JSON.stringify(state.outcomes)).toBe(people.length);
      }
  });

  it("has only who acts beside whom a link upset: nobody stands by, smiling", () => {
    for (const index of scenario.chain.keys())
      for (const state of daysUpTo(scenario, index)) {
        const acting = peopleIn(manifest, { ...state, onlyActing: true });
        expect(acting.every(({ layer }) => "link" in layer.shows)).toBe(true);
        const all = peopleIn(manifest, state).filter(({ layer }) => "link" in layer.shows);
        expect(acting).toEqual(all);
      }
  });
});
