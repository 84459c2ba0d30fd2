import { readText } from "#content/a-text";
import type { LibraryText } from "#content/guide-text";
import { wordsOf } from "#content/scenario-text";
import { groupOf, guidelineIds } from "#core/guideline";
import { wonShare } from "#core/guideline-results";
import { type FinishedPlay, missedIn, sumOfPlays } from "#core/records";
import { finishedPlay } from "#core/results";
import { tableFile } from "#core/table-file";
import type { App } from "#ui/screen";
import { missedWords } from "./missed";
import type { PlayedPlace } from "./played";

type Row = readonly (string | number)[];

const inWords = (row: Row): Row =>
  row.map((cell) => (typeof cell === "string" ? readText(cell) : cell));

/** Two decimals are enough for a table, and no spreadsheet shows 0.30000000000000004. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** Best and latest of each place, with what was missed, as a CSV file. */
export function episodesTable({ t }: App, played: readonly PlayedPlace[]): string {
  const heads = [
    t("records:csv.title"),
    t("records:csv.company"),
    t("records:csv.bestPoints"),
    t("records:csv.bestDay"),
    t("records:csv.latestPoints"),
    t("records:csv.latestDay"),
    t("records:episodes.things"),
    t("records:episodes.causes"),
    t("records:episodes.measures"),
  ];
  const rows = played.map(({ scenario, text, best, latest }): Row => {
    const finished = finishedPlay(scenario, latest);
    const missed = finished && missedWords(missedIn(finished), text);
    const list = (words: readonly string[] = []) => words.join(t("records:csv.separator"));
    return [
      // In a cell of its own a spreadsheet takes the number for a date.
      `${scenario.number} ${text.title}`,
      text.company.name,
      best.total,
      best.date,
      latest.total,
      latest.date,
      list(missed?.things),
      list(missed?.causes),
      list(missed?.measures),
    ];
  });
  return tableFile([heads, ...rows].map(inWords));
}

/** The map of the 22 measures as a CSV file; what was not met has no share. */
export function measuresTable(
  { t }: App,
  library: LibraryText,
  plays: readonly FinishedPlay[],
): string {
  const results = sumOfPlays(plays);
  const heads = [
    t("records:csv.title"),
    t("records:csv.group"),
    t("records:csv.noticeWon"),
    t("records:csv.noticeAll"),
    t("records:csv.prepareWon"),
    t("records:csv.prepareAll"),
    t("records:csv.share"),
  ];
  const rows = guidelineIds.map((id): Row => {
    const { notice, prepare } = results[id];
    const share = wonShare(results[id]);
    return [
      `${id} ${wordsOf(library.measures, id).title}`,
      wordsOf(library.groups, groupOf(id)).title,
      rounded(notice.won),
      rounded(notice.available),
      rounded(prepare.won),
      rounded(prepare.available),
      share === undefined ? t("records:map.notMet") : Math.round(share * 100),
    ];
  });
  return tableFile([heads, ...rows].map(inWords));
}
