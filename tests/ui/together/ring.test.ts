import { describe, expect, it } from "vitest";
import type { Layer, Manifest } from "#picture/manifest";
import { shareRinged } from "#picture/ring";
import { lookAtRing, ringedOn } from "#ui/together/wall-ring";
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

  it("holds as much of what a measure brought as if nobody stood in the room", () => {
    const cut = bought.filter((layer) => {
      const alone = ringOf({ ...manifest, layers: [layer], people: [] }, layer);
      const held = shareRinged(layer, ringOf(manifest, layer).ring);
      return held < shareRinged(layer, alone.ring) - 0.06;
    });

    expect(bought.length).toBeGreaterThan(9);
    expect(cut.map(({ id }) => id)).toEqual([]);
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
});
