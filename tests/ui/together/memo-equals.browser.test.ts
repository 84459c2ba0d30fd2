import { afterEach, describe, expect, it } from "vitest";
import type { Entry } from "#core/room/entry";
import { presentStep } from "#core/room/room";
import type { StepKind } from "#core/room/step-ids";
import { stepsOf } from "#core/room/steps";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const half = byHands(() => true, "half");
const next: Entry = { type: "next" };
let close: () => void = () => undefined;

afterEach(() => close());

const stepsOfKind = (kind: StepKind) =>
  stepsOf(scenario, pressOn(scenario, half).room).filter((step) => step.kind === kind);

/** The notes where all cards of a kind are answered, alike if not said otherwise, with what the hall sees now and next. */
async function notesAt(kind: "keyPoint" | "reason" | "situation" | "action", answering = half) {
  const { log, room } = pressOn(scenario, answering, { until: stepsOfKind(kind).at(-1)?.id });
  const isSeenFirst = kind === "keyPoint" || kind === "reason";
  const hands = answering(presentStep(scenario, room));
  const open = await openNotes(scenario, [...log, ...hands, ...(isSeenFirst ? [next] : [])]);
  close = open.close;
  const { root } = open;
  const choices = () => [...root.querySelectorAll<HTMLElement>(".host-equals button")];
  return {
    root,
    choices,
    taken: () => choices().map((choice) => choice.ariaPressed === "true"),
    said: (where: string) => root.querySelector(where)?.textContent ?? "",
    press: (id: string) => root.querySelector<HTMLElement>(`#${id}`)?.click(),
  };
}

describe("cards that as many want", () => {
  it.each([
    ["situation", "next", "wall.momentTie"],
    ["action", "next", "wall.readAloudTie"],
    ["keyPoint", "now", "captain.keyTie"],
    ["reason", "now", "tie.host"],
  ] as const)("can be chosen from before it is seen what follows: %s", async (kind, when, told) => {
    const notes = await notesAt(kind);
    const before = notes.taken();
    const heading = notes.said(".host-equals h2");
    const free = notes.choices()[before.indexOf(false)];
    free?.click();
    const after = notes.taken();

    expect(before[0]).toBe(true);
    expect(before.at(-1)).toBe(false);
    expect(after[before.indexOf(false)]).toBe(true);
    // It is no more the one asked first that goes on.
    expect(notes.said(".host-equals h2")).not.toBe(heading);
    expect(notes.said(`.host-preview--${when} .wall`)).toMatch(new RegExp(`${told}(?!After)`, "u"));
  });

  it("are never called the one with most hands: a reason that goes on among equal ones", async () => {
    const notes = await notesAt("reason");

    expect(notes.said(".host-preview--now .ballot__flag")).toContain("wall.roomTakes");
  });

  it("are those of the second place alone, where one of the weightiest had more hands", async () => {
    const [ahead] = stepsOfKind("keyPoint");
    const notes = await notesAt(
      "keyPoint",
      byHands(({ id }) => id === ahead?.id, "most", "half"),
    );

    expect(notes.choices().length).toBeGreaterThan(1);
    expect(notes.said(".host-preview--now .wall")).toContain("captain.keyTieAfter");
  });

  it("are told to be equal where it goes on, by who chose none as well", async () => {
    const notes = await notesAt("situation");
    notes.press("memo-next");

    expect(notes.choices()).toEqual([]);
    expect(notes.said(".host-box--say")).toContain("say.first.actionTie");
    notes.press("memo-back");
    expect(notes.choices()).toEqual([]);
  });
});
