import { describe, expect, test } from "vitest";
import type { Standing } from "#offline/store";
import { aCache, aStore, BASE } from "./a-store";

const never = new AbortController().signal;

describe("what this device keeps", () => {
  test("counts only sounds that the browser plays, and a shared picture once", async () => {
    expect(await aStore().standing()).toEqual({
      bytes: 350,
      bytesHere: 0,
      places: 2,
      placesHere: 0,
    });
  });

  test("a place that was entered is here with the sounds of all, and nothing else", async () => {
    const cache = aCache();
    const store = aStore(cache);
    await store.keepPlace("inn");

    expect(cache.here.toSorted()).toEqual(
      ["calm.webm", "inn.webp", "shared.webp"].map((name) => `${BASE}assets/${name}`),
    );
    expect(await store.standing()).toMatchObject({ bytesHere: 150, placesHere: 1 });
  });

  test("everything comes once, with its progress from what was here to all", async () => {
    const cache = aCache();
    const store = aStore(cache);
    await store.keepPlace("inn");
    const seen: Standing[] = [];
    await store.keepAll((standing) => seen.push(standing), never);

    expect(seen.map(({ bytesHere }) => bytesHere)).toEqual([150, 350]);
    expect(seen.at(-1)).toMatchObject({ bytes: 350, placesHere: 2 });
    expect(new Set(cache.here).size).toBe(cache.here.length);
  });

  test("what has come stays when the rest does not, and is not fetched again", async () => {
    let isDown = true;
    const cache = aCache((url) =>
      isDown && url.endsWith("mill.webp") ? new TypeError("no connection") : undefined,
    );
    const store = aStore(cache);
    await expect(store.keepAll(() => undefined, never)).rejects.toThrow("no connection");
    isDown = false;
    await store.keepAll(() => undefined, never);

    expect(cache.here).toHaveLength(4);
    expect((await store.standing()).placesHere).toBe(2);
  });

  test("called off, it fetches no more", async () => {
    const cache = aCache();
    const calling = new AbortController();
    calling.abort();
    await expect(aStore(cache).keepAll(() => undefined, calling.signal)).rejects.toThrow();

    expect(cache.here).toEqual([]);
  });

  test("a place that the list does not know brings the sounds only", async () => {
    const cache = aCache();
    await aStore(cache).keepPlace("nowhere");

    expect(cache.here).toEqual([`${BASE}assets/calm.webm`]);
  });
});
