import { expect, test } from "vitest";
import type { ScenarioText } from "#content/scenario-text";
import { plain } from "#ui/element";
import { wholeGame } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";
import { aText, contentOf, openEpisode } from "./an-episode";
import { found } from "./on-screen";

const scenario = aScenario();
const dangers = scenario.hazards.map(({ id }) => id);

/** The words of the small scenario, with a next step for everything. */
function withSteps(language: string): ScenarioText {
  const text = aText(scenario, language);
  const steps = Object.entries(text.things).map(([id, words]) => {
    return [id, { ...words, nextStep: `${language} step ${id}` }] as const;
  });
  return { ...text, things: Object.fromEntries(steps) };
}

/** What stands under the dangers of the debrief after these were called. */
async function afterCalling(danger: readonly string[]) {
  const content = contentOf(scenario, { ja: withSteps("ja"), en: withSteps("en") });
  const { close } = await openEpisode(wholeGame(scenario, { danger: [...danger] }), {}, content);
  const words = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => plain(each.textContent ?? ""));
  const told = {
    heading: plain(found("#debrief-missed").textContent ?? ""),
    steps: words(".missed-item__step"),
  };
  close();
  return told;
}

test("of many missed dangers the heading says once what the steps are", async () => {
  expect(await afterCalling(["door"])).toEqual({
    heading: "見のがした危険と、次の一歩",
    steps: dangers.slice(1).map((id) => `ja step ${id}`),
  });
});

test("of few each says it is the next step, and nobody is told one who missed nothing", async () => {
  const few = await afterCalling(dangers.slice(1));

  expect(few).toEqual({ heading: "見のがした危険", steps: ["次の一歩：ja step door"] });
  expect(await afterCalling(dangers)).toEqual({ heading: "見抜いた危険", steps: [] });
});
