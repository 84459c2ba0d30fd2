import { expect, test } from "vitest";
import { stillStanding } from "#picture/standing";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

/** What the accident carries away, by the folders of the places. */
const away: Readonly<Record<string, readonly string[]>> = {
  "contractor-leak": ["bag-discs"],
  "it-admin-absent": ["suitcase-key"],
  "leaver-to-competitor": ["parting-box"],
};

test.each(shipped.map(({ folder, scenario }) => [folder, scenario] as const))(
  "in %s only what was carried away stands there no more",
  (folder, scenario) => {
    const ids = scenario.chain.flatMap(({ hazards }) => hazards);
    const state = { links: scenario.chain.map(({ id }) => id), measures: [] };
    const left = stillStanding(manifestOf(scenario), state, ids);
    expect(ids.filter((id) => !left.includes(id))).toEqual(away[folder] ?? []);
  },
);
