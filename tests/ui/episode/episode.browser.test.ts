import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createRecords } from "#progress/records";
import { loadResults } from "#progress/results";
import { episodeKey } from "#progress/saved-episode";
import { memoryStorage } from "#progress/storage";
import { plain } from "#ui/element";
import { advance, buy, danger, decide, mark, pick, wholeGame } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";
import { type OpenedEpisode, openEpisode, settled } from "./an-episode";

const toSpot = [advance];
const toAccident = [advance, danger("door"), advance];
const toCause = [...toAccident, advance];
const links = ["open", "seen", "lost", "late"];
const toMeasure = [
  ...toCause,
  pick("no-rule"),
  pick("nobody-decides"),
  ...links.map(decide),
  mark("no-rule"),
  mark("nobody-decides"),
  advance,
  advance,
];

const button = (name: string | RegExp) => page.getByRole("button", { name });
const heading = (name: string | RegExp) => page.getByRole("heading", { name });

/** The key that is shown on a button is no part of its name. */
function nameOf(node: HTMLElement): string {
  const copy = node.cloneNode(true) as HTMLElement;
  for (const key of copy.querySelectorAll("kbd")) key.remove();
  return (node.ariaLabel ?? copy.textContent ?? "").replaceAll("\u200b", "").trim();
}

/** Presses at once, as tests need no movement of a mouse. */
function press(name: string): void {
  const found = [...document.querySelectorAll<HTMLElement>("button")].find(
    (each) => nameOf(each) === name,
  );
  if (!found) throw new Error(`There is no button ${name}`);
  found.click();
}

let open: OpenedEpisode | undefined;

beforeEach(() => {
  open?.close();
  open = undefined;
});

