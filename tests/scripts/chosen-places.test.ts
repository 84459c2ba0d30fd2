import { describe, expect, test } from "vitest";
import { roomOf } from "../../scripts/room-of";
import { inRoot } from "../../scripts/root";
import { checkChosen, chosenPlaces } from "../../scripts/vite/chosen-places";
import { scenarioIds } from "../../scripts/words";

const [one = "", two = ""] = scenarioIds();

/** What stands for a file in a build of some places; undefined for the file itself. */
function standIn(chosen: readonly string[] | undefined, ...path: string[]) {
  const { load } = chosenPlaces(chosen);
  if (typeof load !== "function") throw new Error("The plugin loads nothing.");
  return Reflect.apply(load, {}, [inRoot(...path)]);
}

describe("a build of chosen places", () => {
  test("leaves out words, things and pictures of the others", () => {
    expect(standIn([one], "scenarios", two, "scenario.json")).toBe("{}");
    expect(standIn([one], "scenarios", two, "scenario.json?raw")).toContain('""');
    expect(standIn([one], "assets", roomOf(two), "room.webp?url")).toContain('""');
  });

  test("holds its own, and what is everybody's", () => {
    expect(standIn([one], "scenarios", one, "scenario.json")).toBeUndefined();
    expect(standIn([one], "assets", roomOf(one), "room.webp?url")).toBeUndefined();
    expect(standIn([one], "assets", "sound", "calm.mp3?url")).toBeUndefined();
    expect(standIn([one], "guide", "library.json")).toBeUndefined();
  });

  test("of all places leaves out nothing", () => {
    expect(standIn(undefined, "scenarios", two, "scenario.json")).toBeUndefined();
  });

  test("is refused for a place that does not exist, with those that do", () => {
    expect(() => checkChosen(["nowhere"])).toThrow(/no place nowhere\. There are: .*/);
    expect(() => checkChosen([])).toThrow(one);
    expect(() => checkChosen([one, two])).not.toThrow();
  });
});
