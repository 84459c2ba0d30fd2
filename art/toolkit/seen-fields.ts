import type { SignSize } from "#picture/answer-signs";
import type { SignPlace } from "#picture/manifest";

/** What lies in each field of a close-up, in columns and rows of this many. */
export const FIELDS = { columns: 40, rows: 28 } as const;

/**
 * The thing itself; what must stay seen, because it gives the thing away or would seem to be what
 * is meant; what else belongs to it, or to nobody; others are letters.
 */
export const OWN = "#";
export const KEPT = "!";
export const NOBODY = ".";
export const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Where a thing and its neighbours lie in its close-up, a letter for each of these. */
export interface Sight {
  readonly others: readonly string[];
  readonly rows: readonly string[];
}

/** So much of a sign lies on its own thing, and so little on others or of one of them, of 1. */
const ON_OWN = 0.06;
const ON_KEPT = 0.01;
const ON_OTHERS = 0.04;
const OF_ANOTHER = 0.04;

/** So much of its own thing may lie under it. */
const OF_OWN = 0.3;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** How much of each field along one side lies between two shares of it. */
const along = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, (_, index) =>
    Math.max(0, Math.min(to * count, index + 1) - Math.max(from * count, index)),
  );

/** How many fields of a kind lie under a sign. */
function under({ rows }: Sight, kind: string, { left, top }: SignPlace, size: SignSize) {
  const across = along(FIELDS.columns, left, left + size.width);
  const down = along(FIELDS.rows, top, top + size.height);
  return sum(
    rows.map((row, index) =>
      down[index]
        ? down[index] * sum(across.map((share, at) => (row[at] === kind ? share : 0)))
        : 0,
    ),
  );
}

const fieldsIn = ({ width, height }: SignSize) => width * height * FIELDS.columns * FIELDS.rows;

const countOf = ({ rows }: Sight, kind: string) =>
  sum(rows.map((row) => row.split(kind).length - 1));

/** How much of a sign lies on its own thing, of 1. */
export const shareOnOwn = (sight: Sight, place: SignPlace, size: SignSize): number =>
  under(sight, OWN, place, size) / fieldsIn(size);

/** Whether the thing itself is at a point of the close-up, in shares of its width and height. */
export const isOwnAt = ({ rows }: Sight, right: number, down: number): boolean =>
  rows[Math.floor(down * FIELDS.rows)]?.[Math.floor(right * FIELDS.columns)] === OWN;

/** What is wrong with a place for the sign of an answer; nothing where it may lie. */
export function faultsAt(sight: Sight, place: SignPlace, size: SignSize): readonly string[] {
  const own = shareOnOwn(sight, place, size);
  const hidden = (own * fieldsIn(size)) / countOf(sight, OWN);
  const kept = under(sight, KEPT, place, size) / fieldsIn(size);
  const others = sight.others.map((id, index) => {
    const letter = LETTERS[index] ?? "";
    return { id, covered: under(sight, letter, place, size), all: countOf(sight, letter) };
  });
  const onOthers = sum(others.map(({ covered }) => covered)) / fieldsIn(size);
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  return [
    ...(own < ON_OWN ? [`only ${percent(own)} of it lie on the thing`] : []),
    ...(hidden > OF_OWN ? [`${percent(hidden)} of the thing lie under it`] : []),
    ...(kept > ON_KEPT ? [`${percent(kept)} of it lie on what must stay seen`] : []),
    ...(onOthers > ON_OTHERS ? [`${percent(onOthers)} of it lie on others`] : []),
    ...others
      .filter(({ covered, all }) => covered / all > OF_ANOTHER)
      .map(({ id, covered, all }) => `${percent(covered / all)} of ${id} lie under it`),
  ];
}

export const mayLieAt = (sight: Sight, place: SignPlace, size: SignSize): boolean =>
  faultsAt(sight, place, size).length === 0;
