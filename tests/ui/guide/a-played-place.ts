import { replay } from "#core/log";
import { scoreEpisode } from "#core/score";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { words as jaGuide } from "#i18n/ja-guide";
import type { App } from "#ui/screen";
import { wholeGame } from "../../helpers/play";
import { twoPlaces } from "../../helpers/shelf";
import { anApp } from "../an-app";

/** The first of the open places. */
export const [first = ""] = twoPlaces().scenarios();
export const { scenario } = await twoPlaces().open(first, "ja");

/** A round in which one thing was called dangerous, and little else was done. */
const log = wholeGame(scenario, { danger: [scenario.hazards[0]?.id ?? ""] });
const total = scoreEpisode(scenario, replay(scenario, log).episode).total;
export const played = { total, revision: scenario.revision, date: "2026-01-15", log };

const i18n = createI18n("ja", { ...ja, ...jaGuide });

/** An app that knows the words of the guide. */
export const guideApp = (overrides: Partial<App> = {}) =>
  anApp({ t: i18n.t, locale: i18n.locale, onLocale: i18n.onLocale, ...overrides });
