import { describe, expect, it } from "vitest";
import { type Play, saveResult } from "#progress/profile";
import {
  comingReviews,
  dueToday,
  forgetReviewUnderWay,
  loadReviews,
  loadReviewUnderWay,
  rememberReview,
  saveReviewUnderWay,
} from "#progress/reviews";
import { KEY_PREFIX, memoryStorage } from "#progress/storage";

const aPlay = (date: string): Play => ({ total: 50, revision: 1, date, log: [] });

/** One was finished earlier than two; three was never played. */
function aStorage() {
  const storage = memoryStorage();
  saveResult(storage, "two", aPlay("2026-11-20"));
  saveResult(storage, "one", aPlay("2026-11-10"));
  return storage;
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
    const storage = aStorage();
    const today = "2026-11-23";
    const dayOfOne = () =>
      comingReviews(storage, today, places).find(({ scenario }) => scenario === "one")?.day;
    const days = [dayOfOne()];
    for (const reviews of [1, 2, 3, 4]) {
      rememberReview(storage, "one", { finished: "2026-11-10", reviews }, anOutcome);
      days.push(dayOfOne());
    }
    saveResult(storage, "one", aPlay("2026-12-01"));

    expect(days).toEqual(["2026-11-13", "2026-11-17", "2026-12-10", "2027-03-10", undefined]);
    expect(dayOfOne()).toBe("2026-12-04");
  });

  it("is nothing for a newcomer, and where what was kept is damaged", () => {
    const storage = memoryStorage();
    const before = dueToday(storage, "2026-11-23", places);
    storage.set(`${KEY_PREFIX}results`, "{");

    expect([before, dueToday(storage, "2026-11-23", places)]).toEqual([[], []]);
  });
});

it("remembers how the last review of a play went", () => {
  const storage = aStorage();
  rememberReview(storage, "one", { finished: "2026-11-10", reviews: 1 }, anOutcome);

  expect(loadReviews(storage).value).toEqual({
    one: { finished: "2026-11-10", reviews: 1, last: anOutcome },
  });
});

describe("a review that was closed half-way", () => {
  const asked = ["door", "no-rule", "shout"];
  const begun = { finished: "2026-11-10", asked, answers: [true, false] };

  it("goes on where it was left", () => {
    const storage = memoryStorage();
    saveReviewUnderWay(storage, "one", begun);

    expect(loadReviewUnderWay(storage, "one", begun)).toEqual([true, false]);
  });

  it.each([
    ["another play", { finished: "2026-11-11", asked }],
    ["other questions", { finished: "2026-11-10", asked: ["door"] }],
  ])("does not go on with %s", (_, now) => {
    const storage = memoryStorage();
    saveReviewUnderWay(storage, "one", begun);

    expect(loadReviewUnderWay(storage, "one", now)).toEqual([]);
  });

  it("is forgotten at its end", () => {
    const storage = memoryStorage();
    saveReviewUnderWay(storage, "one", begun);
    forgetReviewUnderWay(storage, "one");

    expect(storage.keys()).toEqual([]);
  });
});
