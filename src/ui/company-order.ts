import { loadSelfCheck, loadStart } from "#content/guide";
import { patrolOrderFor } from "#core/company-order";
import type { ScenarioNumber } from "#core/guide";
import { loadAnswers, loadChoices } from "#progress/company";
import type { App } from "./screen";

/** The order of places that follows from what the company has said of itself. */
export async function companyOrder(app: App): Promise<readonly ScenarioNumber[]> {
  const { records, episodes } = app;
  const locale = app.locale();
  const [start, sheet] = await Promise.all([loadStart(locale), loadSelfCheck("v3", locale)]);
  return patrolOrderFor(episodes.cases(), {
    start: { data: start.structure, choices: loadChoices(records, start.structure) },
    sheet: { check: sheet.structure, answers: loadAnswers(records, sheet.structure) },
  });
}
