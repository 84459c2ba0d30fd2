import type { Grounds } from "#core/guide";
import { tableFile } from "#core/table-file";
import type { Agreement } from "#session/company";
import { plain } from "#ui/element";
import type { App } from "#ui/screen";
import type { Point } from "./points";

/** What a file of the agreement is made of. */
export interface AgreementFile {
  /** All points; only those in the agreement are written. */
  readonly points: readonly Point[];
  readonly agreement: Agreement;
  /** "YYYY-MM-DD". */
  readonly day: string;
  readonly notLegalAdvice: string;
}

type Say = App["t"];

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
  const rows = chosenOf(file).map(({ point, who, by }) => [
    point.list,
    point.section,
    point.title,
    point.settle,
    who,
    by,
    point.doer,
    point.example,
    point.item.measures.join(" "),
    groundsWord(point.item.grounds, t),
  ]);
  const all = [heads, ...rows, [file.notLegalAdvice]];
  return tableFile(all.map((row) => row.map(plain)));
}

/** The chosen points as a text to talk over, in Markdown. */
export function agreementText(file: AgreementFile, t: Say): string {
  const title = `# ${plain(t("outsourcing:file.title"))}`;
  const date = plain(t("outsourcing:file.date", { date: file.day }));
  const chosen = chosenOf(file);
  const lists = [...new Set(chosen.map(({ point }) => point.list))].flatMap((list) => [
    `## ${marked(list)}`,
    ...sectionsOf(
      chosen.filter(({ point }) => point.list === list),
      t,
    ),
  ]);
  return `${[title, date, ...lists, "---", marked(file.notLegalAdvice)].join("\n\n")}\n`;
}

type Chosen = ReturnType<typeof chosenOf>;

function chosenOf({ points, agreement }: AgreementFile) {
  return points.flatMap((point) => {
    const promised = agreement[point.key];
    return promised === undefined ? [] : [{ point, ...promised }];
  });
}

function sectionsOf(chosen: Chosen, t: Say): readonly string[] {
  return [...new Set(chosen.map(({ point }) => point.section))].flatMap((section) => [
    `### ${marked(section)}`,
    chosen
      .filter(({ point }) => point.section === section)
      .map((each) => pointText(each, t))
      .join("\n"),
  ]);
}

function pointText({ point, who, by }: Chosen[number], t: Say): string {
  const line = (label: string, text: string) =>
    `  - ${plain(t("outsourcing:file.line", { label, text: marked(text) }))}`;
  const open = t("outsourcing:file.open");
  return [
    `- [ ] **${marked(point.title)}** – ${marked(point.settle)}`,
    line(t("outsourcing:file.who"), who.trim() || open),
    line(t("outsourcing:file.by"), by.trim() || open),
    line(t("outsourcing:file.example"), point.example),
    line(
      t("outsourcing:file.grounds"),
      `${groundsWord(point.item.grounds, t)} / ${point.item.measures.join(", ")}`,
    ),
  ].join("\n");
}

function groundsWord({ status }: Grounds, t: Say): string {
  return status === "FOUND" ? t("guide:found") : t("guide:inferred");
}

/** A text in which nothing is taken for Markdown. */
function marked(text: string): string {
  return plain(text).replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
