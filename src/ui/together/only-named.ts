import { readText } from "#content/a-text";

/** The one of the cast whose name stands in some words; nobody where that is none, or several. */
export function onlyNamed(
  cast: Readonly<Record<string, { readonly name: string }>>,
  words: string,
): string | undefined {
  const named = Object.entries(cast).filter(([, { name }]) =>
    readText(words).includes(readText(name)),
  );
  return named.length === 1 ? named[0]?.[0] : undefined;
}
