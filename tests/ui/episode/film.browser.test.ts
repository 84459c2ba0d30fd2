import { afterEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import type { Records } from "#progress/records";
import { saveResult } from "#progress/results";
import { plain } from "#ui/element";
import { buy, wholeGame } from "../../helpers/play";
import { aRecords } from "../../helpers/records";
import { aScenario } from "../../helpers/scenarios";
import { type OpenedEpisode, openEpisode } from "./an-episode";
import { found, press } from "./on-screen";

const scenario = aScenario();
const game = wholeGame(scenario, {});
const advances = game.flatMap(({ type }, index) => (type === "advance" ? [index] : []));
const toAccident = game.slice(0, (advances[1] ?? 0) + 1);
const toMeasures = game.slice(0, (advances[4] ?? 0) + 1);
const toReplay = [...toMeasures, buy("lock"), ...game.slice((advances[4] ?? 0) + 1)].slice(
  0,
  (advances[5] ?? 0) + 2,
);

/** Two of these cards work at one link. */
const twoAtOne = wholeGame(scenario, { measures: ["lock-rule", "shred"] });
const toTold = twoAtOne.slice(0, twoAtOne.findIndex(({ type }) => type === "plan") - 1);

let open: OpenedEpisode | undefined;

afterEach(() => {
  open?.close();
  open = undefined;
  vi.useRealTimers();
});

/** Records of somebody who has played the place before. */
function playedBefore(): Records {
  const records = aRecords();
  const { revision } = scenario;
  saveResult(records, scenario.id, { total: 50, revision, date: "2026-11-01", log: [] });
  return records;
}

const moving = { isReducedMotion: () => false };

describe("a film", () => {
  it("waits for its reader in a place that is new", async () => {
    open = await openEpisode(toAccident, moving);

    expect(found("#film-pause").textContent).toContain("動かす");
  });

  it("runs by itself in a place that was played before, until it is stopped", async () => {
    open = await openEpisode(toAccident, { ...moving, records: playedBefore() });

    expect(found("#film-pause").textContent).toContain("止める");
    press("#film-pause");
    expect(found("#film-pause").textContent).toContain("動かす");
  });

  it("is framed anew once the window has settled at another size, and says nothing again", async () => {
    open = await openEpisode(toAccident);
    const { looks } = open.stage;
    const before = looks.length;
    const said = open.app.said.length;
    await page.viewport(390, 844);
    await page.viewport(400, 844);
    await expect.poll(() => looks.length).toBeGreaterThan(before);

    expect(looks.at(-1)).toEqual(looks[before - 1]);
    expect(looks.length).toBe(before + 1);
    expect(open.app.said).toHaveLength(said);
  });

  it("ends with what the day cost as a figure, which is read once", async () => {
    open = await openEpisode(toAccident);
    press("#film-skip");

    expect(found(".phase-heading .caption__amount").textContent).not.toBe("");
  });
});

describe("the same day again", () => {
  const wordsOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent ?? ""));

  it("tells of the same cards, link by link, as the board afterwards", async () => {
    open = await openEpisode(toTold);
    const told: string[] = [];
    for (const _ of scenario.chain) {
      told.push(...wordsOf(".caption__notes .verdict:not(.verdict--stamped)"));
      press("#film-next");
    }

    expect(told).toEqual(wordsOf(".moment__card"));
    expect(told.filter((each) => each.includes("card shred"))).toHaveLength(1);
  });

  it("leaves how a link went to the large stamp at a desk, and says it to who listens", async () => {
    await page.viewport(1366, 768);
    open = await openEpisode(toTold);
    press("#film-next");

    expect(found(".caption__notes .verdict--stamped").textContent).not.toBe("");
    const width = () => found(".caption__notes li:has(> .verdict--stamped)").clientWidth;
    expect(width()).toBeLessThan(2);
    await page.viewport(390, 844);
    expect(width()).toBeGreaterThan(40);
  });
});

describe("the result", () => {
  it("stands at once where its roll is skipped", async () => {
    open = await openEpisode(toReplay, moving);
    press("#film-skip");
    const rolling = found(".moment__now").textContent;
    press("#roll-skip");

    expect(found(".moment__now").textContent).not.toBe(rolling);
    expect(document.querySelector("#roll-skip")).toBeNull();
  });

  it("is come back to from the answers, and does not roll again", async () => {
    open = await openEpisode(toReplay, moving);
    press("#film-skip");
    press("#replay-more");
    press("#replay-less");

    expect(found(".episode").dataset["layout"]).toBe("moment");
    expect(document.querySelector("#roll-skip")).toBeNull();
  });
});
