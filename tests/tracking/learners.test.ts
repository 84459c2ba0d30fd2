import { describe, expect, it } from "vitest";
import { episodeKey } from "#progress/saved-episode";
import { learnerStorage, ownerOf } from "#tracking/learner-storage";
import { sharedStorage } from "./shared-storage";

const deaf = { addEventListener: () => undefined, removeEventListener: () => undefined };
const KEY = "mamore/1/results";

describe("learners at one computer", () => {
  it("never meet what belongs to another, nor the game's own", () => {
    const browser = sharedStorage();
    browser.setItem(KEY, "of the game itself");
    const of = (learner: string, pack = "all") => {
      const storage = learnerStorage(() => browser, deaf);
      storage.belongTo(ownerOf(learner, pack));
      return storage;
    };
    of("a").set(KEY, "of a");

    expect(of("b").get(KEY)).toBeUndefined();
    expect(of("a", "one-place").get(KEY)).toBeUndefined();
    expect(of("a").get(KEY)).toBe("of a");
    expect(of("a").keys()).toEqual([KEY]);
    of("b").remove(KEY);
    expect([of("a").get(KEY), browser.getItem(KEY)]).toEqual(["of a", "of the game itself"]);
  });

  it("cannot be told from what is kept of them", () => {
    expect(ownerOf("taro@example.com", "all")).toMatch(/^[0-9a-f]{16}$/);
    expect(ownerOf("a", "bc")).not.toBe(ownerOf("ab", "c"));
  });

  it("bring along what they played before it was known who they are", () => {
    const browser = sharedStorage();
    const before = learnerStorage(() => browser, deaf);
    before.belongTo(ownerOf("a", "all"));
    before.set(KEY, "older results");
    before.set(episodeKey("office"), "older");

    const storage = learnerStorage(() => browser, deaf);
    expect([storage.isBlocked, storage.keys()]).toEqual([true, []]);
    storage.set(episodeKey("office"), "just played");
    storage.set(KEY, "new results");
    storage.belongTo(ownerOf("a", "all"));

    expect(storage.isBlocked).toBe(false);
    expect(storage.get(episodeKey("office"))).toBe("just played");
    // Results are joined by whoever knows what they are.
    expect(storage.get(KEY)).toBe("older results");
  });

  it("keep all in the page where the browser blocks its storage", () => {
    const storage = learnerStorage(() => {
      throw new Error("blocked");
    }, deaf);
    storage.set(KEY, "mine");
    storage.belongTo("x");

    expect([storage.isBlocked, storage.get(KEY)]).toEqual([true, "mine"]);
  });
});
