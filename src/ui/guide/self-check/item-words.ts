import { wordsOf } from "#content/scenario-text";
import type { SelfCheckItem } from "#core/guide-self-check";
import { element } from "#ui/element";
import type { CheckView } from "./filling";

/** What stands under a question: words of its footnotes, and whether its advice is out of date. */
export function itemNotes({ app, text }: CheckView, item: SelfCheckItem): readonly HTMLElement[] {
  const terms = item.terms.map((id) => {
    const { term, meaning } = wordsOf(text.terms, id);
    return element(
      "p",
      { class: "check__note" },
      element("b", {}, `${app.t("self-check:term")} `),
      `${term}：${meaning}`,
    );
  });
  return item.recommends ? terms : [...terms, outdatedNote(app.t("self-check:outdated"))];
}

function outdatedNote(words: string): HTMLElement {
  return element(
    "p",
    { class: "check__note check__note--outdated" },
    element("b", {}, "！ "),
    words,
  );
}

/** A question on paper and in tables: where its advice is out of date, it says so. */
export function questionOf({ app, text }: CheckView, item: SelfCheckItem): string {
  const { question } = wordsOf(text.items, String(item.no));
  return item.recommends ? question : `${question} ${app.t("self-check:outdatedShort")}`;
}

/** The part of the sheet an item is in. */
export function sectionOf({ check }: CheckView, no: number) {
  const section = check.sections.find(({ items }) => items.includes(no));
  if (section === undefined) throw new Error(`Item ${no} is in no part of the sheet.`);
  return section;
}

/** The page's name: the old sheet is called so. */
export function headingOf({ app, check }: CheckView): string {
  return app.t(check.edition === "2009" ? "self-check:oldHeading" : "self-check:heading");
}

/** A number as it is read, with a minus that is as wide as a digit. */
export function signed(points: number): string {
  return points < 0 ? `−${-points}` : String(points);
}
