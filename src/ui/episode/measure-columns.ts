/** Cards of one group that stand below one another in one column. */
export interface Chunk<Group, Card> {
  readonly group: Group;
  readonly cards: readonly Card[];
  /** The group goes on here from the column before. */
  readonly goesOn: boolean;
}

/** A group with its cards, in the order in which they are shown. */
export interface CardGroup<Group, Card> {
  readonly group: Group;
  readonly cards: readonly Card[];
}

/**
 * Lets the groups flow down through columns that hold so many cards each. A group begins a column
 * of its own as long as everything still to come fits into what is left; the last column takes
 * whatever remains.
 */
export function inColumns<Group, Card>(
  groups: readonly CardGroup<Group, Card>[],
  places: readonly number[],
): readonly (readonly Chunk<Group, Card>[])[] {
  let rest: readonly Chunk<Group, Card>[] = groups.map((each) => ({ ...each, goesOn: false }));
  return places.map((place, index) => {
    const after = places.slice(index + 1);
    const column = oneColumn(
      rest,
      after.length === 0 ? Number.POSITIVE_INFINITY : place,
      sum(after),
    );
    rest = column.rest;
    return column.chunks;
  });
}

function oneColumn<Group, Card>(
  waiting: readonly Chunk<Group, Card>[],
  place: number,
  after: number,
) {
  const chunks: Chunk<Group, Card>[] = [];
  let rest = waiting.filter(({ cards }) => cards.length > 0);
  for (let free = place; free > 0; ) {
    const [first, ...others] = rest;
    const canWait = chunks.length > 0 && sum(rest.map(({ cards }) => cards.length)) <= after;
    if (!first || canWait) break;
    const cards = first.cards.slice(0, free);
    const left = first.cards.slice(cards.length);
    chunks.push({ ...first, cards });
    free -= cards.length;
    rest = left.length > 0 ? [{ ...first, cards: left, goesOn: true }, ...others] : others;
  }
  return { chunks, rest };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
