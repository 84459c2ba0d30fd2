import { afterEach, expect, test } from "vitest";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const { log } = pressOn(
  scenario,
  byHands(() => true, "half"),
);
const asked = log.flatMap((entry) => (entry.type === "hands" ? entry.step : []));
let close: () => void = () => undefined;

afterEach(() => close());

/** The notes at a step, and whether what the next press shows is pictured there. */
async function notesAt(until: string) {
  const notes = await openNotes(
    scenario,
    pressOn(
      scenario,
      byHands(() => true, "half"),
      { until },
    ).log,
  );
  ({ close } = notes);
  const visibilityOf = (when: "now" | "next") => {
    const picture = notes.root.querySelector(`.host-preview--${when}`);
    return picture && getComputedStyle(picture).visibility;
  };
  const press = (id: string) => notes.root.querySelector<HTMLElement>(`#${id}`)?.click();
  return { visibilityOf, press };
}

test.each([
  ["the first question", asked[0] ?? ""],
  ["the last one", asked.at(-1) ?? ""],
])("what comes after a question is pictured once hands are entered: %s", async (_, step) => {
  const { visibilityOf, press } = await notesAt(step);
  const before = [visibilityOf("now"), visibilityOf("next")];
  press("hands-most");
  const entered = visibilityOf("next");
  press("memo-take-back");

  expect(before).toEqual(["visible", "hidden"]);
  expect(entered).toBe("visible");
  expect(visibilityOf("next")).toBe("hidden");
});

test("what nobody is asked about is pictured at once", async () => {
  const { visibilityOf } = await notesAt("budget");

  expect(visibilityOf("next")).toBe("visible");
});
