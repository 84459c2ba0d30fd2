import { describe, expect, it } from "vitest";
import { type Play, saveResult } from "#session/profile";
import { comingReviews, dueToday, rememberReview } from "#session/reviews";
import { KEY_PREFIX, memoryStorage } from "#session/storage";

const aPlay = (date: string): Play => ({ total: 50, revision: 1, date, log: [] });

/** One was finished earlier than two; three was never played. */
function aStorage() {
  const storage = memoryStorage();
  saveResult(storage, "two", aPlay("2026-11-20"));
  saveResult(storage, "one", aPlay("2026-11-10"));
  return storage;
}

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
    for (const reviews of [0, 1, 2, 3]) {
      rememberReview(storage, "one", { finished: "2026-11-10", reviews });
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
