import { sharedPicture, shopFrontOf } from "#content/assets";
import type { Place } from "#content/episode-source";
import { shopFolders } from "#content/places-to-come";
import type { Results } from "#core/results";
import { isUnderWay } from "#progress/under-way";
import { dueNow } from "./due-reviews";
import { element } from "./element";
import type { App } from "./screen";
import { type ShapeName, shape } from "./shapes";

/** A place that can be entered. */
export type OpenPlace = Place & { readonly scenario: string };

export function isOpen(place: Place): place is OpenPlace {
  return place.scenario !== undefined;
}

/** Where a shop stands on a newcomer's way: which of the few it is, and whether it is the next. */
export interface Stop {
  readonly step: number;
  readonly isNext: boolean;
}

/** A shop that can be entered, as an item of a list. */
export function openShop(
  place: OpenPlace,
  results: Results,
  app: App,
  stop: Stop | undefined,
): HTMLElement {
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
        class: classOf(best !== undefined, stop),
        href: `#/episode/${place.scenario}`,
        onclick: () => app.sound.play("select"),
        onfocus: () => app.fetchAhead(place.scenario),
        onpointerenter: () => app.fetchAhead(place.scenario),
      },
      stop && element("span", { class: "shop__step" }, t("shell:places.step", { step: stop.step })),
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
        stop?.isNext ? nextSign(app) : undefined,
        element(
          "span",
          { class: "button button--primary button--small shop__enter" },
          element("span", {}, t(`shell:places.${enter}`)),
        ),
      ),
    ),
  );
}

function classOf(isPlayed: boolean, stop: Stop | undefined): string {
  return `shop${isPlayed ? " shop--lit" : ""}${stop?.isNext ? " shop--next" : ""}`;
}

/** The captain points at where to go. */
function nextSign({ t }: App): HTMLElement {
  return element(
    "span",
    { class: "pill shop__next" },
    element("img", { src: sharedPicture("mascot-point.webp"), alt: "" }),
    element("span", {}, t("shell:places.next")),
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
      : state(
          "pill pill--done",
          "star",
          t("shell:places.best", { points: best }),
          t("shell:places.bestShort", { points: best }),
        ),
  ].filter((each) => each !== undefined);
}

/** `short` is seen in place of the words, which are read aloud. */
function state(kind: string, sign: ShapeName, words: string, short?: string): HTMLElement {
  return element(
    "span",
    { class: kind },
    shape(sign),
    element("span", { class: "shop__said" }, words),
    short && element("span", { "aria-hidden": "true" }, short),
  );
}

/** A shop whose day has not come, as an item of a list. */
export function closedShop(place: Place, app: App): HTMLElement {
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
