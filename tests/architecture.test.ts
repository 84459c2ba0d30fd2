import { describe, expect, test } from "vitest";

const EVERYTHING = "everything";

/** Who may import whom, types included. A layer may always import itself; all else is listed. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ["zod"],
  picture: ["core", "zod"],
  content: ["core", "picture", "zod", "virtual:shelf", "virtual:pictures"],
  progress: ["core", "zod"],
  tracking: ["core", "progress", "content", "zod"],
  stage: ["core", "picture"],
  i18n: ["core", "content", "i18next"],
  audio: ["core", "howler"],
  offline: ["zod"],
  worker: ["offline", "workbox-precaching", "workbox-routing", "workbox-strategies"],
  ui: [
    "core",
    "progress",
    "content",
    "picture",
    "stage",
    "i18n",
    "audio",
    "offline",
    "virtual:fonts",
  ],
  scenes: ["core", "picture", "stage", "phaser"],
  art: [
    "core",
    "picture",
    "three",
    "virtual:scene",
    "@tonejs",
    "maxrects-packer",
    "node",
    "playwright-core",
    "vite",
    "zod",
    "@fontsource",
    "scripts",
  ],
  main: [EVERYTHING],
};

/** Layers without a clock and without chance: the same log gives the same episode for ever. */
const TIMELESS = new Set(["core", "picture"]);
const CLOCK_OR_CHANCE = /\b(?:Date|performance|crypto)\b|Math\.random/;

const MAX_LINES = 250;

const sources = import.meta.glob<string>(
  ["/src/**/*.ts", "/scenes/**/*.ts", "/art/**/*.ts", "/scripts/**/*.{ts,mjs}", "/tests/**/*.ts"],
  { eager: true, query: "?raw", import: "default" },
);

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

/** "core" for /src/core/…, "main" for /src/main.ts, "scenes", "art". */
const layerOf = (path: string) => {
  const [, top = "", second = ""] = path.split("/");
  return top === "src" ? second.replace(/\.ts$/, "") : top;
};

const importedBy = (code: string) =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, path = ""]) => path);

/** Absolute path of a relative import. */
const absolute = (specifier: string, importer: string) =>
  new URL(specifier, `file://${importer}`).pathname;

/** The layer or package that an import leads to. */
function targetOf(specifier: string, importer: string): string {
  if (specifier.startsWith(".")) return layerOf(absolute(specifier, importer));
  if (specifier.startsWith("#")) return specifier.slice(1).split("/")[0] ?? "";
  if (specifier.startsWith("node:")) return "node";
  return specifier.split("/")[0] ?? "";
}

const layered = Object.entries(sources).filter(([path]) => /^\/(?:src|scenes|art)\//.test(path));

describe.each(layered)("%s", (path, code) => {
  const layer = layerOf(path);
  const may = allowed[layer];

  test("imports only what its layer may", () => {
    const forbidden = importedBy(withoutComments(code))
      .map((specifier) => targetOf(specifier, path))
      .filter((target) => target !== layer)
      .filter((target) => !may?.includes(EVERYTHING) && !may?.includes(target));

    expect(forbidden).toEqual([]);
  });
});

test("what ships imports neither the makers of pictures nor the tools", () => {
  const outside = layered
    .filter(([path]) => !path.startsWith("/art/"))
    .flatMap(([path, code]) =>
      importedBy(code)
        .map((specifier) => targetOf(specifier, path))
        .filter((target) => ["art", "scripts", "tests", "three", "node"].includes(target))
        .map((target) => `${path} → ${target}`),
    );

  expect(outside).toEqual([]);
});

/** Modules of `progress` that know how things are kept; screens know only what. */
const KEEPING = /^#progress\/(?:storage|texts|salvage|saved-episode|tabs)$/;

test("screens neither build keys nor touch what is kept but through its own modules", () => {
  const touching = layered
    .filter(([path]) => layerOf(path) === "ui")
    .flatMap(([path, code]) => {
      const bare = withoutComments(code);
      const isTouching = /\blocalStorage\b|\bsessionStorage\b|\brecords\.texts\b/.test(bare);
      return importedBy(bare).some((each) => KEEPING.test(each)) || isTouching ? [path] : [];
    });

  expect(touching).toEqual([]);
});

test("rules and pictures have no clock and no chance of their own", () => {
  const timed = layered
    .filter(([path]) => TIMELESS.has(layerOf(path)))
    .filter(([, code]) => CLOCK_OR_CHANCE.test(withoutComments(code)))
    .map(([path]) => path);

  expect(timed).toEqual([]);
});

test(`no file is longer than ${MAX_LINES} lines`, () => {
  const long = Object.entries(sources)
    .map(([path, code]) => ({ path, lines: code.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > MAX_LINES);

  expect(long).toEqual([]);
});
