import { optionalPicture, shopFrontOf } from "#content/assets";
import type { Place } from "#content/episode-source";
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

type OpenPlace = Place & { readonly scenario: string };

/** The shopping street: places that can be entered, and those still being prepared. */
export const placesScreen: Screen = (root, app) =>
  mountWords(root, app, () => {
    const all = app.episodes.places();
    const results = loadResults(app.records);
    const open = all.filter(isOpen);
    const closed = all.filter((place) => !isOpen(place));
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
            element(
              "p",
              { class: "street__lead" },
              `${app.t("shell:places.lead")} ${app.t("shell:places.count", { open: open.length })}`,
            ),
            dueReviews(app),
          ),
          section(
            app.t("shell:places.open"),
            "open",
            open.map((place) => openPlace(place, results, app)),
          ),
          section(
            app.t("shell:places.notYet"),
            "closed",
            closed.map((place) => closedPlace(place, app)),
          ),
        ),
      ),
    ];
  });

function isOpen(place: Place): place is OpenPlace {
  return place.scenario !== undefined;
}

function section(heading: string, kind: "open" | "closed", shops: readonly HTMLElement[]) {
  return element(
    "section",
    { class: `row row--${kind}`, "aria-labelledby": `places-${kind}` },
    element("h2", { id: `places-${kind}`, class: "row__heading" }, heading),
    element("ul", { class: "row__shops" }, ...shops),
  );
}

function openPlace(place: OpenPlace, results: Results, app: App): HTMLElement {
  const { t } = app;
  const { company, trade, teaser } = app.episodes.sign(place.scenario, app.locale());
  const best = results[place.scenario]?.best.total;
  const underWay = isUnderWay(app.records, place.scenario);
  const enter = underWay ? "resume" : best === undefined ? "enter" : "again";
  return element(
    "li",
    {},
    element(
      "a",
      {
        id: `place-${place.order}`,
        class: best === undefined ? "shop shop--open" : "shop shop--open shop--lit",
        href: `#/episode/${place.scenario}`,
        onclick: () => app.sound.play("select"),
        onfocus: () => app.fetchAhead(place.scenario),
        onpointerenter: () => app.fetchAhead(place.scenario),
      },
      shopFront(shopFrontOf(app.episodes.room(place.scenario))),
      element(
        "span",
        { class: "shop__words" },
        element(
          "span",
          { class: "shop__sign" },
          element("span", { class: "shop__number" }, place.number),
          element(
            "span",
            { class: "shop__company" },
            element("b", {}, company),
            " ",
            element("span", {}, trade),
          ),
        ),
        element("strong", { class: "shop__title" }, titleOf(place, app)),
        element("span", { class: "shop__teaser" }, teaser),
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
    ),
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
      shopFront(optionalPicture("place-closed.webp")),
      element(
        "span",
        { class: "shop__words" },
        element(
          "span",
          { class: "shop__sign" },
          element("span", { class: "shop__number" }, place.number),
          element("span", { class: "pill pill--quiet" }, t("shell:places.notYet")),
        ),
        element("span", { class: "shop__title" }, title),
      ),
    ),
  );
}

function shopFront(src: string | undefined): HTMLElement | undefined {
  return src === undefined
    ? undefined
    : element("span", { class: "shop__front" }, element("img", { src, alt: "" }));
}

/** The guideline's own title, the same on the shelf whether a place is open or not. */
function titleOf({ order }: Place, { t }: App): string {
  return t(`places:title.${order}`);
}
