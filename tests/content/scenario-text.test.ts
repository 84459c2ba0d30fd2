import { describe, expect, it } from "vitest";
import { problemsOf } from "#content/load-scenario";
import { scenarioTextSchema } from "#content/scenario-text";
import type { Locale } from "#core/locale";
import { aScenario, aTellingScenario } from "../helpers/scenarios";
import { someWords, tellingWords } from "./words";

const scenario = aTellingScenario();
const words = (locale: Locale, overrides: Readonly<Record<string, unknown>> = {}) =>
  tellingWords(scenario, locale, overrides);

const told = (texts: { readonly ja?: unknown; readonly en?: unknown }, structure = scenario) =>
  problemsOf({
    folder: "scenarios/test-office",
    scenario: structure,
    texts: { ja: words("ja"), en: words("en"), ...texts },
  }).map(({ file, problem }) => [file.split("/")[2], problem]);

describe("words of a scenario that tells everything", () => {
  it("are accepted in both languages", () => {
    expect(told({})).toEqual([]);
    const read = scenarioTextSchema(scenario, "en").parse(words("en"));
    expect(read.chain["late"]?.none).toBe("根");
    expect(read.goal.calls?.["door"]).toEqual({ done: "よし", promised: "これから" });
    expect(read.toll?.amount["one"]).toBe("#人");
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["toll", { toll: undefined }, /^toll: is missing/],
    ["questions", { questions: undefined }, /^questions: is missing/],
    ["discussion", { discussion: undefined }, /^discussion: is missing/],
    ["disputes", { disputes: undefined }, /^disputes: is missing/],
    ["things", { things: someWords(scenario).things }, /^things → door → nextStep: is missing/],
    ["chain", { chain: someWords(scenario).chain }, /^chain → storm → variants: is missing/],
    ["goal", { goal: someWords(scenario).goal }, /^goal → oddPairs: is missing/],
  ])("lack nothing that the structure asks for: %s", (_, overrides, problem) => {
    expect(told({ ja: words("ja", overrides) })[0]?.[1]).toMatch(problem);
  });

  it("have nothing that the structure does not ask for", () => {
    expect(told({ ja: words("ja") }, aScenario())).toContainEqual([
      "text.ja.json",
      "toll: is not asked for by scenario.json: remove it, or add there what it is for",
    ]);
  });

  it("say the amount in every form that the language has, with the number in it", () => {
    const ja = words("ja");
    const en = words("en", { toll: ja.toll });
    const noNumber = words("ja", { toll: { ...ja.toll, amount: { other: "人" } } });

    expect(told({ en })).toEqual([
      ["text.en.json", 'toll → amount → one: is missing: add a text in "…"'],
    ]);
    expect(told({ ja: noNumber })).toEqual([
      ["text.ja.json", "toll → amount → other: needs # once, where the number goes"],
    ]);
  });

  it("name topics and short names in both languages, or in none", () => {
    const named = Object.fromEntries(
      scenario.measures.map(({ id }) => [id, { card: "札", explanation: "説明", short: "短い" }]),
    );
    const { lock: _, ...others } = named;
    const some = { ...others, lock: { card: "札", explanation: "説明" } };
    const topic = { person: ["佐藤"], machine: ["扉"], title: ["鍵"] };

    expect(
      told({ ja: words("ja", { measures: named }), en: words("en", { measures: some }) }),
    ).toEqual([
      ["text.en.json", "measures → lock → short: is missing: both languages have it, or neither"],
    ]);
    expect(told({ en: words("en", { topic }) })).toEqual([
      ["text.ja.json", "topic: is missing: both languages have it, or neither"],
    ]);
  });
});
