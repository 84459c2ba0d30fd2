import { describe, expect, it } from "vitest";
import { isAboutAgreement, metPoints, unknownPoints } from "#core/agreement";
import { type Outsourcing, outsourcingSchema } from "#core/guide";
import outsourcingJson from "../../guide/outsourcing.json";
import { aScenario } from "../helpers/scenarios";
import { shipped } from "../helpers/shipped";

const outsourcing = outsourcingSchema.parse(outsourcingJson);

/** The same page with two lists of two points. */
const small: Outsourcing = {
  ...outsourcing,
  lists: outsourcing.lists.map((list, at) => {
    const [section] = list.sections;
    const [item] = section?.items ?? [];
    const ids = at === 0 ? ["a", "b"] : ["c", "d"];
    const items = ids.flatMap((id) => (item === undefined ? [] : [{ ...item, id }]));
    return { ...list, sections: section === undefined ? [] : [{ ...section, items }] };
  }),
};

describe("what a story has to say about agreements", () => {
  const plainStory = aScenario();
  const [first, second, ...rest] = plainStory.hazards;
  const story = aScenario({
    hazards: [
      { ...first, agreement: ["b", "c"] },
      { ...second, agreement: ["b", "nowhere"] },
      ...rest,
    ],
  });

  it("is the points its dangers name, each once, in the order of the lists", () => {
    expect(metPoints(small, story)).toEqual([
      { key: "clause/b", hazards: [first?.id, second?.id] },
      { key: "measures/c", hazards: [first?.id] },
    ]);
    expect([isAboutAgreement(story), isAboutAgreement(plainStory)]).toEqual([true, false]);
  });

  it("names no point that there is not", () => {
    expect(unknownPoints(small, story)).toEqual([
      { id: "nowhere", path: ["hazards", 1, "agreement", 1] },
    ]);
  });

  it("leads from a contractor's leak to points of both lists", () => {
    const about = shipped.filter(({ scenario }) => isAboutAgreement(scenario));

    for (const { scenario } of about) {
      const lists = metPoints(outsourcing, scenario).map(({ key }) => key.split("/")[0]);
      expect(new Set(lists)).toEqual(new Set(["clause", "measures"]));
    }
    expect(about.map(({ folder }) => folder)).toContain("contractor-leak");
  });
});
