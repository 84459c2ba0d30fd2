import { afterEach, expect, it } from "vitest";
import { readText } from "#content/a-text";
import type { Entry } from "#core/room/entry";
import { guideWordsIn } from "../../e2e/guide-words";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const t = guideWordsIn("ja");
let close: () => void = () => undefined;

afterEach(() => close());

/** The notes at the end of two rounds in which all hands went up for everything. */
async function notesAtEnd() {
  const choice: Entry = { type: "choose", things: 8, until: "cause" };
  const from = roomAfter(scenario, [choice]);
  const everything = byHands(() => true);
  const { log } = pressOn(scenario, everything, { from, until: "debrief" });
  const notes = await openNotes(scenario, [choice, ...log], { t });
  ({ close } = notes);
  const wall = () => notes.root.querySelector<HTMLElement>(".host-preview--now .wall");
  return {
    ...notes,
    next: () => notes.root.querySelector<HTMLElement>("#memo-next")?.click(),
    parts: () =>
      [...(wall()?.querySelectorAll(".wall-part") ?? [])].map(({ className }) => className),
    textsOn: (where: string, what: string) =>
      [...notes.root.querySelectorAll(`${where} ${what}`)].map(({ textContent }) => textContent),
  };
}

const NOW = ".host-preview--now";

it("the wall ends two rounds with what was found, what was missed, and tomorrow", async () => {
  const { next, parts, root, textsOn } = await notesAtEnd();
  const rounds = textsOn(NOW, ".wall-hud__rounds span");
  const found = textsOn(NOW, ".wall-part__points");
  const sums = textsOn(NOW, ".wall-sum__points");
  const pages = [parts()];
  next();
  pages.push(parts());
  next();
  pages.push(parts());

  expect(rounds).toEqual([t("together:round.spot"), t("together:round.cause")]);
  expect(found).toEqual([`4${t("together:wall.foundOf", { all: 4 })}`]);
  expect(sums).toEqual(
    [
      [4, 4],
      [4, 4],
      [4, 4],
      [2, 2],
    ].map(([count, all]) => t("together:score.of", { count, all })),
  );
  expect(pages).toEqual([
    ["wall-part wall-part--score"],
    ["wall-part wall-part--missed"],
    ["wall-part wall-part--tomorrow"],
  ]);
  expect(root.querySelector("#memo-print")).not.toBeNull();
});

it("nobody is cheered for calling everything dangerous", async () => {
  const { next, root, textsOn } = await notesAtEnd();
  next();
  const picture = root.querySelector<HTMLImageElement>(`${NOW} .wall-part__cheer`);

  expect(textsOn(NOW, ".wall-part__lead")).toEqual([
    readText(t("together:wall.missedNoneBut", { all: 4, count: 4 })),
  ]);
  expect(picture?.src).not.toContain("cheer");
});

it("the summary of two rounds has what was found and why, and nothing of plan, groups and pledge", async () => {
  const { next, root, textsOn } = await notesAtEnd();
  next();
  next();
  const headings = textsOn(".room-report", "h2");

  expect(textsOn(".room-report", ".wall-part__points")).toEqual([
    `4${t("together:wall.foundOf", { all: 4 })}`,
  ]);
  expect(textsOn(".room-report__columns", "strong").length).toBe(scenario.causes.length);
  expect(headings).toContain(readText(t("together:report.causes")));
  expect(headings).toContain(readText(t("together:wall.tomorrow")));
  for (const left of ["plan", "weak", "pledge"] as const)
    expect(headings).not.toContain(readText(t(`together:report.${left}`)));
  expect(root.querySelector(".room-report__pledge")).toBeNull();
});
