import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { caseOf, casesOfItem } from "#core/cases";
import { type AnswerId, answerIds, selfCheckSchema } from "#core/guide-self-check";
import { episodesFor } from "#core/recommend";
import { type Answers, scoreSelfCheck, weakItems } from "#core/self-check";
import sheet2009 from "../../guide/self-check-2009.json";
import sheetV3 from "../../guide/self-check-v3.json";
import { shipped } from "../helpers/shipped";

const cases = shipped.map(({ scenario }) => caseOf(scenario));
const v3 = selfCheckSchema.parse(sheetV3);
const sheet = selfCheckSchema.parse(sheet2009);

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

/** From the worst answer to the best. */
const byWorth = ["unknown", "no", "partly", "yes"] as const;
const anyEdition = fc.constantFrom(v3, sheet);
const anyItem = fc.integer({ min: 1, max: 25 });

test("every step to a better answer raises the total or leaves it, and never lowers the band", () => {
  const bandAt = (total: number, band: string | undefined) =>
    v3.bands.find(({ id }) => id === band)?.from ?? total;
  fc.assert(
    fc.property(
      anyEdition,
      fc.array(fc.constantFrom(...answerIds), { minLength: 25, maxLength: 25 }),
      anyItem,
      fc.integer({ min: 0, max: 2 }),
      (edition, given, no, step) => {
        const answers: Answers = Object.fromEntries(given.map((each, at) => [at + 1, each]));
        const worse = scoreSelfCheck(edition, { ...answers, [no]: byWorth[step] ?? "no" });
        const better = scoreSelfCheck(edition, { ...answers, [no]: byWorth[step + 1] ?? "yes" });
        const hasBoth = [byWorth[step], byWorth[step + 1]].every((each) =>
          edition.items[no - 1]?.answers.includes(each ?? "no"),
        );

        expect(worse.total).toBeGreaterThanOrEqual(-25);
        expect(better.total).toBeLessThanOrEqual(100);
        if (!hasBoth) return;
        expect(better.total).toBeGreaterThanOrEqual(worse.total);
        expect(bandAt(better.total, better.band)).toBeGreaterThanOrEqual(
          bandAt(worse.total, worse.band),
        );
      },
    ),
  );
});

test("low items stand by points, then by number, in whatever order they were answered", () => {
  fc.assert(
    fc.property(anyEdition, anyAnswers, (edition, answers) => {
      const turned = Object.fromEntries(Object.entries(answers).toReversed()) as Answers;
      const weak = weakItems(edition, answers);
      const places = weak.map(({ no }) => edition.points[answers[no] ?? "yes"] * 100 + no);

      expect(weakItems(edition, turned)).toEqual(weak);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(weak.filter(({ no }) => answers[no] === "yes")).toEqual([]);
    }),
  );
});

test("whatever is answered at 14 and 19 of the old sheet, nothing recommended changes", () => {
  const anyAnswer = fc.constantFrom(...answerIds);
  fc.assert(
    fc.property(anyAnswers, anyAnswer, anyAnswer, (answers, at14, at19) => {
      const other = { ...answers, 14: at14, 19: at19 };

      expect(weakItems(sheet, other)).toEqual(
        weakItems(sheet, { ...answers, 14: "yes", 19: "yes" }),
      );
      expect(episodesFor(cases, sheet, other)).toEqual(
        episodesFor(cases, sheet, { ...answers, 14: "yes", 19: "yes" }),
      );
    }),
  );
});

test("episodes are recommended once each, most helpful first, and only for low items", () => {
  fc.assert(
    fc.property(anyEdition, anyAnswers, (edition, answers) => {
      const order = episodesFor(cases, edition, answers);
      const weights = order.map(({ weight }) => weight);
      const weak = new Set(weakItems(edition, answers).map(({ no }) => no));

      expect(new Set(order.map(({ number }) => number)).size).toBe(order.length);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(order.flatMap(({ items }) => items).filter((no) => !weak.has(no))).toEqual([]);
    }),
  );
});

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
    expect(episodesFor(cases, v3, all("yes"))).toEqual([]);
  });

  it("begin with what the weak item shows best", () => {
    const backup = v3.items.find(({ no }) => no === 11);
    const [first] = episodesFor(cases, v3, { ...all("yes"), 11: "no" });

    expect(first?.number).toBe(backup && casesOfItem(cases, "v3", backup)[0]);
    expect(first?.items).toEqual([11]);
  });

  it("weigh what is not done more than what is done in part", () => {
    const weightOf = (answer: AnswerId) =>
      episodesFor(cases, v3, { ...all("yes"), 11: answer })[0]?.weight ?? 0;

    expect(weightOf("no")).toBe(2 * weightOf("partly"));
    expect(weightOf("unknown")).toBe(weightOf("no"));
  });
});
