import { describe, expect, test } from "vitest";
import { grown, sharedArea } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { outcomePlace } from "#picture/outcome-place";
import { headsIn, personIn, visibleLayers } from "#picture/visible-layers";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

const STAMP = { width: 270, height: 156 };

/** Of a face: a tuft of hair. */
const RIM = 0.15;

/** Of what is told of. */
const TOO_MUCH = 0.2;

/** So far off, in stage units, a short tether ties it. */
const NEAR = 200;

test("a stamp stands farther off rather than take a small thing away", () => {
  const told = { x: 900, y: 500, width: 140, height: 120 };
  const ring = [
    { x: 760, y: 480, width: 100, height: 100 },
    { x: 1080, y: 480, width: 100, height: 100 },
    { x: 900, y: 340, width: 120, height: 110 },
    { x: 900, y: 670, width: 120, height: 110 },
  ];
  const place = outcomePlace(told, STAMP, {
    faces: [],
    bodies: [],
    told: [told],
    things: ring,
    isLarge: true,
  });

  for (const each of [told, ...ring]) {
    expect(sharedArea(each, place) / (each.width * each.height)).toBeLessThan(0.08);
  }
});

describe.each(shipped.map(({ folder, scenario }) => [folder, scenario] as const))(
  "in %s",
  (_, scenario) => {
    const manifest = manifestOf(scenario);
    const { things, people, regions, layers } = manifest;
    const boxes = new Map([...regions, ...people, ...things].map(({ id, box }) => [id, box]));

    const placeAt = (links: readonly string[], told: readonly Box[], box: Box) => {
      const state = { links, measures: [] };
      const faces = headsIn(manifest, state);
      const bodies = visibleLayers(manifest, state).filter((layer) => personIn(layers, layer));
      const place = outcomePlace(box, STAMP, {
        faces,
        bodies,
        told,
        things: things.map((thing) => thing.box),
        isLarge: true,
      });
      const hidden = (each: Box) => sharedArea(each, place) / (each.width * each.height);
      return {
        isNear: sharedArea(grown(box, NEAR), place) > 0,
        hidesIt: hidden(box) > TOO_MUCH,
        hidesFace: faces.some((face) => hidden(face) > RIM),
      };
    };

    test("a stamp that tells how a link went is at what it tells of and hides little of it, and no face", () => {
      const wrong = scenario.chain.slice(1).flatMap(({ id, focus }, index) => {
        const links = scenario.chain.slice(0, index + 2).map((link) => link.id);
        const told = focus.flatMap((each) => boxes.get(each) ?? []);
        const placed = told[0] && placeAt(links, told, told[0]);
        const isRight = placed?.isNear && !placed.hidesIt && !placed.hidesFace;
        return isRight ? [] : [`${id} ${JSON.stringify(placed)}`];
      });
      expect(wrong).toEqual([]);
    });
  },
);
