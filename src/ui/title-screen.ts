import { optionalPicture, sharedPicture } from "#content/assets";
import type { Locale } from "#core/locale";
import { patrolOrder } from "#core/patrol";
import { episodeToContinue } from "#progress/under-way";
import { dueNow, dueReviews } from "./due-reviews";
import { element } from "./element";
import { newerOffer } from "./newer-offer";
import { type Order, type Walk, walkOf } from "./patrol";
import type { App, Screen } from "./screen";
import { type ShapeName, shape } from "./shapes";
import { topBar } from "./top-bar";
import { whenIdle } from "./when-idle";
import { mountWords } from "./words";
import "./title.css";
import "./title-small.css";

const MASCOT = "mascot-salute.webp";
const SCENE = "title.webp";

const logoOf = (locale: Locale) => `logo-${locale}.webp`;

/** Lets the pictures of the title come while its words are still on their way. */
export function fetchTitlePictures(locale: Locale): void {
  const files = [logoOf(locale), MASCOT, SCENE];
  for (const src of files.map(optionalPicture)) if (src !== undefined) new Image().src = src;
}

/** The first thing anyone sees: what this is, who guides, and the one button to press. */
export function titleScreen(order: Order = patrolOrder): Screen {
  return (root, app) => {
    const callOff = whenIdle(() => fetchFirstPlace(app, order));
    let leave: () => void = () => undefined;
    const undo = mountTitle(root, app, order, () => {
      leave();
      const offer = newerOffer(app);
      leave = offer.undo;
      return offer.part;
    });
    return () => {
      callOff();
      leave();
      undo();
    };
  };
}

/** What the first button leads to comes while the captain's words are read. */
function fetchFirstPlace(app: App, order: Order): void {
  const { toContinue, walk } = standing(app, order);
  const first = toContinue ?? walk.next;
  if (first !== undefined) app.fetchAhead(first);
}

const mountTitle = (root: HTMLElement, app: App, order: Order, offer: () => HTMLElement) =>
  mountWords(root, app, () => [
    element(
      "div",
      { class: "title" },
      topBar(app),
      element(
        "main",
        { class: "title__main" },
        element(
          "h1",
          { class: "title__heading", tabindex: -1 },
          element("img", {
            class: "title__logo",
            src: sharedPicture(logoOf(app.locale())),
            alt: app.t("shell:game"),
          }),
        ),
        element(
          "p",
          { class: "pill title__subtitle" },
          element("span", {}, app.t("shell:subtitle")),
        ),
        scene(app),
        captain(app, standing(app, order), offer()),
        ways(app, standing(app, order)),
      ),
      foot(app),
    ),
  ]);

/** What KYT is, and what else there is for a company beside the game. */
function foot({ t, shell }: App): HTMLElement {
  const way = (id: string, href: string, name: ShapeName, words: string) =>
    element(
      "a",
      { id: `title-${id}`, class: "button button--small button--quiet", href },
      shape(name),
      element("span", {}, words),
    );
  return element(
    "footer",
    { class: "title__foot" },
    element("p", {}, t("shell:title.kyt")),
    element(
      "nav",
      { class: "title__more", "aria-label": t("shell:title.more") },
      shell.hasRooms
        ? way("together", "#/together", "hands", t("shell:title.together"))
        : undefined,
      way("guide", "#/start", "shield", t("shell:title.guide")),
      way("records", "#/records", "ribbon", t("shell:title.records")),
      element(
        "a",
        { id: "title-credits", href: "#/credits" },
        element("span", {}, t("shell:title.credits")),
      ),
    ),
  );
}

function scene({ t }: App): HTMLElement | undefined {
  const src = optionalPicture(SCENE);
  return src === undefined
    ? undefined
    : element("img", { class: "title__scene", src, alt: t("shell:title.scene") });
}

/** Where the player stands: it decides what the captain says and where the first button leads. */
interface Standing {
  readonly toContinue: string | undefined;
  readonly walk: Walk;
}

function standing(app: App, order: Order): Standing {
  return {
    toContinue: episodeToContinue(app.records, app.episodes.scenarios()),
    walk: walkOf(app, order),
  };
}

function captain(app: App, now: Standing, offer: HTMLElement): HTMLElement {
  const src = optionalPicture(MASCOT);
  return element(
    "div",
    { class: "title__captain" },
    element(
      "div",
      { class: "bubble bubble--below title__bubble" },
      ...greeting(app, now).map((words) => element("p", {}, words)),
      dueReviews(app),
      offer,
    ),
    src === undefined
      ? undefined
      : element("img", { class: "title__mascot", src, alt: app.t("shell:title.captain") }),
  );
}

function greeting(app: App, { toContinue, walk }: Standing): readonly string[] {
  const { t, episodes, locale } = app;
  const companyOf = (scenario: string) => episodes.sign(scenario, locale()).company;
  if (toContinue !== undefined) {
    return [t("shell:title.welcomeBack", { company: companyOf(toContinue) })];
  }
  if (dueNow(app).length > 0) return [t("shell:due.greeting")];
  if (walk.next === undefined) {
    return [t(app.shell.only === undefined ? "shell:title.allPlayed" : "shell:title.onePlayed")];
  }
  const company = companyOf(walk.next);
  const duration = t("shell:title.duration");
  if (!walk.isNew) return [t("shell:title.onward", { company }), duration];
  if (walk.done === 0) return [t("shell:title.greeting"), ...firstWords(app, walk, company)];
  return [t("shell:title.second", { count: walk.three.length - walk.done, company }), duration];
}

/** What somebody is told who has played nothing: how many places, and which is first. */
function firstWords({ t }: App, { three }: Walk, company: string): readonly string[] {
  return three.length === 1
    ? [t("shell:title.duration")]
    : [t("shell:title.first", { count: three.length, company })];
}

function ways(app: App, { toContinue, walk }: Standing): HTMLElement {
  const { t } = app;
  const { next } = walk;
  const enter = (scenario: string, words: string) =>
    element(
      "a",
      {
        id: "title-start",
        class: "button button--primary button--large",
        href: `#/episode/${scenario}`,
        onclick: () => app.sound.play("select"),
      },
      shape("play"),
      element("span", {}, words),
    );
  const { only } = app.shell;
  const first = toContinue ?? next ?? only;
  const words = toContinue !== undefined ? "continue" : next === undefined ? "again" : "start";
  return element(
    "div",
    { class: "title__ways" },
    first === undefined ? undefined : enter(first, t(`shell:title.${words}`)),
    only === undefined ? toPlaces(app, first !== undefined) : undefined,
  );
}

/** The way to the street; the first of all ways where there is no other. */
function toPlaces(app: App, isSecond: boolean): HTMLElement {
  return element(
    "a",
    {
      id: "title-places",
      class: isSecond ? "button button--large" : "button button--primary button--large",
      href: "#/places",
      onclick: () => app.sound.play("select"),
    },
    shape("shop"),
    element("span", {}, app.t("shell:title.places")),
  );
}
