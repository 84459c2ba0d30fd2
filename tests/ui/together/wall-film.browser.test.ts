import { expect, test } from "vitest";
import { verdictLabel } from "#ui/episode/verdict";
import { namesApart } from "#ui/together/label-names";

const linesOf = (words: string) => {
  const label = namesApart(verdictLabel("plain", "missed", words));
  return [...(label.lastElementChild?.childNodes ?? [])].map(({ textContent }) => textContent);
};

test.each([
  ["残した：まん中の\u200b机の画面、タイル", ["残した：", "まん中の机の画面、", "タイル"]],
  ["Left open: screen; tiles and paper", ["Left open: ", "screen; ", "tiles and paper"]],
  ["起きてしまった", ["起きてしまった"]],
] as const)("%s: names are set apart from what is said of them", (words, told) => {
  expect(linesOf(words)).toEqual(told);
});

test("where a name may break it still may", () => {
  const label = namesApart(verdictLabel("plain", "missed", "残した：まん中の\u200b机の画面"));

  expect(label.querySelectorAll(".wall__named wbr")).toHaveLength(1);
});
