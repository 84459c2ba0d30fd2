import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Names of whole things that every screen may use; no folder but the shell styles them. */
const EVERYWHERE = ["button", "panel", "pill", "plaque"];

/** Classes that a folder's styles name, without what follows `__` and `--`. */
function blocksIn(folder: string): readonly string[] {
  const files = readdirSync(`src/ui/${folder}`, { recursive: true, encoding: "utf8" });
  const styles = files.filter((file) => file.endsWith(".css"));
  const names = styles.flatMap((file) => {
    const selectors = readFileSync(`src/ui/${folder}/${file}`, "utf8")
      .replaceAll(/\/\*.*?\*\/|@import [^;]*;/gs, "")
      .replaceAll(/(?<=\{)[^{}]*(?=\})/g, "");
    return [...selectors.matchAll(/\.([a-z][a-z0-9-]*?)(?=__|--|[^a-z0-9-])/g)].map(
      ([, name = ""]) => name,
    );
  });
  return [...new Set(names)].filter((name) => !EVERYWHERE.includes(name));
}

// Styles stay in the page once they are fetched: one screen's must not reach another's.
test("styles of an episode and of the guide name nothing alike", () => {
  const guide = blocksIn("guide");
  const shared = blocksIn("episode").filter((name) => guide.includes(name));

  expect(guide).toContain("guide");
  expect(shared).toEqual([]);
});
