import { describe, expect, it } from "vitest";
import type { Layer, Manifest } from "#picture/manifest";
import { shareRinged } from "#picture/ring";
import { ringedOn } from "#ui/together/wall-ring";
import type { WallPlay } from "#ui/together/wall-view";
import { manifestOf } from "../../helpers/manifests";
import { shipped } from "../../helpers/shipped";

const ringOf = (manifest: Manifest, layer: Layer) =>
  // Of a play a ring reads the pictures only.
  ringedOn({ content: { manifest } } as WallPlay, {
    box: layer,
    layer,
    measures: "measure" in layer.shows ? [layer.shows.measure] : [],
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
});
