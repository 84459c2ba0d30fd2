import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { saveResult } from "#progress/results";
import { openLibrary } from "#ui/guide/library/library-page";
import { openSelfCheck } from "#ui/guide/self-check/self-check-page";
import { wholeGame } from "../../helpers/play";
import { shipped } from "../../helpers/shipped";
import { referenceFolder } from "../../helpers/turns";
import { anApp, aRoot, type FakeApp } from "../an-app";

let root = aRoot();

beforeEach(() => {
  root = aRoot();
  document.documentElement.lang = "ja";
  history.replaceState(undefined, "");
});

function aGuideApp() {
  const i18n = createI18n("ja", { ...ja, ...jaGuide });
  const { t, locale, onLocale } = i18n;
  const speakEnglish = () => i18n.setLocale("en", { ...en, ...enGuide });
  return { app: anApp({ t, locale, onLocale }), speakEnglish };
}

const mount = async (app: FakeApp, detail?: string) => (await openLibrary(app, detail))(root, app);

const shown = () =>
  [...root.querySelectorAll<HTMLElement>(".library__list > li:not([hidden]) .library__number")].map(
    (node) => node.textContent,
  );

/** A scenario finished as its first walkthrough does. */
function finish(app: FakeApp, number: string) {
  const place = shipped.find(({ scenario }) => scenario.number === number);
  const [choices] = place?.walkthroughs ?? [];
  if (place === undefined || choices === undefined) throw new Error(`${number} is not shipped`);
  const { scenario } = place;
  saveResult(app.records, scenario.id, {
    total: choices.expect.total,
    revision: scenario.revision,
    date: "2026-11-23",
    log: wholeGame(scenario, choices),
  });
}

describe("the library", () => {
  it("shows 22 measures in five groups, and finds them whatever the letters", async () => {
    const { app } = aGuideApp();
    await mount(app);
    expect(shown()).toHaveLength(22);
    expect(root.querySelectorAll(".library__group")).toHaveLength(5);
    const search = page.getByRole("searchbox", { name: "対策を探す" });

    await userEvent.fill(search, "バックアップ");
    const found = shown();
    expect(found).toContain("4.5.1");
    await userEvent.fill(search, "ばっくあっぷ");
    expect(shown()).toEqual(found);
    await userEvent.fill(search, "ＢＡＣＫＵＰ");
    expect(shown()).toContain("4.5.1");
    await userEvent.fill(search, "存在しない言葉");
    expect(shown()).toEqual([]);
    await expect.element(page.getByRole("status")).toHaveTextContent("見つかりませんでした。");
  });

  it("keeps the search and the focus when the language changes", async () => {
    const { app, speakEnglish } = aGuideApp();
    await mount(app);
    await userEvent.fill(page.getByRole("searchbox"), "4.2.1");
    speakEnglish();

    const search = page.getByRole("searchbox", { name: "Search the measures" });
    await expect.element(search).toHaveValue("4.2.1");
    await expect.element(search).toHaveFocus();
    expect(shown()).toEqual(["4.2.1"]);
  });

  it("marks what was searched for, or says what answers to it", async () => {
    const { app } = aGuideApp();
    await mount(app);
    await userEvent.fill(page.getByRole("searchbox"), "ぱすわーど");

    const marks = [...root.querySelectorAll("mark")].map(({ textContent }) => textContent);
    expect(marks).toEqual(["パスワード", "パスワード", "パスワード", "パスワード", "パスワード"]);
    await expect.element(page.getByText("かかわる言葉：パスワード付きファイル")).toBeVisible();
    await expect.element(page.getByRole("status")).toHaveTextContent(/4件見つかりました。$/);
  });

  it("offers to clear the search only when there is something to clear", async () => {
    const { app } = aGuideApp();
    await mount(app);
    const clear = page.getByRole("button", { name: "探す言葉を消す" });
    await expect.element(clear).not.toBeInTheDocument();
    await userEvent.fill(page.getByRole("searchbox"), "鍵");
    expect(shown()).toEqual(["4.2.1"]);

    await clear.click();
    expect(shown()).toHaveLength(22);
    expect(root.querySelector("mark")).toBeNull();
    await expect.element(page.getByRole("searchbox")).toHaveFocus();
    await expect.element(clear).not.toBeInTheDocument();
  });

  it("leads to each group", async () => {
    await mount(aGuideApp().app);
    await page.getByRole("button", { name: "事故のときの動き方" }).click();

    await expect.element(page.getByRole("heading", { level: 2, name: /^4\.5/ })).toHaveFocus();
  });

  it("opens at a group by its number", async () => {
    await mount(aGuideApp().app, "4.3");

    await expect.element(page.getByRole("heading", { level: 2, name: /^4\.3/ })).toHaveFocus();
    expect(root.querySelector(".library__unknown")).toBeNull();
  });

  it.each(["9.9.9", "4.9", "constructor"])("says that %s leads nowhere", async (number) => {
    await mount(aGuideApp().app, number);

    const said = page.getByText(`「${number}」という番号の対策はありません。`);
    await expect.element(said).toBeVisible();
    expect(shown()).toHaveLength(22);
  });

  it("shows no results before anything was played, but how to get them", async () => {
    await mount(aGuideApp().app);

    expect(root.querySelector(".standing")).toBeNull();
    await expect
      .element(page.getByRole("link", { name: "事例を選ぶ" }))
      .toHaveAttribute("href", "#/places");
  });

  it("gives a star to good results only, and to a group when all of it was met", async () => {
    const { app } = aGuideApp();
    finish(app, "5.1.9");
    await mount(app);

    const signs = [...root.querySelectorAll(".standing:not(.standing--open)")];
    const shares = signs.map((sign) => {
      const percent = Number(/\d+/.exec(sign.textContent)?.[0]);
      const isGroup = sign.closest(".library__sum") !== null;
      return { percent, isGroup, isStarred: sign.classList.contains("standing--starred") };
    });
    expect(shares.filter(({ isGroup }) => !isGroup).length).toBeGreaterThan(2);
    for (const { percent, isGroup, isStarred } of shares) {
      // 5.1.9 meets only parts of its groups, but all of 4.5.
      expect(isStarred && percent < 80).toBe(false);
      if (!isGroup) expect(isStarred).toBe(percent >= 80);
    }
    expect(root.querySelector("#library-to-4\\.1 .standing--starred")).toBeNull();
  });
});

