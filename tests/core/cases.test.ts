import { describe, expect, it, test } from "vitest";
import { type Case, caseOf, casesOfItem, casesOfMeasure, checkTouches } from "#core/cases";
import { selfCheckSchema } from "#core/guide-self-check";
import sheet2009 from "../../guide/self-check-2009.json";
import sheetV3 from "../../guide/self-check-v3.json";
import { aScenario } from "../helpers/scenarios";

const v3 = selfCheckSchema.parse(sheetV3);
const old = selfCheckSchema.parse(sheet2009);

/** A scenario whose only danger of weight counts for these measures. */
const aCase = (
  number: string,
  selfCheck: readonly number[],
  guideline: readonly string[],
): Case => {
  const plain = aScenario();
  const [first, ...rest] = plain.hazards;
  return caseOf(aScenario({ number, selfCheck, hazards: [{ ...first, guideline }, ...rest] }));
};

const item = (sheet: typeof v3, no: number) => {
  const found = sheet.items.find((each) => each.no === no);
  if (found === undefined) throw new Error(`There is no item ${no}.`);
  return found;
};

describe("the cases of a measure", () => {
  it("are those that meet it, by severity and helpful cards, then in the guideline's order", () => {
    const near = aCase("5.1.8", [1], ["4.4.3"]);
    const same = aCase("5.1.3", [1], ["4.4.3"]);
    const other = aCase("5.1.1", [1], ["4.4.4"]);

    expect(near.meets["4.4.3"]).toBe(3);
    expect(casesOfMeasure([other, near, same], "4.4.3")).toEqual(["5.1.3", "5.1.8"]);
    expect(casesOfMeasure([other, near], "4.2.3")).toEqual([]);
  });

  it("do not count cards that are no help", () => {
    const plain = aScenario();
    const useless = plain.measures.map((card) =>
      card.id === "gadget" ? { ...card, guideline: ["4.2.3"] } : card,
    );

    expect(caseOf(aScenario({ measures: useless })).meets["4.2.3"]).toBeUndefined();
  });
});

describe("the cases of an item of the self-check", () => {
  const backup = item(v3, 11);
  const [about = "4.4.5"] = backup.measures;

  it("are those that say they touch it, the closest to its measures first", () => {
    const far = aCase("5.1.1", [11], ["4.1.1"]);
    const near = aCase("5.1.7", [24, 11], [about]);
    const elsewhere = aCase("5.1.2", [24], [about]);

    expect(casesOfItem([far, near, elsewhere], "v3", backup)).toEqual(["5.1.7", "5.1.1"]);
  });

  it("are found from the sheet of 2009 by what became of the item", () => {
    const [ancestor] = old.items.filter(({ counterparts }) => counterparts.includes(11));
    const near = aCase("5.1.7", [11], [about]);

    expect(ancestor && casesOfItem([near], "2009", ancestor)).toEqual(["5.1.7"]);
  });
});

test("a scenario touches only items that it shows something of, each once", () => {
  const only = v3.items.filter(({ measures }) => measures.join() === "4.2.3");
  const [alien] = only.length > 0 ? only : v3.items.filter(({ no }) => no === 18);
  const scenario = aScenario({ selfCheck: [25, alien?.no, 25] });
  const problems = checkTouches(scenario, v3.items);

  expect(problems.map(({ index }) => index)).toEqual([1, 2]);
  expect(problems[0]?.problem).toContain("which nothing here shows");
  expect(problems[1]?.problem).toBe("item 25 stands twice: keep one");
});
