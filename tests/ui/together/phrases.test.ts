import { expect, test } from "vitest";
import { emsIn, unparted, wholeNames } from "#ui/together/wall-view";

const BREAK = "\u200b";

test.for([
  { words: `私は、${BREAK}会社の${BREAK}道具に替えて、`, whole: "会社の道具に替えて、" },
  { words: `会社の${BREAK}外へ${BREAK}出る`, whole: "会社の外へ" },
])("a wall's letters do not tear what belongs together: $whole", ({ words, whole }) => {
  expect(wholeNames(words).split(BREAK)).toContainEqual(expect.stringContaining(whole));
});

test("what is too long for a line together may be parted", () => {
  const words = `あしたの${BREAK}打ち合わせが始まる前に`;

  expect(wholeNames(words)).toBe(words);
});

test.for(["half-past", "kirin-08", "14-year-old"])(
  "no line begins after the hyphen of %s",
  (word) => {
    for (const whole of [unparted, wholeNames])
      expect(whole(`There is ${word}, too.`)).toContain(word.replaceAll("-", "-\u2060"));
  },
);

test.for([
  { words: "That leaves ¥0 and 0 days. Would you?", whole: "and 0_days. Would" },
  { words: "for 1,400 people, in 3 hours", whole: "for 1,400_people, in 3_hours" },
  { words: "for 12\u00a0days of work", whole: "for 12_days" },
  { words: "number 12 and 5 dayrooms", whole: "number_12 and_5 dayrooms" },
])("a number stays with what it counts, or with what it numbers: $whole", ({ words, whole }) => {
  expect(unparted(words).replaceAll("\u00a0", "_")).toContain(whole);
});

test("a compound as long as a narrow sheet's line may be parted", () => {
  expect(unparted("It was well-thought-out.")).toContain("well-thought-out");
});

test("letters are fitted to all that no line breaks, with what closes it", () => {
  const told = `父は${BREAK}言います。「ソウタの${BREAK}せいでは${BREAK}ない」。`;

  expect(emsIn(unparted(told))["--phrase"]).toBe("13");
});
