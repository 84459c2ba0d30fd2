import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type AnswerId, answerIds, selfCheckSchema } from "#core/guide-self-check";
import { startSchema } from "#core/guide-start";
import { adviseStart, episodesFor, holds, openQuestions } from "#core/recommend";
import { type Answers, scoreSelfCheck, weakItems } from "#core/self-check";
import sheet2009 from "../../guide/self-check-2009.json";
import sheetV3 from "../../guide/self-check-v3.json";
import startData from "../../guide/start.json";

const v3 = selfCheckSchema.parse(sheetV3);
const sheet = selfCheckSchema.parse(sheet2009);
const start = startSchema.parse(startData);

const all = (answer: AnswerId, from = 1, to = 25): Answers =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, answer]));

describe("today's edition: 4, 2, 0, −1", () => {
  it.each<[string, Answers, number, string | undefined]>([
    ["everything done", all("yes"), 100, "complete"],
    ["everything partly", all("partly"), 50, "gaps"],
    ["nothing done", all("no"), 0, "urgent"],
    ["nothing known", all("unknown"), -25, "urgent"],
    ["one not known", { ...all("yes"), 7: "unknown" }, 95, "nearly"],
    ["17 done, 8 not", { ...all("yes"), ...all("no", 1, 8) }, 68, "gaps"],
    ["18 done less one point", { ...all("yes"), ...all("no", 1, 6), 7: "partly" }, 74, "nearly"],
    ["half a sheet", all("yes", 1, 12), 48, undefined],
    ["an empty sheet", {}, 0, undefined],
  ])("%s", (_, answers, total, band) => {
    const score = scoreSelfCheck(v3, answers);

    expect(score.total).toBe(total);
    expect(v3.bands.map(({ id }) => id)).toHaveLength(4);
    const names = ["complete", "nearly", "gaps", "urgent"];
    expect(
      score.band === undefined
        ? undefined
        : names[v3.bands.findIndex(({ id }) => id === score.band)],
    ).toBe(band);
  });
});

describe("the sheet of 2009: A×4 + B×2", () => {
  it.each<[string, Answers, number]>([
    ["everything done", all("yes"), 100],
    ["1 to 20 partly, the rest done", { ...all("yes"), ...all("partly", 1, 20) }, 60],
    ["nothing known costs nothing", { ...all("no"), ...all("unknown", 1, 20) }, 0],
    ["partly has no box from 21 on", all("partly"), 40],
  ])("%s: %s", (_, answers, total) => {
    expect(scoreSelfCheck(sheet, answers).total).toBe(total);
  });

  it("shows A, B, C and D", () => {
    const { counts, points } = scoreSelfCheck(sheet, { ...all("yes"), ...all("partly", 1, 5) });

    expect([counts.yes, counts.partly, points.yes, points.partly]).toEqual([20, 5, 80, 10]);
  });

  it("recommends nothing from items 14 and 19, whose advice is no longer right", () => {
    const weak = weakItems(sheet, all("no")).map(({ no }) => no);

    expect(weak).toHaveLength(23);
    expect(weak).not.toContain(14);
    expect(weak).not.toContain(19);
  });
});

const anyAnswers = fc.dictionary(
  fc.integer({ min: 1, max: 25 }).map(String),
  fc.constantFrom(...answerIds),
) as fc.Arbitrary<Answers>;

test("a better answer never lowers the total, nor makes an item weaker", () => {
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 1, max: 25 }), (answers, no) => {
      const better = { ...answers, [no]: "yes" } as const;

      expect(scoreSelfCheck(v3, better).total).toBeGreaterThanOrEqual(
        scoreSelfCheck(v3, answers).total,
      );
      expect(weakItems(v3, better).map((item) => item.no)).not.toContain(no);
    }),
  );
});

describe("episodes for weak items", () => {
  it("are none for who has done everything", () => {
    expect(episodesFor(v3, all("yes"))).toEqual([]);
  });

  it("begin with what the weak item shows best", () => {
    const backup = v3.items.find(({ no }) => no === 11);
    const [first] = episodesFor(v3, { ...all("yes"), 11: "no" });

    expect(first?.number).toBe(backup?.scenarios[0]);
    expect(first?.items).toEqual([11]);
  });

  it("weigh what is not done more than what is done in part", () => {
    const weightOf = (answer: AnswerId) =>
      episodesFor(v3, { ...all("yes"), 11: answer })[0]?.weight ?? 0;

    expect(weightOf("no")).toBe(2 * weightOf("partly"));
    expect(weightOf("unknown")).toBe(weightOf("no"));
  });
});

describe("where to start", () => {
  const has = (question: string, ...options: string[]) => ({ [question]: options });

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
