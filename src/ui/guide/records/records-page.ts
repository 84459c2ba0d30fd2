import { loadLibrary } from "#content/guide";
import type { LibraryText } from "#content/guide-text";
import type { Locale } from "#content/scenario-text";
import { loadResults } from "#session/profile";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { keepFocus } from "#ui/words";
import { mountGuidePage } from "../guide-page";
import { saveFile } from "../save-file";
import { today } from "../today";
import { codePart, type Typed } from "./code-part";
import { episodesPart } from "./episodes";
import { erasePart } from "./erase";
import { measuresMap } from "./measures-map";
import { action, part, way } from "./part";
import {
  finishedPlay,
  type KnownPlace,
  loadPlaces,
  type PlayedPlace,
  pageLocale,
  playedPlaces,
} from "./played";
import { duePart, remindersPart, reviewedPlaces } from "./reminders";
import { episodesTable, measuresTable } from "./tables";
import "../../credits.css";
import "./records-map.css";
import "./records.css";

interface Known {
  readonly places: readonly KnownPlace[];
  readonly library: LibraryText;
}

async function load(locale: Locale): Promise<Known> {
  const [places, library] = await Promise.all([loadPlaces(locale), loadLibrary(locale)]);
  return { places, library: library.text };
}

/** What was played, what is left to review, and ways to take it along. */
export async function openRecords(startAgain = () => location.reload()): Promise<Screen> {
  const first = await load(pageLocale());
  return (root, app) => {
    const typed: Typed = { code: "" };
    const build = (known: Known) => [page(app, known, typed, startAgain)];
    return mountGuidePage(root, app, { page: "records", load, build }, first);
  };
}

function page(app: App, known: Known, typed: Typed, startAgain: () => void): HTMLElement {
  const host = element("div", { class: "records" });
  const fill = () => host.replaceChildren(...parts(app, known, typed, onTaken, startAgain));
  const onTaken = () => {
    keepFocus(host, fill);
    // The button that was pressed is gone: on with the heading it stood under.
    document.getElementById("records-part-code")?.focus();
  };
  fill();
  return host;
}

function parts(
  app: App,
  { places, library }: Known,
  typed: Typed,
  onTaken: () => void,
  startAgain: () => void,
): readonly Node[] {
  const { t } = app;
  const played = playedPlaces(places, loadResults(app.storage).value);
  const plays = played.flatMap(({ scenario, best }) => finishedPlay(scenario, best) ?? []);
  const reviewed = reviewedPlaces(app, played);
  return [
    element("h1", { class: "guide__heading", tabindex: -1 }, t("records:heading")),
    element("p", {}, app.storage.isBlocked ? t("records:blocked") : t("records:lead")),
    ...(reviewed.length > 0 ? [duePart(app, reviewed)] : []),
    episodesPart(app, played),
    ...(played.length > 0 ? [keepPart(app, played, () => measuresTable(app, library, plays))] : []),
    measuresMap(app, library, plays),
    ...[remindersPart(app, reviewed)].flatMap((each) => each ?? []),
    codePart(app, places, played, typed, onTaken),
    erasePart(app, startAgain),
  ];
}

function keepPart(app: App, played: readonly PlayedPlace[], measures: () => string): HTMLElement {
  const { t } = app;
  const csv = (name: string, text: string) =>
    saveFile(`mamore-${name}-${today()}.csv`, "text/csv;charset=utf-8", text);
  return part(
    "keep",
    t("records:keep.heading"),
    element(
      "p",
      {},
      way("records-certificate", t("records:keep.certificate"), "#/certificate", "primary"),
    ),
    element("p", { class: "hint" }, t("records:keep.certificateHint")),
    element(
      "p",
      { class: "records__ways" },
      action("records-csv-places", t("records:keep.episodes"), () =>
        csv("places", episodesTable(app, played)),
      ),
      action("records-csv-measures", t("records:keep.measures"), () => csv("measures", measures())),
    ),
    element("p", { class: "hint" }, t("records:keep.csvHint")),
  );
}
