import { existsSync } from "node:fs";
import { build } from "vite";
import { fingerprintOf, isFresh, writeStamp } from "./fingerprint";
import { inRoot } from "./root";

const STAMP = inRoot(".cache", "build-stamp");
const SOURCES = [
  "assets",
  "index.html",
  "package-lock.json",
  "package.json",
  "scenarios",
  "scenes",
  "scripts",
  "src",
  "vite.config.ts",
];

/** Folder of the production build. */
export const builtFolder = inRoot("dist");

/** Builds the game for production unless the last build is of the same sources. */
export async function buildGame(): Promise<void> {
  const fingerprint = fingerprintOf(SOURCES);
  if (existsSync(inRoot("dist", "index.html")) && isFresh(STAMP, fingerprint)) return;
  process.stdout.write("Building the game …\n");
  await build({ root: inRoot(), configFile: inRoot("vite.config.ts"), logLevel: "warn" });
  writeStamp(STAMP, fingerprint);
}
