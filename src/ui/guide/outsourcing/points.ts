import type { OutsourcingText } from "#content/guide-text";
import { wordsOf } from "#content/scenario-text";
import { pointKey } from "#core/agreement";
import type { Outsourcing } from "#core/guide";
import { guidelineGroups } from "#core/guideline";
import type { App } from "#ui/screen";

export type OutsourcingList = Outsourcing["lists"][number];
export type OutsourcingSection = OutsourcingList["sections"][number];
export type OutsourcingItem = OutsourcingSection["items"][number];

/** One point of the lists with all that is said about it. */
export interface Point {
  /** Under which the company's choice is kept. */
  readonly key: string;
  readonly item: OutsourcingItem;
  readonly listId: OutsourcingList["id"];
  readonly list: string;
  readonly sectionId: string;
  readonly section: string;
  readonly title: string;
  readonly settle: string;
  readonly example: string;
  /** Who usually does it. */
  readonly doer: string;
}

/** All points of both lists in their order. */
export function pointsOf(
  structure: Outsourcing,
  text: OutsourcingText,
  t: App["t"],
): readonly Point[] {
  return structure.lists.flatMap((list) => {
    const words = wordsOf(text.lists, list.id);
    return list.sections.flatMap((section) =>
      section.items.map((item) => ({
        key: pointKey(list.id, item.id),
        item,
        listId: list.id,
        list: words.title,
        sectionId: section.id,
        section: sectionName(section, wordsOf(words.sections, section.id).name, t),
        ...wordsOf(words.items, item.id),
        doer: wordsOf(text.doers, item.doer),
      })),
    );
  });
}

/** The second list goes by the groups of common measures: their numbers are said. */
export function sectionName({ id }: OutsourcingSection, name: string, t: App["t"]): string {
  const group = guidelineGroups.find((each) => each === id);
  return group === undefined ? name : t("outsourcing:group", { number: group, title: name });
}

/** The points in bunches that agree in something, in their order. */
export function bunches<Bunched extends Point>(
  points: readonly Bunched[],
  by: (point: Bunched) => string,
): readonly (readonly [string, readonly Bunched[]])[] {
  return [...new Set(points.map(by))].map((name) => [
    name,
    points.filter((point) => by(point) === name),
  ]);
}
