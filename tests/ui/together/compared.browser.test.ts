import { afterEach, expect, it } from "vitest";
import { readText } from "#content/a-text";
import type { Entry } from "#core/room/entry";
import { stepsOf } from "#core/room/steps";
import { guideWordsIn } from "../../e2e/guide-words";
import { type Answering, byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const t = guideWordsIn("ja");
const choice: Entry = { type: "choose", things: 6, until: "cause" };
const from = roomAfter(scenario, [choice]);
let close: () => void = () => undefined;

afterEach(() => close());

/** Nine of ten want every card; where `isGrowing`, each card finds ten more people in the hall. */
function counted(isGrowing: boolean): Answering {
  let hall = 0;
  return (step) => {
    if (step.kind !== "cause") return byHands(() => true)(step);
    const isOther = isGrowing || hall === 0;
    if (isOther) hall += 10;
    const hands: Entry = { type: "hands", step: step.id, show: 0.9 * hall };
    return isOther ? [{ type: "people", count: hall }, hands] : [hands];
  };
}

const [link] = stepsOf(scenario, from).filter(({ kind }) => kind === "link");

const told = async (isGrowing: boolean, until: string | undefined, where: string) => {
  const { log } = pressOn(scenario, counted(isGrowing), { from, until });
  const notes = await openNotes(scenario, [choice, ...log], { t });
  ({ close } = notes);
  await expect.poll(() => notes.root.querySelector(where)).not.toBeNull();
  return [...notes.root.querySelectorAll(where)].map((each) => each.textContent ?? "");
};

const people = readText(t("together:hands.people", { count: 9 }));

it.each([
  { isGrowing: false, is: people },
  { isGrowing: true, is: "90%" },
])("the wall compares cards by $is where a hall grows: $isGrowing", async ({ isGrowing, is }) => {
  const amounts = await told(isGrowing, link?.id, ".host-preview--now .ballot__card");

  expect(amounts.length).toBeGreaterThan(1);
  expect(amounts.filter((each) => !each.includes(is))).toEqual([]);
});

it.each([
  { isGrowing: false, is: people },
  { isGrowing: true, is: "90%" },
])("the summary compares cards by $is where a hall grows: $isGrowing", async (given) => {
  const amounts = await told(given.isGrowing, undefined, ".room-report li > span:last-child");

  expect(amounts.filter((each) => each.includes(given.is)).length).toBeGreaterThan(1);
  expect(amounts.filter((each) => given.isGrowing && /[0-9]人/u.test(each))).toEqual([]);
});
