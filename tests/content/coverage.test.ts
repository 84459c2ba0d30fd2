import { readFileSync } from "node:fs";
import { expect, it, test } from "vitest";
import { scenarioNumbers } from "#core/guide";
import { guidelineIds } from "#core/guideline";
import { coveragePage } from "../../scripts/coverage/page";
import { coverageOf, coverageOfTen, type PlaceCoverage } from "../../scripts/coverage/places";
import { inRoot } from "../../scripts/root";
import { aScenario } from "../helpers/scenarios";

/** Met in one place only: what they are about belongs to that one story. */
const ONCE = {
  hazards: ["4.1.7", "4.2.2", "4.3.4", "4.4.4"],
  cards: ["4.2.2", "4.3.2", "4.4.4"],
} as const;

const ten = coverageOfTen();

const placesWith = (id: string, part: "hazards" | "cards") =>
  ten.filter((place: PlaceCoverage) => place[part].some((each) => each === id));

test("the ten numbers of the guideline are covered once each", () => {
  expect(ten.map(({ number }) => number)).toEqual(scenarioNumbers);
});

test.each(["hazards", "cards"] as const)("every common measure is met among the %s", (part) => {
  const once: readonly string[] = ONCE[part];
  const few = guidelineIds
    .map((id) => ({ id, places: placesWith(id, part).length, least: once.includes(id) ? 1 : 2 }))
    .filter(({ places, least }) => places < least);

  expect(few).toEqual([]);
});

test("every item of the self-check is touched by a place", () => {
  const touched = new Set(ten.flatMap(({ items }) => items));

  expect([...touched].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 25 }, (_, index) => index + 1),
  );
});

test("the page shows the table of today: npx tsx scripts/coverage.ts writes it", () => {
  expect(readFileSync(inRoot("docs", "coverage.md"), "utf8")).toBe(coveragePage(ten));
});

it("counts no card that is no help", () => {
  const plain = aScenario();
  const measures = plain.measures.map((card) =>
    card.id === "gadget" ? { ...card, guideline: ["4.2.2"] } : card,
  );
  const { cards, hazards } = coverageOf(aScenario({ measures }));

  expect(cards).not.toContain("4.2.2");
  expect(hazards).toEqual([...new Set(hazards)].toSorted());
});
