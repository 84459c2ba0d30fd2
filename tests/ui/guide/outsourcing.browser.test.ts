import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { changeAgreement, loadAgreement } from "#progress/company";
import { createRecords } from "#progress/records";
import { memoryStorage } from "#progress/storage";
import { plain } from "#ui/element";
import { openOutsourcing } from "#ui/guide/outsourcing/outsourcing-page";
import type { App } from "#ui/screen";
import { anApp, aRoot, type FakeApp } from "../an-app";

let root = aRoot();

beforeEach(() => {
  root = aRoot();
  document.documentElement.lang = "ja";
});

function aGuideApp(overrides: Partial<App> = {}) {
  const i18n = createI18n("ja", { ...ja, ...jaGuide });
  const { t, locale, onLocale } = i18n;
  const speakEnglish = () => i18n.setLocale("en", { ...en, ...enGuide });
  return { app: anApp({ t, locale, onLocale, ...overrides }), speakEnglish };
}

const mount = async (app: FakeApp, step?: string) => (await openOutsourcing(app, step))(root, app);

const keptIn = (app: FakeApp) => loadAgreement(app.records);
const chosenIn = (app: FakeApp) => Object.keys(keptIn(app)).length;

const blank = { who: "", by: "" };
const status = () => page.getByRole("status").last();
const textOf = (selector: string) => root.querySelector(selector)?.textContent ?? "";

/** Catches the next file that is saved. */
function nextFile(): Promise<string> {
  return new Promise((done) => {
    const make = vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      if (file instanceof Blob)
        void file
          .arrayBuffer()
          .then((b) => done(new TextDecoder("utf-8", { ignoreBOM: true }).decode(b)));
      return "#nowhere";
    });
    onTestFinished(() => make.mockRestore());
  });
}

describe("a list of points", () => {
  it("keeps what is chosen and written, in either language", async () => {
    const { app, speakEnglish } = aGuideApp();
    const leave = await mount(app, "clause");
    await userEvent.click(page.getByRole("checkbox", { name: "使う目的" }));
    await userEvent.fill(page.getByLabelText("だれがする（使う目的）"), "業務課の{佐藤|さとう}");
    await userEvent.fill(page.getByLabelText("いつまでに（使う目的）"), "契約の日");

    const kept = { "clause/purpose": { who: "業務課の{佐藤|さとう}", by: "契約の日" } };
    expect(keptIn(app)).toEqual(kept);
    await expect.element(status()).toHaveTextContent("選んだ項目：1件");
    leave();
    await mount(app, "chosen");
    speakEnglish();
    await expect
      .element(page.getByLabelText("Who does it (Purpose)"))
      .toHaveValue("業務課の{佐藤|さとう}");
  });

  it("gives back what was written to a point, even on another day", async () => {
    const { app } = aGuideApp();
    changeAgreement(app.records, () => ({ "clause/purpose": { who: "社長", by: "" } }));
    const leave = await mount(app, "chosen");
    const box = page.getByRole("checkbox", { name: "使う目的" });
    await userEvent.click(box);
    expect(root.querySelector(".outsourcing__notes")?.hasAttribute("hidden")).toBe(true);
    leave();
    await mount(app, "clause");
    await userEvent.click(box);

    await expect.element(page.getByLabelText("だれがする（使う目的）")).toHaveValue("社長");
  });

  it("is folded, with the first group open for whoever begins, and counts by group", async () => {
    const { app } = aGuideApp();
    const leave = await mount(app, "measures");
    const open = () => [...root.querySelectorAll("details[open] h2")].map((h) => h.textContent);
    expect(root.querySelectorAll("details > summary h2")).toHaveLength(5);
    expect(open()).toEqual(["4.1 会社の決まりづくり"]);
    await userEvent.click(page.getByRole("checkbox", { name: "管理する人" }));
    expect(textOf("[id='outsourcing-group-4.1']")).toContain("1／10 選択");
    leave();
    await mount(app, "measures");

    expect(open()).toEqual([]);
  });

  it("takes the five exceptions in one go, and gives them back", async () => {
    const { app } = aGuideApp();
    changeAgreement(app.records, () => ({ "clause/own-development": blank }));
    await mount(app, "clause");
    await userEvent.click(page.getByRole("heading", { name: "秘密から外れる情報" }));
    await userEvent.click(page.getByRole("button", { name: "この5件をまとめて選ぶ" }));
    expect(chosenIn(app)).toBe(5);
    await userEvent.click(page.getByRole("button", { name: "もとに戻す" }));

    expect(keptIn(app)).toEqual({ "clause/own-development": blank });
    expect(document.activeElement?.id).toBe("outsourcing-group-exceptions-together");
  });

  it("minds what was chosen in another window meanwhile", async () => {
    const { app } = aGuideApp();
    await mount(app, "clause");
    changeAgreement(app.records, () => ({ "measures/updates": { who: "社長", by: "" } }));
    await userEvent.click(page.getByRole("checkbox", { name: "使う目的" }));

    expect(Object.keys(keptIn(app)).toSorted()).toEqual(["clause/purpose", "measures/updates"]);
  });
});

