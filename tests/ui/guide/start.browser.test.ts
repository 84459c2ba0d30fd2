import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { loadChoices, rememberSheet, saveChoice } from "#progress/company";
import { openStart } from "#ui/guide/start/start-page";
import { startQuestions } from "../../helpers/records";
import { anApp, aRoot, type FakeApp } from "../an-app";

let root = aRoot();

beforeEach(() => {
  root = aRoot();
  document.documentElement.lang = "ja";
});

function aGuideApp() {
  const i18n = createI18n("ja", { ...ja, ...jaGuide });
  const { t, locale, onLocale } = i18n;
  const speakEnglish = () => i18n.setLocale("en", { ...en, ...enGuide });
  return { app: anApp({ t, locale, onLocale }), speakEnglish };
}

const mount = async (app: FakeApp) => (await openStart())(root, app);

it("asks on what was answered, keeps every choice, and leads on", async () => {
  const { app } = aGuideApp();
  await mount(app);
  const checked = page.getByRole("group", { name: /自社診断をしたことが/ });
  await expect.element(checked).not.toBeInTheDocument();
  await userEvent.click(page.getByLabelText("自分の会社を守りたい", { exact: true }));
  await userEvent.click(checked.getByLabelText("まだ、していない"));
  await userEvent.click(page.getByLabelText("機械にくわしい人が、一人だけ"));
  await userEvent.click(page.getByRole("button", { name: "おすすめを見る" }));

  expect(loadChoices(app.records, startQuestions)).toEqual({
    role: ["own"],
    checked: ["not-yet"],
    has: ["one-expert"],
  });
  await expect.element(page.getByRole("heading", { name: /^1段め/ })).toHaveFocus();
  await expect
    .element(page.getByRole("link", { name: "自社診断へ進む" }))
    .toHaveAttribute("href", "#/self-check");
  const [best] = root.querySelectorAll(".start__scenarios > li");
  expect(best?.textContent).toContain("くわしい人が一人だけの会社に");
  expect(root.querySelectorAll(".start__scenarios > li")).toHaveLength(10);
});

it("shows the advice of the last visit at once, and in the other language", async () => {
  const { app, speakEnglish } = aGuideApp();
  saveChoice(app.records, startQuestions, "role", ["client"]);
  await mount(app);
  await expect.element(page.getByRole("heading", { name: /^2段め/ })).toBeVisible();
  speakEnglish();

  await expect.element(page.getByRole("heading", { name: /^Level 2/ })).toBeVisible();
});

it("has one first button whatever was answered, even nothing", async () => {
  const { app } = aGuideApp();
  await mount(app);
  await userEvent.click(page.getByRole("button", { name: "おすすめを見る" }));
  const primary = [...root.querySelectorAll("a.button--primary")];

  expect(primary.map((each) => each.getAttribute("href"))).toEqual(["#/self-check"]);
});

it("sends a client to the outsourcing part first", async () => {
  const { app } = aGuideApp();
  saveChoice(app.records, startQuestions, "role", ["client"]);
  await mount(app);
  const primary = [...root.querySelectorAll("a.button--primary")];

  expect(primary.map((each) => each.getAttribute("href"))).toEqual(["#/outsourcing"]);
});

it("knows of a self-check that was done here, and goes on from it", async () => {
  const { app } = aGuideApp();
  const sheet = { edition: "v3", revision: 1, answers: {} } as const;
  rememberSheet(app.records, { ...sheet, date: "2026-10-01", total: 62 });
  saveChoice(app.records, startQuestions, "role", ["own"]);
  saveChoice(app.records, startQuestions, "checked", ["not-yet"]);
  await mount(app);

  await expect.element(page.getByText(/2026-10-01の自社診断の結果（62点）/)).toBeVisible();
  await expect.element(page.getByText("前の答えを見直し、点の低い項目を")).toBeVisible();
});
