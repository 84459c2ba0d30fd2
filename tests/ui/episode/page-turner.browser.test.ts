import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { wholeGame } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";
import { type OpenedEpisode, openEpisode } from "./an-episode";
import { found } from "./on-screen";

let open: OpenedEpisode | undefined;

afterEach(async () => {
  open?.close();
  open = undefined;
  delete document.documentElement.dataset["textSize"];
  await page.viewport(1280, 720);
});

const isSeen = (selector: string) => {
  const { top, bottom } = found(selector).getBoundingClientRect();
  const hidden = getComputedStyle(found(selector)).opacity === "0";
  return !hidden && bottom > 0 && top < window.innerHeight - 1;
};

/** The debrief as a hall sees it. */
async function atDebrief() {
  await page.viewport(1280, 720);
  document.documentElement.dataset["textSize"] = "hall";
  open = await openEpisode(wholeGame(aScenario(), {}));
  await vi.waitFor(() => expect(found(".turner__place").textContent).toMatch(/^1\D+[2-9]/));
}

test("a hall sees one page of the debrief whole, and no edge of the next below it", async () => {
  await atDebrief();

  expect(isSeen(".debrief__first")).toBe(true);
  expect(isSeen(".report")).toBe(false);
});

test("a clicker's PageDown turns it, and PageUp turns it back", async () => {
  await atDebrief();
  await userEvent.keyboard("{PageDown}");

  await vi.waitFor(() => expect(isSeen(".report")).toBe(true));

  await userEvent.keyboard("{PageUp}");
  await vi.waitFor(() => expect(isSeen(".debrief__first")).toBe(true));
  expect(isSeen(".report")).toBe(false);
});

test("no page ends with a heading or an empty frame, and each begins at its own top", async () => {
  await atDebrief();
  const places: string[] = [];
  for (let now = ""; now !== found(".turner__place").textContent; ) {
    now = found(".turner__place").textContent ?? "";
    places.push(now);
    const shown = [...document.querySelectorAll<HTMLElement>(ITEMS)].filter(isWhole);

    const last = shown.at(-1);
    expect(last?.matches(":is(h3, h4):not(summary *)") ?? false, now).toBe(false);
    for (const frame of document.querySelectorAll<HTMLElement>(".part--folded")) {
      const summary = frame.querySelector<HTMLElement>("summary");
      expect(isWhole(frame), now).toBe(summary !== null && isWhole(summary));
    }
    await userEvent.keyboard("{PageDown}");
  }
  expect(places.length).toBeGreaterThan(2);
});

const ITEMS = ".report :is(h3, h4, p, li, summary, dl > div, a, button)";

/** Seen as part of this page: neither folded away, nor hidden as part of another, nor out of the window. */
function isWhole(item: HTMLElement): boolean {
  const { top, bottom } = item.getBoundingClientRect();
  const box = found(".debrief").closest<HTMLElement>(".stage-panel");
  const from = box?.getBoundingClientRect().top ?? 0;
  const isShown = item.checkVisibility() && item.closest(".is-off-page") === null;
  return isShown && top >= from - 2 && bottom <= window.innerHeight;
}
