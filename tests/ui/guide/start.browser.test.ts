import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { loadStart, saveStart } from "#session/company";
import { openStart } from "#ui/guide/start/start-page";
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

  expect(loadStart(app.storage).value).toEqual({
    role: ["own"],
    checked: ["not-yet"],
    has: ["one-expert"],
  });
  await expect.element(page.getByRole("heading", { name: "おすすめの進み方" })).toHaveFocus();
  await expect
    .element(page.getByRole("link", { name: "自社診断へ進む" }))
    .toHaveAttribute("href", "#/self-check");
  const [best] = root.querySelectorAll(".start__scenarios > li");
  expect(best?.textContent).toContain("くわしい人が一人だけの会社に");
  expect(root.querySelectorAll(".start__scenarios > li")).toHaveLength(10);
});

it("shows the advice of the last visit at once, and in the other language", async () => {
  const { app, speakEnglish } = aGuideApp();
  saveStart(app.storage, { role: ["client"] });
  await mount(app);
  await expect.element(page.getByRole("heading", { name: "おすすめの進み方" })).toBeVisible();
  speakEnglish();

  await expect.element(page.getByRole("heading", { name: "A good way to go" })).toBeVisible();
});
