/** All columns together have room for so much beside one another, in ems. */
const ROOM = 44;

/** Under a link's name and how it went, words have at least so much. */
const LEAST = 9;

/** What whole phrases leave empty at the end of a line. */
const RAGGED = 1.5;

/** Nothing is said in more lines. */
const MOST_LINES = 12;

/**
 * How wide each link's column is said, in ems, by how long each of its lines is: so wide that the
 * longest column is as low as it can be, and none is wider for the sake of what is short.
 */
export function resultWidths(said: readonly (readonly number[])[]): readonly number[] {
  const heights = Array.from({ length: MOST_LINES }, (_, index) => index + 1);
  const plans = heights.map((most) => said.map((lines) => widthFor(lines, most)));
  const sumOf = (plan: readonly number[]) => plan.reduce((sum, each) => sum + each, 0);
  return plans.find((plan) => sumOf(plan) <= ROOM) ?? plans.at(-1) ?? [];
}

/** The least width at which some lines break into no more than so many. */
function widthFor(lines: readonly number[], most: number): number {
  for (let width = LEAST; width < ROOM; width += 0.5) {
    const count = lines.reduce((sum, ems) => sum + Math.ceil(ems / (width - RAGGED)), 0);
    if (count <= most) return width;
  }
  return ROOM;
}
