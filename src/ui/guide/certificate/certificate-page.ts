import { sharedPicture } from "#content/assets";
import type { Locale } from "#core/locale";
import { finishedPlay } from "#core/results";
import { loadResults } from "#progress/results";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { today } from "#ui/today";
import { captainSays } from "../captain-says";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import { dayWords } from "../records/day-words";
import { type Known, loadKnown } from "../records/known";
import { action, way } from "../records/part";
import { type PlayedPlace, playedPlaces } from "../records/played";
import { askSheet } from "./ask-sheet";
import { groupBars } from "./group-bars";
import { NAME_LENGTH, nameLine, sayName } from "./name-line";
import { namePrint, printedName } from "./printed-name";
import "./ask-sheet.css";
import "./certificate.css";
import "./certificate-middle.css";
import "./certificate-page.css";

/** The certificate of every place that was played to its end; the name stays on this page. */
export async function openCertificate(app: App): Promise<Screen> {
  const load = (locale: Locale) => loadKnown(app, locale);
  const first = await load(pageLocale());
  return (root) => {
    const typed = { name: app.shell.learnerName() };
    const build = (known: Known) => page(app, known, typed);
    const unmount = mountGuidePage(root, app, { page: "certificate", load, build }, first);
    const unname = namePrint(() =>
      printedName(app.t("records:certificate.title"), typed.name, today()),
    );
    return () => {
      unname();
      unmount();
    };
  };
}

function page(
  app: App,
  { places, library }: Known,
  typed: { name: string },
): readonly HTMLElement[] {
  const { t } = app;
  const heading = element(
    "h1",
    { class: "guide__heading no-print", tabindex: -1 },
    t("records:certificate.heading"),
  );
  const played = playedPlaces(places, loadResults(app.records));
  if (played.length === 0) {
    return [
      heading,
      captainSays(
        "point",
        element("p", {}, t("records:certificate.none")),
        element("p", {}, way("certificate-places", t("records:toPlaces"), "#/places", "primary")),
      ),
      sample(app),
    ];
  }
  const plays = played.flatMap(({ scenario, best }) => finishedPlay(scenario, best) ?? []);
  const name = nameLine();
  const say = () => sayName(app, name, typed.name);
  say();
  return [
    heading,
    tools(app, typed, say),
    sheet(app, played, name, groupBars(app, library, plays)),
    askSheet(app, played),
  ];
}

/** What the certificate will look like: greyed, and nothing to read. */
function sample(app: App): HTMLElement {
  return element(
    "div",
    { class: "certificate-sample no-print", "aria-hidden": "true", inert: true },
    sheet(app, [], nameLine(), undefined),
  );
}

function tools(app: App, typed: { name: string }, onName: () => void): HTMLElement {
  const { t } = app;
  const field = element("input", {
    id: "certificate-name",
    class: "certificate-field",
    type: "text",
    "aria-describedby": "certificate-lead certificate-long",
  });
  field.autocomplete = "off";
  field.value = typed.name;
  const long = element("p", { id: "certificate-long", class: "hint", role: "status" });
  const sayLong = () => {
    const isLong = [...typed.name.trim()].length > NAME_LENGTH;
    long.textContent = isLong ? t("records:certificate.tooLong", { max: NAME_LENGTH }) : "";
  };
  field.addEventListener("input", () => {
    typed.name = field.value;
    onName();
    sayLong();
  });
  sayLong();
  return element(
    "div",
    { class: "certificate-tools no-print" },
    element("p", { id: "certificate-lead" }, t("records:certificate.lead")),
    element(
      "div",
      { class: "certificate-tools__row" },
      element("label", { for: "certificate-name" }, t("records:certificate.name")),
      field,
      action(
        "certificate-print",
        t("records:certificate.print"),
        () => globalThis.print(),
        "primary",
      ),
      way("certificate-records", t("records:certificate.back"), "#/records"),
    ),
    long,
    element("p", { class: "hint" }, t("records:certificate.printHint")),
  );
}

function sheet(
  app: App,
  played: readonly PlayedPlace[],
  name: HTMLElement,
  groups: HTMLElement | undefined,
): HTMLElement {
  const { t } = app;
  return element(
    "section",
    { class: "certificate", "aria-label": t("records:certificate.sheet") },
    element(
      "div",
      { class: "certificate__paper" },
      ...["1", "2", "3", "4"].map((corner) =>
        element("span", {
          class: `certificate__corner certificate__corner--${corner}`,
          "aria-hidden": true,
        }),
      ),
      element("p", { class: "certificate__game" }, t("shell:subtitle")),
      element("h2", { class: "certificate__title" }, t("records:certificate.title")),
      name,
      element("p", { class: "certificate__body" }, t("records:certificate.body")),
      element(
        "div",
        { class: `certificate__middle certificate__middle--${sizeFor(played.length)}` },
        element(
          "ul",
          { class: "certificate__places" },
          ...played.map((place) => placeItem(app, place)),
        ),
        groups,
      ),
      element(
        "div",
        { class: "certificate__foot" },
        element(
          "span",
          { class: "certificate__seal", "aria-hidden": true },
          t("records:certificate.seal"),
        ),
        element(
          "div",
          { class: "certificate__signed" },
          element("p", {}, dayWords(today(), app.locale())),
          element("p", { class: "certificate__giver" }, t("records:certificate.captain")),
        ),
        element("img", {
          class: "certificate__captain",
          src: sharedPicture("mascot-cheer.webp"),
          alt: t("records:certificate.captainPicture"),
        }),
      ),
    ),
  );
}

/** How large so many places are written. */
function sizeFor(count: number): "few" | "some" | "many" {
  if (count <= 2) return "few";
  return count <= 4 ? "some" : "many";
}

function placeItem({ t }: App, { scenario, text, best }: PlayedPlace): HTMLElement {
  return element(
    "li",
    { class: "certificate__place" },
    element("span", { class: "certificate__number" }, scenario.number),
    element("span", { class: "certificate__what" }, text.title),
    element(
      "strong",
      { class: "certificate__points" },
      t("records:certificate.points", { points: best.total }),
    ),
  );
}
