/** Something that must not be cut in two, in pixels from the top of what it stands in. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** No page shows less than this share of what it could, whatever would be cut. */
const LEAST = 0.3;

/**
 * Where pages of `height` pixels begin, from 0: each at the first span that the page before would
 * cut in two, or, where none is cut, at the next one. A span that is taller than a page is cut at
 * what stands in it, or where the page ends.
 */
export function pageStarts(spans: readonly Span[], height: number, total: number): number[] {
  const starts = [0];
  for (let start = 0; start + height < total; ) {
    const end = start + height;
    const least = start + LEAST * height;
    const cut = spans.filter(({ top, bottom }) => top >= least && top < end && bottom > end);
    start = cut.length > 0 ? Math.min(...cut.map(({ top }) => top)) : nextTop(spans, end, height);
    starts.push(start);
  }
  return starts;
}

/** The first span after a page's end, unless the page ends within what holds no other span. */
function nextTop(spans: readonly Span[], end: number, height: number): number {
  const isLeaf = (span: Span) =>
    !spans.some((each) => each !== span && each.top >= span.top && each.bottom <= span.bottom);
  if (spans.some((span) => span.top < end && span.bottom > end && isLeaf(span))) return end;
  const next = Math.min(...spans.filter(({ top }) => top >= end).map(({ top }) => top));
  return next - end < LEAST * height ? next : end;
}
