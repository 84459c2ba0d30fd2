import { idsOf } from "#core/ids";
import type { Locale } from "#core/locale";
import { type Scenario, thingsOf } from "#core/scenario";

const each = <Words>(ids: readonly string[], words: Words) =>
  Object.fromEntries(ids.map((id) => [id, words]));

const answered = { card: "札", explanation: "説明" };

/** The shortest words that a scenario accepts; a test passes only what it is about. */
export function someWords(scenario: Scenario, overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    title: "題名",
    company: { name: "会社", trade: "商い" },
    teaser: "前ぶれ",
    when: "ある日",
    cast: each(scenario.cast, { name: "名前", role: "役" }),
    briefing: each(idsOf(scenario.briefing), "せりふ"),
    things: each(idsOf(thingsOf(scenario)), { name: "物", closeUp: "様子", reason: "わけ" }),
    chain: each(idsOf(scenario.chain), {
      name: "段",
      accident: "事故",
      prevented: "防げた",
      reduced: "小さい",
      happened: "起きた",
    }),
    causes: each(idsOf(scenario.causes), answered),
    measures: each(idsOf(scenario.measures), answered),
    reasons: Object.fromEntries(
      scenario.hazards.map(({ id, reasons }) => [id, each(idsOf(reasons), answered)]),
    ),
    goal: {
      situations: each(scenario.goal.situations, "とき"),
      actions: each(scenario.goal.actions, "すること"),
      pointing: each(idsOf(scenario.goal.pointing), "指す物"),
    },
    notes: each(idsOf(scenario.notes), { in2009: "当時", today: "今" }),
    lesson: "学び",
    ...overrides,
  };
}

/** The shortest words that go with a scenario that tells everything. */
export function tellingWords(
  scenario: Scenario,
  locale: Locale,
  overrides: Readonly<Record<string, unknown>> = {},
) {
  const words = someWords(scenario);
  const { chain, decoys, hazards, goal } = scenario;
  return {
    ...words,
    things: {
      ...each(idsOf(decoys), { name: "物", closeUp: "様子", reason: "わけ" }),
      ...each(idsOf(hazards), { name: "物", closeUp: "様子", reason: "わけ", nextStep: "次" }),
    },
    toll: {
      label: "知らせる人",
      amount: locale === "ja" ? { other: "#人" } : { one: "#人", other: "#人々" },
      result: { none: "同じ", some: "#少ない", all: "ゼロ" },
    },
    chain: Object.fromEntries(
      chain.map(({ id, proof, root, variants }) => [
        id,
        {
          ...words.chain[id],
          ...(proof && { question: "なぜ" }),
          ...(root && { none: "根" }),
          ...(variants && { variants: each(variants, "別の話") }),
        },
      ]),
    ),
    goal: {
      ...words.goal,
      oddPairs: each(idsOf(goal.oddPairs ?? []), "組にならない"),
      calls: each(idsOf(goal.pointing), { done: "よし", promised: "これから" }),
    },
    questions: each(scenario.questions ?? [], { label: "だれ", question: "だれですか" }),
    discussion: each(scenario.discussion ?? [], "話そう"),
    disputes: each(scenario.disputes ?? [], { claim: "主張", answer: "答え" }),
    ...overrides,
  };
}
