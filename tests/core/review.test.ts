import { describe, expect, it } from "vitest";
import type { Play, Results } from "#core/results";
import { comingReviews, reviewedOf, reviewedSchema } from "#core/review";

const finished = "2026-03-01";
const day = (reviews: number) => ({ finished, reviews });

describe("reviews as they are kept", () => {
  const whole = { finished, reviews: 2, last: { date: finished, right: 3, all: 4 } };
  const last = (change: object) => ({ ...whole, last: { ...whole.last, ...change } });

  it.each<[string, object, boolean]>([
    ["whole", whole, true],
    ["without an outcome", { finished, reviews: 0 }, true],
    ["nine", { ...whole, reviews: 9 }, true],
    ["ten", { ...whole, reviews: 10 }, false],
    ["fewer than none", { ...whole, reviews: -1 }, false],
    ["half a one", { ...whole, reviews: 0.5 }, false],
    ["of no day", { ...whole, finished: "2026-02-30" }, false],
    ["with something else", { ...whole, name: "Mori" }, false],
    ["none right of none", last({ right: 0, all: 0 }), true],
    ["most of all", last({ right: 999, all: 999 }), true],
    ["too many right", last({ right: 1000 }), false],
    ["too many", last({ all: 1000 }), false],
    ["fewer than none right", last({ right: -1 }), false],
    ["fewer than none asked", last({ all: -1 }), false],
    ["half a right one", last({ right: 1.5 }), false],
    ["half a question", last({ all: 1.5 }), false],
    ["an outcome of no day", last({ date: "yesterday" }), false],
    ["an outcome with something else", last({ note: "" }), false],
  ])("%s", (_, reviewed, isOne) => {
    expect(reviewedSchema.safeParse(reviewed).success).toBe(isOne);
  });
});

describe("the next review of each place", () => {
  const play = (date: string): Play => ({ total: 1, revision: 1, date, log: [] });
  const of = (date: string) => ({ best: play(date), latest: play(date) });
  const results: Results = { late: of("2026-03-10"), early: of(finished), over: of(finished) };
  const done = { over: day(4), early: day(1), late: { finished: "2026-01-01", reviews: 3 } };

  it("begins anew where the place was played again, and is none of what was never played", () => {
    expect(reviewedOf(results, done, "late")).toEqual({ finished: "2026-03-10", reviews: 0 });
    expect(reviewedOf(results, done, "early")).toEqual(day(1));
    expect(reviewedOf(results, {}, "early")).toEqual(day(0));
    expect(reviewedOf(results, done, "never")).toBeUndefined();
  });

  it("is told the earliest first, with what is due, and none where all are done", () => {
    const places = ["late", "over", "early", "never"];

    expect(comingReviews(results, done, places, "2026-03-08")).toEqual([
      { scenario: "early", day: "2026-03-08", isDue: true },
      { scenario: "late", day: "2026-03-13", isDue: false },
    ]);
  });
});
