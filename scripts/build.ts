import { existsSync, readdirSync } from "node:fs";
import { buildForProduction } from "./build-for-production.ts";
import { fingerprintOf, isFresh, writeStamp } from "./fingerprint.ts";
import { inRoot } from "./root.ts";

const STAMP = inRoot(".cache", "build-stamp");
/** What no build depends on; anything else that stands in the house may be part of the game. */
const ASIDE = ["art", "dist", "docs", "node_modules", "packages", "README.md", "tests"];

const sources = () =>
  readdirSync(inRoot()).filter((name) => !name.startsWith(".") && !ASIDE.includes(name));

/** Folder of the production build. */
export const builtFolder = inRoot("dist");

/** Builds the game for production unless the last build is of the same sources. */
export async function buildGame(): Promise<void> {
  const fingerprint = fingerprintOf(sources());
  if (existsSync(inRoot("dist", "index.html")) && isFresh(STAMP, fingerprint)) return;
  process.stdout.write("Building the game …\n");
  await buildForProduction({
    root: inRoot(),
    configFile: inRoot("vite.config.ts"),
    logLevel: "warn",
  });
  writeStamp(STAMP, fingerprint);
}

/** For commands: builds, or says what is wrong and ends the program. */
export async function buildGameOrExit(): Promise<void> {
  try {
    await buildGame();
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exit(1);
  }
}

/** What a build error says, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^\s+at .*\n?/gm, "") : String(error);
}
