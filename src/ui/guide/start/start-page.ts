import { loadSources, loadStart } from "#content/guide";
import type { Locale } from "#core/locale";
import type { Choices } from "#core/recommend";
import { loadChoices, loadHistory, saveChoice } from "#progress/company";
import { element } from "#ui/element";
import { isKept } from "#ui/keeping";
import type { App, Screen } from "#ui/screen";
import { keepFocus } from "#ui/words";
import { captainSays } from "../captain-says";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import { advice } from "./advice";
import { questions, type StartData, type StartView } from "./choosing";
import "./start.css";

/** What was chosen, and which part is shown; it outlives a change of language. */
interface Choosing {
  choices: Choices;
  shown: "questions" | "advice";
}

/** The guided choice of where to start; whoever chose before sees the advice at once. */
export async function openStart(): Promise<Screen> {
  const load = async (locale: Locale): Promise<StartData> => {
    const [{ structure, text }, sources] = await Promise.all([
      loadStart(locale),
      loadSources(locale),
    ]);
    return { start: structure, text, sources };
  };
  const first = await load(pageLocale());
  return (root, app) => {
    const choices = loadChoices(app.records, first.start);
    const isNew = Object.keys(choices).length === 0;
    const choosing: Choosing = { choices, shown: isNew ? "questions" : "advice" };
    const build = (data: StartData) => page(app, data, choosing);
    return mountGuidePage(root, app, { page: "start", load, build }, first);
  };
}

function page(app: App, data: StartData, choosing: Choosing): readonly Node[] {
  const place = element("div", { class: "start" });
  const fill = () => {
    const isAdvice = choosing.shown === "advice";
    place.replaceChildren(...(isAdvice ? advice(view) : [greeting(view), ...questions(view)]));
  };
  const past = loadHistory(app.records).filter(({ edition }) => edition === "v3");
  const view: StartView = {
    ...data,
    app,
    done: past.at(-1),
    choices: () => choosing.choices,
    choose(question, options) {
      choosing.choices = { ...choosing.choices, [question]: options };
      isKept(app, saveChoice(app.records, data.start, question, options));
      // An answer may open or close other questions.
      keepFocus(place, fill);
    },
    show(what) {
      choosing.shown = what;
      fill();
      document.getElementById(what === "advice" ? "start-result" : "start-heading")?.focus();
    },
  };
  fill();
  return [
    element(
      "h1",
      { id: "start-heading", class: "guide__heading", tabindex: -1 },
      app.t("start:heading"),
    ),
    place,
  ];
}

function greeting({ app, text }: StartView): HTMLElement {
  return captainSays(
    "salute",
    element("p", {}, text.lead),
    element("p", { class: "start__hint" }, app.t("start:stays")),
  );
}
