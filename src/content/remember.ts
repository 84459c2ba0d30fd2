/**
 * Fetches what belongs to a key once, however often it is asked for. What failed is forgotten, so
 * that asking again tries again.
 */
export function remembered<Value>(
  fetch: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const coming = fetch(key);
    known.set(key, coming);
    coming.catch(() => known.delete(key));
    return coming;
  };
}
