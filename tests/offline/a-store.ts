import type { OfflineList } from "#offline/names";
import { createStore } from "#offline/store";

export const BASE = "https://company.example/mamore/";

/** Two places that share a picture, and a sound in two formats. */
export const list: OfflineList = {
  sounds: { "assets/calm.webm": 40, "assets/calm.mp3": 60 },
  places: {
    inn: { "assets/inn.webp": 100, "assets/shared.webp": 10 },
    mill: { "assets/mill.webp": 200, "assets/shared.webp": 10 },
  },
};

/** A cache in memory that notes what it was to fetch; `fail` may refuse a file. */
export function aCache(fail: (url: string) => Error | undefined = () => undefined) {
  const here: string[] = [];
  return {
    here,
    keys: async () => here.map((url) => new Request(url)),
    add: async (request: RequestInfo | URL) => {
      const { url } = new Request(request);
      const failure = fail(url);
      if (failure) throw failure;
      here.push(url);
    },
  };
}

export const aStore = (cache = aCache()) =>
  createStore({ list, cache, base: BASE, isPlayed: (file) => !file.endsWith(".mp3") });
