import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";
import "#ui/theme.css";

const scenario = aScenario();

/** How far hands end above the foot of their column, at a step of the notes, in CSS pixels. */
async function gapBelowHands(until: string): Promise<number> {
  const { log } = pressOn(
    scenario,
    byHands(() => true, "half"),
    { until },
  );
  const { root, close } = await openNotes(scenario, log);
  const bottomOf = (selector: string) =>
    root.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN;
  const gap = bottomOf(".host__main") - bottomOf(".host-entry");
  close();
  return Math.round(gap);
}

test("in a wide window hands stand at the foot, however much is said", async () => {
  await page.viewport(1366, 768);
  const { log } = pressOn(
    scenario,
    byHands(() => true),
  );
  const steps = log.flatMap((entry) => (entry.type === "hands" ? entry.step : []));
  const gaps: number[] = [];
  for (const step of [...steps.slice(0, 2), ...steps.slice(-1)])
    gaps.push(await gapBelowHands(step));

  expect(gaps).toEqual([0, 0, 0]);
});