describe("the first round", () => {
  it("has a button for every thing, alike in everything but number, name and place", async () => {
    open = await openEpisode(toSpot);
    const spots = [...open.root.querySelectorAll<HTMLElement>(".hotspot")];

    expect(spots).toHaveLength(12);
    const forms = spots.map((spot) => {
      const copy = spot.cloneNode(true) as HTMLElement;
      for (const name of ["id", "aria-label", "style"]) copy.removeAttribute(name);
      return copy.outerHTML.replace(/>\d+</, "><");
    });
    expect(new Set(forms).size).toBe(1);
  });

  it("names things neither by id nor by what they are", async () => {
    open = await openEpisode(toSpot);

    const { outerHTML } = open.root;
    for (const word of ["hazard", "decoy", "severity", "reason"]) {
      expect(outerHTML).not.toContain(word);
    }
  });

  it("answers danger at once and finally", async () => {
    open = await openEpisode(toSpot);
    press("1番、ja door。まだ見ていません");
    press("危ない");

    await expect.element(page.getByText("ja reason door")).toBeVisible();
    await expect.element(heading("見抜いた！")).toHaveFocus();
    expect(document.querySelector("#judge-safe")).toBeNull();
  });

  it("keeps its answer to no problem until later, and lets it be changed", async () => {
    open = await openEpisode(toSpot);
    press("1番、ja door。まだ見ていません");
    press("問題ない");

    expect(open.root.textContent).not.toContain("ja reason door");
    await expect.element(button("1番、ja door。見た。問題ない")).toHaveFocus();
    press("1番、ja door。見た。問題ない");
    press("危ない");
    await expect.element(page.getByText("ja reason door")).toBeVisible();
  });

  it("waits for a second digit after 1", async () => {
    open = await openEpisode(toSpot);
    await userEvent.keyboard("11");

    await expect.element(heading("ja list")).toHaveFocus();
  });

  it("asks before ending while something was not looked at", async () => {
    open = await openEpisode(toSpot);
    press("見終わった");

    await expect.element(page.getByText("12か所あります", { exact: false })).toBeVisible();
    press("もう少し見る");
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("marks judged things on the picture, harmless ones neutrally", async () => {
    open = await openEpisode([...toSpot, danger("door"), danger("window")]);

    expect(open.stage.picture()?.marks).toEqual({ door: "danger", window: "false-alarm" });
  });
});

describe("the accident", () => {
  it("waits for its reader, and once set going is over by itself in 40 seconds", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    try {
      const opening = openEpisode(toAccident, { isReducedMotion: () => false });
      await vi.advanceTimersByTimeAsync(100);
      open = await opening;
      await vi.advanceTimersByTimeAsync(40_000);
      expect(document.querySelector("#accident-on")).toBeNull();
      document.querySelector<HTMLElement>("#film-pause")?.click();
      await vi.advanceTimersByTimeAsync(40_000);

      expect(document.querySelector("#accident-on")).not.toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it("steps without motion, and stamps what was spotted and missed", async () => {
    open = await openEpisode(toAccident);
    await settled();
    press("次へ");

    await expect.element(page.getByText("見抜いた：ja door")).toBeVisible();
    await expect.element(page.getByText("見のがした：ja key")).toBeVisible();
    expect(open.stage.picture()).toMatchObject({
      links: ["storm", "open"],
      marks: { door: "spotted", key: "missed" },
      glowing: ["key"],
      mood: "alarm",
    });
  });
});

describe("causes and measures", () => {
  it("shows what is bought in the room and says when the purse is empty", async () => {
    open = await openEpisode([...toMeasure, buy("lock")]);
    const gadget = [...document.querySelectorAll<HTMLElement>(".buy")].find((card) =>
      card.textContent?.includes("ja card gadget"),
    );
    gadget?.click();

    await expect.poll(() => open?.stage.picture()?.measures).toEqual(["lock"]);
    expect(plain(open.app.said.join())).toContain("お金が足りません");
    await expect
      .element(page.getByRole("meter", { name: "お金" }))
      .toHaveAttribute("aria-valuenow", "6");
  });
});

describe("the whole episode", () => {
  const whole = wholeGame(aScenario(), { danger: ["door"], measures: ["lock", "drill"] });

  it("remembers the result when the debrief begins", async () => {
    open = await openEpisode(whole.slice(0, -1));
    press("結果を見る");

    expect(loadResults(open.app.records)["test-office"]?.latest.total).toBeGreaterThan(0);
    await expect.element(heading("きょうの結果")).toHaveFocus();
  });

  it("begins anew when asked, and forgets what was saved of this one", async () => {
    open = await openEpisode(whole);
    press("もう一度");

    expect(open.app.records.texts.get(episodeKey("test-office"))).toBeUndefined();
    await expect.element(page.getByText("ja beat morning")).toBeVisible();
  });

  it("can be left and taken up after every action", async () => {
    const records = createRecords(memoryStorage());
    for (let count = 1; count < whole.length; count += 3) {
      open = await openEpisode(whole.slice(0, count), { records });
      expect(open.root.querySelector("[data-heading]")).not.toBeNull();
      open.close();
    }
    open = undefined;
  });
});

describe("words", () => {
  it("change their language in the middle of a phase; state and focus stay", async () => {
    open = await openEpisode([...toMeasure, buy("lock")]);
    const card = [...document.querySelectorAll<HTMLElement>(".buy")].find((each) =>
      each.textContent?.includes("ja card lock-rule"),
    );
    card?.focus();
    open.app.changeSettings({ locale: "en" });

    expect(document.activeElement?.textContent).toContain("en card lock-rule");
    const bought = document.querySelectorAll('.buy[aria-pressed="true"]');
    expect([...bought].map((each) => each.textContent)).toEqual([
      expect.stringContaining("en card lock"),
    ]);
  });

  it("change while a close-up is open, and it stays open", async () => {
    open = await openEpisode(toSpot);
    press("1番、ja door。まだ見ていません");
    open.app.changeSettings({ locale: "en" });

    await expect.element(page.getByRole("dialog", { name: "en door" })).toBeVisible();
  });
});

describe("a second tab", () => {
  it("is read-only, says so, and can take over", async () => {
    open = await openEpisode(toSpot);
    const key = "mamore/1/tab/plays/test-office";
    window.dispatchEvent(new StorageEvent("storage", { key }));

    await expect.element(page.getByText("別のタブでプレイ中です", { exact: false })).toBeVisible();
    expect(open.root.querySelector<HTMLElement>("main")?.inert).toBe(true);
    press("ここで続ける");
    expect(open.root.querySelector<HTMLElement>("main")?.inert).toBe(false);
  });
});

describe("the overlay", () => {
  it("follows the view of the stage", async () => {
    open = await openEpisode(toSpot);
    const overlay = open.root.querySelector<HTMLElement>(".scene__overlay");

    const scale = 1280 / 1920;
    expect(overlay?.style.transform).toMatch(/^scale\(0\.666\d*\) translate\(/);
    expect(Number(overlay?.style.getPropertyValue("--scale"))).toBeCloseTo(scale, 4);
  });
});
