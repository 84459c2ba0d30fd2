import { describe, expect, test } from "vitest";
import { createKeepEverything, type KeepEverything } from "#offline/everything";
import type { Store } from "#offline/store";
import { aCache, aStore } from "./a-store";

/** Until it stands in one of these ways. */
function until(keeping: KeepEverything, ...kinds: readonly string[]): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (!kinds.includes(keeping.now().kind)) return;
      off();
      done();
    };
    const off = keeping.onChange(look);
    look();
  });
}

describe("keeping everything", () => {
  test("tells from the first look how much is missing", async () => {
    const keeping = createKeepEverything(async () => aStore());
    expect(keeping.now()).toEqual({ kind: "unknown" });
    keeping.look();
    await until(keeping, "part");

    expect(keeping.now()).toMatchObject({ standing: { bytes: 350, bytesHere: 0 } });
  });

  test("goes from a part over fetching to all", async () => {
    const keeping = createKeepEverything(async () => aStore());
    const kinds: string[] = [];
    keeping.onChange(() => kinds.push(keeping.now().kind));
    keeping.start();
    await until(keeping, "all");

    expect(new Set(kinds)).toEqual(new Set(["fetching", "all"]));
  });

  test.each([
    ["connection", new TypeError("Failed to fetch")],
    ["room", new DOMException("full", "QuotaExceededError")],
  ])("says when it stopped for want of %s, and can be started again", async (why, error) => {
    let isFailing = true;
    const store = aStore(
      aCache((url) => (isFailing && url.endsWith("mill.webp") ? error : undefined)),
    );
    const keeping = createKeepEverything(async () => store);
    keeping.start();
    await until(keeping, "stopped");
    expect(keeping.now()).toMatchObject({ why });

    isFailing = false;
    keeping.start();
    await until(keeping, "all");
  });

  test("stopped by the player, it is a part again", async () => {
    let release = () => undefined as undefined;
    const store: Store = {
      ...aStore(),
      keepAll: (progress, signal) =>
        new Promise((_, fail) => {
          progress({ bytes: 2, bytesHere: 1, places: 1, placesHere: 0 });
          signal.addEventListener("abort", () => fail(signal.reason));
          release();
        }),
    };
    const keeping = createKeepEverything(async () => store);
    keeping.start();
    await new Promise<void>((done) => {
      release = () => {
        done();
        return undefined;
      };
    });
    expect(keeping.now().kind).toBe("fetching");
    keeping.stop();
    await until(keeping, "part");
  });

  test("knows nothing where the list does not come, and looks again when asked", async () => {
    let isDown = true;
    const keeping = createKeepEverything(async () => {
      if (isDown) throw new TypeError("Failed to fetch");
      return aStore();
    });
    keeping.start();
    await until(keeping, "lost");
    isDown = false;
    keeping.look();
    await until(keeping, "part");
  });
});
