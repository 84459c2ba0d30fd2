import type { Plugin } from "vite";

/** What each file waits for before it runs, by file name. */
type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * Fails a build in which files wait for each other in a circle: one of them would run before the
 * values it needs are there, and nothing would say so until they are missed.
 */
export function noCircles(): Plugin {
  return {
    name: "no-circles",
    apply: "build",
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((each) => (each.type === "chunk" ? [each] : []));
      const circle = circleOf(new Map(files.map(({ fileName, imports }) => [fileName, imports])));
      if (circle !== undefined)
        this.error(
          `vite.config.ts: these files of the build wait for each other: ${circle.join(" → ")}. ` +
            "Group what they share otherwise (output.codeSplitting).",
        );
    },
  };
}

/** The first circle of files that wait for each other, its first file once more at its end; or none. */
export function circleOf(imports: Imports): readonly string[] | undefined {
  const done = new Set<string>();
  const search = (file: string, way: readonly string[]): readonly string[] | undefined => {
    const at = way.indexOf(file);
    if (at >= 0) return [...way.slice(at), file];
    if (done.has(file)) return undefined;
    done.add(file);
    return first(imports.get(file) ?? [], (each) => search(each, [...way, file]));
  };
  return first([...imports.keys()], (each) => search(each, []));
}

function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
