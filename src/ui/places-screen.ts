import { shopFrontOf } from "#content/assets";
import type { Place } from "#content/episode-source";
import { shopFolders } from "#content/places-to-come";
import type { Results } from "#core/results";
import { loadResults } from "#progress/results";
import { isUnderWay } from "#progress/under-way";
import { dueNow, dueReviews } from "./due-reviews";
import { element } from "./element";
import type { App, Screen } from "./screen";
import { type ShapeName, shape } from "./shapes";
import { topBar } from "./top-bar";
import { mountWords } from "./words";
import "./places.css";
import "./places-hall.css";

type OpenPlace = Place & { readonly scenario: string };

/** The shopping street: first the places that can be entered, then, muted, those being prepared. */
export const placesScreen: Screen = (root, app) =>
  mountWords(root, app, () => {
    const all = app.episodes.places();
    const results = loadResults(app.records);
    const open = all.filter(isOpen);
    const closed = app.shell.isPart ? [] : all.filter((place) => !isOpen(place));
    const { t } = app;
    const count = closed.length > 0 ? ` ${t("shell:places.count", { open: open.length })}` : "";
    return [
      element(
        "div",
        { class: "street" },
        topBar(app, { words: app.t("shell:places.back") }),
        element(
          "main",
          { class: "street__main" },
          element(
            "header",
            { class: "street__head" },
            element(
              "h1",
              { class: "street__heading", tabindex: -1 },
              app.t("shell:places.heading"),
            ),
            element("p", { class: "street__lead" }, `${app.t("shell:places.lead")}${count}`),
            dueReviews(app),
          ),
          element(
            "ul",
            { class: "street__shops" },
            ...open.map((place) => openPlace(place, results, app)),
            ...closed.map((place) => closedPlace(place, app)),
          ),
        ),
      ),
    ];
  });

function isOpen(place: Place): place is OpenPlace {
  return place.scenario !== undefined;
}

function openPlace(place: OpenPlace, results: Results, app: App): HTMLElement {
  const { t } = app;
  const { nickname, company, trade, teaser } = app.episodes.sign(place.scenario, app.locale());
  const best = results[place.scenario]?.best.total;
  const underWay = isUnderWay(app.records, place.scenario);
  const enter = underWay ? "resume" : best === undefined ? "enter" : "again";
  const isNew = best === undefined && !underWay;
  return element(
    "li",
    {},
    element(
      "a",
      {
        id: `place-${place.order}`,
        class: best === undefined ? "shop" : "shop shop--lit",
        href: `#/episode/${place.scenario}`,
        onclick: () => app.sound.play("select"),
        onfocus: () => app.fetchAhead(place.scenario),
        onpointerenter: () => app.fetchAhead(place.scenario),
      },
      shopFront(shopFrontOf(app.episodes.room(place.scenario), { isHalfShut: isNew })),
      shopWords(place, nickname, [
        nickname === company
          ? undefined
          : element(
              "span",
              { class: "shop__company" },
              element("b", {}, company),
              " ",
              element("span", { class: "shop__trade" }, trade),
            ),
        element("span", { class: "shop__title" }, titleOf(place, app)),
        element("span", { class: "shop__teaser" }, teaser),
      ]),
      element(
        "span",
        { class: "shop__state" },
        ...states(place, best, underWay, app),
        element(
          "span",
          { class: "button button--primary button--small shop__enter" },
          element("span", {}, t(`shell:places.${enter}`)),
        ),
      ),
    ),
  );
}

/** Number and nickname as on a sign, then what else is told of a place. */
function shopWords(
  { number }: Place,
  nickname: string,
  others: readonly (HTMLElement | undefined)[],
): HTMLElement {
  return element(
    "span",
    { class: "shop__words" },
    element(
      "span",
      { class: "shop__sign" },
      element("span", { class: "shop__number" }, number),
      " ",
      element("strong", { class: "shop__nickname" }, nickname),
    ),
    ...others,
  );
}

function states(
  { scenario }: OpenPlace,
  best: number | undefined,
  underWay: boolean,
  app: App,
): readonly HTMLElement[] {
  const { t } = app;
  const isDue = dueNow(app).includes(scenario);
  return [
    isDue ? state("pill", "bell", t("shell:due.place")) : undefined,
    underWay ? state("pill", "footprints", t("shell:places.underWay")) : undefined,
    best === undefined
      ? undefined
      : state("pill pill--done", "star", t("shell:places.best", { points: best })),
  ].filter((each) => each !== undefined);
}

function state(kind: string, sign: ShapeName, words: string): HTMLElement {
  return element("span", { class: kind }, shape(sign), element("span", {}, words));
}

function closedPlace(place: Place, app: App): HTMLElement {
  const { t } = app;
  const title = titleOf(place, app);
  return element(
    "li",
    {},
    element(
      "button",
      {
        id: `place-${place.order}`,
        class: "shop shop--closed",
        type: "button",
        "aria-disabled": true,
        onclick: () => app.notify(t("shell:places.notYetSaid", { title })),
      },
      shopFront(shopFrontOf(shopFolders[place.order], { isHalfShut: true })),
      shopWords(place, t(`places:nickname.${place.order}`, { defaultValue: "" }), [
        element("span", { class: "shop__title" }, title),
      ]),
      element(
        "span",
        { class: "shop__state" },
        element("span", { class: "pill pill--quiet" }, t("shell:places.notYet")),
      ),
    ),
  );
}

function shopFront(src: string): HTMLElement {
  return element("span", { class: "shop__front" }, element("img", { src, alt: "" }));
}

/** The guideline's own title, the same on the shelf whether a place is open or not. */
function titleOf({ order }: Place, { t }: App): string {
  return t(`places:title.${order}`);
}
