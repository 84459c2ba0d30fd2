import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LinkOutcome } from "#core/chain";
import { type Layer, manifestSchema } from "#picture/manifest";
import { personIn, visibleLayers } from "#picture/visible-layers";
import { assetsOf } from "../../art/pipeline/files";
import { shipped } from "../helpers/shipped";

describe.each(shipped.map(({ folder, scenario }) => ({ folder, scenario })))(
  "the last link of $folder",
  ({ scenario: { room, chain } }) => {
    const manifest = manifestSchema.parse(
      JSON.parse(readFileSync(join(assetsOf(room), "manifest.json"), "utf8")),
    );
    const links = chain.map(({ id }) => id);
    const last = links.at(-1) ?? "";
    const figuresOf = (outcome: LinkOutcome) =>
      visibleLayers(manifest, { links, outcomes: { [last]: outcome }, measures: [] })
        .filter((layer) => personIn(manifest.layers, layer) !== undefined)
        .map(({ id, shows }) => ({ id, shows }));

    it.each(["prevented", "reduced"] as const)("has figures of its own when %s", (outcome) => {
      const drawn = figuresOf(outcome).filter(
        ({ shows }) => "outcome" in shows && shows.link === last && shows.outcome === outcome,
      );
      expect(drawn.length).toBeGreaterThanOrEqual(2);
    });

    it("shows neither of them in the accident", () => {
      // What only the accident has, such as smoke, says so.
      const isOther = ({ shows }: Pick<Layer, "shows">) =>
        "outcome" in shows && shows.outcome !== "happened";
      expect(figuresOf("happened").filter(isOther)).toEqual([]);
      const film = visibleLayers(manifest, { links, measures: [] });
      expect(film.filter(isOther)).toEqual([]);
    });
  },
);
