import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isTrigger, linkOutcomes } from "#core/chain";
import { manifestSchema } from "#picture/manifest";
import { personIn, visibleLayers } from "#picture/visible-layers";
import { assetsOf } from "../../art/pipeline/files";
import { shipped } from "../helpers/shipped";

const manifestOf = (room: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(join(assetsOf(room), "manifest.json"), "utf8")));

it.each(shipped.map(({ folder, scenario }) => ({ folder, scenario })))(
  "nobody in $folder stands in the room twice, however the links went",
  ({ scenario }) => {
    const manifest = manifestOf(scenario.room);
    const how = fc.array(fc.constantFrom(...linkOutcomes), {
      minLength: scenario.chain.length,
      maxLength: scenario.chain.length,
    });
    const upTo = fc.integer({ min: 0, max: scenario.chain.length });
    const calm = fc.constantFrom(undefined, "people" as const, "everything" as const);
    const measures = fc.subarray(scenario.measures.map(({ id }) => id));
    fc.assert(
      fc.property(how, upTo, calm, measures, (went, count, mood, bought) => {
        const soFar = scenario.chain.slice(0, count);
        const outcomes = Object.fromEntries(
          soFar.map(({ id }, index) => [id, went[index] ?? "happened"]),
        );
        const links = soFar
          .filter((link) => isTrigger(link) || outcomes[link.id] !== "prevented")
          .map(({ id }) => id);
        const shown = visibleLayers(manifest, { links, outcomes, measures: bought, calm: mood });
        const people = shown.flatMap((layer) => personIn(manifest.layers, layer) ?? []);

        expect(people.toSorted()).toEqual([...new Set(people)].toSorted());
      }),
    );
  },
);
