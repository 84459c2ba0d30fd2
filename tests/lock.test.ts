import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { inRoot } from "../scripts/root";

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      os: z.array(z.string()).optional(),
    }),
  ),
});
const { packages } = lockSchema.parse(
  JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")),
);
const entries = Object.entries(packages);
const installed = new Set(entries.map(([path]) => path.replace(/^.*node_modules\//, "")));

describe("the lock file", () => {
  test("holds every optional dependency, so that npm ci works on every platform", () => {
    const absent = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !installed.has(name))
        .map((name) => `${name}, wanted by ${path}`),
    );

    expect(absent).toEqual([]);
  });

  test.each([
    ["@biomejs/cli", "win32", "darwin", "linux"],
    ["@rolldown/binding", "win32", "darwin", "linux"],
    ["@esbuild/", "win32", "darwin", "linux"],
    ["lightningcss-", "win32", "darwin", "linux"],
    ["@typescript/", "win32", "darwin", "linux"],
    ["@oxc-parser/binding", "win32", "darwin", "linux"],
  ])("holds the binaries of %s for every platform", (name, ...platforms) => {
    const covered = entries
      .filter(([path]) => path.includes(`node_modules/${name}`))
      .flatMap(([, { os = [] }]) => os);

    expect(covered).toEqual(expect.arrayContaining(platforms));
  });

  test("names no registry", () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

test("every dependency has an exact version", () => {
  const manifest = z
    .object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(readFileSync(inRoot("package.json"), "utf8")));
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };

  expect(
    Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  ).toEqual([]);
});
