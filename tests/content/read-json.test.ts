import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { JsonError, readJson, textOf } from "#content/read-json";

/** What an author is told about a text. */
function told(text: string): string {
  try {
    readJson(text);
    return "";
  } catch (error) {
    if (error instanceof JsonError) return `line ${error.line}: ${error.message}`;
    throw error;
  }
}

test("whatever JSON can say is read as the browser reads it", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

describe("a slip of the pen is told with its line and remedy:", () => {
  it.each([
    ['{\n "a": 1,\n}', "line 3: a comma stands before }: remove it"],
    ['{\n "a": 1\n "b": 2\n}', "line 3: a comma is missing before this: add ,"],
    ['{\n "a" 1\n}', 'line 2: a colon is missing after "a": add :'],
    ["{\n a: 1\n}", 'line 2: a name is missing here: put it into "…"'],
    ['{\n "a": “b”\n}', 'line 2: this is no value: texts stand in "…"'],
    ['{\n "a": "b\n}', "line 2: a text is not closed on its line"],
    ['{\n "a": 1,\n "a": 2\n}', 'line 3: "a" stands twice: keep one'],
    ['{\n "a": [1, 2\n}', "line 3: a comma is missing before this"],
    ['{\n "a": [1, 2]\n', "line 3: the file ends too early: close it with }"],
    ["{}\n{}", "line 2: something stands after the end: remove it"],
    ["", "line 1: the file ends too early: something is missing"],
  ])("%j", (text, sentence) => {
    expect(told(text)).toContain(sentence);
  });
});

test("everything that is there has its line, and what is missing that of what it is missing in", () => {
  const { lineOf } = readJson('{\n "list": [\n  {"id": "a"},\n  {\n   "id": "b"\n  }\n ]\n}');

  expect(lineOf([])).toBe(1);
  expect(lineOf(["list"])).toBe(2);
  expect(lineOf(["list", 1, "id"])).toBe(5);
  expect(lineOf(["list", 1, "name"])).toBe(4);
});

test("bytes are read as UTF-8 only", () => {
  expect(textOf(new TextEncoder().encode("漢字"))).toBe("漢字");
  expect(() => textOf(new Uint8Array([0x22, 0x0a, 0x8a, 0xbf]))).toThrow("Shift_JIS");
});
