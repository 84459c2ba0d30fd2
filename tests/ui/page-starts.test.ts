import fc from "fast-check";
import { expect, it } from "vitest";
import { pageStarts, type Span } from "#ui/episode/page-starts";

const span = (top: number, bottom: number) => ({ top, bottom });

/** Whether nothing else stands in a span: what is not shown of it is lost. */
const isLeafOf = (spans: readonly Span[]) => (span: Span) =>
  !spans.some((each) => each !== span && each.top >= span.top && each.bottom <= span.bottom);

it("what fits is one page", () => {
  expect(pageStarts([span(0, 90)], 100, 100)).toEqual([0]);
});

it("what would be cut in two begins the next page", () => {
  expect(pageStarts([span(0, 60), span(60, 120), span(120, 180)], 100, 180)).toEqual([0, 60, 120]);
});

it("what is taller than a page is cut at what stands in it", () => {
  const tall = [span(0, 250), span(0, 80), span(80, 160), span(160, 250)];

  expect(pageStarts(tall, 100, 250)).toEqual([0, 80, 160]);
});

it("what is taller than a page and holds nothing is cut where the page ends", () => {
  expect(pageStarts([span(0, 250)], 100, 250)).toEqual([0, 100, 200]);
});

it("where nothing is cut, a page begins with what stands on it, not with the gap before", () => {
  const rows = [span(0, 190), span(10, 80), span(110, 190)];

  expect(pageStarts(rows, 100, 200)).toEqual([0, 110]);
});

it("pages leave nothing out, and none is empty", () => {
  const anySpan = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 }))
    .map(([top, high]) => span(top, Math.min(1000, top + high)));
  fc.assert(
    fc.property(fc.array(anySpan), fc.integer({ min: 50, max: 400 }), (spans, height) => {
      const starts = pageStarts(spans, height, 1000);
      const ends = [...starts.slice(1), 1000];

      expect(ends.every((end, index) => end > (starts[index] ?? 0))).toBe(true);
      const inside = (from: number, to: number) =>
        spans.filter(({ top, bottom }) => top < to && bottom > from);
      const gaps = ends.map(
        (end, index) => [Math.min(end, (starts[index] ?? 0) + height), end] as const,
      );
      expect(
        gaps.filter(([from, to]) => from < to && inside(from, to).some(isLeafOf(spans))),
      ).toEqual([]);
    }),
  );
});
