import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { saveResult } from "#session/profile";
import { openLibrary } from "#ui/guide/library/library-page";
import { wholeGame } from "../../helpers/play";
import { shipped } from "../../helpers/shipped";
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

const mount = async (app: FakeApp, detail?: string) => (await openLibrary(detail))(root, app);

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
  saveResult(app.storage, scenario.id, {
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
    const search = page.getByRole("searchbox", { name: "対策をさがす" });

    await userEvent.fill(search, "バックアップ");
    const found = shown();
    expect(found).toContain("4.5.1");
    await userEvent.fill(search, "ばっくあっぷ");
    expect(shown()).toEqual(found);
    await userEvent.fill(search, "ＢＡＣＫＵＰ");
    expect(shown()).toContain("4.5.1");
    await userEvent.fill(search, "存在しないことば");
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

  it("says that a number leads nowhere, and shows the list", async () => {
    await mount(aGuideApp().app, "4.9.9");

    await expect.element(page.getByText("「4.9.9」という番号の対策はありません。")).toBeVisible();
    expect(shown()).toHaveLength(22);
  });
});

describe("a measure", () => {
  it("gives no answers away before the episode is finished", async () => {
    await mount(aGuideApp().app, "4.1.2");

    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("4.1.2");
    await expect.element(page.getByText("まだ出会っていません")).toBeVisible();
    expect(root.querySelector(".library__mine")).toBeNull();
    await expect
      .element(page.getByRole("link", { name: /^次：4\.1\.3/ }))
      .toHaveAttribute("href", "#/library/4.1.3");
  });

  it("tells the player's own result, with names, afterwards", async () => {
    const { app } = aGuideApp();
    finish(app, "5.1.9");
    await mount(app, "4.1.2");

    await expect.element(page.getByText("気づく：3件のうち3件")).toBeVisible();
    await expect.element(page.getByRole("heading", { name: "かかわる危険" })).toBeVisible();
    await expect.element(page.getByText("見つけた", { exact: true }).first()).toBeVisible();
  });
});
