import { resolve } from "node:path";

/** Absolute path of the repository's top folder. */
export const root = resolve(import.meta.dirname, "..");

/** Absolute path of something in the repository. */
export function inRoot(...parts: string[]): string {
  return resolve(root, ...parts);
}
