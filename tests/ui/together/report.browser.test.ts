import { afterEach, expect, it } from "vitest";
import { readText } from "#content/a-text";
import type { Entry } from "#core/room/entry";
import { stepsOf } from "#core/room/steps";
import { createRecords } from "#progress/records";
import { sessionsKind } from "#progress/sessions";
import { memoryStorage } from "#progress/storage";
import { guideWordsIn } from "../../e2e/guide-words";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const t = guideWordsIn("ja");
const choice: Entry = { type: "choose", things: 8, until: "cause" };
const from = roomAfter(scenario, [choice]);
const asked = stepsOf(scenario, from).flatMap(({ kind, about }) =>
  kind === "thing" && scenario.hazards.some(({ id }) => id === about) ? [about] : [],
);
let close: () => void = () => undefined;

afterEach(() => close());

it.each([
  { missed: 4, heading: t("together:wall.missedSome", { all: 4, count: 3 }) },
  { missed: 2, heading: t("together:wall.missed") },
  { missed: 0, heading: t("together:wall.missedNone") },
])(
  "the summary says how many of $missed missed dangers it shows, as the wall does",
  async ({ missed, heading }) => {
    const hands = byHands(({ about }) => asked.slice(missed).includes(about), "most", "none");
    const { log } = pressOn(scenario, hands, { from });
    const notes = await openNotes(scenario, [choice, ...log], { t });
    ({ close } = notes);
    const part = notes.root.querySelector(".room-report__result");

    expect(part?.querySelector("h2")?.textContent).toBe(readText(heading));
    expect(part?.querySelectorAll("ul > li")).toHaveLength(Math.min(3, missed));
  },
);

it("the summary bears the day of its session, also when it is printed later", async () => {
  const records = createRecords(memoryStorage());
  const kept = { id: "a-room", scenario: scenario.id, day: "2026-03-05", found: 1, all: 4 };
  records.rewrite(sessionsKind, () => [kept]);
  const { log } = pressOn(
    scenario,
    byHands(() => true),
    { from },
  );
  const notes = await openNotes(scenario, [choice, ...log], { t, records });
  ({ close } = notes);
  const head = notes.root.querySelector(".room-report__head")?.textContent;

  expect(head).toContain("2026年3月5日");
});
