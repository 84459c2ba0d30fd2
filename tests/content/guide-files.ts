const files = import.meta.glob<unknown>("/guide/*.json", { eager: true, import: "default" });

/** Names of all files of the guide, such as "guide/library.ja.json". */
export const guideFiles = Object.keys(files).map((path) => path.slice(1));

/** The JSON of a file as the game imports it, with changes of whole files laid over it. */
export const readGuide =
  (changes: Readonly<Record<string, unknown>> = {}) =>
  (file: string): unknown =>
    file in changes ? changes[file] : files[`/${file}`];

/** Every text by its path of keys. */
export function textsIn(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}
