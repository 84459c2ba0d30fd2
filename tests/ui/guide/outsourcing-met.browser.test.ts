import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import { loadAgreement } from "#progress/company";
import { plain } from "#ui/element";
import { openOutsourcing } from "#ui/guide/outsourcing/outsourcing-page";
import type { App } from "#ui/screen";
import { twoPlaces } from "../../helpers/shelf";
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

const mount = async (app: FakeApp, place: string) => (await openOutsourcing(app, place))(root, app);

const chosenIn = (app: FakeApp) => Object.keys(loadAgreement(app.records));
const textOf = (selector: string) => root.querySelector(selector)?.textContent ?? "";

describe("what a story suggests", () => {
  /** An open place of which every danger is settled by one point. */
  const [place = ""] = twoPlaces().scenarios();
  const aStory = (): Partial<App> => {
    const source = twoPlaces();
    const agreeing = async () =>
      (await source.structures()).map((scenario) => ({
        ...scenario,
        hazards: scenario.hazards.map((hazard, index) => ({
          ...hazard,
          agreement: index === 0 ? ["purpose", "return"] : ["return"],
        })),
      }));
    return { episodes: { ...source, structures: agreeing } };
  };

  it("is ticked and not yet chosen, is added by one press, and taken back by another", async () => {
    const { app } = aGuideApp(aStory());
    await mount(app, place);
    const boxes = page.getByRole("region", { name: /の危険から$/ }).getByRole("checkbox");

    expect(boxes.elements().map((box) => box instanceof HTMLInputElement && box.checked)).toEqual([
      true,
      true,
    ]);
    expect(chosenIn(app)).toEqual([]);
    await userEvent.click(boxes.first());
    await userEvent.click(page.getByRole("button", { name: "印の1件を加える" }));
    expect(chosenIn(app)).toEqual(["clause/return"]);
    await userEvent.click(page.getByRole("button", { name: "もとに戻す" }));
    expect(chosenIn(app)).toEqual([]);
  });

  it("says from which dangers each point comes, in either language", async () => {
    const { app, speakEnglish } = aGuideApp(aStory());
    await mount(app, place);
    const { things } = await app.episodes.text(place, "en");
    speakEnglish();

    const names = Object.values(things).map(({ name }) => plain(name));
    await expect.poll(() => textOf("#outsourcing-met-purpose-from")).toContain("Because of: ");
    expect(names.some((name) => textOf("#outsourcing-met-purpose-from").includes(name))).toBe(true);
  });

  it("is nothing where a place has no such dangers, or is none", async () => {
    for (const detail of [place, "no-such-place"]) {
      const leave = await mount(aGuideApp().app, detail);

      expect(page.getByRole("region", { name: /の危険から$/ }).elements()).toEqual([]);
      leave();
    }
  });
});
