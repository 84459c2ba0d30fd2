import { describe, expect, it } from "vitest";
import { checkScenario } from "#core/check-scenario";
import type { Scenario } from "#core/scenario";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();

/** Changes one entry of a list. */
function changed<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return list.map((item) => (item.id === id ? { ...item, ...change } : item));
}

it("finds nothing wrong with a good scenario", () => {
  expect(checkScenario(scenario)).toEqual([]);
});

describe("says what is wrong and what to do", () => {
  const { hazards, decoys, chain, causes, measures, budget } = scenario;
  const more = (id: string, link: string) => ({ ...causes[1], id, link });
  const sevenExcuses = [...causes, more("a", "open"), more("b", "seen"), more("c", "lost")];

  it.each<[Partial<Record<keyof Scenario, unknown>>, string]>([
    [{ decoys: changed(decoys, "lamp", { id: "window" }) }, 'thing id "window" is used twice'],
    [
      { hazards: [...hazards, { ...hazards[0], id: "roof" }] },
      "7 hazards but 6 decoys: add decoys",
    ],
    [{ decoys: changed(decoys, "lamp", { twin: "roof" }) }, 'decoy "lamp" is the twin of "roof"'],
    [
      { hazards: changed(hazards, "door", { retainable: true }) },
      'hazard "door" needs an acceptable reason exactly when',
    ],
    [{ chain: changed(chain, "storm", { time: 3 }) }, 'link "storm" is the trigger'],
    [{ chain: changed(chain, "late", { time: 0 }) }, 'link "late" needs at least one hazard'],
    [{ chain: changed(chain, "late", { hazards: ["roof"] }) }, 'a link names "roof"'],
    [
      { chain: changed(chain, "late", { hazards: ["tape"] }) },
      'hazard "tape" must stand in exactly one link',
    ],
    [{ causes: changed(causes, "no-list", { link: "lost" }) }, 'link "late" has 1 cause cards'],
    [
      { causes: changed(causes, "no-list", { link: "storm" }) },
      'hangs on "storm", which is no damage link',
    ],
    [
      {
        causes: causes.map((each) =>
          ["bad-luck", "too-busy"].includes(each.id) ? { ...each, kind: "cause" } : each,
        ),
      },
      "there are 2 excuses among the causes: make it 3 to 6",
    ],
    [{ causes: sevenExcuses }, "there are 7 excuses among the causes: make it 3 to 6"],
    [
      { causes: changed(causes, "bad-luck", { key: true }) },
      'excuse "bad-luck" cannot be a key point',
    ],
    [
      { causes: causes.map((cause) => ({ ...cause, key: cause.id === "no-rule" })) },
      "at least two causes must be key points",
    ],
    [
      { measures: changed(measures, "lock", { effects: { roof: "weak" } }) },
      'a measure works on "roof"',
    ],
    [
      { measures: changed(measures, "shred", { effects: { door: "weak" } }) },
      'no measure works on hazard "memo"',
    ],
    [{ measures: changed(measures, "lock", { harm: 2 }) }, 'measure "lock" both helps and harms'],
    [
      { briefing: changed(scenario.briefing, "work", { speaker: "bob" }) },
      'spoken by "bob", who is not in the cast',
    ],
    [{ budget: { ...budget, effort: 30, money: 100 } }, "hardly better than"],
    [{ budget: { money: 1, effort: 1 } }, "only 1 plans without useless cards reach 85 %"],
    [
      { measures: changed(measures, "rota", { effort: 9 }), budget: { money: 5, effort: 6 } },
      'the best plan leaves "board" open, which may not be kept',
    ],
  ])("case %#", (overrides, problem) => {
    expect(checkScenario(aScenario(overrides)).join("\n")).toContain(problem);
  });

  it("tells all problems at once", () => {
    const problems = checkScenario(
      aScenario({
        chain: changed(chain, "storm", { time: 3 }),
        briefing: changed(scenario.briefing, "work", { speaker: "bob" }),
      }),
    );

    expect(problems).toHaveLength(2);
  });
});
