import { shopFrontOf } from "#content/assets";
import { PATROL } from "#core/patrol";
import { element } from "#ui/element";
import { offeredOrder, type Walk, walkOf } from "#ui/patrol";
import { button } from "./button";
import type { Play } from "./play";
import "./debrief-next.css";

/** Fills a place with what leads on: at once, or as soon as the company's own order is there. */
function filled(play: Play, kind: string, fill: (walk: Walk) => readonly Node[]): HTMLElement {
  const place = element("div", { class: kind });
  const order = offeredOrder(play.app);
  if (order instanceof Promise) {
    void order.then((own) =>
      place.replaceChildren(...fill(walkOf(play.app, own, play.scenario.id))),
    );
  } else {
    place.replaceChildren(...fill(walkOf(play.app, order, play.scenario.id)));
  }
  return place;
}

/** The way on in the first view: to the next place, or to the street where all are played. */
export function nextWay(play: Play, isLow: boolean): HTMLElement {
  const kind = isLow ? "quiet" : "primary";
  if (play.app.shell.only !== undefined) return endButton(play, kind);
  return filled(play, "debrief__way", ({ next }) => [
    next === undefined ? streetButton(play, "other-places", kind) : nextLink(play, next, kind),
  ]);
}

/** The end of the report: where to go next, as a shop to enter, and the street. */
export function nextPart(play: Play): HTMLElement {
  return filled(play, "next-place", (walk) => {
    if (walk.next === undefined) return [element("p", {}, play.app.t("shell:title.allPlayed"))];
    return [element("p", {}, leadOf(play, walk)), shopOf(play, walk.next)];
  });
}

function leadOf({ app: { t } }: Play, { isNew, done, three }: Walk): string {
  if (isNew) return t("episode:debrief.nextLead.patrol", { count: three.length - done });
  return t(`episode:debrief.nextLead.${done === PATROL ? "done" : "another"}`, { count: done });
}

function shopOf(play: Play, next: string): HTMLElement {
  const { app } = play;
  const { nickname, company, trade, teaser } = app.episodes.sign(next, app.locale());
  return element(
    "div",
    { class: "next-place__shop" },
    element("img", {
      class: "next-place__front",
      src: shopFrontOf(app.episodes.room(next), { isHalfShut: true }),
      alt: "",
    }),
    element(
      "div",
      { class: "next-place__words" },
      element("strong", { class: "next-place__name" }, nickname),
      element("p", {}, element("b", {}, company), " ", trade),
      element("p", {}, teaser),
      element(
        "div",
        { class: "next-place__ways" },
        enterLink(play, next, "next-place-enter", "primary", app.t("shell:places.enter")),
        streetButton(play, "to-street", "quiet"),
      ),
    ),
  );
}

type Kind = "primary" | "quiet";

function nextLink(play: Play, next: string, kind: Kind): HTMLElement {
  const { app } = play;
  const { company } = app.episodes.sign(next, app.locale());
  return enterLink(play, next, "next-place", kind, app.t("episode:debrief.nextTo", { company }));
}

/** The way into a place; what it needs is fetched while it is only looked at. */
function enterLink({ app }: Play, scenario: string, id: string, kind: Kind, words: string) {
  const ahead = () => app.fetchAhead(scenario);
  return element(
    "a",
    {
      id,
      class: `button button--${kind}`,
      href: `#/episode/${scenario}`,
      onclick: () => app.sound.play("select"),
      onfocus: ahead,
      onpointerenter: ahead,
    },
    element("span", {}, words),
  );
}

function streetButton({ app }: Play, id: string, kind: Kind): HTMLElement {
  return button(app.t("episode:debrief.places"), { id, kind, icon: "next", iconLast: true }, () =>
    app.go({ screen: "places" }),
  );
}

/** Where there is one place only: what ends the visit, or leads to the title. */
function endButton({ app: { t, go, shell } }: Play, kind: Kind): HTMLElement {
  const isVisit = shell.visit !== undefined;
  return button(
    t(isVisit ? "shell:visit.end" : "problems:title"),
    { id: "other-places", kind, icon: "next", iconLast: true },
    () => go({ screen: isVisit ? "ended" : "title" }),
  );
}
