import { guideFonts } from "virtual:fonts";
import { loadSelfCheck } from "#content/guide";
import { wordsOf } from "#content/scenario-text";
import { isAboutAgreement } from "#core/agreement";
import { plannedCalls } from "#core/pointing";
import type { Provenance } from "#core/scenario";
import { element, setText } from "#ui/element";
import { aroundOwnWords } from "#ui/own-words";
import { callWords } from "./calls";
import { goalSentence } from "./goal-plan";
import type { Play } from "./play";

/** 2009年→いま: what changed, with its source, and whether we found it or worked it out. */
export function notesPart(play: Play): HTMLElement {
  const { t } = play.app;
  const items = play.scenario.notes.map(({ id, provenance }) => {
    const { in2009, today } = wordsOf(play.text().notes, id);
    return element(
      "li",
      { class: "then-now" },
      element(
        "dl",
        {},
        element("dt", { class: "pill pill--quiet" }, t("episode:debrief.in2009")),
        element("dd", {}, in2009),
        element("dt", { class: "pill" }, t("episode:debrief.today")),
        element("dd", {}, today),
      ),
      element("p", { class: "then-now__source" }, sourceWords(play, provenance)),
    );
  });
  return element("ul", { class: "then-now-list" }, ...items);
}

function sourceWords({ app }: Play, { status, source }: Provenance): string {
  const sources: Readonly<Record<string, string>> = app.t("credits:sources.list", {
    returnObjects: true,
  });
  const name = source === undefined ? undefined : (sources[source] ?? source);
  if (name === undefined) return app.t("episode:debrief.ownWork");
  return app.t(`episode:debrief.source.${status}`, { name });
}

/** Items of the 5分でできる自社診断 (v3.x numbering) that this episode touches, in the guide's words. */
export function selfCheckPart(play: Play): HTMLElement {
  const { t } = play.app;
  const numbers = play.scenario.selfCheck;
  const questions = numbers.map((number) => ({ number, words: element("span") }));
  const part = element(
    "div",
    {},
    element("p", {}, t("episode:debrief.selfCheckWords")),
    element(
      "ul",
      { class: "self-check" },
      ...questions.map(({ number, words }) =>
        element(
          "li",
          {},
          element(
            "a",
            { id: `self-check-${number}`, class: "self-check__item", href: selfCheckAt([number]) },
            element("span", { class: "pill" }, t("episode:debrief.selfCheckItem", { number })),
            words,
          ),
        ),
      ),
    ),
    element(
      "a",
      { id: "self-check-these", class: "button button--small", href: selfCheckAt(numbers) },
      t("episode:debrief.selfCheckThese", { count: numbers.length }),
    ),
  );
  // The guide is no part of an episode: its words and letters come while the rest is read.
  guideFonts().catch(() => undefined);
  loadSelfCheck("v3", play.app.locale()).then(
    ({ text }) => {
      for (const { number, words } of questions) {
        setText(words, wordsOf(text.items, String(number)).question);
      }
    },
    () => part.append(element("p", {}, t("episode:debrief.selfCheckLater"))),
  );
  return part;
}

/** The self-check, opened at some of its items. */
const selfCheckAt = (numbers: readonly number[]) => `#/self-check/${numbers.join(".")}`;

/** The player's own plan and what was pointed at and called. */
export function goalPart(play: Play): HTMLElement {
  const { t } = play.app;
  const { plan } = play.episode();
  const own = plan?.ownWords;
  return element(
    "div",
    { class: "own-goal" },
    plan && element("p", { class: "goal__sentence" }, goalSentence(play, plan)),
    own === undefined
      ? undefined
      : element(
          "p",
          { class: "goal__own-words" },
          ...aroundOwnWords((words) => t("episode:goal.quote", { words }), own),
        ),
    element(
      "ul",
      { class: "own-goal__calls" },
      // What was only promised is not called done.
      ...plannedCalls(play.scenario, play.episode().measures).map((call) =>
        element(
          "li",
          { class: call.call === "done" ? "pill pill--done" : "pill" },
          element("span", {}, callWords(play, call)),
        ),
      ),
    ),
  );
}

/** From the game to the player's own company: where what was learnt is put to use. */
export function companyPart({ app, scenario }: Play): HTMLElement {
  const all = [
    { name: "selfCheck", href: selfCheckAt(scenario.selfCheck) },
    { name: "outsourcing", href: `#/outsourcing/${scenario.id}` },
    { name: "records", href: "#/records" },
    { name: "library", href: "#/library" },
  ] as const;
  const ways = all.filter(({ name }) => name !== "outsourcing" || isAboutAgreement(scenario));
  return element(
    "ul",
    { class: "onward" },
    ...ways.map(({ name, href }) =>
      element(
        "li",
        {},
        element(
          "a",
          { id: `onward-${name}`, class: "onward__way", href },
          element("b", {}, app.t(`episode:debrief.ways.${name}.name`)),
          element("span", {}, app.t(`episode:debrief.ways.${name}.words`)),
        ),
      ),
    ),
  );
}
