import { patrolOrder } from "#core/patrol";
import { loadResults } from "#progress/results";
import { episodeToContinue } from "#progress/under-way";
import { dueReviews } from "./due-reviews";
import { element } from "./element";
import { type Order, type Walk, walkOf } from "./patrol";
import type { App, Screen } from "./screen";
import { closedShop, isOpen, type OpenPlace, openShop, type Stop } from "./shop";
import { topBar } from "./top-bar";
import { mountWords } from "./words";
import "./places.css";
import "./places-patrol.css";
import "./places-hall.css";

/**
 * The shopping street. Whoever is new is led through a few places that stand in front, one after
 * another; everybody else sees all: first what can be entered, then, muted, what is being prepared.
 */
export function placesScreen(order: Order = patrolOrder): Screen {
  return (root, app) =>
    mountWords(root, app, () => {
      const walk = walkOf(app, order);
      return [
        element(
          "div",
          { class: "street" },
          topBar(app, { words: app.t("shell:places.back") }),
          element("main", { class: "street__main" }, head(app, walk), ...shops(app, walk)),
        ),
      ];
    });
}

function head(app: App, walk: Walk): HTMLElement {
  const { t, episodes, shell } = app;
  const all = episodes.places();
  const open = all.filter(isOpen).length;
  const isWhole = shell.isPart || open === all.length;
  const count = isWhole ? "" : ` ${t("shell:places.count", { open })}`;
  // On a wall all stand in one street, and none has a number.
  const isInOrder = isLed(walk) && app.settings().textSize !== "hall";
  const lead = t(isInOrder ? "shell:places.leadNew" : "shell:places.lead");
  return element(
    "header",
    { class: "street__head" },
    element("h1", { class: "street__heading", tabindex: -1 }, t("shell:places.heading")),
    element("p", { class: "street__lead" }, `${lead}${count}`),
    dueReviews(app),
  );
}

/** One place alone leads by itself. */
const isLed = ({ isNew, three }: Walk) => isNew && three.length > 1;

function shops(app: App, walk: Walk): readonly HTMLElement[] {
  const all = app.episodes.places();
  const open = all.filter(isOpen);
  const results = loadResults(app.records);
  const unopened = app.shell.isPart ? [] : all.filter((place) => !isOpen(place));
  const closed = unopened.map((place) => closedShop(place, app));
  const shopOf = (place: OpenPlace, stop?: Stop) => openShop(place, results, app, stop);
  if (!isLed(walk)) {
    return [list("street__shops", [...open.map((place) => shopOf(place)), ...closed])];
  }
  const { t } = app;
  const led = walk.three.flatMap((id) => open.filter(({ scenario }) => scenario === id));
  const others = open.filter((place) => !led.includes(place));
  // Whoever is in the middle of one of them goes on there.
  const next = episodeToContinue(app.records, walk.three) ?? walk.next;
  const stops = led.map((place, index) =>
    shopOf(place, { step: index + 1, isNext: place.scenario === next }),
  );
  const rest = [...others.map((place) => shopOf(place)), ...closed];
  return [
    element(
      "div",
      { class: "street__parts" },
      part("patrol", t("shell:places.patrol", { count: led.length }), stops),
      rest.length === 0 ? undefined : part("others", t("shell:places.others"), rest),
    ),
  ];
}

/** Shops under a name of their own. */
function part(id: "patrol" | "others", name: string, items: readonly HTMLElement[]): HTMLElement {
  const heading = `street-${id}`;
  return element(
    "section",
    { class: `street__part street__part--${id}`, "aria-labelledby": heading },
    element("h2", { id: heading, class: "street__part-name" }, name),
    list(`street__shops street__shops--${id}`, items),
  );
}

function list(kind: string, items: readonly HTMLElement[]): HTMLElement {
  return element("ul", { class: kind }, ...items);
}
