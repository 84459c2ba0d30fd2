import { expect, test } from "vitest";
import type { Layer, PictureThing } from "#picture/manifest";
import { stillStanding, thingsNow } from "#picture/standing";
import { manifestOf } from "../helpers/manifests";
import { signs } from "../helpers/pictures";
import { shipped } from "../helpers/shipped";

/** What the accident carries away, by the folders of the places. */
const away: Readonly<Record<string, readonly string[]>> = {
  "contractor-leak": ["bag-discs"],
  "data-taken-home": ["cat-stick", "photo-phone"],
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
  const whole = { x: 100, y: 100, width: 200, height: 100 };
  const torn = { x: 120, y: 110, width: 190, height: 95 };
  const drawn = { depth: 1, file: "cord.webp" };
  const cord: Layer = { ...drawn, ...whole, id: "cord", shows: { always: true }, replaces: [] };
  const thing: PictureThing = {
    id: "cord",
    outline: [
      [100, 100],
      [300, 100],
      [300, 200],
    ],
    box: whole,
    closeUp: "close.webp",
    signs,
    glow: { file: "glow.webp", ...whole },
  };
  const room = {
    things: [thing],
    layers: [cord, { ...cord, ...torn, id: "torn", shows: { link: "pulled" }, replaces: ["cord"] }],
  };

  expect(thingsNow(room, { links: [], measures: [] })).toEqual([thing]);
  expect(thingsNow(room, { links: ["pulled"], measures: [] })).toEqual([{ id: "cord", box: torn }]);
});
