import type { Locale } from "#core/locale";
import { finishedPlay } from "#core/results";
import { loadResults } from "#progress/results";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { today } from "#ui/today";
import { keepFocus } from "#ui/words";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import { saveFile } from "../save-file";
import { codePart, ownCodeOf, type Typed } from "./code-part";
import { duePart } from "./due";
import { emptyPart } from "./empty";
import { episodesPart } from "./episodes";
import { erasePart, sayErased } from "./erase";
import { filePart } from "./file-part";
import { jumps, jumpTo, type PartName } from "./jumps";
import { type Known, loadKnown } from "./known";
import { measuresMap } from "./measures-map";
import { action, part, partId, way } from "./part";
import { type PlayedPlace, playedPlaces } from "./played";
import { printOpen } from "./print-open";
import { remindersPart } from "./reminders";
import { dueOf, type ReviewedPlace, reviewedPlaces } from "./reviewed";
import { episodesTable, measuresTable } from "./tables";
import "../../credits.css";
import "./records-map.css";
import "./records.css";
import "./records-print.css";

/** What was played, what is left to review, and ways to take it along; opens at `part`. */
export async function openRecords(
  app: App,
  part?: string,
  startAgain = () => location.reload(),
): Promise<Screen> {
  const load = (locale: Locale) => loadKnown(app, locale);
  const first = await load(pageLocale());
  return (root) => {
    const typed: Typed = { code: "" };
    const build = (known: Known) => [page(app, known, typed, startAgain)];
    const undo = mountGuidePage(root, app, { page: "records", load, build }, first);
    const undoPrint = printOpen(root);
    sayErased(app);
    // A screen that comes begins at its top; the part is gone to after that.
    const frame = requestAnimationFrame(() => part && jumpTo(part));
    return () => {
      cancelAnimationFrame(frame);
      undoPrint();
      undo();
    };
  };
}

function page(app: App, known: Known, typed: Typed, startAgain: () => void): HTMLElement {
  const host = element("div", { class: "records" });
  const fill = (now: Known) =>
    host.replaceChildren(...parts(app, now, typed, (from) => void onTaken(from), startAgain));
  const onTaken = async (from: PartName) => {
    // The words of the places that came with it.
    const now = await loadKnown(app, app.locale());
    keepFocus(host, () => fill(now));
    // The button that was pressed is gone: on with the heading it stood under.
    document.getElementById(partId(from))?.focus();
  };
  fill(known);
  return host;
}

function parts(
  app: App,
  known: Known,
  typed: Typed,
  onTaken: (from: PartName) => void,
  startAgain: () => void,
): readonly Node[] {
  const { t } = app;
  const { places, library } = known;
  const played = playedPlaces(places, loadResults(app.records));
  const head = [
    element("h1", { class: "guide__heading", tabindex: -1 }, t("records:heading")),
    element("p", {}, app.records.isLasting ? t("records:lead") : t("records:blocked")),
  ];
  const code = codePart(app, places, played, typed, () => onTaken("code"));
  const file = filePart(app, () => onTaken("file"));
  const erase = app.shell.canErase ? [erasePart(app, startAgain)] : [];
  if (played.length === 0) return [...head, emptyPart(app), code, file, ...erase];
  const plays = played.flatMap(({ scenario, best }) => finishedPlay(scenario, best) ?? []);
  const reviewed = reviewedPlaces(app, played);
  return [
    ...head,
    jumps(app, jumpsOf(app)),
    element(
      "div",
      { class: "records__columns" },
      column(
        duePart(app, reviewed),
        episodesPart(app, places, played),
        keepPart(app, played, reviewed, () => measuresTable(app, library, plays)),
      ),
      column(
        measuresMap(app, library, plays),
        remindersPart(app, reviewed, ownCodeOf(places, played)),
      ),
    ),
    code,
    file,
    ...erase,
  ];
}

const jumpsOf = ({ shell }: App): readonly PartName[] => [
  ...(["due", "episodes", "keep", "map", "reminders", "code", "file"] as const),
  ...(shell.canErase ? (["erase"] as const) : []),
];

const column = (...parts: readonly HTMLElement[]) =>
  element("div", { class: "records__column" }, ...parts);

function keepPart(
  app: App,
  played: readonly PlayedPlace[],
  reviewed: readonly ReviewedPlace[],
  measures: () => string,
): HTMLElement {
  const { t } = app;
  const csv = (name: string, text: string) =>
    saveFile(`mamore-${name}-${today()}.csv`, "text/csv;charset=utf-8", text);
  // The next step is what is due; where nothing is, it is this.
  const kind = dueOf(reviewed).length > 0 ? "plain" : "primary";
  return part(
    "keep",
    t("records:keep.heading"),
    element(
      "p",
      {},
      way("records-certificate", t("records:keep.certificate"), "#/certificate", kind),
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
