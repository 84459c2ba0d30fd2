import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, expect } from "vitest";
import ja from "#i18n/ja/shell.json";
import { builtFolder } from "../../scripts/build";
import { type Served, serve } from "../../scripts/serve";
import { scenarioIds } from "../../scripts/words";
import { middling, shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "./player";
import { saidIn } from "./said";

const PATIENCE = { timeout: 30_000 };

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0)) await step();
});

/** The built game on a server of its own, which a test may stop or give another release. */
async function ownServer(): Promise<Served & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "mamore-"));
  cpSync(builtFolder, folder, { recursive: true });
  const served = await serve(folder);
  undo.push(served.close, async () => rmSync(folder, { recursive: true }));
  return { ...served, folder };
}

/** Listens where a server was and tells what is still asked of it. */
async function silence(url: string): Promise<() => readonly string[]> {
  const asked: string[] = [];
  const server = createServer(({ url: path = "", socket }) => {
    // Whether there is a newer worker is the browser's own question, at every visit.
    if (!path.endsWith("/sw.js")) asked.push(path);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(Number(new URL(url).port), "127.0.0.1", done));
  undo.push(() => new Promise((done) => server.close(done)));
  return () => asked;
}

/** Until the worker is there and this page is its own. */
const untilKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

/** Opens the settings and has everything kept. */
async function keepEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/settings";
  });
  await page.locator("#offline-start").click();
  const all = ja.offline.all.replaceAll("\u200b", "").replace(/（.*/, "");
  await expect.poll(() => saidIn(page, "#settings-offline"), PATIENCE).toContain(all);
  await page.locator("#settings-done").click();
}

test("with the server stopped a whole episode is played, and nothing asks for it", async ({
  openGame,
}) => {
  const { url, close } = await ownServer();
  const page = await openGame({ at: url, isKept: true });
  await untilKept(page);
  await keepEverything(page);
  await close();
  const asked = await silence(url);
  const answers = new Set<string>();
  page.on("response", (response) => {
    const { protocol } = new URL(response.url());
    if (protocol === "http:" && !response.fromServiceWorker()) answers.add(response.url());
  });
  await page.reload();

  const shipped = shippedAs(referenceFolder);
  const choices = middling(shipped);
  const player = createPlayer({ page, shipped, choices });
  await enterFromTitle(player);
  await playEpisode(player);

  expect(await readResult(player)).toEqual(resultOf(player.words, { shipped, choices }));
  expect(asked()).toEqual([]);
  expect([...answers]).toEqual([]);
});

/** What the reference place still lacks on this device, of what this browser plays. */
const missing = (page: Page) =>
  page.evaluate(async (folder) => {
    const list = await (await fetch("offline.json")).json();
    const files = Object.keys({ ...list.sounds, ...list.places[folder] });
    const cache = await caches.open("mamore-places");
    const here = await Promise.all(files.map((file) => cache.match(file)));
    return files.filter((file, index) => here[index] === undefined && !file.endsWith(".mp3"));
  }, referenceFolder);

test("a place that was entered once is there without the server, whole", async ({ openGame }) => {
  const { url, close } = await ownServer();
  // The next place is fetched ahead, and it is no matter when that fails.
  const others = scenarioIds().filter((id) => id !== referenceFolder);
  const ofOthers = new RegExp(`/assets/(?:${others.join("|")})-`);
  const page = await openGame({ at: url, isKept: true, expected: [ofOthers] });
  await untilKept(page);
  const shipped = shippedAs(referenceFolder);
  const choices = middling(shipped);
  const player = createPlayer({ page, shipped, choices });
  await enterFromTitle(player);
  await expect.poll(() => missing(page), PATIENCE).toEqual([]);
  // What is fetched ahead of the next place must not be cut off.
  await page.waitForLoadState("networkidle");
  await close();
  const asked = await silence(url);
  await page.reload();
  await playEpisode(player);

  expect(asked().filter((path) => !ofOthers.test(path))).toEqual([]);
});

/** Makes another release of a built game: every file of it has another name. */
function releaseAgain(folder: string): void {
  const assets = join(folder, "assets");
  const texts = (where: string) =>
    readdirSync(where)
      .filter((name) => /\.(?:js|css|html|json)$/.test(name))
      .map((name) => join(where, name));
  for (const where of [folder, assets]) {
    for (const name of readdirSync(where)) if (/\.(?:br|gz)$/.test(name)) rmSync(join(where, name));
  }
  const names = readdirSync(assets);
  const renamed = (name: string) => name.replace(/(\.\w+)$/, "-2$1");
  const known = new RegExp(
    names
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replaceAll(".", "\\."))
      .join("|"),
    "g",
  );
  for (const file of [...texts(folder), ...texts(assets)]) {
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(known, renamed));
  }
  for (const name of names) renameSync(join(assets, name), join(assets, renamed(name)));
  // The worker knows the page by what it holds.
  const worker = join(folder, "sw.js");
  const page = /"revision":"(?=\w+","url":"index\.html")/;
  writeFileSync(worker, readFileSync(worker, "utf8").replace(page, "$&2"));
}

const scriptOf = (page: Page) => page.locator("script[type=module]").getAttribute("src");
const namesKept = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open("mamore-shell");
    return (await cache.keys()).map(({ url }) => url);
  });

test("a newer release is offered on the title only, and an older tab keeps its files until it is closed", async ({
  openGame,
}) => {
  const { url, folder } = await ownServer();
  const older = await openGame({ at: url, isKept: true });
  await untilKept(older);
  await older.reload();
  await older.goto(`${url}#/episode/${referenceFolder}`);
  await expect.poll(() => missing(older), PATIENCE).toEqual([]);
  const newer = await older.context().newPage();
  await newer.goto(url);
  await newer.locator("#title-start").waitFor();
  const before = await scriptOf(newer);

  releaseAgain(folder);
  await newer.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await newer.locator("#title-newer").waitFor();
  expect(await older.locator("#title-newer").count()).toBe(0);
  expect(await scriptOf(newer)).toBe(before);

  await newer.locator("#title-newer").click();
  await expect.poll(() => scriptOf(newer).catch(() => before), PATIENCE).not.toBe(before);
  await newer.locator("#title-start").waitFor();

  // The server has nothing of the older release any more, and this tab has not seen the guide yet.
  await older.evaluate(() => {
    location.hash = "#/library";
  });
  await older.locator(".guide h1").first().waitFor();
  expect(await scriptOf(older)).toBe(before);

  const isOld = (names: readonly string[]) =>
    names.some((name) => name.endsWith(`${before}`.slice(1)));
  expect(isOld(await namesKept(newer))).toBe(true);
  await older.close();
  await newer.reload();
  await expect.poll(async () => isOld(await namesKept(newer)), PATIENCE).toBe(false);
});
