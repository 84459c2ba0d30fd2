import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { buildSingle, type Single } from "../../scripts/single/build-single";
import { scenarioIds } from "../../scripts/words";
import { middling, shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "./player";
import { saidIn } from "./said";

/** Of a file that is sent by mail or copied to a stick. */
const MOST_BYTES = 6_000_000;

const folder = mkdtempSync(join(tmpdir(), "mamore-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Counts what is made of sounds: how many could be read, and how many were started. */
const listened = (context: BrowserContext) =>
  context.addInitScript(() => {
    const heard = { read: 0, started: 0 };
    Object.assign(window, { heard });
    const { decodeAudioData } = AudioContext.prototype;
    AudioContext.prototype.decodeAudioData = function (...parts) {
      const sound = decodeAudioData.apply(this, parts);
      sound
        .then(() => {
          heard.read += 1;
        })
        .catch(() => undefined);
      return sound;
    };
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...parts) {
      heard.started += 1;
      start.apply(this, parts);
    };
  });

describe("a single file of one place", () => {
  let single: Single = { out: "", bytes: 0 };
  beforeAll(async () => {
    single = await buildSingle({ episodes: [referenceFolder], out: join(folder, "one.html") });
  }, 120_000);

  test("is small enough, of every place", async () => {
    const sizes = [];
    for (const id of scenarioIds()) {
      const { bytes } = await buildSingle({ episodes: [id], out: join(folder, "any.html") });
      sizes.push({ id, bytes });
    }
    process.stdout.write(`${sizes.map(({ id, bytes }) => `${bytes} ${id}`).join("\n")}\n`);

    expect(sizes.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
  });

  test("is the same, byte by byte, whenever it is made", async () => {
    const again = await buildSingle({ episodes: [referenceFolder], out: join(folder, "two.html") });

    expect(readFileSync(again.out).equals(readFileSync(single.out))).toBe(true);
  });

  test("is played whole from a double click, heard, and asks for nothing", async ({ openGame }) => {
    const asked = new Set<string>();
    const page = await openGame({
      at: pathToFileURL(single.out).href,
      prepare: async (context) => {
        await listened(context);
        context.on("request", (request) => asked.add(request.url().slice(0, 200)));
      },
    });
    const shipped = shippedAs(referenceFolder);
    const choices = middling(shipped);
    const player = createPlayer({ page, shipped, choices });
    await page.locator("#title-start").click();
    await playEpisode(player);

    expect(await readResult(player)).toEqual(resultOf(player.words, { shipped, choices }));
    const elsewhere = [...asked].filter((url) => !url.startsWith("data:"));
    expect(elsewhere).toEqual([pathToFileURL(single.out).href]);
    const heard = await page.evaluate(() => Object(window).heard);
    expect(heard.read).toBeGreaterThanOrEqual(16);
    expect(heard.started).toBeGreaterThan(10);
  });

  test("says so where the browser keeps nothing of a file, and is played all the same", async ({
    openGame,
  }) => {
    const page = await openGame({
      at: pathToFileURL(single.out).href,
      prepare: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, "localStorage", {
            get: () => {
              throw new DOMException("blocked", "SecurityError");
            },
          });
        }),
    });
    await page.locator(".note--stays").first().waitFor();

    expect(await saidIn(page, ".note--stays")).toContain("この端末では記録が残せません");
    expect(await page.locator("#title-start").isVisible()).toBe(true);
  });

  test("tells in the settings that everything is in it", async ({ openGame }) => {
    const page = await openGame({ at: pathToFileURL(single.out).href, address: "#/settings" });

    expect(await saidIn(page, "#settings-offline")).toContain("このファイルに");
  });
});

test("a single file of all places leads from the street into one", async ({ openGame }) => {
  const { out, bytes } = await buildSingle({ out: join(folder, "all.html") });
  process.stdout.write(`${bytes} all\n`);
  const page = await openGame({ at: pathToFileURL(out).href });
  const shipped = shippedAs(referenceFolder);
  const player = createPlayer({ page, shipped, choices: middling(shipped) });
  await enterFromTitle(player);
  await page.waitForFunction(() => performance.getEntriesByName("mamore:stage").length > 0);

  expect(new URL(page.url()).hash).toBe(`#/episode/${referenceFolder}`);
});
