import fc from "fast-check";
import { expect, test } from "vitest";
import { evenBreaks } from "#ui/even-breaks";

/** Lines of letters that are all one wide. */
function linesOf(told: string, most: number): readonly string[] | undefined {
  const words = told.split(" ");
  const way = evenBreaks(
    words.map((text) => ({ text, width: text.length })),
    1,
    most,
  );
  if (!way) return undefined;
  const starts = [0, ...way.breaks.map((index) => index + 1)];
  return starts.map((from, index) => words.slice(from, starts[index + 1]).join(" "));
}

test.for([
  { lines: ["Map and phone work", "as well as ever"], most: 22 },
  { lines: ["No email reaches it,", "and it is replaced on 20 April"], most: 32 },
  { lines: ["In fact, it is", "dangerous!"], most: 15 },
  { lines: ["We leave it for", "three months, while", "Mr Fudetani learns"], most: 19 },
  { lines: ["What a peaceful", "evening. Shall we"], most: 17 },
  { lines: ["The phoning goes on", "until evening."], most: 22 },
  { lines: ["Let antivirus update itself;", "list its dates"], most: 34 },
  { lines: ["It says that Ms Sato takes", "Mr Banba’s turn while he is away."], most: 34 },
  {
    lines: [
      "A table for Mr Handa.",
      "Name, address, phone, birthday,",
      "knee and money are ticked.",
    ],
    most: 33,
  },
  { lines: ["They look at", "one another."], most: 17 },
  { lines: ["Post who decides and how many", "people to ask, and whom"], most: 32 },
  { lines: ["Print and hand out", "tomorrow’s table, in turns"], most: 28 },
  {
    lines: [
      "The mountain emblem",
      "counts as “good”.",
      "Mr Niwa and two other",
      "desks open the package",
      "and click on",
      "the “invoice” inside.",
    ],
    most: 22,
  },
])("English is broken where one pauses: $lines", ({ lines, most }) => {
  expect(linesOf(lines.join(" "), most)).toStrictEqual(lines);
});

test("what needs one line, or does not fit, is left as it is", () => {
  expect(linesOf("It is odd", 9)).toBeUndefined();
  expect(linesOf("It is incomprehensible", 9)).toBeUndefined();
});

test("no line is wider than its place, and there are no more than before", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}[,.]?$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), fc.nat(20), (words, more) => {
      const most = 9 + more;
      const lines = linesOf(words.join(" "), most) ?? [words.join(" ")];
      let [greedy, left] = [0, 0];
      for (const { length } of words) {
        if (left < length + 1) [greedy, left] = [greedy + 1, most + 1];
        left -= length + 1;
      }
      expect(lines.join(" ")).toBe(words.join(" "));
      expect(lines).toHaveLength(greedy);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
    }),
  );
});
