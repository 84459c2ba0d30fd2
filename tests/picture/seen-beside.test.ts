import { describe, expect, it } from "vitest";
import { damageLinks } from "#core/scenario";
import { sharedArea } from "#picture/boxes";
import { shotBeside } from "#picture/link-shot";
import type { Box } from "#picture/manifest";
import { seenBeside } from "#picture/seen-beside";
import { bodiesIn, headOfLayer, headsByPerson } from "#picture/visible-layers";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

const viewport = { width: 1230, height: 440 };
const right: Box = { x: 670, y: 0, width: 560, height: 440 };
const left: Box = { ...right, x: 0 };

/** What of the stage the free part shows. */
function shownIn(free: Box, seen: Box): Box {
  const scale = viewport.width / seen.width;
  return {
    x: seen.x + free.x / scale,
    y: seen.y + free.y / scale,
    width: free.width / scale,
    height: free.height / scale,
  };
}

const shareIn = (box: Box, place: Box) => sharedArea(box, place) / (box.width * box.height);

describe("a picture beside cards", () => {
  const face = { x: 700, y: 500, width: 110, height: 100 };
  const thing = { x: 1300, y: 300, width: 200, height: 160 };

  it.each([
    ["left", left],
    ["right", right],
  ])("shows faces and things whole where the %s is free", (_, free) => {
    const seen = seenBeside(viewport, free, { faces: [face], things: [thing] });

    expect(shareIn(face, shownIn(free, seen))).toBe(1);
    expect(shareIn(thing, shownIn(free, seen))).toBeGreaterThan(0.9);
    expect(seen.width / seen.height).toBeCloseTo(viewport.width / viewport.height);
  });

  it("goes near where that is all there is to see", () => {
    const away = { ...face, x: 1500 };
    const far = seenBeside(viewport, right, { faces: [face, away], things: [] });
    const near = seenBeside(viewport, right, { faces: [face], things: [] });

    expect(near.width).toBeLessThan(far.width);
  });

  it("cuts no face", () => {
    const faces = [200, 420, 640, 860, 1500].map((x) => ({ x, y: 560, width: 120, height: 110 }));
    const seen = seenBeside(viewport, right, { faces, things: [thing] });
    const shares = faces.map((each) => shareIn(each, shownIn(right, seen)));

    expect(shares.filter((share) => share > 0 && share < 1)).toEqual([]);
    expect(shares.filter((share) => share === 1).length).toBeGreaterThan(2);
  });

  it("shows of what has just come all or nothing, no feet at an edge", () => {
    const wanted = { faces: [face], things: [{ x: 680, y: 740, width: 160, height: 150 }] };
    const without = shownIn(right, seenBeside(viewport, right, wanted));
    const come = { x: 720, y: without.y - 180, width: 90, height: 190 };
    const seen = seenBeside(viewport, right, { ...wanted, brought: [come] });
    const share = shareIn(come, shownIn(right, seen));

    expect(shareIn(come, without)).toBeGreaterThan(0);
    expect(share === 0 || share > 0.93).toBe(true);
  });
});

/** Walls of beamers, wide and of old, and the side that cards leave free. */
const walls = [
  { name: "wide, left", width: 1227, height: 433, x: 0 },
  { name: "wide, right", width: 1227, height: 433, x: 675 },
  { name: "4:3, left", width: 981, height: 490, x: 0 },
  { name: "4:3, right", width: 981, height: 490, x: 540 },
] as const;

describe("beside the causes of every place", () => {
  const links = shipped.flatMap(({ scenario }) =>
    damageLinks(scenario).map((link) => ({ name: `${scenario.id} ${link.id}`, scenario, link })),
  );

  it.each(links)("somebody is seen whole: $name", ({ scenario, link }) => {
    const manifest = manifestOf(scenario);
    const heads = headsByPerson(manifest, shotBeside(scenario, manifest, link));
    const things = [...manifest.things, ...manifest.regions, ...manifest.people]
      .filter(({ id }) => link.focus.includes(id))
      .map(({ box }) => box);
    const nobody = walls.filter(({ width, height, x }) => {
      const free = { x, y: 0, width: 0.45 * width, height };
      const seen = seenBeside({ width, height }, free, { faces: [...heads.values()], things });
      const scale = width / seen.width;
      const part = {
        x: seen.x + x / scale,
        y: seen.y,
        width: free.width / scale,
        height: height / scale,
      };
      return ![...heads.values()].some((head) => shareIn(head, part) === 1);
    });

    expect(nobody.map(({ name }) => name)).toEqual([]);
  });

  it.each(links)("no face is cut on an upright picture: $name", ({ scenario, link }) => {
    const manifest = manifestOf(scenario);
    const bodies = bodiesIn(manifest, shotBeside(scenario, manifest, link));
    const faces = bodies.map(headOfLayer);
    const things = manifest.things
      .filter(({ id }) => link.focus.includes(id))
      .map(({ box }) => box);
    const size = { width: 420, height: 490 };
    const seen = seenBeside(size, { x: 0, y: 0, ...size }, { faces, things, bodies });
    const shares = faces.map((face) => shareIn(face, seen));

    expect(shares.filter((share) => share > 0.03 && share < 0.97)).toEqual([]);
  });
});
