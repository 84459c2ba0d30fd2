interface Named {
  readonly id: string;
}

/** The ids of things, in their order. */
export function idsOf(things: readonly Named[]): string[] {
  return things.map(({ id }) => id);
}

/** Complains of each thing that lacks what others of its kind have: all or none. */
export function unevenly<Thing extends Named>(
  kind: string,
  things: readonly Thing[],
  what: string,
  has: (thing: Thing) => boolean,
): string[] {
  const without = things.filter((thing) => !has(thing));
  if (without.length === things.length) return [];
  return without.map(({ id }) => `${kind} "${id}" needs ${what} too, as the others have it`);
}
