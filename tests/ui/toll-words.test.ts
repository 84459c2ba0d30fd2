import { describe, expect, it, test } from "vitest";
import { scenarioTextSchema } from "#content/scenario-text";
import type { Locale } from "#core/locale";
import { words as en } from "#i18n/en";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { emsOf, tollAmount, tollInTheEnd, tollLabel } from "#ui/episode/toll-words";
import { someWords, tellingWords } from "../content/words";
import { aScenario, aTellingScenario } from "../helpers/scenarios";

const interfaceWords = { ja, en };
const plain = (text: string) => text.replaceAll("\u200b", "");

function told(locale: Locale, scenario = aScenario(), words: unknown = someWords(scenario)) {
  const text = scenarioTextSchema(scenario, locale).parse(words);
  return { t: createI18n(locale, interfaceWords[locale]).t, locale, scenario, text };
}

test.each([
  ["days", 1, "1 day"],
  ["days", 1.04, "1 day"],
  ["hours", 1, "1 hour"],
  ["hours", 8, "8 hours"],
] as const)("a standstill in %s of %d is %s", (clock, amount, words) => {
  expect(tollAmount(told("en", { ...aScenario(), clock }), amount)).toBe(words);
});

describe("a toll in the scenario's own unit", () => {
  const scenario = aTellingScenario();
  const toll = {
    label: "To be told",
    amount: { one: "# person", other: "# people" },
    result: { none: "None fewer", some: "# fewer", all: "Nobody" },
  };
  const english = told("en", scenario, tellingWords(scenario, "en", { toll }));

  it.each([
    [0, "0 people"],
    [1, "1 person"],
    [1.4, "1 person"],
    [1240, "1,240 people"],
    [18_420, "18,420 people"],
  ])("says %d as %s", (amount, words) => {
    expect(tollAmount(english, amount)).toBe(words);
  });

  it("is named by the scenario", () => {
    expect(tollLabel(english)).toBe("To be told");
    expect(tollInTheEnd(english, 12)).toBe("To be told: 12 people");
    expect(tollAmount(told("ja", scenario, tellingWords(scenario, "ja")), 1240)).toBe("1,240人");
  });

  it("tells tenths where the scenario counts them", () => {
    const tenths = aTellingScenario({ toll: { decimals: 1 } });
    const words = told("en", tenths, tellingWords(tenths, "en", { toll }));

    expect(tollAmount(words, 0.96)).toBe("1 person");
    expect(tollAmount(words, 2.44)).toBe("2.4 people");
  });
});

describe("a toll without words of its own", () => {
  it("is the time that business stands still", () => {
    expect(plain(tollAmount(told("ja"), 2.44))).toBe("2時間");
    expect(plain(tollAmount(told("ja", aScenario({ clock: "days" })), 2.44))).toBe("2.4日");
    expect(plain(tollAmount(told("en", aScenario({ clock: "days" })), 3))).toBe("3 days");
    expect(plain(tollLabel(told("en")))).toBe("Downtime");
    expect(plain(tollInTheEnd(told("en"), 14))).toBe("Work stood still for 14 hours");
  });
});

test.each([
  ["5日", 1.6],
  ["1400枚", 3.4],
  ["236 drawings", 7.2],
])("%s is about %f ems wide", (words, ems) => {
  expect(emsOf(words)).toBeCloseTo(ems);
});
