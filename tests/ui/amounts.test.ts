import { expect, it } from "vitest";
import { words as en } from "#i18n/en";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { amounts, cardAmounts } from "#ui/episode/amounts";

const speaking = { ja: { app: createI18n("ja", ja) }, en: { app: createI18n("en", en) } };

it.each([
  [0, { money: "¥0", effort: "0 person-days" }, "0 days"],
  [1, { money: "¥10,000", effort: "1 person-day" }, "1 day"],
  [12, { money: "¥120,000", effort: "12 person-days" }, "12 days"],
])("%i of each is right English", (count, told, days) => {
  const cost = { money: count, effort: count };

  expect(amounts(speaking.en, cost)).toEqual(told);
  expect(cardAmounts(speaking.en, cost).effort).toBe(days);
});

it("is counted in 万円 and 人日 in Japanese", () => {
  expect(amounts(speaking.ja, { money: 12, effort: 1 })).toEqual({
    money: "12万円",
    effort: "1人日",
  });
});
