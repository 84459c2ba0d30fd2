import { expect, test } from "vitest";
import { halfOf } from "#ui/episode/rest-half";
import { finished } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";

const scenario = aScenario();
const dangers = scenario.hazards.map(({ id }) => id);
const harmless = scenario.decoys.map(({ id }) => id);
const halfAfter = (danger: readonly string[]) => halfOf(scenario, finished(scenario, { danger }));

test("whoever found every danger and nothing else has every star", () => {
  const all = dangers.length;

  expect(halfAfter(dangers)).toMatchObject({ lit: all, doubted: 0, tier: "all", said: "all" });
});

test("whoever called everything dangerous has no star, and is told how much was harmless", () => {
  const half = halfAfter([...dangers, ...harmless]);

  expect(half).toMatchObject({ lit: 0, tier: "little", said: "blind" });
  expect([half.spotted, half.doubted]).toEqual([dangers.length, harmless.length]);
});

test("one false alarm takes a part of the stars, and the cheer", () => {
  const half = halfAfter([...dangers, ...harmless.slice(0, 1)]);

  expect(half).toMatchObject({ doubted: 1, said: "doubtedToo" });
  expect(half.lit).toBeLessThan(dangers.length);
});

test("false alarms alone are told as finding nothing", () => {
  expect(halfAfter(harmless)).toMatchObject({ lit: 0, tier: "nothing", said: "nothing" });
});
