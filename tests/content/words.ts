import { type Scenario, thingsOf } from "#core/scenario";

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

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
