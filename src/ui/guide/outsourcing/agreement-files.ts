import { type Agreement, promisedOf } from "#core/agreement";
import type { Grounds } from "#core/guide";
import { tableFile } from "#core/table-file";
import { plain } from "#ui/element";
import type { App } from "#ui/screen";
import { bunches, type Point } from "./points";

/** What a file of the agreement is made of. */
export interface AgreementFile {
  /** All points; only those that are chosen are written. */
  readonly points: readonly Point[];
  readonly agreement: Agreement;
  /** "YYYY-MM-DD". */
  readonly day: string;
  readonly notLegalAdvice: string;
}

type Say = App["t"];

/** A chosen point with what was written to it. */
export interface ChosenPoint extends Point {
  readonly who: string;
  readonly by: string;
}

export function chosenPoints({
  points,
  agreement,
}: Pick<AgreementFile, "points" | "agreement">): readonly ChosenPoint[] {
  return points.flatMap((point) => {
    const promised = promisedOf(agreement, point.key);
    return promised === undefined ? [] : [{ ...point, who: promised.who, by: promised.by }];
  });
}

/*
 * Only our own texts carry marks of ruby and breaks, which `plain` takes out. What somebody wrote
 * is never put through it.
 */

/** The chosen points as a table, with the line about legal advice at the end. */
export function agreementTable(file: AgreementFile, t: Say): string {
  const heads = [
    t("outsourcing:file.list"),
    t("outsourcing:file.section"),
    t("outsourcing:file.item"),
    t("outsourcing:file.settle"),
    t("outsourcing:file.who"),
    t("outsourcing:file.by"),
    t("outsourcing:file.doer"),
    t("outsourcing:file.example"),
    t("outsourcing:file.measures"),
    t("outsourcing:file.grounds"),
  ];
  const rows = chosenPoints(file).map((point) => [
    ...[point.list, point.section, point.title, point.settle].map(plain),
    point.who,
    point.by,
    ...[point.doer, point.example].map(plain),
    // A number alone is a date to a spreadsheet.
    [plain(t("outsourcing:measures")), ...point.item.measures].join(" "),
    plain(groundsWord(point.item.grounds, t)),
  ]);
  return tableFile([heads.map(plain), ...rows, [plain(file.notLegalAdvice)]]);
}

/** The chosen points as Markdown: a table for each of the two lists. */
export function agreementText(file: AgreementFile, t: Say): string {
  const lists = bunches(chosenPoints(file), ({ list }) => list).flatMap(([list, points]) => [
    `## ${ours(list)}`,
    textTable(points, t),
  ]);
  const parts = [
    `# ${ours(t("outsourcing:sheet.title"))}`,
    ours(t("outsourcing:sheet.date", { date: file.day })),
    ...lists,
    ours(t("outsourcing:sheet.key")),
    `**${ours(file.notLegalAdvice)}**`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function textTable(points: readonly ChosenPoint[], t: Say): string {
  const heads = [
    t("outsourcing:file.section"),
    t("outsourcing:file.item"),
    t("outsourcing:file.settle"),
    t("outsourcing:file.who"),
    t("outsourcing:file.by"),
    t("outsourcing:file.grounds"),
  ];
  const open = ours(t("outsourcing:file.open"));
  const rows = points.map((point) => [
    ours(point.section),
    ours(point.title),
    ours(point.settle),
    marked(point.who) || open,
    marked(point.by) || open,
    ours(groundsWord(point.item.grounds, t)),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads.map(ours)), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Whether it was found or is our own thinking, in a word. */
export function groundsWord({ status }: Grounds, t: Say): string {
  return status === "FOUND" ? t("guide:found") : t("guide:inferred");
}

const ours = (text: string) => marked(plain(text));

/** Ends of lines, and what no file should hold. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** A text on one line in which nothing is taken for Markdown. */
function marked(text: string): string {
  return text
    .replace(CONTROLS, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}
