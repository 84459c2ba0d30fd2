import { expect, test } from "vitest";
import { tollOf } from "#core/chain";
import { scoreEpisode } from "#core/score";
import { captainLines } from "#ui/episode/debrief-captain";
import { debriefTier } from "#ui/episode/debrief-first";
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

test("nobody who missed nothing is sent to read what was missed", () => {
  const danger = scenario.hazards.map(({ id }) => id);
  const everything = [...danger, ...scenario.decoys.map(({ id }) => id)];
  const said = (choices: Parameters<typeof finished>[1]) =>
    captainLines(scenario, finished(scenario, choices), tierAfter(choices));

  expect([said({}), said({ danger }), said({ danger: everything })]).toEqual([
    ["nothing"],
    ["unprepared"],
    ["doubted"],
  ]);
});

test("whoever chose everything and bought little is told why every part has no point", () => {
  const danger = [...scenario.hazards, ...scenario.decoys].map(({ id }) => id);
  const causes = scenario.causes.map(({ id }) => id);
  const measures = scenario.measures
    .map(({ id }) => id)
    .filter((id) => {
      const score = scoreEpisode(scenario, finished(scenario, { measures: [id] }));
      return score.prepare === 0 && tollOf(scenario, [id]) < tollOf(scenario, []);
    })
    .slice(0, 1);
  const choices = { danger, causes, measures };

  expect(captainLines(scenario, finished(scenario, choices), tierAfter(choices))).toEqual([
    "choosingAll",
    ...measures.map(() => "half"),
  ]);
  expect(measures).toHaveLength(1);
});
