import { z } from "zod";
import { parseStructure } from "#content/load-scenario";
import { guidelineId, orderOf, scenarioNumber } from "../../src/core/guide.ts";
import type { GuidelineId } from "../../src/core/guideline.ts";
import { isUseless } from "../../src/core/plan.ts";
import type { Scenario } from "../../src/core/scenario.ts";
import { readJsonFile } from "../read-json.ts";
import { folders } from "../vite/check-scenarios.ts";

const ids = z.array(guidelineId).readonly();

const placeCoverage = z
  .strictObject({
    number: scenarioNumber,
    /** Common measures (4.1.1 to 4.5.2) that a danger shows the want of. */
    hazards: ids,
    /** Those that a card which helps puts into effect. */
    cards: ids,
    /** Those that a harmless thing shows at work. */
    atWork: ids,
    /** Items of today's self-check that it touches. */
    items: z.array(z.int().min(1).max(25)).readonly(),
  })
  .readonly();

/** What of the guide one place lets its players meet. */
export type PlaceCoverage = z.infer<typeof placeCoverage>;

type Labelled = readonly { readonly guideline: readonly GuidelineId[] }[];

const idsOf = (labelled: Labelled) =>
  [...new Set(labelled.flatMap(({ guideline }) => guideline))].toSorted();

/** Works out what a scenario covers; cards that are no help count for nothing. */
export function coverageOf(scenario: Scenario): PlaceCoverage {
  const { number, hazards, decoys, measures, selfCheck } = scenario;
  return {
    number,
    hazards: idsOf(hazards),
    cards: idsOf(measures.filter((card) => !isUseless(card))),
    atWork: idsOf(decoys),
    items: selfCheck.toSorted((a, b) => a - b),
  };
}

/**
 * All ten places in the guideline's order: the open ones from their data, and those that are being
 * made from what is laid down for them until their data are there.
 */
export function coverageOfTen(): readonly PlaceCoverage[] {
  const open = folders().map((id) => {
    const folder = `scenarios/${id}`;
    return coverageOf(parseStructure(folder, readJsonFile(`${folder}/scenario.json`)));
  });
  const laidDown = z.array(placeCoverage).parse(readJsonFile("scripts/coverage/to-come.json"));
  const toCome = laidDown.filter(({ number }) => !open.some((place) => place.number === number));
  return [...open, ...toCome].toSorted((a, b) => orderOf(a.number) - orderOf(b.number));
}
