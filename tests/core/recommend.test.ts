import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Case } from "#core/cases";
import { scenarioNumbers } from "#core/guide";
import { selfCheckSchema } from "#core/guide-self-check";
import { type Start, startSchema } from "#core/guide-start";
import {
  adviseStart,
  episodesFor,
  holds,
  knownChoices,
  openQuestions,
  withSelfCheck,
} from "#core/recommend";
import sheetV3 from "../../guide/self-check-v3.json";
import startData from "../../guide/start.json";

const start = startSchema.parse(startData);

describe("where to start", () => {
  const has = (question: string, ...options: string[]) => ({ [question]: options });

  /** Any choices that the page allows. */
  const anyChoices = fc.record(
    Object.fromEntries(
      start.questions.map(({ id, choose, options }) => [
        id,
        fc.subarray([...options], { maxLength: choose === "one" ? 1 : options.length }),
      ]),
    ),
  );

  test("all ten cases stand once in the order, by weight, whatever is chosen", () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { scenarios } = adviseStart(start, choices);
        const weights = scenarios.map(({ weight }) => weight);

        expect(scenarios.map(({ number }) => number).toSorted()).toEqual(
          [...scenarioNumbers].toSorted(),
        );
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
    );
  });

  test("there is always a first step inside the game, the common ones before the cases", () => {
    const whither = new Map(start.steps.map(({ id, to }) => [id, to]));
    const rank = ["self-check", "outsourcing", "library", "episodes", "outside"];
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const steps = adviseStart(start, choices).steps.map(({ id }) => whither.get(id) ?? "");
        const [role] = choices["role"] ?? [];

        expect(steps).toEqual(steps.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b)));
        expect(steps[0]).toBe(role === "client" ? "outsourcing" : "self-check");
        expect(steps).toContain("episodes");
      }),
    );
  });

  test("naming one more thing the company has moves no case it speaks for down", () => {
    const has = start.questions.find(({ id }) => id === "has")?.options ?? [];
    fc.assert(
      fc.property(anyChoices, fc.constantFrom(...has), (choices, option) => {
        const before = adviseStart(start, { ...choices, has: [] }).scenarios;
        const after = adviseStart(start, { ...choices, has: [option] }).scenarios;
        const place = (order: typeof before, number: string) =>
          order.findIndex((each) => each.number === number);
        const spoken = after.filter(
          ({ number, weight }) => weight > (before[place(before, number)]?.weight ?? 0),
        );

        expect(spoken.length).toBeGreaterThan(0);
        // Several may be moved up at once, so that one may pass another.
        expect(
          spoken.filter(
            ({ number }) => place(after, number) > place(before, number) + spoken.length - 1,
          ),
        ).toEqual([]);
      }),
    );
  });

  it.each([
    ["nothing was done here", undefined, "not-yet", "not-yet"],
    ["a sheet with gaps", 69, "not-yet", "gaps"],
    ["a sheet that is nearly done", 70, "not-yet", "mostly"],
    ["what was said of an older check", 100, "gaps", "gaps"],
  ])("takes the self-check from the device: %s", (_, total, said, expected) => {
    expect(withSelfCheck({ checked: [said] }, total)).toEqual({ checked: [expected] });
  });

  it("asks only what applies", () => {
    const open = openQuestions(start, {}).map(({ id }) => id);

    expect(open.length).toBeGreaterThan(0);
    expect(open).not.toEqual(start.questions.map(({ id }) => id));
  });

  it("ranks all ten, each with the reasons that hold", () => {
    const advice = adviseStart(start, {});
    const conditional = start.scenarios
      .flatMap(({ number, reasons }) => reasons.map((reason) => ({ number, ...reason })))
      .find(({ when }) => when.length === 1);
    const [condition] = conditional?.when ?? [];
    const after = adviseStart(start, has(condition?.question ?? "", ...(condition?.options ?? [])));
    const reasonsOf = (which: typeof advice) =>
      which.scenarios.find(({ number }) => number === conditional?.number)?.reasons;

    expect(advice.scenarios).toHaveLength(10);
    expect(reasonsOf(advice)).not.toContain(conditional?.id);
    expect(reasonsOf(after)).toContain(conditional?.id);
  });

  it("puts more weight first and keeps the order of the data among equals", () => {
    const weights = adviseStart(start, {}).scenarios.map(({ weight }) => weight);

    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it.each([
    [[], {}, true],
    [[{ question: "has", options: ["server"] }], { has: ["server", "wifi"] }, true],
    [[{ question: "has", options: ["server", "site"] }], { has: ["site"] }, true],
    [[{ question: "has", options: ["server"] }], { has: [] }, false],
    [
      [
        { question: "has", options: ["server"] },
        { question: "size", options: ["small"] },
      ],
      { has: ["server"] },
      false,
    ],
  ])("conditions %j with %j hold: %s", (conditions, choices, expected) => {
    expect(holds(conditions, choices)).toBe(expected);
  });
});

