import { describe, expect, it } from "vitest";
import { linkOutcomes } from "#core/chain";
import { durationOf } from "#ui/episode/film";
import { locales, shipped, wordsOfShipped } from "../helpers/shipped";

/** A film that runs by itself takes at most so long, in milliseconds (docs/rules.md). */
const LONGEST = 40_000;

describe.each(shipped)("the films of $folder", (place) => {
  it.each(locales)("are read in 40 seconds each, however its links went: %s", (locale) => {
    const { data } = wordsOfShipped(place, locale);
    const links = Object.values(data?.chain ?? {});
    const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);
    const accident = sum(links.map((link) => durationOf(locale, { words: link.accident })));
    const replay = sum(
      links.map((link) =>
        Math.max(...linkOutcomes.map((outcome) => durationOf(locale, { words: link[outcome] }))),
      ),
    );

    expect(links).not.toHaveLength(0);
    expect(accident).toBeLessThanOrEqual(LONGEST);
    expect(replay).toBeLessThanOrEqual(LONGEST);
  });
});
