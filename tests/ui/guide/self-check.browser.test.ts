import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AnswerId } from "#core/guide-self-check";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { loadAnswers, loadHistory, rememberSheet } from "#progress/company";
import { openSelfCheck } from "#ui/guide/self-check/self-check-page";
import { fillSheet } from "../../helpers/records";
import { secondFolder } from "../../helpers/turns";
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
    expect(loadAnswers(app.records, { edition: "v3", revision: 1 })).toEqual({
      1: "yes",
      2: "unknown",
    });
    leave();
    await mount(app);

    await expect.element(page.getByRole("heading", { level: 2 }).first()).toHaveTextContent("3. ");
    await expect.element(page.getByText("2／25問に答えました")).toBeVisible();
  });

  it("opens at the items of a story that its debrief leads to, and from there at all", async () => {
    const { app } = aGuideApp();
    await mount(app, "3.11.24.99");
    const asked = () => page.getByRole("group", { name: /^\d+\. / });
    const names = asked()
      .elements()
      .map((each) => each.textContent.match(/^\d+/)?.[0]);
    page.getByRole("radio").first().element().focus();
    await userEvent.keyboard("1");
    await userEvent.keyboard("2");

    expect(names).toEqual(["3", "11", "24"]);
    const answers = loadAnswers(app.records, { edition: "v3", revision: 1 });
    expect(answers).toEqual({ 3: "yes", 11: "partly" });
    await userEvent.click(page.getByRole("button", { name: "一覧で答える" }));
    await expect.poll(() => asked().elements().length).toBe(25);
  });

  it("leaves number keys alone, and does not speak of them, when they are switched off", async () => {
    const { app } = aGuideApp();
    const settings = { ...app.settings(), singleKeys: false };
    await mount({ ...app, settings: () => settings });
    await userEvent.keyboard("1");

    expect(loadAnswers(app.records, { edition: "v3", revision: 1 })).toEqual({});
    expect(page.getByText(/数字の/).elements()).toEqual([]);
  });

  it("adds up, remembers the day, and begins with the low items", async () => {
    const { app } = aGuideApp();
    fillSheet(app.records, { edition: "v3", revision: 1 }, answered("yes", 24));
    await mount(app);
    await userEvent.keyboard("3");

    await expect.element(page.getByText("100点中 96点").first()).toBeVisible();
    expect(loadHistory(app.records)).toMatchObject([{ edition: "v3", total: 96 }]);
    const weak = root.querySelectorAll(".check__weak");
    expect(weak).toHaveLength(1);
    expect(weak[0]?.querySelector("a[href^='#/library/4.']")).not.toBeNull();
    const band = page
      .getByRole("table", { name: "点の見方" })
      .getByRole("row", { name: "いまここ" });
    await expect.element(band).toHaveTextContent("70〜99点");
  });

  it("greets whoever begins, says where answers stay, and then makes room for the questions", async () => {
    const { app } = aGuideApp();
    await mount(app);
    const stays = page.getByText(/この端末の中だけに残り、どこにも送りません/);
    expect(stays.elements()).toHaveLength(2);
    await userEvent.keyboard("1");

    expect(stays.elements()).toHaveLength(1);
    expect(root.querySelector(".says")).toBeNull();
  });

  it("puts what nobody knows first, with whom to ask", async () => {
    const { app } = aGuideApp();
    fillSheet(
      app.records,
      { edition: "v3", revision: 1 },
      { ...answered("yes"), 2: "partly", 3: "no", 24: "unknown" },
    );
    await mount(app);
    const weak = [...root.querySelectorAll(".check__weak")].map((each) => each.textContent ?? "");

    expect(weak.map((each) => Number.parseInt(each, 10))).toEqual([24, 3, 2]);
    expect(weak.filter((each) => each.includes("わからないとき"))).toEqual([weak[0]]);
  });

  it("leads from the result into the best episode that can be played", async () => {
    const { app } = aGuideApp();
    fillSheet(app.records, { edition: "v3", revision: 1 }, { ...answered("yes"), 11: "no" });
    await mount(app);

    await expect
      .element(page.getByRole("link", { name: "「5.1.7 在庫管理システム障害の発生」を遊ぶ" }))
      .toHaveAttribute("href", `#/episode/${secondFolder}`);
  });

  it("lets an answer be changed in the whole sheet", async () => {
    const { app } = aGuideApp();
    fillSheet(app.records, { edition: "v3", revision: 1 }, answered("yes"));
    await mount(app);
    await userEvent.click(page.getByRole("button", { name: "答えを見直す" }));
    await userEvent.click(page.getByRole("button", { name: "一覧で答える" }));
    root.querySelector<HTMLInputElement>("#check-7-yes")?.focus();
    await userEvent.keyboard("2");

    expect(loadAnswers(app.records, { edition: "v3", revision: 1 })[7]).toBe("partly");
    expect(document.activeElement?.id).toBe("check-8-yes");
  });

  it("draws the history, and speaks the other language at once", async () => {
    const { app, speakEnglish } = aGuideApp();
    const answers = answered("yes");
    const sheet = { edition: "v3", revision: 1, answers } as const;
    rememberSheet(app.records, { ...sheet, date: "2026-04-01", total: 40 });
    rememberSheet(app.records, { ...sheet, date: "2026-10-01", total: 70 });
    fillSheet(app.records, { edition: "v3", revision: 1 }, answers);
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
    fillSheet(
      app.records,
      { edition: "2009", revision: 1 },
      { ...answered("yes"), 8: "partly", 14: "no", 19: "no" },
    );
    await mount(app, "2009");

    const boxes = page.getByRole("table", { name: "シートの集計欄" });
    await expect.element(boxes.getByRole("row", { name: /A 22 B 1/ })).toBeVisible();
    await expect
      .element(boxes.getByRole("row", { name: /C A×4点 ＝ 88点 D B×2点 ＝ 2点 90点/ }))
      .toBeVisible();
    const weak = [...root.querySelectorAll(".check__weak h3")].map((each) => each.textContent);
    expect(weak).toEqual([expect.stringMatching(/^8\./)]);
    await expect.element(page.getByRole("heading", { name: "項目14と19について" })).toBeVisible();
    const links = [...root.querySelectorAll("#check-order ~ * li .check__asks")];
    expect(links.map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^関係する項目：8\. [^0-9]+$/),
    ]);
  });

  it("explains a low item by the item of today, and what has none by itself", async () => {
    const { app } = aGuideApp();
    fillSheet(
      app.records,
      { edition: "2009", revision: 1 },
      { ...answered("yes"), 5: "no", 9: "no" },
    );
    await mount(app, "2009");
    const told = [...root.querySelectorAll(".check__weak")].map((each) => each.textContent ?? "");

    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^5\..*最初の一歩.*なぜ大事か.*第3版系の問15の説明です/s);
    expect(told[1]).toMatch(/^9\..*最初の一歩.*入っているソフトの名前を書き出します/s);
  });

  it("has no box but yes and no from item 21 on, by mouse or key", async () => {
    const { app } = aGuideApp();
    fillSheet(app.records, { edition: "2009", revision: 1 }, answered("yes", 20));
    await mount(app, "2009");
    const answers = page.getByRole("group", { name: /^21\./ }).getByRole("button");
    expect(answers.elements().map((each) => each.textContent)).toEqual([
      "1実施している",
      "2実施していない",
    ]);
    await userEvent.keyboard("4");
    expect(loadAnswers(app.records, { edition: "2009", revision: 1 })[21]).toBeUndefined();
    await userEvent.keyboard("2");

    expect(loadAnswers(app.records, { edition: "2009", revision: 1 })[21]).toBe("no");
  });
});

/** What another tab does: it writes, and the browser tells this one. */
function inAnotherTab(
  app: FakeApp,
  edition: "v3" | "2009",
  answers: Record<number, AnswerId>,
): void {
  fillSheet(app.records, { edition, revision: 1 }, answers);
  window.dispatchEvent(new StorageEvent("storage", { key: `mamore/1/self-check/${edition}` }));
}

describe("two tabs", () => {
  it("do not write over each other's answers", async () => {
    const { app } = aGuideApp();
    await mount(app);
    inAnotherTab(app, "v3", { 1: "no", 2: "partly" });
    inAnotherTab(app, "2009", { 9: "no" });
    await userEvent.keyboard("1");

    expect(loadAnswers(app.records, { edition: "v3", revision: 1 })).toEqual({
      1: "yes",
      2: "partly",
    });
  });
});

it("says that a damaged sheet was set aside, and begins anew", async () => {
  const { app } = aGuideApp();
  app.records.texts.set("mamore/1/self-check/v3", "{");
  await mount(app);

  expect(app.said).toEqual(["self-check-damaged"]);
  await expect.element(page.getByText("0／25問に答えました")).toBeVisible();
});
