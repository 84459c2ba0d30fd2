import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { loadAgreement } from "#session/company";
import { plain } from "#ui/element";
import { openOutsourcing } from "#ui/guide/outsourcing/outsourcing-page";
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

const mount = async (app: FakeApp) => (await openOutsourcing(undefined))(root, app);

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

describe("the checklists for outsourcing", () => {
  it("keep what is chosen and written, in either language", async () => {
    const { app, speakEnglish } = aGuideApp();
    const leave = await mount(app);
    await userEvent.click(page.getByRole("checkbox", { name: "使う目的" }));
    await userEvent.fill(page.getByLabelText("だれがする（使う目的）"), "業務課の佐藤");
    await userEvent.fill(page.getByLabelText("いつまでに（使う目的）"), "契約の日");

    const kept = { "clause/purpose": { who: "業務課の佐藤", by: "契約の日" } };
    expect(loadAgreement(app.storage).value).toEqual(kept);
    await expect.element(page.getByRole("status")).toHaveTextContent("選んだ項目：1件");
    leave();
    await mount(app);
    speakEnglish();
    await expect.element(page.getByLabelText("Who does it (Purpose)")).toHaveValue("業務課の佐藤");
  });

  it("give back what was written to a point that is chosen again", async () => {
    const { app } = aGuideApp();
    await mount(app);
    const box = page.getByRole("checkbox", { name: "使う目的" });
    await userEvent.click(box);
    await userEvent.fill(page.getByLabelText("だれがする（使う目的）"), "社長");
    await userEvent.click(box);
    expect(loadAgreement(app.storage).value).toEqual({});
    await userEvent.click(box);

    expect(loadAgreement(app.storage).value["clause/purpose"]?.who).toBe("社長");
  });

  it("are saved as a table and as a text, once something is chosen", async () => {
    const { app } = aGuideApp();
    await mount(app);
    await userEvent.click(page.getByRole("button", { name: "表（CSV）を保存" }));
    expect(app.said.map(plain)).toEqual(["先に、合う項目を選んでください。"]);

    await userEvent.click(page.getByRole("checkbox", { name: "使う目的" }));
    await userEvent.fill(page.getByLabelText("だれがする（使う目的）"), "=[佐藤]");
    const table = nextFile();
    await userEvent.click(page.getByRole("button", { name: "表（CSV）を保存" }));
    const rows = (await table).split("\r\n");
    expect(rows[0]).toMatch(/^\ufeff"表","区分","項目"/);
    expect(rows[1]).toContain(`"使う目的"`);
    expect(rows[1]).toContain(`"'=[佐藤]"`);
    expect(rows[2]).toContain("法律の助言ではありません");
    const text = nextFile();
    await userEvent.click(page.getByRole("button", { name: "文章（Markdown）を保存" }));
    expect(await text).toContain("- だれが：=\\[佐藤\\]");
  });
});
