import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { loadScenario, openScenarios } from "#content/catalogue";
import { daysAfter } from "#core/day";
import { replay } from "#core/log";
import { writeProgressCode } from "#core/progress-code";
import { scoreEpisode } from "#core/score";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { loadResults, saveResult } from "#session/profile";
import { loadReviews } from "#session/reviews";
import { KEY_PREFIX } from "#session/storage";
import { plain } from "#ui/element";
import { openCertificate } from "#ui/guide/certificate/certificate-page";
import { openRecords } from "#ui/guide/records/records-page";
import { openReview } from "#ui/guide/review/review-page";
import { openReviewShelf } from "#ui/guide/review/review-shelf";
import type { App } from "#ui/screen";
import { today as dayToday } from "#ui/today";
import { wholeGame } from "../../helpers/play";
import { anApp, aRoot } from "../an-app";

const [first = ""] = openScenarios();
const scenario = await loadScenario(first);

/** A round in which one thing was called dangerous, and little else was done. */
const log = wholeGame(scenario, { danger: [scenario.hazards[0]?.id ?? ""] });
const total = scoreEpisode(scenario, replay(scenario, log).episode).total;
const played = { total, revision: scenario.revision, date: "2026-01-15", log };
const code = writeProgressCode([scenario], [{ scenario: first, best: played, latest: played }]);

const i18n = createI18n("ja", { ...ja, ...jaGuide });
const guideApp = (overrides: Partial<App> = {}) =>
  anApp({ t: i18n.t, locale: i18n.locale, onLocale: i18n.onLocale, ...overrides });

let root = aRoot();
let undo: () => void = () => undefined;

beforeEach(() => {
  root = aRoot();
});

afterEach(() => undo());

describe("the records", () => {
  it("take over a code from another device after showing what changes", async () => {
    const app = guideApp();
    undo = (await openRecords())(root, app);
    await userEvent.fill(page.getByLabelText("ほかの端末のコードを入れる"), code);
    await userEvent.click(page.getByRole("button", { name: "中身をたしかめる" }));
    expect(loadResults(app.storage).value).toEqual({});
    await userEvent.click(page.getByRole("button", { name: "取りこむ" }));

    expect(loadResults(app.storage).value[first]?.best.total).toBe(total);
    await expect.element(page.getByRole("link", { name: "修了証をつくる" })).toBeVisible();
    await expect.element(page.getByRole("link", { name: "復習する", exact: true })).toBeVisible();
  });

  it("say what is wrong with a code and change nothing", async () => {
    const app = guideApp();
    undo = (await openRecords())(root, app);
    const field = page.getByLabelText("ほかの端末のコードを入れる");
    const look = page.getByRole("button", { name: "中身をたしかめる" });
    const wrong = {
      "": "コードが入って",
      よろしく: "使わない文字",
      HELP: "「MAMORE」で始まります",
      [code.slice(0, -3)]: "途中で切れて",
      [code.replace(/.$/, (last) => (last === "0" ? "2" : "0"))]: "文字が、ちがって",
      [`${code}${code}`]: "よけいな文字",
    };
    for (const [text, words] of Object.entries(wrong)) {
      await userEvent.fill(field, text);
      await userEvent.click(look);
      expect(root.querySelector(".code__answer")?.textContent).toContain(words);
    }

    expect(loadResults(app.storage).value).toEqual({});
  });

  it("show the code that the same results come from", async () => {
    const app = guideApp();
    saveResult(app.storage, first, played);
    undo = (await openRecords())(root, app);

    await expect.element(page.getByLabelText("この端末のコード")).toHaveValue(code);
  });

  it("are erased after one confirmation only", async () => {
    const app = guideApp();
    let starts = 0;
    saveResult(app.storage, first, played);
    undo = (await openRecords(undefined, () => starts++))(root, app);
    const erase = page.getByRole("button", { name: "すべて消す…" });
    await userEvent.click(erase);
    await userEvent.keyboard("{Escape}");
    expect(app.storage.keys()).not.toEqual([]);
    await expect.element(erase).toHaveFocus();
    await userEvent.click(erase);
    await userEvent.click(page.getByRole("button", { name: "すべて消す", exact: true }));

    expect(app.storage.keys()).toEqual([]);
    expect(starts).toBe(1);
  });
});

describe("the records of a newcomer", () => {
  it("say what will be here and lead to the street", async () => {
    undo = (await openRecords())(root, guideApp());

    await expect.element(page.getByText("名前を入れて印刷できる修了証")).toBeVisible();
    await expect
      .element(page.getByRole("link", { name: "見回る場所をえらぶ" }))
      .toHaveAttribute("href", "#/places");
  });
});

