import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { freeNumbers, makeTree, referencePlaces } from "../../scripts/made-up-places.ts";
import { textsIn } from "../../scripts/words.ts";

const folder = mkdtempSync(join(tmpdir(), "mamore-made-up-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = referencePlaces();
const places = makeTree(folder, freeNumbers(kept).length, kept);
const json = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), "utf8"));

describe("a tree of made-up places", () => {
  it("fills the ten numbers of the guideline", () => {
    const numbers = readdirSync(join(folder, "scenarios"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => json("scenarios", name, "scenario.json").number);

    expect(new Set(numbers).size).toBe(10);
    expect(numbers).toHaveLength(10);
  });

  it("is never laid over something that is there", () => {
    expect(() => makeTree(folder)).toThrow("is not empty");
  });
});

describe.each(places)("$id", ({ id, like, mark }) => {
  it.each(["ja", "en"])("has words of its own in %s, none longer than before", (locale) => {
    const own = textsIn(json("scenarios", id, `text.${locale}.json`));
    const before = textsIn(json("scenarios", like, `text.${locale}.json`));
    const told = own.filter(({ path }) => path !== "title");

    expect(told.filter(({ text }) => !text.startsWith(mark))).toEqual([]);
    expect(told.filter(({ path, text }) => signs(text) !== signs(textOf(before, path)))).toEqual(
      [],
    );
    expect(told.filter(({ path, text }) => text.length > textOf(before, path).length)).toEqual([]);
  });

  it("has a picture of its own wherever the shipped one has one", () => {
    const pictures = readdirSync(join(folder, "assets", like));

    expect(readdirSync(join(folder, "assets", id))).toEqual(pictures);
    expect(pictures).toContain("shop.webp");
    expect(json("assets", id, "manifest.json").room).toBe(id);
  });
});

const textOf = (texts: ReturnType<typeof textsIn>, path: string) =>
  texts.find((each) => each.path === path)?.text ?? "";

/** How often it has the sign for a number. */
const signs = (text: string) => text.split("#").length;
