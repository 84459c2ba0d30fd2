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

type Columns<Group, Card> = readonly (readonly Chunk<Group, Card>[])[];

/**
 * Lets the groups flow down through columns that hold so many cards each, in the order in which
 * the fewest of them are cut in two. Of orders as good, the one that leaves most of what lies
 * between the outer columns to be seen, then the one whose last column is short; of those, the one
 * that moves the fewest groups.
 */
export function inColumns<Group, Card>(
  groups: readonly CardGroup<Group, Card>[],
  places: readonly number[],
): Columns<Group, Card> {
  const ways = ordersOf(groups).map((order) => flowing(order, places));
  return ways.reduce((best, way) => (isBetter(way, best) ? way : best), ways[0] ?? []);
}

function isBetter<Group, Card>(one: Columns<Group, Card>, other: Columns<Group, Card>): boolean {
  const [mine, its] = [weightsOf(one), weightsOf(other)];
  const at = mine.findIndex((weight, index) => weight !== its[index]);
  return at !== -1 && (mine[at] ?? 0) < (its[at] ?? 0);
}

function weightsOf<Group, Card>(columns: Columns<Group, Card>): readonly number[] {
  const counts = columns.map((chunks) => sum(chunks.map(({ cards }) => cards.length)));
  const cuts = columns.flat().filter(({ goesOn }) => goesOn).length;
  return [cuts, sum(counts.slice(1, -1)), counts.at(-1) ?? 0];
}

/** All orders, the given one first, and those that begin as it does before others. */
function ordersOf<Each>(all: readonly Each[]): readonly (readonly Each[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((first, index) =>
    ordersOf(all.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}

/**
 * A group begins a column of its own as long as everything still to come fits into what is left;
 * the last column takes whatever remains.
 */
function flowing<Group, Card>(
  groups: readonly CardGroup<Group, Card>[],
  places: readonly number[],
): Columns<Group, Card> {
  let rest: readonly Chunk<Group, Card>[] = groups.map((each) => ({ ...each, goesOn: false }));
  return places.map((place, index) => {
    const after = places.slice(index + 1);
    const isLast = after.length === 0;
    const column = oneColumn(rest, isLast ? Number.POSITIVE_INFINITY : place, sum(after));
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
