import { describe, expect, it } from "vitest";
import { plain } from "#ui/element";
import { locales, shipped, wordsOfShipped } from "../helpers/shipped";

/** Letters of a line below a film on a desk: 1240 pixels of 1366 at 28 each, or about half of that. */
const LINE = { ja: 44, en: 82 } as const;

describe.each(shipped)("the films of $folder", (each) => {
  it.each([...locales])("are told in two lines at most, in %s", (locale) => {
    const { data } = wordsOfShipped(each, locale);
    const told = Object.values(data?.chain ?? {}).flatMap(
      ({ accident, happened, reduced, prevented, variants }) => [
        accident,
        happened,
        reduced,
        prevented,
        ...Object.values(variants ?? {}),
      ],
    );

    expect(told.length).toBeGreaterThan(4);
    expect(told.filter((words) => plain(words ?? "").length > 2 * LINE[locale])).toEqual([]);
  });
});
