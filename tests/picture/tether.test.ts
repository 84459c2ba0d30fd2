import { describe, expect, test } from "vitest";
import { placesOfMarks } from "#picture/marks";
import { holds, isIn } from "#picture/outline";
import { tethers, tieTo, tieToRim } from "#picture/tether";
import { headsIn } from "#picture/visible-layers";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

const thing = { id: "a", box: { x: 800, y: 500, width: 140, height: 100 } };
const stamp = { width: 140, height: 81 };

test("a stamp on its thing needs no tether, one beside it is tied to the thing's middle", () => {
  const on = new Map([["a", { ...stamp, x: 800, y: 510 }]]);
  const beside = new Map([["a", { ...stamp, x: 930, y: 420 }]]);

  expect(tethers([thing], on, []).size).toBe(0);
  const end = tethers([thing], beside, []).get("a") ?? { x: 0, y: 0 };
  expect(Math.hypot(end.x - 870, end.y - 550)).toBeLessThan(20);
});

test("a line ends at what a thing is about, where that is not its middle, and not under a stamp", () => {
  const beside = new Map([["a", { ...stamp, x: 930, y: 420 }]]);
  const aim = { x: 830, y: 580 };
  expect(tethers([{ ...thing, aim }], beside, []).get("a")).toEqual(aim);

  const hidden = { x: 800, y: 560, width: 60, height: 40 };
  const end = tethers([{ ...thing, aim }], beside, [hidden]).get("a");
  expect(end && isIn(end, thing.box) && !isIn(end, hidden)).toBe(true);
});

test("the line to what took a thing's place ends where one to the thing would", () => {
  const aim = { x: 830, y: 580 };
  const changed = { x: 805, y: 503, width: 130, height: 95 };
  const beside = { ...stamp, x: 980, y: 380 };
  expect(tieTo(changed, beside, [{ ...thing, aim }], [])).toEqual(aim);
  const elsewhere = { ...changed, x: 300 };
  expect(tieTo(elsewhere, beside, [{ ...thing, aim }], [])).not.toEqual(aim);
});

test("the line of a large stamp ends at the rim beside it: what its thing tells stays free", () => {
  const above = { x: 780, y: 300, width: 270, height: 156 };
  const end = tieToRim(thing.box, above, [{ ...thing, aim: { x: 830, y: 580 } }], []);
  expect(end && end.y - thing.box.y).toBeLessThan(20);
  expect(end && isIn(end, thing.box)).toBe(true);
});

test("a tether ends on no face", () => {
  const beside = new Map([["a", { ...stamp, x: 930, y: 420 }]]);
  const face = { x: 840, y: 500, width: 60, height: 100 };

  const end = tethers([thing], beside, [face]).get("a");
  expect(end && isIn(end, thing.box) && !isIn(end, face)).toBe(true);
});

describe.each(shipped.map(({ folder, scenario }) => [folder, scenario] as const))(
  "in %s",
  (_, scenario) => {
    test.each([0, 200, 288])("every tether ends on its own thing, under no stamp, %d", (least) => {
      const { things, ...manifest } = manifestOf(scenario);
      const stamped = scenario.chain.flatMap(({ hazards }) => hazards);
      const links = scenario.chain.map(({ id }) => id);
      const heads = headsIn({ ...manifest }, { links, measures: [] });
      const places = placesOfMarks(things, stamped, heads, { least });
      const wrong = [...tethers(things, places, heads)].filter(([id, end]) => {
        const own = things.find((each) => each.id === id);
        const isCovered = [...places.values(), ...heads].some((each) => isIn(end, each));
        return own === undefined || !holds(own.outline, end) || isCovered;
      });
      expect(wrong).toEqual([]);
    });
  },
);

test("a line ends beside who stands before its thing, not on what they push", () => {
  const rack = { id: "rack", box: { x: 500, y: 300, width: 200, height: 400 } };
  const places = new Map([["rack", { x: 380, y: 300, width: 76, height: 76 }]]);
  const pushing = { x: 450, y: 420, width: 300, height: 300 };
  const end = tethers([rack], places, [], [pushing]).get("rack");

  expect(end?.y).toBeLessThan(pushing.y);

  // Where they hide all of it, a line on whoever stands there is better than none.
  const hidden = tethers([rack], places, [], [rack.box]).get("rack");
  expect(hidden && isIn(hidden, rack.box)).toBe(true);
});
