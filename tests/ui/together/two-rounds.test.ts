import { describe, expect, it } from "vitest";
import { readText } from "#content/a-text";
import { presentStep } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import { stepKinds } from "#core/room/step-ids";
import { stepsOf } from "#core/room/steps";
import { rightCauses } from "#core/scenario";
import { nextWords } from "#ui/together/memo-next";
import { memoWords } from "#ui/together/memo-words";
import { debriefParts, halfTold, missedCount } from "#ui/together/wall-debrief";
import { foundBy, halfFacts } from "#ui/together/wall-score";
import { type Answering, answersOf, byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { locales, type Shipped, shipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";

const two: Room = { ...newRoom, until: "cause" };

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

/** A hall that knows everything, and one that takes everything for the other. */
const knowing = ({ scenario }: Shipped): Answering =>
  byHands(
    answersOf({
      danger: idsOf(scenario.hazards),
      causes: idsOf(rightCauses(scenario)),
      keyPoints: idsOf(scenario.causes.filter(({ key }) => key)),
    }),
    "most",
    "none",
  );
const mistaken = ({ scenario }: Shipped): Answering =>
  byHands(
    answersOf({
      danger: idsOf(scenario.decoys),
      causes: idsOf(scenario.causes.filter(({ kind }) => kind === "excuse")),
      keyPoints: [],
    }),
    "most",
    "none",
  );

describe.each(shipped)("two rounds of $folder", (place) => {
  const { scenario } = place;
  const endOf = (hands: Answering) => pressOn(scenario, hands, { from: two }).room;

  it("end with what was seen, what was missed and what comes tomorrow, after nothing of the plan", () => {
    const steps = stepsOf(scenario, endOf(knowing(place)));
    const later = stepKinds.slice(stepKinds.indexOf("budget"), stepKinds.indexOf("debrief"));

    expect(steps.at(-1)).toMatchObject({ kind: "debrief", presses: 3 });
    expect(debriefParts(two)).toEqual(["score", "missed", "tomorrow"]);
    expect(steps.filter(({ kind }) => later.some((each) => each === kind))).toEqual([]);
  });

  it("tell no hall that saw every danger that some were missed", () => {
    const told = (hands: Answering) =>
      halfTold(
        aWallPlay(place, "ja", () => endOf(hands)),
        "much",
      );

    expect(told(byHands(() => true))).toBe("half.suspected");
    expect(told(knowing(place))).toBe("half.much");
  });

  it("count on the wall what the hall found and thought", () => {
    const numbers = (hands: Answering) => {
      const play = aWallPlay(place, "ja", () => endOf(hands));
      const facts = halfFacts(play).map(({ name, count, all }) => [name, `${count} of ${all}`]);
      return { ...foundBy(play), ...Object.fromEntries(facts), missed: missedCount(play) };
    };
    const excuses = scenario.causes.filter(({ kind }) => kind === "excuse").length;
    const right = rightCauses(scenario).length;

    expect(numbers(knowing(place))).toEqual({
      found: 3,
      all: 3,
      suspected: 0,
      missed: 0,
      falseAlarms: "0 of 3",
      causes: `${right} of ${right}`,
      excuses: `0 of ${excuses}`,
      keyPoints: "2 of 2",
    });
    expect(numbers(mistaken(place))).toEqual({
      found: 0,
      all: 3,
      suspected: 3,
      missed: 3,
      falseAlarms: "3 of 3",
      causes: `0 of ${right}`,
      excuses: `${excuses} of ${excuses}`,
      keyPoints: "0 of 2",
    });
  });

  describe.each(locales)("in the notes (%s)", (locale) => {
    /** What is said at each press of the end, and what is said to come next. */
    const toldAtEnd = (hands: Answering) => {
      const { room } = pressOn(scenario, hands, { from: two, until: "debrief" });
      return [0, 1, 2].map((presses) => {
        const now = roomAfter(scenario, Array(presses).fill({ type: "next" }), room);
        const play = aWallPlay(place, locale, () => now);
        const words = memoWords(play, presentStep(scenario, now));
        return {
          say: readText(words.say),
          aside: readText(`${words.misunderstood} ${words.ask}`),
          next: nextWords(play),
          play,
        };
      });
    };

    it.each([
      { hall: "that knows", hands: knowing },
      { hall: "that is mistaken", hands: mistaken },
    ])("say to a hall $hall the numbers of the wall, and no points", ({ hands }) => {
      const [score] = toldAtEnd(hands(place));
      const { play, say = "" } = score ?? {};
      const told = say.match(/\d+/gu)?.map(Number);
      const pair = ({ count, all }: { readonly count: number; readonly all: number }) =>
        locale === "ja" ? [all, count] : [count, all];
      const found = play && foundBy(play);

      expect(told).toEqual([
        ...pair({ count: found?.found ?? -1, all: found?.all ?? -1 }),
        ...(play ? halfFacts(play) : []).flatMap(pair),
      ]);
      expect(say).not.toMatch(/\d\s*(?:点|points?)/u);
    });

    it("tell what was missed, and end with tomorrow", () => {
      const told = toldAtEnd(mistaken(place));
      const [, missed, tomorrow] = told;
      const missedNames = scenario.hazards.filter(({ id }) =>
        missed?.say.includes(readText(missed.play.text().things[id]?.name ?? "?")),
      );

      expect(told.map(({ next }) => next !== undefined)).toEqual([true, true, false]);
      expect(missedNames.length).toBe(3);
      expect(tomorrow?.say).toMatch(locale === "ja" ? /^あした/u : /^First thing tomorrow/u);
      expect(told.filter(({ say, aside }) => /\{\{|undefined|: $/u.test(say + aside))).toEqual([]);
    });

    it("say something at every press from the beginning", () => {
      let now = two;
      const play = aWallPlay(place, locale, () => now);
      const silent: string[] = [];
      for (const entry of pressOn(scenario, knowing(place), { from: two }).log) {
        const step = presentStep(scenario, now);
        if (memoWords(play, step).say === "") silent.push(step.id);
        now = roomAfter(scenario, [entry], now);
      }

      expect(silent).toEqual([]);
    });
  });
});
