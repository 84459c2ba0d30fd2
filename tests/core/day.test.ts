import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { calendarFile } from "#core/calendar-file";
import { dayNumber, dayOf, daysAfter } from "#core/day";
import { isDue, nextReview, reviewDays } from "#core/review";
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

describe("a calendar file", () => {
  const file = calendarFile(
    [
      {
        id: "it-admin-absent-3",
        day: "2026-12-31",
        title: "復習；IT 管理者の不在, もう一度",
        note: `三日前に見のがしたものを、もう一度。${"とても長い説明が続きます。".repeat(8)}\n改行`,
      },
    ],
    "2026-11-23",
  );

  it("has lines of at most 75 bytes that end in CRLF", () => {
    const lines = file.split("\r\n");

    expect(lines.at(-1)).toBe("");
    expect(
      Math.max(...lines.map((line) => new TextEncoder().encode(line).length)),
    ).toBeLessThanOrEqual(75);
  });

  it("says the day, to the next, and what it is, when unfolded", () => {
    const whole = file.replaceAll("\r\n ", "");

    expect(whole).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101");
    expect(whole).toContain("SUMMARY:復習；IT 管理者の不在\\, もう一度");
    expect(whole).toContain("説明が続きます。\\n改行");
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
    "  =1",
    "\u3000=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
  ])("keeps %j from being a formula", (text) => {
    expect(tableFile([[text]])).toBe(`\ufeff"'${text}"\r\n`);
  });
});
