import { wordsOf } from "#content/scenario-text";
import { metPoints, promisedOf } from "#core/agreement";
import type { Outsourcing } from "#core/guide";
import type { Locale } from "#core/locale";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import type { Point } from "./points";
import { takeButton } from "./take-button";
import { type MetStory, type OutsourcingView, panel } from "./view";
import "./met-story.css";

/** Fetches what an open place has to say about agreements; undefined where it has nothing. */
export async function loadMetStory(
  episodes: App["episodes"],
  scenarioId: string,
  structure: Outsourcing,
  locale: Locale,
): Promise<MetStory | undefined> {
  if (!episodes.scenarios().includes(scenarioId)) return undefined;
  const [structures, text] = await Promise.all([
    episodes.structures(),
    episodes.text(scenarioId, locale),
  ]);
  const scenario = structures.find(({ id }) => id === scenarioId);
  const points = scenario === undefined ? [] : metPoints(structure, scenario);
  if (points.length === 0) return undefined;
  return {
    company: text.company.name,
    points: points.map(({ key, hazards }) => ({
      key,
      dangers: hazards.map((id) => wordsOf(text.things, id).name),
    })),
  };
}

/**
 * What was met in a story, ticked as a suggestion: nothing is chosen before the button is pressed,
 * and the button beside it takes exactly that back.
 */
export function metPanel(view: OutsourcingView, { company, points }: MetStory): HTMLElement {
  const { app, book } = view;
  const { t } = app;
  book.tick(points.map(({ key }) => key));
  return panel(
    "met",
    t("outsourcing:met.heading", { company }),
    element(
      "p",
      {},
      element("span", { class: "pill" }, t("outsourcing:met.suggestion")),
      " ",
      t("outsourcing:met.lead"),
    ),
    element(
      "ul",
      { class: "met-story" },
      ...points.flatMap(({ key, dangers }) => {
        const point = view.points.find((each) => each.key === key);
        return point === undefined ? [] : [metPoint(view, point, dangers)];
      }),
    ),
    takeButton(view, {
      id: "outsourcing-take-met",
      isPrimary: true,
      keys: () => book.ticked(),
      words: (rest) =>
        rest === 0 ? t("outsourcing:met.done") : t("outsourcing:met.take", { count: rest }),
    }),
  );
}

function metPoint({ app, book }: OutsourcingView, point: Point, dangers: readonly string[]) {
  const { t } = app;
  const { key } = point;
  const id = `outsourcing-met-${point.item.id}`;
  const box = element("input", {
    id,
    class: "outsourcing__box",
    type: "checkbox",
    checked: true,
    "aria-labelledby": `${id}-title`,
    "aria-describedby": `${id}-settle ${id}-from`,
    onchange: () => {
      const others = book.ticked().filter((each) => each !== key);
      book.tick(box.checked ? [...others, key] : others);
    },
  });
  const chosen = element("span", { class: "outsourcing__mark" }, t("outsourcing:starter.isChosen"));
  book.watch(() => {
    chosen.hidden = promisedOf(book.present(), key) === undefined;
  });
  return element(
    "li",
    {},
    element(
      "label",
      { class: "met-story__point" },
      box,
      element(
        "span",
        { class: "met-story__words" },
        element("span", {}, element("strong", { id: `${id}-title` }, point.title), " ", chosen),
        element("span", { id: `${id}-settle` }, point.settle),
        element(
          "span",
          { id: `${id}-from`, class: "hint" },
          t("outsourcing:met.because", { dangers: dangers.join(t("outsourcing:met.comma")) }),
        ),
      ),
    ),
  );
}
