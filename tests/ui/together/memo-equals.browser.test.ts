import { afterEach, describe, expect, it } from "vitest";
import type { Entry } from "#core/room/entry";
import { presentStep } from "#core/room/room";
import { stepsOf } from "#core/room/steps";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const half = byHands(() => true, "half");
const next: Entry = { type: "next" };
let close: () => void = () => undefined;

afterEach(() => close());

/** The notes where all cards of a kind are answered alike, with what the hall sees now and next. */
async function notesAt(kind: "keyPoint" | "reason" | "situation" | "action") {
  const all = stepsOf(scenario, pressOn(scenario, half).room).filter((step) => step.kind === kind);
  const { log, room } = pressOn(scenario, half, { until: all.at(-1)?.id });
  const isSeenFirst = kind === "keyPoint" || kind === "reason";
  const hands = half(presentStep(scenario, room));
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
    const free = notes.choices()[before.indexOf(false)];
    free?.click();
    const after = notes.taken();

    expect(before[0]).toBe(true);
    expect(before.at(-1)).toBe(false);
    expect(after[before.indexOf(false)]).toBe(true);
    expect(notes.said(`.host-preview--${when} .wall`)).toMatch(new RegExp(`${told}(?!After)`, "u"));
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
