import { expect, test } from "vitest";
import { debriefTier, linesOf } from "#ui/episode/debrief-first";
import { finished } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";

const scenario = aScenario();
const tierAfter = (choices: Parameters<typeof finished>[1]) =>
  debriefTier({ scenario, episode: () => finished(scenario, choices) });

test("whoever did nothing is told so", () => {
  expect(tierAfter({})).toBe("nothing");
});

test("points do not make up for a day that was lost", () => {
  const danger = scenario.hazards.map(({ id }) => id);

  expect(tierAfter({ danger })).toBe("nothing");
});

test("a good day without the points is not all", () => {
  const tier = tierAfter({ measures: ["lock", "drill", "rota"] });

  expect(tier).not.toBe("all");
});

test("nobody who missed nothing is told that missing is no shame", () => {
  const danger = scenario.hazards.map(({ id }) => id);
  const everything = [...danger, ...scenario.decoys.map(({ id }) => id)];
  const said = (choices: Parameters<typeof finished>[1]) =>
    linesOf({ scenario, episode: () => finished(scenario, choices) }, tierAfter(choices));

  expect([said({}), said({ danger }), said({ danger: everything })]).toEqual([
    "nothing",
    "unprepared",
    "doubted",
  ]);
});
