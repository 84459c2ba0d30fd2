import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTrigger, outcomeOf } from "#core/chain";
import { cardsAt } from "#core/named-cards";
import { bestPlan } from "#core/plan";
import type { Link, Scenario } from "#core/scenario";
import { aScenario, aTellingScenario } from "../helpers/scenarios";
import { shipped } from "../helpers/shipped";

const linkCalled = ({ chain }: Scenario, id: string): Link => {
  const found = chain.find((link) => link.id === id);
  if (!found) throw new Error(`no link ${id}`);
  return found;
};

describe("the cards named at a link", () => {
  it("are the bought one that removes most severity there, whatever else was bought", () => {
    const scenario = aScenario();
    const open = linkCalled(scenario, "open");

    expect(cardsAt(scenario, open, ["gadget", "lock", "shred"]).acted).toBe("lock");
    expect(cardsAt(scenario, open, ["shred"]).acted).toBeUndefined();
  });

  it("are the missing one of the best plan, and none where the link was prevented", () => {
    const scenario = aScenario();
    const lost = linkCalled(scenario, "lost");

    expect(bestPlan(scenario).plan).toContain("drill");
    expect(cardsAt(scenario, lost, ["lock"]).missing).toBe("drill");
    expect(cardsAt(scenario, lost, ["contract"])).toMatchObject({
      acted: "contract",
      missing: "drill",
    });
    expect(cardsAt(scenario, lost, ["drill"])).toMatchObject({
      acted: "drill",
      missing: undefined,
    });
  });

  it("name a useless card only at the link it aims at", () => {
    const scenario = aTellingScenario();
    const helpless = scenario.chain
      .filter((link) => !isTrigger(link))
      .map((link) => [link.id, cardsAt(scenario, link, ["gadget", "lock"]).helpless]);

    expect(helpless).toEqual([
      ["open", ["gadget"]],
      ["seen", []],
      ["lost", []],
      ["late", []],
    ]);
  });
});

describe.each(shipped.map(({ folder, scenario }) => ({ folder, scenario })))(
  "in $folder",
  ({ scenario }) => {
    const ids = scenario.measures.map(({ id }) => id);
    const links = scenario.chain.filter((link) => !isTrigger(link));

    it("every link that did not go well names what was missing, and never what was bought", () => {
      fc.assert(
        fc.property(fc.subarray(ids), fc.constantFrom(...links), (plan, link) => {
          const { acted, missing, helpless } = cardsAt(scenario, link, plan);
          const outcome = outcomeOf(scenario, link, plan);

          expect(plan).toEqual(expect.arrayContaining([...helpless, ...(acted ? [acted] : [])]));
          expect(plan).not.toContain(missing);
          if (outcome !== "happened") expect(acted).toBeDefined();
          if (outcome === "prevented") expect(missing).toBeUndefined();
        }),
      );
    });
  },
);
