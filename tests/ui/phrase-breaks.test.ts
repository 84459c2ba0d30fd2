import fc from "fast-check";
import { expect, test } from "vitest";
import { phraseWay } from "#ui/phrase-breaks";

/** The lines of phrases whose letters are all one wide. */
function linesOf(phrases: readonly string[], most: number, lines = 0): readonly string[] {
  const words = phrases.map((text) => ({ text, width: text.length }));
  const breaks = phraseWay(words, most, lines)?.breaks ?? [];
  const starts = [0, ...breaks.map((index) => index + 1)];
  return starts.map((from, index) => phrases.slice(from, starts[index + 1]).join(""));
}

test.for([
  {
    told: "バスまで、|あと|10分ですよ。|雨、|強く|なってきました。",
    most: 14,
    lines: ["バスまで、あと10分ですよ。", "雨、強くなってきました。"],
  },
  {
    told: "だれが|どの見本の|かばんを|持ち、|いつ|戻すかの|印です。|急ぐ人も、|磁石1つで|書き残せます。",
    most: 15,
    lines: [
      "だれがどの見本のかばんを持ち、",
      "いつ戻すかの印です。",
      "急ぐ人も、磁石1つで",
      "書き残せます。",
    ],
  },
  {
    told: "もとの|原因は、|「何を|どれだけ|出して|よいか」を、|店で|決めて|いない|ことです。",
    most: 16,
    lines: ["もとの原因は、", "「何をどれだけ出してよいか」を、", "店で決めていないことです。"],
  },
  {
    told: "パソコンの|動きが|変だと感じたら、|私は、|線を抜き、|Wi-Fiを|切り、|電源は|切らずに|周りに知らせる。",
    most: 20,
    lines: [
      "パソコンの動きが変だと感じたら、",
      "私は、線を抜き、Wi-Fiを切り、",
      "電源は切らずに周りに知らせる。",
    ],
  },
  {
    told: "図面や|社外秘の本を|使うことになったら、|私は、|帳面に名前と|枚数、|戻す日を書く。",
    most: 13,
    lines: [
      "図面や社外秘の本を",
      "使うことになったら、",
      "私は、帳面に名前と枚数、",
      "戻す日を書く。",
    ],
  },
  {
    told: "プリンターが、|小さい|錠前でしか|つながらないから",
    most: 15,
    lines: ["プリンターが、小さい錠前でしか", "つながらないから"],
  },
  {
    told: "門脇さんの|家に|見積もりが|届き続け、|傘を取りに|来ると扉も|開きました。",
    most: 13,
    lines: ["門脇さんの家に", "見積もりが届き続け、", "傘を取りに来ると扉も", "開きました。"],
  },
])("Japanese is broken where one pauses: $lines", ({ told, most, lines }) => {
  expect(linesOf(told.split("|"), most, lines.length)).toStrictEqual(lines);
});

test("what needs one line, or does not fit, is left as it is", () => {
  expect(phraseWay([{ text: "鍵を", width: 2 }], 9, 1)).toBeUndefined();
  expect(linesOf(["鍵を", "持ち出すことになる。"], 9)).toHaveLength(1);
});

test("no line is wider than its place, and there are no more than it has height for", () => {
  const phrase = fc.stringMatching(/^[あ-ん]{1,8}[、。]?$/u);
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 2, maxLength: 20 }), fc.nat(12), (told, more) => {
      const most = 9 + more;
      const lines = linesOf(told, most);
      let [greedy, left] = [0, 0];
      for (const { length } of told) {
        if (left < length) [greedy, left] = [greedy + 1, most];
        left -= length;
      }
      expect(lines.join("")).toBe(told.join(""));
      expect(lines).toHaveLength(greedy);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
    }),
  );
});
