/** A browser's storage as everybody at a computer shares it, with what is kept in it by name. */
export function sharedStorage(texts = new Map<string, string>()): Storage {
  return new Proxy({} as Storage, {
    get: (_, name) =>
      ({
        getItem: (key: string) => texts.get(key) ?? null,
        setItem: (key: string, text: string) => void texts.set(key, text),
        removeItem: (key: string) => void texts.delete(key),
      })[String(name)],
    ownKeys: () => [...texts.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}
