import { describe, expect, test } from "vitest";
import { sharedArea, sharedWith } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { placesOfMarks } from "#picture/marks";
import { headsIn } from "#picture/visible-layers";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

/** Of a stamp: its corners are empty. */
const RIM = 0.035;

const box = { x: 800, y: 500, width: 140, height: 150 };

test("a mark touches its thing, leaves nearly all of it to be seen, and makes way for a face on it", () => {
  const face = { x: 780, y: 480, width: 120, height: 100 };
  const placed = (faces: readonly Box[]) =>
    placesOfMarks([{ id: "a", box }], ["a"], faces).get("a") ?? box;

  const plain = placed([]);
  expect(plain.width).toBe(140);
  const covered = sharedArea(plain, box) / (box.width * box.height);
  expect(covered).toBeGreaterThan(0.02);
  expect(covered).toBeLessThan(0.2);
  expect(sharedArea(placed([face]), face)).toBe(0);
  expect(sharedArea(placed([face]), box)).toBeGreaterThan(0);
});

/** So much of a thing may lie under its own seal and those of others, of 1. */
const HIDDEN = 0.3;

/** And of all of a room's things together, so much: seals stand beside. */
const HIDDEN_OF_ALL = 0.05;

const ofAll = (shares: readonly number[]) =>
  shares.reduce((sum, share) => sum + share, 0) / shares.length;

describe.each(shipped.map(({ folder, scenario }) => [folder, scenario] as const))(
  "in %s",
  (_, scenario) => {
    test.each([0, 200, 240, 288])("no stamp at the end lies on a face or another, %d", (least) => {
      const manifest = manifestOf(scenario);
      for (let count = 2; count <= scenario.chain.length; count++) {
        const links = scenario.chain.slice(0, count);
        const stamped = links.flatMap(({ hazards }) => hazards);
        const heads = headsIn(manifest, { links: links.map(({ id }) => id), measures: [] });
        const places = [...placesOfMarks(manifest.things, stamped, heads, { least })];
        const hidden = places.flatMap(([id, place]) =>
          [...heads, ...places.filter(([other]) => other > id).map(([, other]) => other)]
            .map((other) => sharedArea(place, other) / (place.width * place.height))
            .filter((share) => share > RIM)
            .map((share) => `${count} ${id} ${share.toFixed(2)}`),
        );
        expect(hidden).toEqual([]);
      }
    });

    test.each([0, 200, 240])("what is sealed at the end is seen, %d", (least) => {
      const manifest = manifestOf(scenario);
      const seals = scenario.chain.flatMap(({ hazards }) => hazards);
      const heads = headsIn(manifest, { links: scenario.chain.map(({ id }) => id), measures: [] });
      const places = [...placesOfMarks(manifest.things, seals, heads, { least, seals }).values()];
      const hidden = manifest.things
        .filter(({ id }) => seals.includes(id))
        .map(({ id, box }) => [id, sharedWith(box, places) / (box.width * box.height)] as const);

      expect(hidden.filter(([, share]) => share > HIDDEN)).toEqual([]);
      expect(ofAll(hidden.map(([, share]) => share))).toBeLessThan(HIDDEN_OF_ALL);
    });
  },
);