describe("a measure", () => {
  it("gives no answers away before the episode is finished", async () => {
    await mount(aGuideApp().app, "4.1.2");

    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("4.1.2");
    await expect.element(page.getByText("まだ出会っていません")).toBeVisible();
    expect(root.querySelector(".measure__mine")).toBeNull();
    const title = page.getByText("情報セキュリティ対策に関わる責任者と担当者を明示する");
    await expect.element(title).toBeVisible();
    await expect
      .element(page.getByRole("link", { name: /^24番/ }))
      .toHaveAttribute("href", "#/self-check/24");
    await expect
      .element(page.getByRole("link", { name: /^5\.1\.9/ }))
      .toHaveAttribute("href", `#/episode/${referenceFolder}`);
    await expect
      .element(page.getByRole("link", { name: /^次：4\.1\.3/ }))
      .toHaveAttribute("href", "#/library/4.1.3");
  });

  it("leads to the very item of the self-check", async () => {
    (await openSelfCheck("24"))(root, aGuideApp().app);

    await expect
      .element(page.getByRole("heading", { name: /事故のときの動き方/ }).first())
      .toBeVisible();
  });

  it("tells the player's own result, with names, afterwards", async () => {
    const { app } = aGuideApp();
    finish(app, "5.1.9");
    await mount(app, "4.1.2");

    await expect.element(page.getByText("気づく：3件のうち3件")).toBeVisible();
    expect(root.querySelector("header .standing")?.textContent).toMatch(/^達成 \d+％$/);
    await expect.element(page.getByRole("heading", { name: "かかわる危険" })).toBeVisible();
    await expect.element(page.getByText("見つけた", { exact: true }).first()).toBeVisible();
  });
});
