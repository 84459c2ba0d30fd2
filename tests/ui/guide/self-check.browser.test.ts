import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AnswerId } from "#core/guide-self-check";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { loadHistory, loadSheet, rememberSheet, saveSheet } from "#session/company";
import { openSelfCheck } from "#ui/guide/self-check/self-check-page";
import { anApp, aRoot, type FakeApp } from "../an-app";

let root = aRoot();

beforeEach(() => {
  root = aRoot();
  document.documentElement.lang = "ja";
});

/** Items 1 to `last` answered alike. */
const answered = (answer: AnswerId, last = 25) =>
  Object.fromEntries(Array.from({ length: last }, (_, index) => [index + 1, answer]));

function aGuideApp() {
  const i18n = createI18n("ja", { ...ja, ...jaGuide });
  const { t, locale, onLocale } = i18n;
  const speakEnglish = () => i18n.setLocale("en", { ...en, ...enGuide });
  return { app: anApp({ t, locale, onLocale }), speakEnglish };
}

const mount = async (app: FakeApp, detail?: string) => (await openSelfCheck(detail))(root, app);

describe("today's self-check", () => {
  it("is answered by number keys, kept at each answer, and taken up again", async () => {
    const { app } = aGuideApp();
    const leave = await mount(app);
    await userEvent.keyboard("1");
    await userEvent.keyboard("4");
    expect(loadSheet(app.storage, "v3", 1).value.answers).toEqual({ 1: "yes", 2: "unknown" });
    leave();
    await mount(app);

    await expect.element(page.getByRole("heading", { level: 2 })).toHaveTextContent("3. ");
    await expect.element(page.getByText("2／25問に答えました")).toBeVisible();
  });

  it("adds up, remembers the day, and begins with the low items", async () => {
    const { app } = aGuideApp();
    saveSheet(app.storage, "v3", 1, answered("yes", 24));
    await mount(app);
    await userEvent.keyboard("3");

    await expect.element(page.getByText("100点中 96点").first()).toBeVisible();
    expect(loadHistory(app.storage).value).toMatchObject([{ edition: "v3", total: 96 }]);
    const weak = root.querySelectorAll(".check__weak");
    expect(weak).toHaveLength(1);
    expect(weak[0]?.querySelector("a[href^='#/library/4.']")).not.toBeNull();
  });

  it("lets an answer be changed in the whole sheet", async () => {
    const { app } = aGuideApp();
    saveSheet(app.storage, "v3", 1, answered("yes"));
    await mount(app);
    await userEvent.click(page.getByRole("button", { name: "答えを見直す" }));
    await userEvent.click(page.getByRole("button", { name: "一覧で答える" }));
    root.querySelector<HTMLInputElement>("#check-7-yes")?.focus();
    await userEvent.keyboard("2");

    expect(loadSheet(app.storage, "v3", 1).value.answers[7]).toBe("partly");
    expect(document.activeElement?.id).toBe("check-8-yes");
  });

  it("draws the history, and speaks the other language at once", async () => {
    const { app, speakEnglish } = aGuideApp();
    const answers = answered("yes");
    const sheet = { edition: "v3", revision: 1, answers } as const;
    rememberSheet(app.storage, { ...sheet, date: "2026-04-01", total: 40 });
    rememberSheet(app.storage, { ...sheet, date: "2026-10-01", total: 70 });
    saveSheet(app.storage, "v3", 1, answers);
    await mount(app);
    const chart = page.getByRole("img", { name: /2026-04-01の40点.*2026-10-01の70点/ });
    await expect.element(chart).toBeVisible();
    speakEnglish();

    await expect.element(page.getByRole("heading", { name: "Past results" })).toBeVisible();
  });
});

describe("the sheet of 2009", () => {
  it("is scored as A to D, and recommends nothing from items 14 and 19", async () => {
    const { app } = aGuideApp();
    saveSheet(app.storage, "2009", 1, { ...answered("yes"), 1: "partly", 14: "no", 19: "no" });
    await mount(app, "2009");

    await expect.element(page.getByRole("row", { name: /A×4点\s*88/ })).toBeVisible();
    await expect.element(page.getByRole("row", { name: /C＋D\s*90/ })).toBeVisible();
    const weak = [...root.querySelectorAll(".check__weak h3")].map((each) => each.textContent);
    expect(weak).toEqual([expect.stringMatching(/^1\./)]);
    await expect.element(page.getByRole("heading", { name: "項目14と19について" })).toBeVisible();
  });
});
