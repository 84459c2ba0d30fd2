import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isTrigger, outcomeOf } from "#core/chain";
import { cardsAt, namedCard, severityRemoved } from "#core/named-card";
import type { Link } from "#core/scenario";
import { aTellingScenario } from "../helpers/scenarios";

const scenario = aTellingScenario();
const chain = new Map(scenario.chain.map((link) => [link.id, link]));

function told(linkId: string, plan: readonly string[]) {
  const link = chain.get(linkId);
  const card = link && namedCard(scenario, link, plan);
  return card && [card.role, card.measure.id];
}

describe("the card that is named at a link", () => {
  it.each<[string, readonly string[], readonly string[] | undefined]>([
    // Nothing bought: the card of the best plan was missing.
    ["open", [], ["missing", "lock"]],
    ["lost", [], ["missing", "drill"]],
    // Bought for another link: still missing here.
    ["seen", ["lock"], ["missing", "lock-rule"]],
    // The one that removes more, not the one that is bought first.
    ["lost", ["contract"], ["acted", "contract"]],
    ["lost", ["contract", "drill"], ["acted", "drill"]],
    ["open", ["gadget", "lock"], ["acted", "lock"]],
    // A useless card is named only where it aims, and only where nothing was gained.
    ["open", ["gadget"], ["idle", "gadget"]],
    ["lost", ["gadget"], ["missing", "drill"]],
    // Of equals, the first in the order of the cards.
    ["open", ["gadget", "shout"], ["idle", "shout"]],
  ])("at %s with %j", (link, plan, named) => {
    expect(told(link, plan)).toEqual(named);
  });

  it("is none at the trigger", () => {
    expect(told("storm", ["lock"])).toBeUndefined();
  });
});

describe("all cards at a link", () => {
  const all = (linkId: string, plan: readonly string[]) =>
    cardsAt(scenario, scenario.chain.find(({ id }) => id === linkId) as Link, plan).map(
      ({ role, measure }) => [role, measure.id],
    );

  it("are the named one, then what is named nowhere: what worked beside it, and what aimed there", () => {
    expect(all("lost", ["contract", "drill"]).slice(0, 1)).toEqual([["acted", "drill"]]);
    expect(all("open", ["gadget", "lock"])).toEqual([
      ["acted", "lock"],
      ["idle", "gadget"],
    ]);
    expect(all("lost", ["gadget"])).toEqual([["missing", "drill"]]);
  });
});

const plans = fc.subarray(scenario.measures.map(({ id }) => id));
const damage = fc.constantFrom(...scenario.chain.filter((link) => !isTrigger(link)));

test("whatever was bought, a card is named, and its part fits how the link went", () => {
  fc.assert(
    fc.property(plans, damage, (plan, link) => {
      const { role, measure } = namedCard(scenario, link, plan) ?? {};
      const happened = outcomeOf(scenario, link, plan) === "happened";

      expect(plan.includes(measure?.id ?? "")).toBe(role !== "missing");
      expect(role === "acted").toBe(!happened);
      expect(role === "idle").toBe(measure?.aim === link.id);
    }),
    { numRuns: 500 },
  );
});

test("no other card that was bought removes more than the one that acted", () => {
  fc.assert(
    fc.property(plans, damage, (plan, link) => {
      const named = namedCard(scenario, link, plan);
      if (named?.role !== "acted") return;
      const most = severityRemoved(scenario, link, named.measure);
      const bought = scenario.measures.filter(({ id }) => plan.includes(id));

      expect(most).toBe(Math.max(...bought.map((card) => severityRemoved(scenario, link, card))));
    }),
    { numRuns: 500 },
  );
});
