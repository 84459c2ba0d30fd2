import { afterEach, describe, expect, it } from "vitest";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const half = byHands(() => true, "half");
let close: () => void = () => undefined;

afterEach(() => close());

/** The notes where a session stands at a step. */
async function notesAt(until: string) {
  const notes = await openNotes(scenario, pressOn(scenario, half, { until }).log);
  ({ close } = notes);
  const press = (id: string) => {
    const button = notes.root.querySelector<HTMLElement>(`#${id}`);
    button?.focus({ preventScroll: true });
    button?.click();
  };
  return { ...notes, press, column: () => notes.root.querySelector<HTMLElement>(".host__main") };
}

describe("notes that are made anew at the same step", () => {
  it("stay where they were scrolled to", async () => {
    const { press, column } = await notesAt("plan");
    const style = document.createElement("style");
    style.textContent = ".host__main { max-height: 120px; overflow-y: auto }";
    document.head.append(style);
    column()?.scrollTo({ top: 60 });
    expect(column()?.scrollTop).toBe(60);
    press("swap-shred");
    const after = column()?.scrollTop;
    press("memo-next");
    style.remove();

    expect(after).toBe(60);
    expect(column()?.scrollTop).toBe(0);
  });
});

describe("a focus whose button goes away", () => {
  it("goes to the heading, not to the page", async () => {
    const thing = pressOn(scenario, half).log.find((entry) => entry.type === "hands");
    const { root, press } = await notesAt(thing?.step ?? "");
    press("hands-most");
    press("memo-take-back");

    expect(root.querySelector("#memo-take-back")).toBeNull();
    expect(document.activeElement?.tagName).toBe("H1");
  });
});
