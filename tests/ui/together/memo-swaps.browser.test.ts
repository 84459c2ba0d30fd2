import { afterEach, describe, expect, it } from "vitest";
import { readText } from "#content/a-text";
import { guideWordsIn } from "../../e2e/guide-words";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const wanted = byHands(({ about }) => about !== "gadget", "most", "few");
const nobody = byHands(() => false, "most", "none");
let close: () => void = () => undefined;

afterEach(() => close());

/** The notes where the plan is on the wall. */
async function notesOnPlan(answering = wanted) {
  const { log } = pressOn(scenario, answering, { until: "plan" });
  const notes = await openNotes(scenario, log, { t: guideWordsIn("ja") });
  ({ close } = notes);
  const namesIn = (list: string) =>
    [...notes.root.querySelectorAll(list)].map(({ textContent }) =>
      // Where a name's lines are even, a space in it may not break.
      textContent.replaceAll("\u00a0", " "),
    );
  return {
    ...notes,
    press: (id: string) => notes.root.querySelector<HTMLElement>(`#${id}`)?.click(),
    captain: () => notes.root.querySelector(".host-preview--now .wall__bubble")?.textContent,
    /** The cards of the plan as the notes list them, and as the small wall shows them. */
    listed: () => namesIn(".host-swaps .is-in .host-swaps__name"),
    onWall: () => namesIn(".host-preview--now .wall-plan--bought .wall-plan__name"),
    left: () => notes.root.querySelector(".host-swaps__left")?.textContent,
  };
}

describe("while the plan is on the wall", () => {
  it("a card that is taken out leaves the wall, and comes back when it is put in again", async () => {
    const { listed, onWall, left, press, root } = await notesOnPlan();
    const before = { plan: listed(), left: left() };
    expect(onWall()).toEqual(before.plan);
    expect(before.plan).toContain("ja card shred");

    root.querySelector<HTMLElement>("#swap-shred")?.focus();
    press("swap-shred");
    const without = before.plan.filter((name) => name !== "ja card shred");
    expect(listed()).toEqual(without);
    expect(onWall()).toEqual(without);
    expect(left()).not.toBe(before.left);
    expect(document.activeElement?.id).toBe("swap-shred");
    press("swap-shred");

    expect(onWall()).toEqual(before.plan);
    expect({ plan: listed(), left: left() }).toEqual(before);
  });

  it("the captain does not say that hands alone chose what was exchanged", async () => {
    const { app, captain, press } = await notesOnPlan();
    const before = captain();

    press("swap-shred");
    expect(captain()).toBe(readText(app.t("together:captain.planSwapped")));
    press("swap-shred");
    expect(captain()).toBe(before);
  });

  it("the captain does not say what was bought where nothing was", async () => {
    const { app, captain, listed } = await notesOnPlan(nobody);

    expect(listed()).toEqual([]);
    expect(captain()).toBe(readText(app.t("together:captain.planNothing")));
  });

  it("tells hands as they were entered, in no percentage that nobody counted", async () => {
    const { root } = await notesOnPlan();
    const told = [...root.querySelectorAll(".host-preview--now .wall-plan__support")].map(
      ({ textContent }) => textContent,
    );

    expect(told.length).toBeGreaterThan(1);
    expect(told.filter((words) => words.includes("%"))).toEqual([]);
  });

  it("says that no purse ran out where all that was wanted is bought", async () => {
    const free = byHands(
      ({ about }) => scenario.measures.some(({ id, money }) => id === about && money === 0),
      "most",
      "none",
    );
    const { app, captain, listed } = await notesOnPlan(free);

    expect(listed()).not.toEqual([]);
    expect(captain()).toBe(readText(app.t("together:captain.planAll")));
  });

  it("a card that the purses do not pay for cannot be put in, and it is said why", async () => {
    const { app, listed, press, root } = await notesOnPlan();
    const before = listed();

    press("swap-gadget");

    expect(root.querySelector("#swap-gadget")?.ariaDisabled).toBe("true");
    expect(listed()).toEqual(before);
    expect(app.said).toEqual([app.t("together:memo.refused.not-payable")]);
  });

  it("no amount of days is torn from its unit", async () => {
    const { log } = pressOn(scenario, wanted, { until: "plan" });
    const notes = await openNotes(scenario, log, { t: guideWordsIn("en"), locale: () => "en" });
    ({ close } = notes);
    const told = [...notes.root.querySelectorAll(".host-swaps__left, .host-swaps__cost")].map(
      ({ textContent }) => textContent,
    );

    expect(told.length).toBe(1 + scenario.measures.length);
    expect(told.filter((words) => !/\d\u00a0days?$/u.test(words))).toEqual([]);
  });

  it("nothing is exchanged any more once what follows was seen", async () => {
    const { press, root } = await notesOnPlan();
    press("memo-next");
    press("memo-back");

    expect(root.querySelector<HTMLElement>(".host")?.dataset["kind"]).toBe("plan");
    expect(root.querySelector(".host-swaps")).toBeNull();
  });
});
