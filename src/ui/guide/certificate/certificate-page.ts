import { sharedPicture } from "#content/assets";
import { loadResults } from "#session/profile";
import { element, setText } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { mountGuidePage } from "../guide-page";
import { dayWords } from "../records/day-words";
import { action, way } from "../records/part";
import {
  type KnownPlace,
  loadPlaces,
  type PlayedPlace,
  pageLocale,
  playedPlaces,
} from "../records/played";
import { today } from "../today";
import "./certificate.css";
import "./certificate-page.css";

/** More places than this stand closer together. */
const FEW = 4;

/** Long enough for a name, short enough for one line. */
const NAME_LENGTH = 24;

/** The certificate of every place that was played to its end; the name stays on this page. */
export async function openCertificate(): Promise<Screen> {
  const first = await loadPlaces(pageLocale());
  return (root, app) => {
    const typed = { name: "" };
    const build = (places: readonly KnownPlace[]) => page(app, places, typed);
    return mountGuidePage(root, app, { page: "certificate", load: loadPlaces, build }, first);
  };
}

function page(
  app: App,
  places: readonly KnownPlace[],
  typed: { name: string },
): readonly HTMLElement[] {
  const { t } = app;
  const heading = element(
    "h1",
    { class: "guide__heading no-print", tabindex: -1 },
    t("records:certificate.heading"),
  );
  const played = playedPlaces(places, loadResults(app.storage).value);
  if (played.length === 0) {
    return [
      heading,
      element("p", { class: "certificate-words" }, t("records:certificate.none")),
      element(
        "p",
        { class: "certificate-words" },
        way("certificate-places", t("records:toPlaces"), "#/places", "primary"),
      ),
    ];
  }
  const name = element("p", { class: "certificate__name" });
  const say = () => {
    const isBlank = typed.name.trim() === "";
    name.classList.toggle("certificate__name--blank", isBlank);
    setText(
      name,
      isBlank
        ? t("records:certificate.toBlank")
        : t("records:certificate.to", { name: typed.name.trim() }),
    );
  };
  say();
  return [heading, tools(app, typed, say), sheet(app, played, name)];
}

function tools(app: App, typed: { name: string }, onName: () => void): HTMLElement {
  const { t } = app;
  const field = element("input", {
    id: "certificate-name",
    class: "certificate-field",
    type: "text",
    maxlength: NAME_LENGTH,
    value: typed.name,
    "aria-describedby": "certificate-lead",
  });
  field.autocomplete = "off";
  field.addEventListener("input", () => {
    typed.name = field.value;
    onName();
  });
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
    element("p", { class: "hint" }, t("records:certificate.printHint")),
  );
}

function sheet(app: App, played: readonly PlayedPlace[], name: HTMLElement): HTMLElement {
  const { t } = app;
  const many = played.length > FEW ? " certificate__places--many" : "";
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
        "ul",
        { class: `certificate__places${many}` },
        ...played.map((place) => placeItem(app, place)),
      ),
      element(
        "div",
        { class: "certificate__foot" },
        element("p", {}, dayWords(today(), app.locale())),
        element("p", { class: "certificate__giver" }, t("records:certificate.captain")),
      ),
      element(
        "span",
        { class: "certificate__seal", "aria-hidden": true },
        t("records:certificate.seal"),
      ),
      element("img", {
        class: "certificate__captain",
        src: sharedPicture("mascot-cheer.webp"),
        alt: t("records:certificate.captainPicture"),
      }),
    ),
  );
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
