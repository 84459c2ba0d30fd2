import { describe, expect, it } from "vitest";
import { grown } from "#picture/boxes";
import type { Layer, Manifest } from "#picture/manifest";
import { shareOf, shareRinged } from "#picture/ring-shape";
import { signsBeside } from "#picture/signs-beside";
import { ringedOn } from "#ui/together/wall-ring";
import { lookAtRing } from "#ui/together/wall-ring-look";
import type { WallPlay } from "#ui/together/wall-view";
import { manifestOf } from "../../helpers/manifests";
import { shipped } from "../../helpers/shipped";

/** Of a play a ring reads the pictures, and how large the room is on an old beamer. */
const playOf = (manifest: Manifest) =>
  ({
    content: { manifest },
    frame: { canvas: { getBoundingClientRect: () => ({ width: 570, height: 497 }) } },
    room: { change: () => undefined, lookAt: () => undefined },
  }) as unknown as WallPlay;

/** So much more of a neighbour may lie in a ring than in the closest one, of 1. */
const MOST_CUT = 0.1;

/** Around what is meant, in stage units, the closest ring's line needs so much. */
const CLOSEST = 18;

/** How far a ring's line reaches in from its edge, for the root of its size, in stage units. */
const LINE = 0.74;

const measuresOf = ({ shows }: Layer) => ("measure" in shows ? [shows.measure] : []);

const ringOf = (manifest: Manifest, layer: Layer) =>
  ringedOn(playOf(manifest), {
    box: layer,
    layer,
    measures: measuresOf(layer),
    person: undefined,
  });

describe.each(shipped)("a ring in $folder", ({ scenario }) => {
  const manifest = manifestOf(scenario);
  const bought = manifest.layers.filter(({ shows }) => "measure" in shows);
  // Of what a card brought in several pieces the first has the ring, as on the wall.
  const ringed = bought.filter((layer) => {
    const [measure] = measuresOf(layer);
    return layer === bought.find((each) => measuresOf(each)[0] === measure);
  });

  it("holds as much of what a measure brought as if nobody stood in the room", () => {
    const cut = bought.filter((layer) => {
      const alone = ringOf({ ...manifest, layers: [layer], people: [] }, layer);
      const { ring, box } = ringOf(manifest, layer);
      return shareRinged(box, ring) < shareRinged(box, alone.ring) - 0.12;
    });

    expect(bought.length).toBeGreaterThan(9);
    expect(cut.map(({ id }) => id)).toEqual([]);
  });

  it("hides little of what is meant behind its own line", () => {
    const hidden = bought.filter((layer) => {
      const { ring, box } = ringOf(manifest, layer);
      const size = Math.max(ring.width, ring.height);
      const line = LINE * Math.sqrt(size);
      const within = { ...grown(ring, -line), ...(ring.corner !== undefined && { corner: line }) };
      return Math.max(box.width, box.height) < size && shareRinged(box, within) < 0.8;
    });

    expect(hidden.map(({ id }) => id)).toEqual([]);
  });

  it("is looked at from so near that the last row knows what is in it", () => {
    const small = bought.filter((layer) => {
      const { ring, present } = ringOf(manifest, layer);
      const state = { links: [], measures: measuresOf(layer), present };
      const seen = lookAtRing(playOf(manifest), ring, state, undefined);
      return Math.max(ring.width, ring.height) < 0.17 * seen.width;
    });

    expect(small.map(({ id }) => id)).toEqual([]);
  });

  it("keeps off what took the place of a thing as off one thing", () => {
    const nothing = { x: -99, y: -99, width: 1, height: 1 };
    const state = { links: [], measures: bought.flatMap(measuresOf) };
    const signs = signsBeside(manifest, state, {
      box: nothing,
      layer: undefined,
      target: undefined,
    });
    const places = signs.map(({ box: { x, y, width, height } }) => `${x} ${y} ${width} ${height}`);

    expect(places.length).toBeGreaterThan(12);
    expect(new Set(places).size).toBe(places.length);
  });

  it("cuts nothing that stands beside what is meant, unless the closest one does", () => {
    expect(ringed.length).toBeGreaterThan(9);
    const cut = ringed.flatMap((layer) => {
      const { ring, box } = ringOf(manifest, layer);
      const close = { ...grown(box, CLOSEST), corner: CLOSEST };
      const state = { links: [], measures: measuresOf(layer) };
      const signs = signsBeside(manifest, state, { box, layer, target: undefined });
      const isCut = signs.some((sign) => shareOf(sign, ring) > shareOf(sign, close) + MOST_CUT);
      return isCut ? [layer.id] : [];
    });

    expect(cut).toEqual([]);
  });
});
