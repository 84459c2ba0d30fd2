import { wordsOf } from "#content/scenario-text";
import { adviseStart, type StartAdvice } from "#core/recommend";
import { element } from "#ui/element";
import { episodeLink } from "../episode-link";
import type { StartView } from "./choosing";

/** Where a step leads; what lies outside the game is only described. */
const addresses = {
  "self-check": "#/self-check",
  library: "#/library",
  episodes: "#/places",
  outsourcing: "#/outsourcing",
  outside: undefined,
} as const;

/** What to do next, the ten scenarios by fit, and what lies beyond. */
export function advice(view: StartView): readonly HTMLElement[] {
  const { app, start } = view;
  const advised = adviseStart(start, view.choices());
  return [
    part(
      "start-result",
      app.t("start:result"),
      app.t("start:resultLead"),
      element("ol", { class: "start__steps" }, ...advised.steps.map((each) => step(view, each))),
      element(
        "button",
        {
          id: "start-change",
          class: "button button--small button--quiet no-print",
          type: "button",
          onclick: () => view.show("questions"),
        },
        app.t("start:change"),
      ),
    ),
    part(
      "start-scenarios",
      app.t("start:scenarios"),
      app.t("start:scenariosLead"),
      element(
        "ol",
        { class: "start__scenarios" },
        ...advised.scenarios.map((each) => scenario(view, each)),
      ),
    ),
    beyond(view),
  ];
}

function part(id: string, title: string, lead: string, ...content: readonly Node[]): HTMLElement {
  return element(
    "section",
    { class: "panel", "aria-labelledby": id },
    element("h2", { id, class: "panel__head", tabindex: -1 }, title),
    element("div", { class: "panel__body start__body" }, element("p", {}, lead), ...content),
  );
}

function step(view: StartView, { id, reason }: StartAdvice["steps"][number]): HTMLElement {
  const { app, start, text } = view;
  const words = wordsOf(text.steps, id);
  const to = start.steps.find((each) => each.id === id)?.to ?? "outside";
  const href = addresses[to];
  return element(
    "li",
    { class: "start__step" },
    element("h3", {}, words.name),
    element("p", {}, wordsOf(words.reasons, reason)),
    href === undefined
      ? undefined
      : element(
          "a",
          { id: `start-step-${id}`, class: "button button--small", href },
          app.t("start:open", { name: words.name }),
        ),
  );
}

function scenario(view: StartView, { number, reasons }: StartAdvice["scenarios"][number]) {
  const words = wordsOf(view.text.scenarios, number);
  const said =
    reasons.length === 0 ? [words.general] : reasons.map((id) => wordsOf(words.reasons, id));
  return element(
    "li",
    {},
    element("h3", { class: "start__scenario" }, episodeLink(number, view.app)),
    ...said.map((each) => element("p", {}, each)),
  );
}

function beyond({ app, start, text }: StartView): HTMLElement {
  const list = start.beyond.flatMap(({ id }) => {
    const { name, about } = wordsOf(text.beyond, id);
    return [element("dt", {}, name), element("dd", {}, about)];
  });
  return part(
    "start-beyond",
    app.t("start:beyond"),
    app.t("start:beyondLead"),
    element("dl", { class: "start__beyond" }, ...list),
  );
}
