/**
 * Fetches what belongs to a key once, however often it is asked for while it is among the `most`
 * asked for last; what was asked for longer ago is let go. What failed is forgotten, so that asking
 * again tries again.
 */
export function remembered<Value>(
  fetch: (key: string) => Promise<Value>,
  most = Number.POSITIVE_INFINITY,
): (key: string) => Promise<Value> {
  /** The one asked for last stands last. */
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const there = known.get(key);
    const coming = there ?? fetch(key);
    known.delete(key);
    known.set(key, coming);
    if (there !== undefined) return there;
    coming.catch(() => known.get(key) === coming && known.delete(key));
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return coming;
  };
}
