import { describe, expect, it } from "vitest";
import { isPair } from "#core/check-goal";
import { checkScenario } from "#core/check-scenario";
import type { Scenario } from "#core/scenario";
import { aTellingScenario } from "../helpers/scenarios";

const scenario = aTellingScenario();
const { hazards, decoys, chain, causes, measures, goal } = scenario;

/** Changes one entry of a list. */
function changed<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return list.map((item) => (item.id === id ? { ...item, ...change } : item));
}

const goalWith = (change: Partial<Scenario["goal"]>) => ({ goal: { ...goal, ...change } });
const pointing = (id: string, change: Partial<(typeof goal.pointing)[number]>) =>
  goalWith({ pointing: changed(goal.pointing, id, change) });

it("finds nothing wrong with a scenario that tells everything", () => {
  expect(checkScenario(scenario)).toEqual([]);
});

describe("says what is wrong and what to do", () => {
  it.each<[Partial<Record<keyof Scenario, unknown>>, string]>([
    [{ clock: "days" }, "either toll or clock, not both"],
    [{ toll: undefined }, "either toll or clock, not both"],
    [
      { toll: undefined, clock: "days" },
      'link "open" needs a time, not a toll, as the scenario has it',
    ],
    [
      { chain: changed(chain, "open", { toll: undefined }) },
      'link "open" needs a toll, not a time, as the scenario has it',
    ],
    [
      { chain: changed(chain, "open", { time: 3 }) },
      'link "open" needs a toll, not a time, as the scenario has it',
    ],
    [
      { chain: changed(chain, "storm", { toll: 3 }) },
      'link "storm" is the trigger: it needs hazards [] and toll 0',
    ],
    [
      { chain: changed(chain, "open", { toll: 0 }) },
      'link "open" needs at least one hazard and a toll above 0',
    ],
    [
      { chain: changed(chain, "open", { variants: ["lock"] }) },
      'link "open" is no trigger: only the trigger can have variants',
    ],
    [
      { chain: changed(chain, "storm", { variants: ["umbrella"] }) },
      'the trigger has a variant for "umbrella", which is no measure',
    ],
    [
      { chain: changed(chain, "seen", { proof: undefined }) },
      'damage link "seen" needs a proof too, as the others have it',
    ],
    [
      { chain: changed(chain, "storm", { root: "no-rule" }) },
      'link "storm" is the trigger: remove its root',
    ],
    [
      { chain: changed(chain, "late", { root: undefined }) },
      'link "late" has no right cause: name as its root one of another link',
    ],
    [
      { chain: changed(chain, "late", { root: "slow-people" }) },
      'link "late" has its root in "slow-people", which is no right cause',
    ],
    [
      { chain: changed(chain, "late", { root: "nothing" }) },
      'link "late" has its root in "nothing", which is no right cause',
    ],
    [
      { chain: changed(chain, "open", { root: "never-tried" }) },
      'link "open" has a right cause: remove its root',
    ],
    [
      { causes: changed(causes, "old-tape", { kind: "cause" }) },
      'link "lost" has 3 right causes: it may have 2',
    ],
    [
      { causes: changed(causes, "old-tape", { speaker: "bob" }) },
      'cause "old-tape" is said by "bob", who is not in the cast',
    ],
    [
      { causes: changed(causes, "old-tape", { speaker: undefined }) },
      'cause "old-tape" needs a speaker too, as the others have it',
    ],
    [
      { measures: changed(measures, "lock", { aim: "open" }) },
      'measure "lock" helps: only a useless or harmful one has an aim',
    ],
    [
      { measures: changed(measures, "shout", { aim: "storm" }) },
      'measure "shout" is aimed at "storm", which is no damage link',
    ],
    [
      { measures: changed(measures, "shout", { aim: undefined }) },
      'useless measure "shout" needs an aim too, as the others have it',
    ],
    [{ ranking: [] }, "ranking needs every hazard and every decoy exactly once"],
    [
      { ranking: [...(scenario.ranking?.slice(1) ?? []), "screen"] },
      "ranking needs every hazard and every decoy exactly once",
    ],
    [
      { decoys: [...decoys, ...["a", "b", "c"].map((id) => ({ ...decoys[0], id }))] },
      "there are 15 things: leave out some, 14 are the most",
    ],
    [{ questions: ["who", "who", "when"] }, 'questions id "who" is used twice'],
    [{ discussion: ["who", "who"] }, 'discussion id "who" is used twice'],
    [{ disputes: ["a", "a"] }, 'disputes id "a" is used twice'],
    [
      goalWith({ oddPairs: [...(goal.oddPairs ?? []), ...(goal.oddPairs ?? [])] }),
      'goal.oddPairs id "nobody-there" is used twice',
    ],
    [
      goalWith({ pairs: [...(goal.pairs ?? []), { situation: "fire", actions: ["lock-it"] }] }),
      'goal.pairs names "fire", which is no situation of this scenario',
    ],
    [
      goalWith({ pairs: [...(goal.pairs ?? []), { situation: "absent", actions: ["run"] }] }),
      'goal.pairs names "run", which is no action of this scenario',
    ],
    [
      goalWith({ pairs: [...(goal.pairs ?? []), { situation: "absent", actions: ["lock-it"] }] }),
      'goal.pairs needs the situation "absent" exactly once',
    ],
    [
      goalWith({ pairs: [{ situation: "leaving", actions: ["lock-it"] }] }),
      'goal.pairs needs the situation "absent" exactly once',
    ],
    [
      goalWith({ actions: [...goal.actions, "run"] }),
      'goal.pairs leaves out the action "run": say which situation it belongs to',
    ],
    [
      goalWith({ oddPairs: [{ id: "odd", situation: "fire", action: "run" }] }),
      'goal.oddPairs names "fire", which is no situation of this scenario',
    ],
    [
      goalWith({ oddPairs: [{ id: "odd", situation: "leaving", action: "run" }] }),
      'goal.oddPairs names "run", which is no action of this scenario',
    ],
    [
      goalWith({ oddPairs: [{ id: "odd", situation: "leaving", action: "lock-it" }] }),
      'goal.oddPairs "odd" belongs together: leave it out there or in goal.pairs',
    ],
    [
      { hazards: changed(hazards, "door", { pledge: { situation: "fire", action: "run" } }) },
      'a pledge names "fire", which is no situation of this scenario',
    ],
    [
      { hazards: changed(hazards, "door", { pledge: { situation: "leaving", action: "run" } }) },
      'a pledge names "run", which is no action of this scenario',
    ],
    [
      {
        hazards: changed(hazards, "door", {
          pledge: { situation: "leaving", action: "tell-somebody" },
        }),
      },
      'the pledge of "door" joins parts that do not belong together',
    ],
    [
      { hazards: changed(hazards, "door", { pledge: undefined }) },
      'hazard "door" needs a pledge too, as the others have it',
    ],
    [
      pointing("door", { correctedBy: ["umbrella"] }),
      'goal.pointing names "umbrella", which is no measure of this scenario',
    ],
    [
      pointing("key", { correctedBy: undefined }),
      'pointing "key" has a correctedTarget: say by which measures, correctedBy',
    ],
    [
      pointing("door", { correctedBy: undefined }),
      'pointing "door" needs correctedBy too, as the others have it',
    ],
  ])("case %#", (overrides, problem) => {
    expect(checkScenario(aTellingScenario(overrides)).join("\n")).toContain(problem);
  });
});

it("takes any two parts of the goal for a pair where none are listed", () => {
  const open = { ...goal, pairs: undefined };

  expect(isPair(open, "leaving", "tell-somebody")).toBe(true);
  expect(isPair(goal, "leaving", "tell-somebody")).toBe(false);
  expect(isPair(goal, "leaving", "lock-it")).toBe(true);
});
