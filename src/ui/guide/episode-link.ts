import { orderOf, type ScenarioNumber } from "#core/guide";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import "./episode-link.css";

/** An episode by its number in the guideline: a link where it is open, else said to be on its way. */
export function episodeLink(number: ScenarioNumber, app: App): HTMLElement {
  const href = addressOf(number, app);
  const title = episodeTitle(number, app);
  if (href !== undefined) return element("a", { class: "episode-link", href }, title);
  return element(
    "span",
    { class: "episode-link" },
    element("span", {}, title),
    app.shell.isPart
      ? undefined
      : element("span", { class: "pill pill--quiet" }, app.t("self-check:order.notYet")),
  );
}

/** Whether it can be played already. */
export function isOpen(number: ScenarioNumber, app: App): boolean {
  return placeOf(number, app).scenario !== undefined;
}

/** The way into an open episode that stands out on its page. */
export function playButton(number: ScenarioNumber, app: App, id: string): HTMLElement {
  return element(
    "a",
    { id, class: "button episode-play", href: addressOf(number, app) },
    app.t("self-check:order.play", { title: episodeTitle(number, app) }),
  );
}

function placeOf(number: ScenarioNumber, { episodes }: App) {
  const place = episodes.places().find((each) => each.number === number);
  if (place === undefined) throw new Error(`There is no place ${number}.`);
  return place;
}

function addressOf(number: ScenarioNumber, app: App): string | undefined {
  const { scenario } = placeOf(number, app);
  return scenario === undefined ? undefined : `#/episode/${scenario}`;
}

/** Its number and exact title. */
export function episodeTitle(number: ScenarioNumber, app: App): string {
  return `${number} ${app.t(`places:title.${orderOf(number)}`)}`;
}