describe("where to begin", () => {
  it("chooses eight points for whoever is lost, besides what was chosen", async () => {
    const { app } = aGuideApp();
    const mine = { who: "社長", by: "契約の日" };
    changeAgreement(app.records, () => ({ "clause/cost": mine, "clause/return": mine }));
    await mount(app);
    await userEvent.click(page.getByRole("button", { name: "残りの7件を選ぶ" }));

    expect(chosenIn(app)).toBe(9);
    expect(keptIn(app)).toMatchObject({ "clause/cost": mine, "clause/return": mine });
    await expect
      .element(page.getByRole("button", { name: "8件とも選んであります" }))
      .toHaveAttribute("aria-disabled", "true");
  });

  it("finds what fits the work that is handed out, and takes nothing away", async () => {
    const { app } = aGuideApp();
    changeAgreement(app.records, () => ({ "clause/cost": blank }));
    const leave = await mount(app);
    const cloud = page.getByRole("checkbox", { name: "クラウドを使う" });
    await userEvent.click(cloud);
    await userEvent.click(page.getByRole("button", { name: "合う項目を選ぶ（12件）" }));
    expect(chosenIn(app)).toBe(13);
    await userEvent.click(cloud);
    expect(chosenIn(app)).toBe(13);
    await userEvent.click(cloud);
    leave();
    await mount(app);

    await expect.element(cloud).toBeChecked();
    await expect.element(page.getByText("合う項目は12件。すべて選んであります。")).toBeVisible();
  });
});

describe("what was chosen", () => {
  it("is saved as a table and as a text", async () => {
    const { app } = aGuideApp();
    changeAgreement(app.records, () => ({ "clause/purpose": { who: "=[佐藤]", by: "" } }));
    await mount(app, "chosen");
    const table = nextFile();
    await userEvent.click(page.getByRole("button", { name: "表（CSV）を保存" }));
    expect(await table).toContain(`"'=[佐藤]"`);
    const text = nextFile();
    await userEvent.click(page.getByRole("button", { name: "文章（Markdown）を保存" }));

    expect(await text).toContain("| =\\[佐藤\\] | （まだ） |");
    expect(app.said.map(plain)).toEqual([
      "表（CSV）を保存しました。",
      "文章（Markdown）を保存しました。",
    ]);
  });

  it("is on the paper as it was written, and nothing else", async () => {
    const { app } = aGuideApp();
    await mount(app, "clause");
    expect(textOf(".agreement-sheet")).toContain("印刷するものがありません");
    await userEvent.click(page.getByRole("checkbox", { name: "使う目的" }));
    await userEvent.fill(page.getByLabelText("だれがする（使う目的）"), "{佐藤|さとう}");

    const rows = [...root.querySelectorAll(".agreement-sheet td")].map((td) => td.textContent);
    expect(rows.slice(1)).toEqual(["{佐藤|さとう}", "", "私たちの考え"]);
    expect(textOf(".agreement-sheet")).toContain("法律の助言ではありません");
  });

  it("says what to do while there is nothing", async () => {
    const { app } = aGuideApp();
    await mount(app, "chosen");

    await expect
      .element(page.getByRole("link", { name: "まず8つを選びに行く" }))
      .toHaveAttribute("href", "#/outsourcing");
    await expect.element(page.getByRole("button", { name: "印刷する" })).not.toBeInTheDocument();
  });

  it("is used where it is sound, and can be had as it was where it is damaged", async () => {
    const { app } = aGuideApp();
    const damaged = `{"clause/purpose":{"who":"社長","by":""},"clause/return":{"who":7}}`;
    app.records.texts.set("mamore/1/outsourcing", damaged);
    await mount(app, "chosen");
    expect(app.said).toEqual(["outsourcing-damaged"]);
    await expect.element(page.getByLabelText("だれがする（使う目的）")).toHaveValue("社長");
    const file = nextFile();
    await userEvent.click(page.getByRole("button", { name: "もとの記録を保存" }));

    expect(await file).toBe(damaged);
  });

  it("says once when it cannot be kept, and goes on", async () => {
    const full = { ...memoryStorage(), set: () => false };
    const { app } = aGuideApp({ records: createRecords(full) });
    await mount(app, "clause");
    await userEvent.click(page.getByRole("checkbox", { name: "使う目的" }));
    await userEvent.click(page.getByRole("checkbox", { name: "秘密の指定" }));

    await expect.element(status()).toHaveTextContent("選んだ項目：2件");
    expect(new Set(app.said)).toEqual(new Set(["not-written"]));
    expect(Object.keys(loadAgreement(app.records))).toEqual([
      "clause/purpose",
      "clause/designation",
    ]);
  });
});
