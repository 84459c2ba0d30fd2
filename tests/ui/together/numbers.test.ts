import { describe, expect, it, test } from "vitest";
import { missingFor } from "#core/guideline-results";
import { bestPlan } from "#core/plan";
import { presentStep } from "#core/room/room";
import { newRoom } from "#core/room/room-state";
import { countOf } from "#core/room/step-count";
import { stepsOf } from "#core/room/steps";
import { rightCauses, thingsOf } from "#core/scenario";
import { missedCount, missedOf, weakestOf } from "#ui/together/wall-debrief";
import { numberOf } from "#ui/together/wall-things";
import { answersOf, byHands, pressOn } from "../../helpers/rooms";
import { shipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";

describe.each(shipped)("in $folder", (place) => {
  const { scenario } = place;

  it.each([6, 8, "all"] as const)("a thing is called by its turn, of %s things", (things) => {
    const from = { ...newRoom, things };
    const steps = stepsOf(scenario, from).filter(({ kind }) => kind === "thing");
    for (const { id, about } of steps) {
      const { room } = pressOn(
        scenario,
        byHands(() => true),
        { from, until: id },
      );
      expect(presentStep(scenario, room).about).toBe(about);
      const number = numberOf(
        aWallPlay(place, "ja", () => room),
        about,
      );
      expect(number).toBe(String(countOf(scenario, room).now));
    }
  });

  it("no two things have one number", () => {
    const play = aWallPlay(place, "ja", () => newRoom);
    const numbers = thingsOf(scenario).map(({ id }) => numberOf(play, id));

    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).not.toContain("0");
  });

  test("a card is named twice for the weakest groups only where none else would help", () => {
    const { room } = pressOn(scenario, byHands(answersOf({})));
    const play = aWallPlay(place, "ja", () => room);
    const weakest = weakestOf(play);
    const again = weakest.filter(({ next, group }, at) => {
      const named = weakest.slice(0, at).map((each) => each.next);
      const others = missingFor(scenario, play.episode(), group);
      return named.includes(next) && others.some((id) => !named.includes(id));
    });

    expect(weakest.some(({ next }) => next !== undefined)).toBe(true);
    expect(again).toEqual([]);
  });

  test("a card that helps two of the weakest groups is told at the second as one that helps, too", () => {
    const { room } = pressOn(scenario, byHands(answersOf({})));
    const weakest = weakestOf(aWallPlay(place, "ja", () => room));
    const before = weakest.map(({ next }, at) =>
      weakest.slice(0, at).some((each) => next !== undefined && each.next === next),
    );

    expect(weakest.map(({ isNamed }) => isNamed)).toEqual(before);
  });

  test("no group is weak where all that was shown was seen, and the best plan was bought", () => {
    const expert = byHands(
      answersOf({
        danger: scenario.hazards.map(({ id }) => id),
        causes: rightCauses(scenario).map(({ id }) => id),
        measures: bestPlan(scenario).plan,
      }),
      "most",
      "none",
    );
    const { room } = pressOn(scenario, expert, { from: { ...newRoom, things: 6 } });

    expect(weakestOf(aWallPlay(place, "ja", () => room))).toEqual([]);
  });

  test("of the missed dangers the gravest are shown, in the order of their numbers", () => {
    const { room } = pressOn(
      scenario,
      byHands(() => false),
      { from: { ...newRoom, things: "all" } },
    );
    const play = aWallPlay(place, "ja", () => room);
    const shown = missedOf(play);
    const numbers = shown.map(({ id }) => Number(numberOf(play, id)));
    const others = scenario.hazards.filter((each) => !shown.includes(each));
    const least = Math.min(...shown.map(({ severity }) => severity));

    expect(missedCount(play)).toBe(scenario.hazards.length);
    expect(shown).toHaveLength(3);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(others.every(({ severity }) => severity <= least)).toBe(true);
  });
});
