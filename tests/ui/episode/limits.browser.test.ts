import { afterEach, expect, inject, test } from "vitest";
import { page } from "vitest/browser";
import "#ui/theme.css";
import "#ui/controls.css";
import "#ui/shell.css";
import type { Locale } from "#core/locale";
import { gameOf, middling, shippedAs } from "../../e2e/earlier";
import {
  brokenPhrases,
  linesOut,
  sidewaysScrolls,
  targetsBelow,
  tornPhrases,
} from "../../e2e/in-page";
import { wordsAtLimits } from "../../helpers/at-limits";
import { referenceFolder } from "../../helpers/turns";
import { contentOf, type OpenedEpisode, openEpisode, settled } from "./an-episode";

/*
 * A scenario with every text as long as its check allows: what fits here fits every place, those
 * of strangers too. The stage is a fake; what is tested are words and buttons.
 */

const shipped = shippedAs(referenceFolder);
const game = gameOf(shipped, middling(shipped));
const words = (locale: Locale) =>
  wordsAtLimits(shipped.scenario, locale, shipped.text(locale) as never);
const content = contentOf(shipped.scenario, { ja: words("ja"), en: words("en") });

const windows = [
  [360, 640],
  [1366, 768],
  [1920, 1080],
] as const;

const opensThing = () =>
  document.querySelector<HTMLElement>(`#thing-${shipped.scenario.hazards[0]?.id}`)?.click();
const presses = (id: string) => () => document.getElementById(id)?.click();

const stations = [
  { name: "briefing", log: [] },
  { name: "spot", log: game.after(1) },
  { name: "close-up", log: game.after(1), arrive: opensThing },
  { name: "close-up judged", log: game.before(2), arrive: opensThing },
  { name: "accident", log: game.after(2) },
  { name: "rest", log: game.after(3) },
  { name: "causes", log: game.after(3), arrive: presses("rest-on") },
  { name: "key points", log: game.before(4) },
  { name: "cause answers", log: game.after(4) },
  { name: "measures", log: game.after(5) },
  { name: "measures bought", log: game.before(6) },
  { name: "keep", log: game.before(6), arrive: presses("measure-on") },
  { name: "replay", log: game.after(6) },
  { name: "goal", log: game.after(7) },
  { name: "all called", log: game.before(8) },
  { name: "debrief", log: game.all },
];

/** By day two languages share the screens. */
const nowIn = (locale: Locale) =>
  stations.filter(
    (_, index) => inject("scope") === "all" || index % 2 === (locale === "ja" ? 0 : 1),
  );

let open: OpenedEpisode | undefined;
afterEach(() => {
  open?.close();
  open = undefined;
});

const misfits = () => [
  ...new Set([...linesOut(), ...brokenPhrases(), ...tornPhrases(), ...sidewaysScrolls()]),
];

test.for(["ja", "en"] as const)(
  "words as long as they may be fit every screen of an episode in %s",
  { timeout: 120_000 },
  async (locale) => {
    document.documentElement.lang = locale;
    const found: string[] = [];
    for (const { name, log, arrive } of nowIn(locale)) {
      await page.viewport(360, 640);
      open = await openEpisode(log, {}, content);
      open.app.changeSettings({ locale });
      arrive?.();
      await settled();
      for (const [width, height] of windows) {
        await page.viewport(width, height);
        await settled();
        const small = width === 360 ? targetsBelow(44) : [];
        for (const each of [...small, ...misfits()]) found.push(`${name} ${width}: ${each}`);
      }
      open.close();
      open = undefined;
    }

    expect(found).toEqual([]);
  },
);
