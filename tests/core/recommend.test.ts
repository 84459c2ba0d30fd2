import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { scenarioNumbers } from "#core/guide";
import { startSchema } from "#core/guide-start";
import { adviseStart, holds, openQuestions, withSelfCheck } from "#core/recommend";
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