describe("the parts of the records", () => {
  it("are gone to by a link, and by the address", async () => {
    const app = guideApp();
    saveResult(app.storage, first, played);
    undo = (await openRecords("erase"))(root, app);
    await expect.element(page.getByRole("heading", { name: "すべて消す" })).toHaveFocus();
    const hash = location.hash;
    await userEvent.click(page.getByRole("link", { name: "22の共通対策", exact: true }).last());

    await expect.element(page.getByRole("heading", { name: "22の共通対策の地図" })).toHaveFocus();
    expect(location.hash).toBe("#/records/map");
    history.replaceState(null, "", hash === "" ? location.pathname : hash);
  });

  it("fold, and open for paper", async () => {
    const app = guideApp();
    saveResult(app.storage, first, played);
    undo = (await openRecords())(root, app);
    const folds = () => [...root.querySelectorAll("details")].filter(({ open }) => open).length;
    const before = folds();
    dispatchEvent(new Event("beforeprint"));
    const printed = folds();
    dispatchEvent(new Event("afterprint"));

    expect([before, printed, folds()]).toEqual([0, root.querySelectorAll("details").length, 0]);
  });

  it("say after the start anew that everything was erased, once", async () => {
    const app = guideApp();
    undo = (await openRecords(undefined, () => undefined))(root, app);
    await userEvent.click(page.getByRole("button", { name: "すべて消す…" }));
    await userEvent.click(page.getByRole("button", { name: "すべて消す", exact: true }));
    undo();
    const after = guideApp();
    undo = (await openRecords())(root, after);
    undo();
    undo = (await openRecords())(root, after);

    expect(after.said.map(plain)).toEqual(["この端末に残したものを、すべて消しました。"]);
  });
});

describe("a certificate", () => {
  it.each([
    "町田 花",
    "{漢字|かんじ} $t(shell:game) {{name}}",
    "محمد بن عبد الله",
    "𠮷野 🐕",
    "<b>x</b>",
  ])("carries the name %s as it is, without keeping it", async (name) => {
    const app = guideApp();
    saveResult(app.storage, first, played);
    const kept = app.storage.keys();
    undo = (await openCertificate())(root, app);
    await userEvent.fill(page.getByLabelText("名前"), name);

    expect(root.querySelector(".certificate__name")?.textContent).toBe(`${name} 殿`);
    expect(app.storage.keys()).toEqual(kept);
  });

  it.each([
    [1366, 768],
    [360, 640],
  ])("keeps the longest name on the paper in a window of %i × %i", async (width, height) => {
    await page.viewport(width, height);
    const app = guideApp();
    saveResult(app.storage, first, played);
    undo = (await openCertificate())(root, app);
    for (const name of ["長".repeat(40), "W".repeat(40), "Christopher Montgomery-Featherstone"]) {
      await userEvent.fill(page.getByLabelText("名前"), name);
      const paper = root.querySelector(".certificate__paper")?.getBoundingClientRect();
      const line = root.querySelector(".certificate__name")?.getBoundingClientRect();

      expect(line?.left).toBeGreaterThan(paper?.left ?? 0);
      expect(line?.right).toBeLessThan(paper?.right ?? 0);
    }
  });
});

describe("reviews", () => {
  const today = dayToday();
  const playedBefore = (days: number) => ({ ...played, date: daysAfter(today, -days) });
  const answer = async () => {
    await userEvent.click(page.getByRole("button").filter({ hasText: /^(危ない|背景|この会社)/ }));
    expect(document.activeElement?.id).toBe("review-why");
  };
  const goOn = () => userEvent.click(page.getByRole("button", { name: /つぎへ|おわる/ }));
  const asked = () => Number(/(\d+)問のうち/.exec(root.textContent ?? "")?.[1]);

  it("ask about everything missed, explain at once, and are remembered", async () => {
    const app = guideApp();
    saveResult(app.storage, first, playedBefore(4));
    undo = (await openReview(first))(root, app);
    const all = asked();
    for (let number = 0; number < all; number++) {
      await answer();
      await goOn();
    }

    expect(all).toBeGreaterThan(5);
    await expect.element(page.getByText("復習、おつかれさまでした")).toBeVisible();
    const known = loadReviews(app.storage).value[first];
    expect(known).toMatchObject({ reviews: 1, last: { date: today, all } });
    expect(app.storage.keys()).not.toContain(`${KEY_PREFIX}review/${first}`);
  });

  it("go on where they were left when the page was closed", async () => {
    const app = guideApp();
    saveResult(app.storage, first, playedBefore(4));
    undo = (await openReview(first))(root, app);
    const all = asked();
    await answer();
    await goOn();
    await answer();
    undo();
    undo = (await openReview(first))(root, guideApp({ storage: app.storage }));

    expect(root.textContent).toContain(`${all}問のうち3問目`);
  });

  it("before their day are practice and move no day", async () => {
    const app = guideApp();
    saveResult(app.storage, first, playedBefore(1));
    undo = (await openReview(first))(root, app);
    await expect.element(page.getByText("予定の日より早いので、練習です。")).toBeVisible();
    const all = asked();
    for (let number = 0; number < all; number++) {
      await answer();
      await goOn();
    }

    expect(loadReviews(app.storage).value[first]?.reviews).toBe(0);
  });

  it.each([
    ["nothing played", undefined, "まだ、最後まで見回った場所がありません。"],
    ["nothing due", 1, "きょうの復習は、ありません。"],
    ["one due", 5, "復習する"],
  ])("without a place show the shelf: %s", async (_, days, words) => {
    const app = guideApp();
    if (days !== undefined) saveResult(app.storage, first, playedBefore(days));
    undo = (await openReviewShelf())(root, app);

    expect(root.querySelector("main")?.textContent).toContain(words);
  });
});
