import { loadLibrary, loadSelfCheck, loadSources } from "#content/guide";
import type { Locale } from "#core/locale";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { keepFocus } from "#ui/words";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import {
  type CheckData,
  type CheckView,
  type Filling,
  followOtherTabs,
  keepAnswer,
  takeUp,
} from "./filling";
import { about, headings } from "./frame";
import { listenToNumbers } from "./keys";
import { printSheet } from "./print-sheet";
import { questions } from "./questions";
import { result } from "./result";
import "./self-check.css";
import "./whole-sheet.css";
import "./print-sheet.css";
import "./result.css";

/** The self-check of a company: today's edition, or as `2009` the sheet of the report. */
export async function openSelfCheck(detail: string | undefined): Promise<Screen> {
  const edition = detail === "2009" ? "2009" : "v3";
  const load = async (locale: Locale): Promise<CheckData> => {
    const [{ structure, text }, today, library, sources] = await Promise.all([
      loadSelfCheck(edition, locale),
      loadSelfCheck("v3", locale),
      loadLibrary(locale),
      loadSources(locale),
    ]);
    return { check: structure, text, today: today.text, library: library.text, sources };
  };
  const first = await load(pageLocale());
  return (root, app) => {
    const filling = openedAt(takeUp(app, first.check), first.check, detail);
    let view: CheckView | undefined;
    const build = (data: CheckData) => {
      const shown = show(app, data, filling);
      view = shown.view;
      return shown.nodes;
    };
    const undo = [
      mountGuidePage(root, app, { page: "self-check", load, build }, first),
      listenToNumbers(app, () => view),
      followOtherTabs(app, first.check, filling, () => view?.redraw()),
    ];
    return () => {
      for (const each of undo) each();
    };
  };
}

/** Opens at the item that was asked for by its number, such as "24", or at several: "3.11.24". */
function openedAt(filling: Filling, { items }: CheckData["check"], detail = ""): Filling {
  const asked = detail.split(".");
  const some = items.map(({ no }) => no).filter((no) => asked.includes(String(no)));
  const [at] = some;
  if (at === undefined) return filling;
  const way = some.length === 1 ? "one" : "some";
  return { ...filling, way, at, some: way === "some" ? some : [], isResult: false };
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
  return { view, nodes: [...headings(view), place, about(view), sheet] };
}
