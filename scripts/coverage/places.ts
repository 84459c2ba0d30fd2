import { parseStructure } from "#content/load-scenario";
import { orderOf } from "../../src/core/guide.ts";
import type { GuidelineId } from "../../src/core/guideline.ts";
import { isUseless } from "../../src/core/plan.ts";
import type { Scenario } from "../../src/core/scenario.ts";
import { readJsonFile } from "../read-json.ts";
import { folders } from "../vite/check-scenarios.ts";

/** What of the guide one place lets its players meet. */
export interface PlaceCoverage {
  readonly number: Scenario["number"];
  /** Common measures (4.1.1 to 4.5.2) that a danger shows the want of. */
  readonly hazards: readonly GuidelineId[];
  /** Those that a card which helps puts into effect. */
  readonly cards: readonly GuidelineId[];
  /** Those that a harmless thing shows at work. */
  readonly atWork: readonly GuidelineId[];
  /** Items of today's self-check that it touches. */
  readonly items: readonly number[];
}

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

/** All ten places in the guideline's order, from their data. */
export const coverageOfTen = (): readonly PlaceCoverage[] =>
  folders()
    .map((id) => {
      const folder = `scenarios/${id}`;
      return coverageOf(parseStructure(folder, readJsonFile(`${folder}/scenario.json`)));
    })
    .toSorted((a, b) => orderOf(a.number) - orderOf(b.number));
