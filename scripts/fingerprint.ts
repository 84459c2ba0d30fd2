import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRoot } from "./root.ts";

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** SHA-256 over names and contents of files and folders; paths are relative to the repository. */
export function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths) {
    for (const file of filesUnder(inRoot(path))) {
      hash.update(file.slice(inRoot().length)).update("\0").update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

/** Whether what was made with this fingerprint is still there. */
export function isFresh(stampFile: string, fingerprint: string): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === fingerprint;
}

/** Remembers with which fingerprint something was made. */
export function writeStamp(stampFile: string, fingerprint: string): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, fingerprint);
}
