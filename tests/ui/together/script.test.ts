import { describe, expect, it } from "vitest";
import { readText } from "#content/a-text";
import { presentStep } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import { plannedMinutes } from "#core/room/room-time";
import { nextWords } from "#ui/together/memo-next";
import { memoWords } from "#ui/together/memo-words";
import { byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { locales, shipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";

/** Quotes within the same quotes, which nobody can read aloud. */
const NESTED_ALIKE = { ja: /「[^」]*「/, en: /“[^”]*“/ } as const;

/** Signs that have no word: nobody can read them aloud. Japanese has words for × and ○, ばつ and まる. */
const UNSPOKEN = { ja: /[✓✔↑↓←△▲▽◎☆★■]/u, en: /[✓✔↑↓←△▲▽◎☆★■×○]/u } as const;

/** Read aloud in a hall, so many Japanese characters a minute. */
const READ_A_MINUTE = 300;

/** What a host says at one step is at most so long, in Japanese characters; English is longer. */
const LONGEST = { ja: 170, en: 440 } as const;

/** What is misunderstood, and what is asked, is found at a glance on a stage. */
const LONGEST_ASIDE = {
  misunderstood: { ja: 190, en: 460 },
  ask: { ja: 70, en: 190 },
} as const;

const eight: Room = { ...newRoom, things: 8 };

describe.each(shipped)("the script of $folder", (place) => {
  const { scenario } = place;
  /** Everything the notes say from the first step to the last, with half of all hands up. */
  const readScriptIn = (locale: (typeof locales)[number]) => {
    let room = eight;
    const play = aWallPlay(place, locale, () => room);
    const told: {
      readonly kind: string;
      readonly say: string;
      readonly next: string | undefined;
      readonly misunderstood: string;
      readonly ask: string;
    }[] = [];
    for (const entry of pressOn(
      scenario,
      byHands(({ id }) => id.length % 2 === 0),
      { from: eight },
    ).log) {
      const step = presentStep(scenario, room);
      const words = memoWords(play, step);
      if (entry.type === "next")
        told.push({
          kind: `${step.kind} ${room.at.press}`,
          say: readText(words.say),
          next: nextWords(play),
          misunderstood: readText(words.misunderstood),
          ask: readText(words.ask),
        });
      room = roomAfter(scenario, [entry], room);
    }
    return told;
  };
  // A play of a whole session: each language once for all that is asked of it.
  const scripts = new Map<string, ReturnType<typeof readScriptIn>>();
  const scriptIn = (locale: (typeof locales)[number]) => {
    const script = scripts.get(locale) ?? readScriptIn(locale);
    scripts.set(locale, script);
    return script;
  };

  it.each(locales)("says something at every step, and not too much: %s", (locale) => {
    const told = scriptIn(locale);
    const wrong = told.filter(
      ({ say, next }) => say === "" || say.length > LONGEST[locale] || next === "",
    );

    expect(told.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
    expect(told.filter(({ say }) => NESTED_ALIKE[locale].test(say))).toEqual([]);
  });

  it.each(locales)(
    "has no sign that cannot be read aloud, and in English no quote within a quote: %s",
    (locale) => {
      const said = scriptIn(locale).flatMap(({ say, ask, misunderstood }) => [
        say.replace("→", "✓"),
        ask.replace("→", "✓"),
        misunderstood,
      ]);

      expect(said.filter((words) => UNSPOKEN[locale].test(words))).toEqual([]);
      if (locale === "en") expect(said.filter((words) => /“[^”]*‘/.test(words))).toEqual([]);
    },
  );

  it.each(locales)("has in every phase what is misunderstood and what to ask: %s", (locale) => {
    const all = scriptIn(locale);
    const told = all.filter(({ ask }) => ask !== "");
    const wrong = told.filter(
      ({ misunderstood, ask }) =>
        !/.→./u.test(misunderstood) ||
        misunderstood.length > LONGEST_ASIDE.misunderstood[locale] ||
        NESTED_ALIKE[locale].test(misunderstood) ||
        !/[?？。.]/u.test(ask) ||
        ask.length > LONGEST_ASIDE.ask[locale],
    );
    const kinds = (of: typeof all) => [...new Set(of.map(({ kind }) => kind))];

    expect(wrong).toEqual([]);
    expect(kinds(told)).toEqual(kinds(all));
  });

  it("is read aloud within the minutes that are told, fifteen with six things, twenty with eight", () => {
    // Nobody knows how long a hall takes to sit down: the lobby is not in the plan.
    const letters = scriptIn("ja")
      .filter(({ kind }) => !kind.startsWith("lobby"))
      .reduce((sum, { say }) => sum + say.length, 0);
    const minutes = plannedMinutes(scenario, eight);

    expect(plannedMinutes(scenario, newRoom)).toBeLessThanOrEqual(15);
    expect(minutes).toBeLessThanOrEqual(20);
    expect(letters / READ_A_MINUTE).toBeLessThanOrEqual(minutes);
  });
});
