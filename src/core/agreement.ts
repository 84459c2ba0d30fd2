import { z } from "zod";
import type { Outsourcing } from "./guide";
import { idsOf } from "./ids";
import type { Scenario } from "./scenario";

/*
 * What a company picks from the two checklists for outsourcing. Points are known by a key that
 * names the list and the item, such as "clause/purpose". Nothing here ever drops what was written.
 */

/** Longest notes that are kept with a point, in letters. */
export const LONGEST_NOTE = { who: 60, by: 40 } as const;

export const promisedSchema = z
  .strictObject({
    who: z.string().max(LONGEST_NOTE.who),
    by: z.string().max(LONGEST_NOTE.by),
    /** No longer chosen, and kept for what was written to it. */
    isLetGo: z.literal(true).optional(),
  })
  .readonly();

/** Who does a point, by when. */
export type Promised = z.infer<typeof promisedSchema>;

/** Points by key, in no order: those that are chosen, and those with notes that once were. */
export type Agreement = Readonly<Record<string, Promised>>;

type Keys = readonly string[];

const blank: Promised = { who: "", by: "" };

/** What is written to a point, as long as it is chosen. */
export function promisedOf(agreement: Agreement, key: string): Promised | undefined {
  const promised = Object.hasOwn(agreement, key) ? agreement[key] : undefined;
  return promised?.isLetGo === true ? undefined : promised;
}

export function chosenOf(agreement: Agreement, keys: Keys): Keys {
  return keys.filter((key) => promisedOf(agreement, key) !== undefined);
}

export function notChosenOf(agreement: Agreement, keys: Keys): Keys {
  return keys.filter((key) => promisedOf(agreement, key) === undefined);
}

/** Those of the chosen points for which it is still open who does it or by when. */
export function openOf(agreement: Agreement, keys: Keys): Keys {
  return chosenOf(agreement, keys).filter((key) => {
    const { who, by } = promisedOf(agreement, key) ?? blank;
    return who.trim() === "" || by.trim() === "";
  });
}

/** Chooses points besides those chosen before; what was once written to one comes back. */
export function choosePoints(agreement: Agreement, keys: Keys): Agreement {
  const added = notChosenOf(agreement, keys).map((key) => {
    const { who, by } = (Object.hasOwn(agreement, key) ? agreement[key] : undefined) ?? blank;
    return [key, { who, by }] as const;
  });
  return { ...agreement, ...Object.fromEntries(added) };
}

/** Lets points go; their notes stay for when they are chosen again. */
export function letPointsGo(agreement: Agreement, keys: Keys): Agreement {
  const entries = Object.entries(agreement).flatMap(([key, promised]) => {
    if (!keys.includes(key)) return [[key, promised] as const];
    const { who, by } = promised;
    return who + by === "" ? [] : [[key, { who, by, isLetGo: true as const }] as const];
  });
  return Object.fromEntries(entries);
}

/** Takes back that points were added to `before`, but for those written to since. */
export function takeBack(agreement: Agreement, before: Agreement, added: Keys): Agreement {
  const untouched = chosenOf(agreement, added).filter((key) => {
    const now = promisedOf(agreement, key) ?? blank;
    const then = before[key] ?? blank;
    return now.who === then.who && now.by === then.by;
  });
  return letPointsGo(agreement, untouched);
}

/** Writes to a chosen point; a longer text than can be kept is cut. */
export function writeNote(
  agreement: Agreement,
  key: string,
  changes: Partial<Pick<Promised, "who" | "by">>,
): Agreement {
  const before = promisedOf(agreement, key);
  if (before === undefined) return agreement;
  const { who, by } = { ...before, ...changes };
  const after = { who: who.slice(0, LONGEST_NOTE.who), by: by.slice(0, LONGEST_NOTE.by) };
  return { ...agreement, [key]: after };
}

/** The key of an item in one of the lists. */
export function pointKey(list: string, item: string): string {
  return `${list}/${item}`;
}

/** The few points to begin with, in the order of the lists. */
export function starterKeys(outsourcing: Outsourcing): Keys {
  return keysOf(outsourcing, outsourcing.fit.starter);
}

/** The points that fit what is handed out, each once, in the order of the lists. */
export function fittingKeys(outsourcing: Outsourcing, works: readonly string[]): Keys {
  const fitting = outsourcing.fit.works.filter(({ id }) => works.includes(id));
  return keysOf(
    outsourcing,
    fitting.flatMap(({ items }) => items),
  );
}

/** A point that would have settled dangers of a story, with the ids of those. */
export interface MetPoint {
  readonly key: string;
  readonly hazards: readonly string[];
}

/** The points that a scenario's dangers name, each once, in the order of the lists. */
export function metPoints(outsourcing: Outsourcing, { hazards }: Scenario): readonly MetPoint[] {
  return outsourcing.lists.flatMap((list) =>
    list.sections.flatMap((section) =>
      section.items.flatMap(({ id }) => {
        const met = hazards.filter(({ agreement = [] }) => agreement.includes(id));
        return met.length === 0 ? [] : [{ key: pointKey(list.id, id), hazards: idsOf(met) }];
      }),
    ),
  );
}

/** Whether anything in a scenario would have been settled by an agreement. */
export function isAboutAgreement({ hazards }: Scenario): boolean {
  return hazards.some(({ agreement }) => agreement !== undefined);
}

/** What a scenario names as a point of the lists and is none, with its path in scenario.json. */
export function unknownPoints(outsourcing: Outsourcing, { hazards }: Scenario) {
  const known = outsourcing.lists.flatMap(({ sections }) =>
    sections.flatMap(({ items }) => idsOf(items)),
  );
  return hazards.flatMap(({ agreement = [] }, index) =>
    agreement.flatMap((id, at) =>
      known.includes(id) ? [] : [{ id, path: ["hazards", index, "agreement", at] }],
    ),
  );
}

function keysOf({ lists }: Outsourcing, items: readonly string[]): Keys {
  return lists.flatMap((list) =>
    list.sections.flatMap((section) =>
      section.items.filter(({ id }) => items.includes(id)).map(({ id }) => pointKey(list.id, id)),
    ),
  );
}
