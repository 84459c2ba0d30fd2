/** Something that must not be cut in two, in pixels from the top of what it stands in. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** No page shows less than this share of what it could, whatever would be cut. */
const LEAST = 0.3;

/**
 * Where pages of `height` pixels begin, from 0: each at the first span that the page before would
 * cut in two. A span that is taller than a page is cut at what stands in it, or where the page ends.
 */
export function pageStarts(spans: readonly Span[], height: number, total: number): number[] {
  const starts = [0];
  for (let start = 0; start + height < total; ) {
    const end = start + height;
    const least = start + LEAST * height;
    const cut = spans.filter(({ top, bottom }) => top >= least && top < end && bottom > end);
    start = Math.min(end, ...cut.map(({ top }) => top));
    starts.push(start);
  }
  return starts;
}
