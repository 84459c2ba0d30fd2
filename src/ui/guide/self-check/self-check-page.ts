import { loadLibrary, loadSelfCheck } from "#content/guide";
import type { Locale } from "#content/scenario-text";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { keepFocus } from "#ui/words";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import { type CheckData, type CheckView, type Filling, keepAnswer, takeUp } from "./filling";
import { answerCard } from "./one-item";
import { headingOf, printSheet } from "./print-sheet";
import { questions } from "./questions";
import { result } from "./result";
import { answerFocused } from "./whole-sheet";
import "./self-check.css";
import "./print-sheet.css";
import "./result.css";

/** The self-check of a company: today's edition, or as `2009` the sheet of the report. */
export async function openSelfCheck(detail: string | undefined): Promise<Screen> {
  const edition = detail === "2009" ? "2009" : "v3";
  const load = async (locale: Locale): Promise<CheckData> => {
    const [{ structure, text }, library] = await Promise.all([
      loadSelfCheck(edition, locale),
      loadLibrary(locale),
    ]);
    return { check: structure, text, library: library.text };
  };
  const first = await load(pageLocale());
  return (root, app) => {
    const filling = takeUp(app, first.check);
    turnTo(filling, first.check, detail);
    let view: CheckView | undefined;
    const build = (data: CheckData) => {
      const shown = show(app, data, filling);
      view = shown.view;
      return shown.nodes;
    };
    const undo = mountGuidePage(root, app, { page: "self-check", load, build }, first);
    const onKey = (event: KeyboardEvent) => {
      if (view) answerByKey(view, event);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      undo();
    };
  };
}

/** Opens at the item that was asked for by its number, such as "24". */
function turnTo(filling: Filling, { items }: CheckData["check"], detail: string | undefined): void {
  const item = items.find(({ no }) => String(no) === detail);
  if (item) Object.assign(filling, { way: "one", at: item.no, isResult: false });
}

function show(app: App, data: CheckData, filling: Filling) {
  const place = element("div", { class: "check no-print" });
  const sheet = element("div");
  const fill = () => {
    place.replaceChildren(...(filling.isResult ? result(view) : questions(view)));
    sheet.replaceChildren(printSheet(view));
  };
  const view: CheckView = {
    ...data,
    app,
    filling,
    answer(no, answer) {
      keepAnswer(app, data.check, filling, no, answer);
      sheet.replaceChildren(printSheet(view));
    },
    redraw(focus) {
      keepFocus(place, fill);
      if (focus !== undefined) document.getElementById(focus)?.focus();
    },
  };
  fill();
  return { view, nodes: [...introduction(view), place, about(view), sheet] };
}

function introduction(view: CheckView): readonly HTMLElement[] {
  const { app, text } = view;
  return [
    element("h1", { class: "guide__heading no-print", tabindex: -1 }, headingOf(view)),
    element(
      "div",
      { class: "panel panel__body check__body no-print" },
      element("p", {}, text.lead),
      element("p", {}, element("b", {}, app.t("self-check:stays"))),
    ),
  ];
}

/** Which edition this is, where it is from, and the way to the other one. */
function about({ app, check, text }: CheckView): HTMLElement {
  const [href, words] =
    check.edition === "2009"
      ? ["#/self-check", app.t("self-check:toToday")]
      : ["#/self-check/2009", app.t("self-check:toOld")];
  return element(
    "footer",
    { class: "panel panel__body check__about no-print" },
    element("p", {}, element("b", {}, text.label)),
    element("p", { class: "check__asks" }, text.source),
    element("p", {}, element("a", { id: "check-edition", class: "check__link", href }, words)),
  );
}

/** Numbers answer: the question on the card, or in the whole sheet the one with the focus. */
function answerByKey(view: CheckView, event: KeyboardEvent): void {
  const key = /^[1-4]$/.test(event.key) ? Number(event.key) : 0;
  if (key === 0 || isElsewhere(event) || view.filling.isResult) return;
  event.preventDefault();
  if (view.filling.way === "all") {
    answerFocused(event.target, key);
    return;
  }
  const item = view.check.items.find(({ no }) => no === view.filling.at);
  const answer = item?.answers[key - 1];
  if (answer !== undefined) answerCard(view, answer);
}

function isElsewhere({ ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || repeat || document.querySelector("dialog[open]") !== null;
}
