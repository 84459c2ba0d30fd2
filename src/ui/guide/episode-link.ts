import { places } from "#content/catalogue";
import type { ScenarioNumber } from "#core/guide";
import { element } from "#ui/element";
import type { App } from "#ui/screen";

/** An episode by its number in the guideline: a link where it is open, else said to be on its way. */
export function episodeLink(number: ScenarioNumber, { t }: App): HTMLElement {
  const place = places().find((each) => each.number === number);
  if (place === undefined) throw new Error(`There is no place ${number}.`);
  const title = `${number} ${t(`places:title.${place.order}`)}`;
  if (place.scenario !== undefined) {
    return element("a", { class: "episode-link", href: `#/episode/${place.scenario}` }, title);
  }
  return element(
    "span",
    { class: "episode-link" },
    element("span", {}, title),
    element("span", { class: "pill pill--quiet" }, t("self-check:order.notYet")),
  );
}
