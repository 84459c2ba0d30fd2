import { shopFrontOf } from "#content/assets";
import type { Place } from "#content/episode-source";
import { type Length, lengths } from "#core/room/entry";
import { type ExcerptSize, excerptSizes } from "#core/room/excerpt";
import { newRoom } from "#core/room/room-state";
import { plannedMinutes } from "#core/room/room-time";
import type { Scenario } from "#core/scenario";
import { roomKind } from "#progress/room-record";
import { freshRoom } from "#progress/room-store";
import { element } from "#ui/element";
import { isKept } from "#ui/keeping";
import type { App, Screen } from "#ui/screen";
import { shape } from "#ui/shapes";
import { topBar } from "#ui/top-bar";
import { mountWords } from "#ui/words";
import { hand } from "./hand-signs";
import { keptRoom } from "./room-door";
import { choice } from "./set-up-choice";
import { openWallWindow } from "./windows";
import "./set-up.css";

type OpenPlace = Place & { readonly scenario: string };

interface Chosen {
  readonly place: number;
  readonly things: ExcerptSize;
  readonly until: Length;
}

/** Where a room of people is made: place, things, how far; then the big screen opens. */
export const setUpScreen: Screen = (root, app) => {
  const places = app.episodes
    .places()
    .filter((place): place is OpenPlace => place.scenario !== undefined);
  let chosen: Chosen = { place: 0, things: newRoom.things, until: newRoom.until };
  let structures: readonly Scenario[] = [];
  let fill = () => undefined as unknown;
  const change = (part: Partial<Chosen>) => {
    chosen = { ...chosen, ...part };
    fill();
  };
  const build = () => [setUp(app, places, chosen, structures, change)];
  const undo = mountWords(root, app, build);
  fill = () => {
    const focused = document.activeElement?.id ?? "";
    root.replaceChildren(...build());
    document.getElementById(focused)?.focus({ preventScroll: true });
  };
  app.episodes.structures().then(
    (all) => {
      structures = all;
      fill();
    },
    (error: unknown) => app.fail(error),
  );
  return undo;
};

function setUp(
  app: App,
  places: readonly OpenPlace[],
  chosen: Chosen,
  structures: readonly Scenario[],
  change: (part: Partial<Chosen>) => void,
): HTMLElement {
  const { t } = app;
  const place = places[chosen.place];
  const scenario = structures.find(({ id }) => id === place?.scenario);
  return element(
    "div",
    { class: "set-up" },
    topBar(app, { words: t("shell:places.back") }),
    element(
      "main",
      { class: "set-up__main" },
      element(
        "header",
        { class: "set-up__head" },
        element("h1", { tabindex: -1 }, t("together:setUp.heading")),
        element("p", {}, t("together:setUp.lead")),
      ),
      place && placePart(app, places, place, chosen, change),
      element(
        "section",
        { class: "panel set-up__choices" },
        choice(app, "things", excerptSizes, chosen.things, (things) => change({ things })),
        choice(app, "until", lengths, chosen.until, (until) => change({ until })),
        wayPart(app),
      ),
      windowsPart(app),
      goPart(app, scenario, chosen),
    ),
  );
}

function placePart(
  app: App,
  places: readonly OpenPlace[],
  { order, scenario }: OpenPlace,
  { place }: Chosen,
  change: (part: Partial<Chosen>) => void,
): HTMLElement {
  const { t } = app;
  const { company, title, teaser } = app.episodes.sign(scenario, app.locale());
  const step = (by: number, words: string, id: string) =>
    element(
      "button",
      {
        id,
        class: "button button--small button--quiet set-up__step",
        type: "button",
        "aria-label": words,
        onclick: () => change({ place: (place + by + places.length) % places.length }),
      },
      shape("back"),
    );
  return element(
    "section",
    { class: "panel set-up__place" },
    element("h2", {}, t("together:setUp.place")),
    element(
      "div",
      { class: "set-up__shop" },
      step(-1, t("together:setUp.before"), "place-before"),
      element("img", {
        src: shopFrontOf(app.episodes.room(scenario), { isHalfShut: false }),
        alt: "",
      }),
      step(1, t("together:setUp.after"), "place-after"),
    ),
    element(
      "p",
      { class: "set-up__company", "aria-live": "polite" },
      element("b", {}, String(order)),
      element("strong", {}, company),
    ),
    element("p", { class: "set-up__title" }, title),
    element("p", { class: "set-up__teaser" }, teaser),
  );
}

function wayPart({ t }: App): HTMLElement {
  return element(
    "p",
    { class: "set-up__way" },
    hand("open"),
    hand("thumb"),
    element(
      "span",
      {},
      element("strong", {}, t("together:setUp.way")),
      element("span", {}, t("together:setUp.wayLead")),
    ),
  );
}

function windowsPart({ t }: App): HTMLElement {
  const one = (name: "wall" | "memo") =>
    element(
      "li",
      { class: `set-up__window set-up__window--${name}` },
      element("strong", {}, t(`together:setUp.${name}Window`)),
      element("span", {}, t(`together:setUp.${name}Lead`)),
    );
  return element(
    "section",
    { class: "panel set-up__windows" },
    element("h2", {}, t("together:setUp.windows")),
    element("ul", {}, one("wall"), one("memo")),
  );
}

function goPart(app: App, scenario: Scenario | undefined, { things, until }: Chosen): HTMLElement {
  const { t } = app;
  const begin = (isOneWindow: boolean) => {
    if (!scenario) return;
    const fresh = freshRoom(scenario, crypto.getRandomValues(new Uint32Array(2)).join("-"), {
      things,
      until,
    });
    isKept(
      app,
      app.records.rewrite(roomKind, () => fresh),
    );
    if (isOneWindow) return app.go({ screen: "together", page: "wall" });
    if (openWallWindow(app)) app.go({ screen: "together", page: "memo" });
  };
  const before = keptRoom(app);
  return element(
    "div",
    { class: "set-up__go" },
    element(
      "p",
      { class: "set-up__minutes" },
      scenario === undefined
        ? ""
        : t("together:setUp.minutes", {
            minutes: plannedMinutes(scenario, { ...newRoom, things, until }),
          }),
    ),
    before === undefined
      ? undefined
      : element(
          "a",
          { id: "take-up", class: "button button--quiet", href: "#/together/memo" },
          element(
            "span",
            {},
            t("together:setUp.takeUp", {
              company: app.episodes.sign(before.scenario, app.locale()).company,
            }),
          ),
        ),
    element(
      "button",
      {
        id: "one-window",
        class: "button button--quiet",
        type: "button",
        onclick: () => begin(true),
      },
      element("span", {}, t("together:setUp.oneWindow")),
    ),
    element(
      "button",
      {
        id: "open-wall",
        class: "button button--primary button--large",
        type: "button",
        onclick: () => begin(false),
      },
      element("span", {}, t("together:setUp.open")),
    ),
  );
}
