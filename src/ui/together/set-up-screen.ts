import { sharedPicture, shopFrontOf } from "#content/assets";
import type { Place } from "#content/episode-source";
import type { Length } from "#core/room/entry";
import type { ExcerptSize } from "#core/room/excerpt";
import { newRoom } from "#core/room/room-state";
import { plannedMinutes } from "#core/room/room-time";
import type { Scenario } from "#core/scenario";
import { element, plain } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { shape } from "#ui/shapes";
import { topBar } from "#ui/top-bar";
import { keepFocus, mountWords } from "#ui/words";
import { hand } from "./hand-signs";
import { keptRoom } from "./room-door";
import { askFirst, begin } from "./set-up-begin";
import { thingsChoice, untilChoice } from "./set-up-choices";
import { windowsPicture } from "./set-up-picture";
import { sessionsPart, takeUp } from "./set-up-sessions";
import "./set-up.css";

type OpenPlace = Place & { readonly scenario: string };

interface Chosen {
  readonly place: number;
  readonly things: ExcerptSize;
  readonly until: Length;
}

/** Where a room of people is made: place, things, how far; then the big screen opens. */
export const setUpScreen: Screen = (root, app) => {
  const places = app.episodes.places().filter(isOpen);
  let chosen = chosenBefore(app, places);
  let structures: readonly Scenario[] = [];
  /** Pressed before the scenarios had come: in one window, or in two. */
  let wished: boolean | undefined;
  let isGone = false;
  const place = element("section", { class: "panel set-up__place" });
  const minutes = element("p", { class: "set-up__minutes", role: "status" });
  // What is made anew with its words is not read aloud: this stays, and says which company it is.
  const told = element("p", { class: "visually-hidden", role: "status" });
  const scenarioNow = () => structures.find(({ id }) => id === places[chosen.place]?.scenario);
  const tell = () => {
    place.replaceChildren(...placeParts(app, places[chosen.place], step));
    const scenario = scenarioNow();
    minutes.textContent = scenario ? minutesWords(app, scenario, chosen) : "";
  };
  const change = (part: Partial<Chosen>) => {
    chosen = { ...chosen, ...part };
    keepFocus(place, tell);
  };
  const step = (by: number) => {
    change({ place: (chosen.place + by + places.length) % places.length });
    told.textContent = place.querySelector(".set-up__company strong")?.textContent ?? "";
  };

  const start = (isOneWindow: boolean) => {
    const scenario = scenarioNow();
    if (scenario === undefined) wished = isOneWindow;
    else askFirst(root, app, () => begin(app, scenario, chosen, isOneWindow));
  };

  const undo = mountWords(root, app, () => {
    tell();
    told.textContent = "";
    return [
      element(
        "div",
        { class: "set-up" },
        topBar(app, { words: app.t("shell:places.back") }),
        element(
          "main",
          { class: "set-up__main" },
          headPart(app),
          place,
          told,
          element(
            "section",
            { class: "panel set-up__choices" },
            thingsChoice(app, chosen.things, (things) => change({ things })),
            untilChoice(app, chosen.until, (until) => change({ until })),
          ),
          wayPart(app),
          windowsPart(app),
          sessionsPart(app),
          goPart(app, minutes, start),
        ),
      ),
    ];
  });
  app.episodes.structures().then(
    (all) => {
      if (isGone) return;
      structures = all;
      tell();
      if (wished !== undefined) start(wished);
    },
    (error: unknown) => {
      if (!isGone) app.fail(error);
    },
  );
  return () => {
    isGone = true;
    undo();
  };
};

/** What was chosen last, so that another company is played in the same way. */
function chosenBefore(app: App, places: readonly OpenPlace[]): Chosen {
  const before = keptRoom(app);
  const place = places.findIndex(({ scenario }) => scenario === before?.scenario);
  const [first] = before?.log ?? [];
  const { things, until } = first?.type === "choose" ? first : newRoom;
  return { place: Math.max(0, place), things, until };
}

const isOpen = (place: Place): place is OpenPlace => place.scenario !== undefined;

function minutesWords({ t }: App, scenario: Scenario, { things, until }: Chosen): string {
  return plain(
    t("together:setUp.minutes", {
      minutes: plannedMinutes(scenario, { ...newRoom, things, until }),
    }),
  );
}

function headPart({ t }: App): HTMLElement {
  return element(
    "header",
    { class: "set-up__head" },
    element("h1", { tabindex: -1 }, t("together:setUp.heading")),
    element("p", {}, t("together:setUp.lead")),
  );
}

function placeParts(
  app: App,
  place: OpenPlace | undefined,
  go: (by: number) => void,
): readonly HTMLElement[] {
  if (!place) return [];
  const { t } = app;
  const { company, title, teaser } = app.episodes.sign(place.scenario, app.locale());
  const step = (by: number, words: string, id: string) =>
    element(
      "button",
      {
        id,
        class: "button button--small button--quiet set-up__step",
        type: "button",
        "aria-label": words,
        onclick: () => go(by),
      },
      shape("back"),
    );
  return [
    element("h2", {}, t("together:setUp.place")),
    element(
      "div",
      { class: "set-up__shop" },
      step(-1, t("together:setUp.before"), "place-before"),
      element("img", {
        src: shopFrontOf(app.episodes.room(place.scenario), { isHalfShut: false }),
        alt: "",
      }),
      step(1, t("together:setUp.after"), "place-after"),
    ),
    element(
      "p",
      { class: "set-up__company" },
      element("b", {}, String(place.order)),
      element("strong", {}, company),
    ),
    element("p", { class: "set-up__title" }, title),
    element("p", { class: "set-up__teaser" }, teaser),
  ];
}

/** How answers are given; there is one way, and it needs nothing. */
function wayPart({ t }: App): HTMLElement {
  return element(
    "section",
    { class: "panel set-up__way" },
    element("p", { class: "set-up__hands", "aria-hidden": "true" }, hand("open"), hand("thumb")),
    element("h2", {}, t("together:setUp.way")),
    element("p", {}, t("together:setUp.wayLead")),
  );
}

function windowsPart({ t }: App): HTMLElement {
  const one = (name: "wall" | "memo") =>
    element(
      "li",
      {},
      element("strong", {}, t(`together:setUp.${name}Window`)),
      element("span", {}, t(`together:setUp.${name}Lead`)),
    );
  return element(
    "section",
    { class: "panel set-up__windows" },
    element("h2", {}, t("together:setUp.windows")),
    windowsPicture(),
    element("ul", {}, one("wall"), one("memo")),
  );
}

function goPart(
  app: App,
  minutes: HTMLElement,
  start: (isOneWindow: boolean) => void,
): HTMLElement {
  const { t } = app;
  const before = keptRoom(app);
  return element(
    "div",
    { class: "set-up__go" },
    element("img", { class: "set-up__captain", src: sharedPicture("mascot-salute.webp"), alt: "" }),
    minutes,
    before && takeUp(app, before.scenario),
    element(
      "button",
      {
        id: "one-window",
        class: "button button--quiet",
        type: "button",
        onclick: () => start(true),
      },
      element("span", {}, t("together:setUp.oneWindow")),
    ),
    element(
      "button",
      {
        id: "open-wall",
        class: "button button--primary button--large",
        type: "button",
        onclick: () => start(false),
      },
      element("span", {}, t("together:setUp.open")),
    ),
  );
}
