import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(`src/ui/${file}`, "utf8");

// Each may come without the others.
test.each([
  ["theme.css", "./hidden.css"],
  ["episode/episode.css", "../hidden.css"],
  ["guide/guide.css", "../hidden.css"],
])("%s hides what is hidden by itself", (file, hidden) => {
  expect(read(file)).toContain(`@import "${hidden}";`);
  expect(read("hidden.css")).toMatch(/\[hidden\] \{[^}]*display: none !important/);
});

test("colours are not darkened by force", () => {
  expect(read("theme.css")).toContain("color-scheme: only light");
  expect(readFileSync("index.html", "utf8")).toContain('content="only light"');
});
