import { describe, expect, it } from "vitest";
import type { Play } from "#core/results";
import { comingReviews } from "#core/review";
import { loadResults, saveResult } from "#progress/results";
import {
  dueToday,
  forgetReviewUnderWay,
  loadReviews,
  loadReviewUnderWay,
  rememberReview,
  saveReviewUnderWay,
} from "#progress/reviews";
import { KEY_PREFIX } from "#progress/storage";
import { aRecords } from "../helpers/records";

const aPlay = (date: string): Play => ({ total: 50, revision: 1, date, log: [] });

/** One was finished earlier than two; three was never played. */
function aStorage() {
  const records = aRecords();
  saveResult(records, "two", aPlay("2026-11-20"));
  saveResult(records, "one", aPlay("2026-11-10"));
  return records;
}

const anOutcome = { date: "2026-11-23", right: 2, all: 3 };

const places = ["one", "two", "three"];

describe("what is due", () => {
  it.each([
    ["2026-11-12", []],
    ["2026-11-13", ["one"]],
    ["2026-11-22", ["one"]],
    ["2026-11-23", ["one", "two"]],
    ["2027-11-23", ["one", "two"]],
  ])("on %s: %j", (today, expected) => {
    expect(dueToday(aStorage(), today, places)).toEqual(expected);
  });

  it("is the longest overdue first", () => {
    expect(dueToday(aStorage(), "2026-11-23", ["two", "one"])).toEqual(["one", "two"]);
  });

  it("is nothing of a place that is not there", () => {
    expect(dueToday(aStorage(), "2026-11-23", ["two"])).toEqual(["two"]);
  });

  it("moves with each review, and begins anew when the place is played again", () => {
    const records = aStorage();
    const today = "2026-11-23";
    const dayOfOne = () =>
      comingReviews(loadResults(records), loadReviews(records), places, today).find(
        ({ scenario }) => scenario === "one",
      )?.day;
    const days = [dayOfOne()];
    for (const reviews of [1, 2, 3, 4]) {
      rememberReview(records, "one", { finished: "2026-11-10", reviews }, anOutcome);
      days.push(dayOfOne());
    }
    saveResult(records, "one", aPlay("2026-12-01"));

    expect(days).toEqual(["2026-11-13", "2026-11-17", "2026-12-10", "2027-03-10", undefined]);
    expect(dayOfOne()).toBe("2026-12-04");
  });

  it("is nothing for a newcomer, and where what was kept is damaged", () => {
    const records = aRecords();
    const before = dueToday(records, "2026-11-23", places);
    records.texts.set(`${KEY_PREFIX}results`, "{");

    expect([before, dueToday(records, "2026-11-23", places)]).toEqual([[], []]);
  });
});

it("remembers how the last review of a play went", () => {
  const records = aStorage();
  rememberReview(records, "one", { finished: "2026-11-10", reviews: 1 }, anOutcome);

  expect(loadReviews(records)).toEqual({
    one: { finished: "2026-11-10", reviews: 1, last: anOutcome },
  });
});

describe("a review that was closed half-way", () => {
  const asked = ["door", "no-rule", "shout"];
  const begun = { finished: "2026-11-10", asked, answers: [true, false] };

  it("goes on where it was left", () => {
    const records = aRecords();
    saveReviewUnderWay(records, "one", begun);

    expect(loadReviewUnderWay(records, "one", begun)).toEqual([true, false]);
  });

  it.each([
    ["another play", { finished: "2026-11-11", asked }],
    ["other questions", { finished: "2026-11-10", asked: ["door"] }],
  ])("does not go on with %s", (_, now) => {
    const records = aRecords();
    saveReviewUnderWay(records, "one", begun);

    expect(loadReviewUnderWay(records, "one", now)).toEqual([]);
  });

  it("is forgotten at its end", () => {
    const records = aRecords();
    saveReviewUnderWay(records, "one", begun);
    forgetReviewUnderWay(records, "one");

    expect(records.texts.keys()).toEqual([]);
  });
});
