import { replay } from "#core/log";
import { scoreEpisode } from "#core/score";
import { words as en } from "#i18n/en";
import { words as enGuide } from "#i18n/en-guide";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import type { App } from "#ui/screen";
import { wholeGame } from "../../helpers/play";
import { twoPlaces } from "../../helpers/shelf";
import { anApp } from "../an-app";

/** The first of the open places. */
export const [first = ""] = twoPlaces().scenarios();
const open = await twoPlaces().open(first, "ja");
export const { scenario } = open;

/** What it asks of the own company. */
export const asked = Object.values(open.texts.ja.questions ?? {}).map(({ question }) => question);

/** A round in which one thing was called dangerous, and little else was done. */
const log = wholeGame(scenario, { danger: [scenario.hazards[0]?.id ?? ""] });
const total = scoreEpisode(scenario, replay(scenario, log).episode).total;
export const played = { total, revision: scenario.revision, date: "2026-01-15", log };

const spoken = {
  ja: createI18n("ja", { ...ja, ...jaGuide }),
  en: createI18n("en", { ...en, ...enGuide }),
};

/** An app that knows the words of the guide. */
export function guideApp(overrides: Partial<App> = {}, language: "ja" | "en" = "ja") {
  const { t, locale, onLocale } = spoken[language];
  return anApp({ t, locale, onLocale, ...overrides }, language);
}
