import { wordsOf } from "#content/scenario-text";
import { fittingKeys, notChosenOf, promisedOf, starterKeys } from "#core/agreement";
import { element, setText } from "#ui/element";
import { groundsPill } from "../library/grounds";
import type { Point } from "./points";
import { takeButton } from "./take-button";
import { type OutsourcingView, panel } from "./view";

/** The few points to begin with, and why. */
export function starterPanel(view: OutsourcingView): HTMLElement {
  const { app, outsourcing } = view;
  const { t } = app;
  const { starter } = outsourcing.text.fit;
  const keys = starterKeys(outsourcing.structure);
  const count = keys.length;
  const points = view.points.filter(({ key }) => keys.includes(key));
  return panel(
    "starter",
    t("outsourcing:starter.heading", { count }),
    element("p", {}, starter.lead, " ", groundsPill(outsourcing.structure.fit.grounds, app)),
    element(
      "ol",
      { class: "outsourcing__starter" },
      ...points.map((point) => starterPoint(view, point, wordsOf(starter.reasons, point.item.id))),
    ),
    takeButton(view, {
      id: "outsourcing-take-starter",
      isPrimary: true,
      keys: () => keys,
      words: (rest) => {
        if (rest === 0) return t("outsourcing:starter.all", { count });
        if (rest === count) return t("outsourcing:starter.take", { count });
        return t("outsourcing:starter.takeRest", { count: rest });
      },
    }),
  );
}

function starterPoint({ app, book }: OutsourcingView, point: Point, reason: string) {
  const mark = element(
    "span",
    { class: "outsourcing__mark" },
    app.t("outsourcing:starter.isChosen"),
  );
  const row = element(
    "li",
    {},
    element("p", {}, element("strong", {}, point.title), " ", mark),
    element("p", {}, reason),
  );
  book.watch(() => {
    mark.hidden = promisedOf(book.present(), point.key) === undefined;
  });
  return row;
}

/** Asks what kinds of work are handed out, and offers the points that fit. */
export function worksPanel(view: OutsourcingView): HTMLElement {
  const { app, book, outsourcing } = view;
  const { t } = app;
  const { structure } = outsourcing;
  const keys = () => fittingKeys(structure, book.works());
  const status = element("p", { class: "outsourcing__fit", role: "status" });
  book.watch(() => {
    const all = keys().length;
    const rest = notChosenOf(book.present(), keys()).length;
    if (all === 0) setText(status, t("outsourcing:works.none"));
    else if (rest === 0) setText(status, t("outsourcing:works.done", { all }));
    else setText(status, t("outsourcing:works.some", { all, rest }));
  });
  return panel(
    "works",
    t("outsourcing:works.heading"),
    element("p", {}, t("outsourcing:works.lead"), " ", groundsPill(structure.fit.grounds, app)),
    element(
      "div",
      { class: "outsourcing__works", role: "group", "aria-labelledby": "outsourcing-works" },
      ...structure.fit.works.map(({ id }) => workOption(view, id)),
    ),
    status,
    takeButton(view, {
      id: "outsourcing-take-fitting",
      isPrimary: false,
      keys,
      words: (count) =>
        count === 0 ? t("outsourcing:works.takeNone") : t("outsourcing:works.take", { count }),
    }),
  );
}

function workOption({ book, outsourcing }: OutsourcingView, work: string): HTMLElement {
  const id = `outsourcing-work-${work}`;
  const { name, hint } = wordsOf(outsourcing.text.fit.works, work);
  const box = element("input", {
    id,
    class: "outsourcing__box",
    type: "checkbox",
    checked: book.works().includes(work),
    "aria-labelledby": `${id}-name`,
    "aria-describedby": `${id}-hint`,
    onchange: () => {
      const others = book.works().filter((each) => each !== work);
      book.setWorks(box.checked ? [...others, work] : others);
    },
  });
  return element(
    "label",
    { class: "outsourcing__work" },
    box,
    element(
      "span",
      {},
      element("strong", { id: `${id}-name` }, name),
      element("span", { id: `${id}-hint`, class: "hint" }, hint),
    ),
  );
}