describe("choices of an earlier release", () => {
  const [first, second] = start.questions;
  if (!first || !second) throw new Error("there are no questions");
  const [a = "", b = ""] = first.options;

  it.each([
    ["what is there is kept", { [first.id]: [a, b] }, { [first.id]: [a, b] }],
    ["of an option that is gone the others stay", { [first.id]: [a, "gone"] }, { [first.id]: [a] }],
    [
      "with its only option a question goes",
      { [first.id]: ["gone"], [second.id]: [] },
      { [second.id]: [] },
    ],
    ["nothing chosen stays nothing chosen", { [first.id]: [] }, { [first.id]: [] }],
    ["a question that is gone goes", { "no-question": [a] }, {}],
  ])("%s", (_, choices, expected) => {
    expect(knownChoices(start, choices)).toEqual(expected);
  });
});

describe("advice of a made-up guide", () => {
  const when = (...options: string[]) => [{ question: "has", options }];
  const [step] = start.steps;
  if (!step) throw new Error("there is no step");
  const { grounds } = step;
  const reason = (id: string, weight: 1 | 2 | 3, ...options: string[]) => ({
    id,
    weight,
    when: options.length === 0 ? [] : when(...options),
  });
  const guide: Start = {
    ...start,
    questions: [
      { id: "has", choose: "many", options: ["server", "site"], when: [], assume: "site" },
      { id: "role", choose: "one", options: ["client"], when: when("server") },
    ],
    steps: [
      {
        id: "first",
        to: "self-check",
        grounds,
        reasons: [
          { id: "for-servers", when: when("server") },
          { id: "for-all", when: [] },
        ],
      },
      { id: "never", to: "library", grounds, reasons: [{ id: "for-none", when: when("moon") }] },
    ],
    scenarios: [
      { number: "5.1.1", reasons: [reason("light", 1), reason("heavy", 3, "server")] },
      { number: "5.1.2", reasons: [reason("middling", 2, "site")] },
      { number: "5.1.3", reasons: [reason("as-light", 1)] },
    ],
  };

  it("takes the first reason that holds, leaves out a step that has none, sorts by weight", () => {
    expect(adviseStart(guide, { has: ["server"] })).toEqual({
      steps: [{ id: "first", reason: "for-servers" }],
      scenarios: [
        { number: "5.1.1", weight: 4, reasons: ["heavy", "light"] },
        { number: "5.1.3", weight: 1, reasons: ["as-light"] },
        { number: "5.1.2", weight: 0, reasons: [] },
      ],
    });
  });

  it.each([
    ["nothing was said", {}],
    ["nothing was chosen", { has: [] }],
  ])("assumes what is assumed where %s", (_, choices) => {
    expect(adviseStart(guide, choices).scenarios.map(({ weight }) => weight)).toEqual([2, 1, 1]);
    expect(adviseStart(guide, choices).steps).toEqual([{ id: "first", reason: "for-all" }]);
  });

  it("asks a question once its conditions hold", () => {
    const asked = (has: string[]) => openQuestions(guide, { has }).map(({ id }) => id);

    expect([asked([]), asked(["server"])]).toEqual([["has"], ["has", "role"]]);
  });
});

it("knows of a self-check done here where nothing was said of one", () => {
  expect(withSelfCheck({}, 70)).toEqual({ checked: ["mostly"] });
  expect(withSelfCheck({}, undefined)).toEqual({});
});

it("counts the closest case whole, each further one by six tenths of the one before", () => {
  const check = selfCheckSchema.parse(sheetV3);
  const [item] = check.items;
  const [measure] = item?.measures ?? [];
  if (!item || !measure) throw new Error("there is no item");
  const cases: Case[] = (["5.1.2", "5.1.1", "5.1.3"] as const).map((number, index) => ({
    number,
    touches: [item.no],
    meets: { [measure]: 9 - index },
  }));
  const order = episodesFor(cases, check, { [item.no]: "no" });

  expect(order.map(({ number }) => number)).toEqual(["5.1.2", "5.1.1", "5.1.3"]);
  expect(order.map(({ weight }) => weight)).toEqual([2, expect.closeTo(1.2), expect.closeTo(0.72)]);
});
