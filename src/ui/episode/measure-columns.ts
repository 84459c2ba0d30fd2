/** A group with its cards, in the order in which they are shown. */
export interface CardGroup<Group, Card> {
  readonly group: Group;
  readonly cards: readonly Card[];
}

type Groups<Group, Card> = readonly CardGroup<Group, Card>[];

/** Where the groups stand: at the sides of the room below one another, below the room side by side. */
export interface Areas<Group, Card> {
  readonly left: Groups<Group, Card>;
  /** One takes both columns; two have one each. */
  readonly middle: Groups<Group, Card>;
  readonly right: Groups<Group, Card>;
}

/** Cards that find room at the left, and at the right, where the button stands, too. */
const AT_LEFT = 5;
const AT_RIGHT = 4;

/** So many at the right leave room for the dangers above them. */
export const BESIDE_DANGERS = 3;

/**
 * Shares the groups out so that each stays together, the room is as high as can be and no column
 * ends before the others: few rows below it, none with a gap, and columns of like length.
 */
export function inAreas<Group, Card>(groups: Groups<Group, Card>): Areas<Group, Card> {
  const ways = waysOf(groups.filter(({ cards }) => cards.length > 0));
  const [first = { left: groups, middle: [], right: [] }, ...others] = ways;
  const weightsOf = (way: Areas<Group, Card>) => weightsIn(way, groups);
  return others.reduce(
    (best, way) => (isLess(weightsOf(way), weightsOf(best)) ? way : best),
    first,
  );
}

/** Rows of cards below the room. */
export function rowsBelow<Group, Card>({ middle }: Areas<Group, Card>): number {
  const counts = middle.map(({ cards }) => cards.length);
  return counts.length === 1 ? Math.ceil((counts[0] ?? 0) / 2) : Math.max(0, ...counts);
}

export const countOf = <Group, Card>(groups: Groups<Group, Card>) =>
  groups.reduce((total, { cards }) => total + cards.length, 0);

function isLess(mine: readonly number[], its: readonly number[]): boolean {
  const at = mine.findIndex((weight, index) => weight !== its[index]);
  return at !== -1 && (mine[at] ?? 0) < (its[at] ?? 0);
}

/** What speaks against a way, what matters most first. */
function weightsIn<Group, Card>(
  areas: Areas<Group, Card>,
  groups: Groups<Group, Card>,
): readonly number[] {
  const { left, middle, right } = areas;
  const rows = rowsBelow(areas);
  return [
    Math.max(0, countOf(left) - AT_LEFT) + Math.max(0, countOf(right) - AT_RIGHT),
    rows,
    2 * rows - countOf(middle),
    Math.max(0, countOf(right) - BESIDE_DANGERS),
    Math.max(left.length, right.length),
    // What comes first is read first.
    ...groups.map((each) => [left, middle, right].findIndex((area) => area.includes(each))),
  ];
}

/** All ways to share them out, in their own order as far as that goes. */
function waysOf<Group, Card>(groups: Groups<Group, Card>): readonly Areas<Group, Card>[] {
  const [first, ...rest] = groups;
  if (!first) return [{ left: [], middle: [], right: [] }];
  return waysOf(rest)
    .flatMap((way) => [
      { ...way, left: [first, ...way.left] },
      { ...way, middle: [first, ...way.middle] },
      { ...way, right: [first, ...way.right] },
    ])
    .filter(({ middle }) => middle.length <= 2);
}
