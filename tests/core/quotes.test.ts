import { expect, it } from "vitest";
import { nestedQuotes } from "#i18n/quotes";

it.each([
  ["Missing: “See “success” each day”", "Missing: “See ‘success’ each day”"],
  ["“One” and “two”", "“One” and “two”"],
  ["札「表示は「成功」で済み」", "札「表示は『成功』で済み」"],
  ["It’s ” alone", "It’s ” alone"],
])("%s is written %s", (said, written) => {
  expect(nestedQuotes(said)).toBe(written);
});
