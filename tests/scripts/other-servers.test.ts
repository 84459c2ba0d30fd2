import { readdirSync } from "node:fs";
import { extname } from "node:path";
import { describe, expect, test } from "vitest";
import { policyAsHeader } from "../../scripts/content-security";
import { inRoot } from "../../scripts/root";
import { fileTypes } from "../../scripts/server/file-types";
import {
  htaccess,
  nginxLocation,
  serverNotes,
  webConfig,
} from "../../scripts/server/other-servers";

/** Kinds of files that come from the sources into the build: pictures and sounds. */
const endings = new Set(
  readdirSync(inRoot("assets"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => extname(name))
    .filter((ending) => ending !== ".md"),
);

test("every kind of picture and sound that is shipped has a name for servers", () => {
  const known = fileTypes.map(({ ending }) => ending);

  expect([...endings].filter((ending) => !known.includes(ending))).toEqual([]);
  expect(known).toEqual(expect.arrayContaining([".html", ".js", ".css", ".woff2", ".webp"]));
});

describe("a server that knows none of our files is told", () => {
  test.each(fileTypes)("of $ending, in every form", ({ ending, type }) => {
    const bare = type.replace(/;.*$/, "");

    expect(
      webConfig().split(`<mimeMap fileExtension="${ending}" mimeType="${type}" />`),
    ).toHaveLength(2);
    expect(webConfig().split(`<remove fileExtension="${ending}" />`)).toHaveLength(2);
    expect(htaccess()).toContain(`AddType "${type}" ${ending}\n`);
    expect(nginxLocation()).toContain(`${bare} ${ending.slice(1)};`);
    expect(serverNotes()).toContain(bare);
  });

  test("of the policy, so that it stands in the header too", () => {
    for (const notes of [htaccess(), nginxLocation(), serverNotes(), webConfig()]) {
      expect(notes).toContain(policyAsHeader);
    }
  });

  test("of what may be kept: files of the build's assets only", () => {
    expect(htaccess()).toContain("m#/assets/[^/]+$#");
    expect(webConfig()).toMatch(/<location path="assets">[\s\S]*UseMaxAge/);
  });
});
