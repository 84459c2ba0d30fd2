import type { Provenance, Scenario } from "./scenario";

/** Where in a source: 図3.3-2 is no key, though its number looks like one. */
const FIGURE = /[図表]\s*[\d.-]+/g;

/** Source keys in what an author wrote, such as "SEED 図3.3-2, V27005". */
export function keysIn(source: string | undefined): readonly string[] {
  return source?.replace(FIGURE, "").match(/[A-Z0-9][A-Z0-9-]*[A-Z0-9]/g) ?? [];
}

/** Everything of a scenario that comes from somewhere, with its path in scenario.json. */
export function originsOf(scenario: Scenario): readonly Origin[] {
  const lists = ["hazards", "decoys", "causes", "measures", "notes"] as const;
  const own = { path: ["provenance"], provenance: scenario.provenance };
  return [
    own,
    ...lists.flatMap((list) =>
      scenario[list].map(({ provenance }, index) => ({
        path: [list, index, "provenance"],
        provenance,
      })),
    ),
  ];
}

interface Origin {
  readonly path: readonly PropertyKey[];
  readonly provenance: Provenance;
}

/** Keys of all sources that a scenario names, each once. */
export function sourceKeysOf(scenario: Scenario): readonly string[] {
  const keys = originsOf(scenario).flatMap(({ provenance }) => keysIn(provenance.source));
  return [...new Set(keys)];
}
