import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { loadScenario, openScenarios } from "#content/catalogue";
import { replay } from "#core/log";
import { writeProgressCode } from "#core/progress-code";
import { scoreEpisode } from "#core/score";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { loadResults, saveResult } from "#session/profile";
import { loadReviews } from "#session/reviews";
import { openCertificate } from "#ui/guide/certificate/certificate-page";
import { openRecords } from "#ui/guide/records/records-page";
import { openReview } from "#ui/guide/review/review-page";
import type { App } from "#ui/screen";
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
    const wrong = { "": "コードが入って", よろしく: "使わない文字", HELP: "途中で切れて" };
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

it("a certificate carries the name without keeping it", async () => {
  const app = guideApp();
  saveResult(app.storage, first, played);
  const kept = app.storage.keys();
  undo = (await openCertificate())(root, app);
  await userEvent.fill(page.getByLabelText("名前"), "町田 花");

  expect(root.querySelector(".certificate")?.textContent).toContain("町田 花 殿");
  expect(app.storage.keys()).toEqual(kept);
});

it("a review asks about everything missed, explains at once, and is remembered", async () => {
  const app = guideApp();
  saveResult(app.storage, first, played);
  undo = (await openReview(first))(root, app);
  const asked = Number(/(\d+)問のうち/.exec(root.textContent ?? "")?.[1]);
  for (let number = 0; number < asked; number++) {
    await userEvent.click(page.getByRole("button").filter({ hasText: /^(危ない|背景|この会社)/ }));
    expect(document.activeElement?.id).toBe("review-why");
    await userEvent.click(page.getByRole("button", { name: /つぎへ|おわる/ }));
  }

  expect(asked).toBeGreaterThan(5);
  await expect.element(page.getByText("復習、おつかれさまでした")).toBeVisible();
  // The round was in January: every day but perhaps the last has gone by.
  expect(loadReviews(app.storage).value[first]?.reviews).toBeGreaterThanOrEqual(1);
});
