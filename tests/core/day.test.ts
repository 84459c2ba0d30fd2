import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dayNumber, dayOf, daysAfter } from "#core/day";
import { afterReview, comingDays, isDue, nextReview, REVIEW_DAYS, reviewDays } from "#core/review";
import { tableFile } from "#core/table-file";

const MS_PER_DAY = 86_400_000;

test("days are those of the calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 60_000 }), (number) => {
      expect(dayOf(number)).toBe(new Date(number * MS_PER_DAY).toISOString().slice(0, 10));
      expect(dayNumber(dayOf(number))).toBe(number);
    }),
  );
});

it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "tomorrow", "2026-1-1", ""])(
  "%j is no day",
  (text) => {
    expect(dayNumber(text)).toBeUndefined();
  },
);

it("goes over the ends of months and leap years", () => {
  expect([
    daysAfter("2028-02-28", 1),
    daysAfter("2026-12-31", 1),
    daysAfter("2026-03-01", -1),
  ]).toEqual(["2028-02-29", "2027-01-01", "2026-02-28"]);
});

describe("reviews", () => {
  const finished = "2026-11-23";

  it("come after 3, 7, 30 and 120 days", () => {
    expect(reviewDays(finished)).toEqual(["2026-11-26", "2026-11-30", "2026-12-23", "2027-03-23"]);
  });

  it.each([
    [0, "2026-11-25", false],
    [0, "2026-11-26", true],
    [0, "2027-01-01", true],
    [1, "2026-11-26", false],
    [3, "2027-03-23", true],
    [4, "2030-01-01", false],
  ])("after %d reviews, on %s: due %s", (reviews, today, expected) => {
    expect(isDue({ finished, reviews }, today)).toBe(expected);
  });

  it("end after the last", () => {
    expect(nextReview({ finished, reviews: 4 })).toBeUndefined();
  });
});

describe("days of reviews to come", () => {
  const finished = "2026-11-23";

  it.each([
    [0, "2026-11-23", ["3 2026-11-26", "7 2026-11-30", "30 2026-12-23", "120 2027-03-23"]],
    [0, "2026-11-26", ["3 2026-11-26", "7 2026-11-30", "30 2026-12-23", "120 2027-03-23"]],
    [0, "2026-11-28", ["3 2026-11-28", "7 2026-11-30", "30 2026-12-23", "120 2027-03-23"]],
    [0, "2026-11-30", ["7 2026-11-30", "30 2026-12-23", "120 2027-03-23"]],
    [0, "2026-12-01", ["7 2026-12-01", "30 2026-12-23", "120 2027-03-23"]],
    [2, "2026-12-01", ["30 2026-12-23", "120 2027-03-23"]],
    [3, "2028-01-01", ["120 2028-01-01"]],
    [4, "2026-12-01", []],
  ])("after %d reviews, on %s: %j", (reviews, today, expected) => {
    const days = comingDays({ finished, reviews }, today);

    expect(days.map(({ after, day }) => `${after} ${day}`)).toEqual(expected);
  });

  test("begin with today exactly when a review is due", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(4), (days, reviews) => {
        const play = { finished, reviews };
        const today = daysAfter(finished, days);

        expect(comingDays(play, today)[0]?.day === today).toBe(isDue(play, today));
      }),
    );
  });
});

describe("after a review", () => {
  const play = { finished: "2026-01-01", reviews: 0 };

  it.each([
    [2, undefined],
    [3, 1],
    [6, 1],
    [7, 2],
    [40, 3],
    [400, REVIEW_DAYS.length],
  ])("%i days later, so many are behind: %s", (days, reviews) => {
    expect(afterReview(play, daysAfter(play.finished, days))?.reviews).toBe(reviews);
  });

  test("nothing is due on the same day", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(4), (days, reviews) => {
        const today = daysAfter(play.finished, days);
        const after = afterReview({ ...play, reviews }, today);

        expect(after !== undefined && isDue(after, today)).toBe(false);
      }),
    );
  });
});

describe("a table file", () => {
  it("begins with a byte order mark and quotes every text", () => {
    expect(tableFile([["対策", 4, '「"強"」']])).toBe('\ufeff"対策",4,"「""強""」"\r\n');
  });

  it.each([
    "=1+1",
    "+81",
    "-5",
    "@cmd",
    "\tx",
    "\nx",
    "\r=1",
    "  =1",
    "\u3000=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "1-2",
    "4.1.2",
    "11/26",
    " 2026/11/26",
    "９：００",
  ])("keeps %j from being a formula or a date", (text) => {
    expect(tableFile([[text]])).toBe(`\ufeff"'${text}"\r\n`);
  });

  it.each(["2026-11-26", "4.1.2 責任者と担当者", "共通対策 4.1.5", "11月26日", "3"])(
    "leaves %j as it is",
    (text) => {
      expect(tableFile([[text]])).toBe(`\ufeff"${text}"\r\n`);
    },
  );
});
