import { loadStart } from "#content/guide";
import type { Locale } from "#content/scenario-text";
import type { Choices } from "#core/recommend";
import { loadStart as loadChoices, saveStart } from "#session/company";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { keepFocus } from "#ui/words";
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
    const { structure, text } = await loadStart(locale);
    return { start: structure, text };
  };
  const first = await load(pageLocale());
  return (root, app) => {
    const choices = loadChoices(app.storage).value;
    const isNew = Object.keys(choices).length === 0;
    const choosing: Choosing = { choices, shown: isNew ? "questions" : "advice" };
    const build = (data: StartData) => page(app, data, choosing);
    return mountGuidePage(root, app, { page: "start", load, build }, first);
  };
}

function page(app: App, data: StartData, choosing: Choosing): readonly Node[] {
  const place = element("div", { class: "start" });
  const fill = () => {
    const parts = choosing.shown === "advice" ? advice(view) : questions(view);
    place.replaceChildren(...parts);
  };
  const view: StartView = {
    ...data,
    app,
    choices: () => choosing.choices,
    choose(question, options) {
      choosing.choices = { ...choosing.choices, [question]: options };
      if (!saveStart(app.storage, choosing.choices)) app.tell("storage-blocked");
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
    element(
      "div",
      { class: "panel panel__body start__body" },
      element("p", {}, data.text.lead),
      element("p", { class: "start__hint" }, app.t("start:stays")),
    ),
    place,
  ];
}
