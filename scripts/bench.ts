import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { benchBoot } from "./bench/boot";
import { benchFrames } from "./bench/frames";
import { intoReadme } from "./bench/into-readme";
import type { Played, Weight } from "./bench/played";
import { benchRest } from "./bench/rest";
import { sizesIn, total } from "./bench/sizes";
import { median, percentile, table } from "./bench/statistics";
import { benchTransfer } from "./bench/transfer";
import { buildGame, builtFolder } from "./build";
import { buildForProduction } from "./build-for-production";
import { requireBrowser } from "./find-browser";
import { buildTarget } from "./oldest-browsers";
import { referencePlace } from "./reference-place";
import { inRoot } from "./root";
import { serve } from "./serve";
import { gamePlugins } from "./vite/game";

/** Chunks larger than this, gzipped, are told one by one. */
const LARGE = 8 * 1024;

const bareFolder = inRoot(".cache", "bare");

/** The engine alone with one picture, from the same core build as the game. */
async function buildBare(): Promise<void> {
  await buildForProduction({
    configFile: false,
    root: inRoot("scripts", "bench", "bare"),
    base: "./",
    publicDir: false,
    logLevel: "warn",
    plugins: gamePlugins(),
    build: { outDir: bareFolder, emptyOutDir: true, target: buildTarget, assetsInlineLimit: 0 },
  });
}

function sizes(): string {
  const scripts = sizesIn(join(builtFolder, "assets"), ".js");
  const kib = (bytes: number) => (bytes / 1024).toFixed(1);
  const shown = [total(scripts), ...scripts.filter(({ gzip }) => gzip > LARGE)];
  return table(
    ["JavaScript, KiB", "raw", "gzip", "brotli"],
    shown.map(({ name, raw, gzip, brotli }) => [name, kib(raw), kib(gzip), kib(brotli)]),
  );
}

function play(): string {
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "scripts/bench/vitest.config.ts"],
    { cwd: inRoot(), stdio: ["ignore", "inherit", "inherit"] },
  );
  if (status !== 0) throw new Error("Ten episodes were not played: see above.");
  const written = readFileSync(inRoot(".cache", "bench-play.json"), "utf8");
  const { taps, memory }: Played = JSON.parse(written);
  const [first, last] = [memory[1], memory.at(-1)];
  if (!first || !last) throw new Error("Nothing was weighed.");
  const change = (key: keyof Weight) =>
    `${first[key].toLocaleString("en")} → ${last[key].toLocaleString("en")} (${(last[key] / first[key]).toFixed(2)}×)`;
  return table(
    ["playing ten episodes in a row", "measured"],
    [
      ["taps and keys slow enough to be told (≥ 16 ms)", String(taps.length)],
      ["from tap to next picture, p50", `${median(taps)} ms`],
      ["from tap to next picture, p95", `${percentile(taps, 0.95)} ms`],
      ["JS heap after collecting, after episode 2 → 10, bytes", change("heap")],
      ["the same without code that the browser compiled", change("held")],
      ["DOM nodes", change("nodes")],
      ["event listeners", change("listeners")],
    ],
  );
}

/** What a part measured; undefined, and the command fails in the end, where it could not. */
async function measuredBy(name: string, measure: () => string | Promise<string>) {
  try {
    return await measure();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`\n${name}: ${error instanceof Error ? error.stack : error}\n`);
    return undefined;
  }
}

await buildGame();
await buildBare();
const game = await serve(builtFolder);
const bare = await serve(bareFolder);
const browserVersion = execFileSync(requireBrowser(), ["--version"], { encoding: "utf8" }).trim();
/** What can be measured; `npm run bench -- boot rest` measures only these, and leaves the README. */
const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  sizes,
  transfer: () => benchTransfer(game.url, referencePlace),
  boot: () => benchBoot(game.url, bare.url),
  frames: () => benchFrames(game.url, bare.url),
  rest: () => benchRest(game.url, bare.url),
  play,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  throw new Error(`Nothing is called ${unknown.join(", ")}: use ${Object.keys(parts).join(", ")}.`);
}
const told = [
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, no GPU, ${browserVersion}.`,
];
mkdirSync(inRoot(".cache"), { recursive: true });
process.stdout.write(`\n${told[0]}\n`);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  // Told part by part: one that fails does not take the others with it.
  const part = await measuredBy(name, measure);
  if (part === undefined) continue;
  told.push(part);
  process.stdout.write(`\n${part}\n`);
  writeFileSync(inRoot(".cache", "bench.md"), `${told.join("\n\n")}\n`);
}
if (wanted.length === 0 && process.exitCode === undefined) intoReadme(told.join("\n\n"));
await Promise.all([game.close(), bare.close()]);
