import { expect, test } from "vitest";
import { stillStanding, thingsNow } from "#picture/standing";
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

test("what has become of a thing is where a line to it ends: a torn cord lies elsewhere", () => {
  const scenario = shipped.find(({ folder }) => folder === "inventory-system-failure")?.scenario;
  if (scenario === undefined) throw new Error("no such place");
  const manifest = manifestOf(scenario);
  const cord = (links: readonly string[]) =>
    thingsNow(manifest, { links, measures: [] }).find(({ id }) => id === "floor-tap");
  const torn = manifest.layers.find(({ id }) => id === "cord-torn");

  expect(cord([])).toEqual(manifest.things.find(({ id }) => id === "floor-tap"));
  expect(cord(["power-cut"])?.box).toEqual({
    x: torn?.x,
    y: torn?.y,
    width: torn?.width,
    height: torn?.height,
  });
});
