import type { OutsourcingText } from "#content/guide-text";
import { wordsOf } from "#content/scenario-text";
import type { Outsourcing } from "#core/guide";

export type OutsourcingList = Outsourcing["lists"][number];
export type OutsourcingSection = OutsourcingList["sections"][number];
export type OutsourcingItem = OutsourcingSection["items"][number];

/** One point of the lists with all that is said about it. */
export interface Point {
  /** Under which the company's choice is kept. */
  readonly key: string;
  readonly item: OutsourcingItem;
  readonly list: string;
  readonly section: string;
  readonly title: string;
  readonly settle: string;
  readonly example: string;
  /** Who usually does it. */
  readonly doer: string;
}

/** The key of a point: the two lists have ids of their own. */
export function pointKey(list: OutsourcingList, item: OutsourcingItem): string {
  return `${list.id}/${item.id}`;
}

/** All points of both lists in their order. */
export function pointsOf(structure: Outsourcing, text: OutsourcingText): readonly Point[] {
  return structure.lists.flatMap((list) => {
    const words = wordsOf(text.lists, list.id);
    return list.sections.flatMap((section) =>
      section.items.map((item) => ({
        key: pointKey(list, item),
        item,
        list: words.title,
        section: wordsOf(words.sections, section.id).name,
        ...wordsOf(words.items, item.id),
        doer: wordsOf(text.doers, item.doer),
      })),
    );
  });
}
