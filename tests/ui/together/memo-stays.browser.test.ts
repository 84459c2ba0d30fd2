import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
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
    const atNext = column()?.scrollTop;
    style.remove();

    expect(after).toBe(60);
    expect(atNext).toBe(0);
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

describe("notes in a narrow window, where the page scrolls", () => {
  /** Notes on a phone, read to their end. */
  async function readToTheEnd() {
    await page.viewport(390, 844);
    const first = pressOn(scenario, half).log.find((entry) => entry.type === "hands");
    const notes = await notesAt(first?.step ?? "");
    notes.root.style.width = "";
    notes.press("hands-most");
    const end = () => window.scrollTo({ top: document.documentElement.scrollHeight });
    end();
    await expect.poll(() => window.scrollY).toBeGreaterThan(100);
    return { ...notes, end };
  }
  const isSaySeen = (root: HTMLElement) => {
    const { top = -1, bottom = 0 } =
      root.querySelector(".host-box--say")?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom > top && top < innerHeight / 2;
  };

  it("begin the next step with what is to be said", async () => {
    const { root, press } = await readToTheEnd();
    const before = isSaySeen(root);
    press("memo-next");

    expect([before, isSaySeen(root)]).toEqual([false, true]);
  });

  it("stay where they were scrolled while hands are entered", async () => {
    const { press } = await readToTheEnd();
    const before = window.scrollY;
    press("hands-half");

    expect(window.scrollY).toBe(before);
  });

  it("are scrolled by the arrows up and down, which ask nothing of the hall", async () => {
    const { root } = await readToTheEnd();
    const kindNow = () => root.querySelector(".host")?.textContent;
    window.scrollTo({ top: 0 });
    const before = kindNow();
    await userEvent.keyboard("{ArrowDown}");
    const after = kindNow();
    await userEvent.keyboard("{ArrowRight}");

    expect(after).toBe(before);
    expect(kindNow()).not.toBe(before);
  });
});
