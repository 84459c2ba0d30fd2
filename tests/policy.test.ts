import { expect, test } from "vitest";

const sources = import.meta.glob<string>(
  ["/src/**/*.ts", "/scenes/**/*.ts", "/art/**/*.ts", "/scripts/**/*.{ts,mjs}", "/tests/**/*.ts"],
  { eager: true, query: "?raw", import: "default" },
);
const files = Object.entries(sources).filter(([path]) => path !== "/tests/policy.test.ts");

test.each([
  [
    "tests that are skipped, focused or still to write",
    /\b(?:test|it|describe)\.(?:skip|only|todo|runIf)/,
  ],
  ["things left for later", /\b(?:TODO|FIXME|XXX|HACK)\b/],
  ["checks switched off", /biome-ignore|@ts-(?:ignore|expect-error|nocheck)|eslint-disable/],
  ["HTML made of text", /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/],
  ["code made of text", /\beval\(|new Function\(/],
])("nowhere are there %s", (_, pattern) => {
  const found = files.flatMap(([path, code]) =>
    code
      .split("\n")
      .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ place }) => place),
  );

  expect(found).toEqual([]);
});
