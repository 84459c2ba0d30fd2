import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inRoot } from "../../scripts/root";
import { asSigns, SIGNS } from "../../scripts/single/as-signs";

const boot = readFileSync(inRoot("scripts", "single", "boot.js"), "utf8");

/** What the script of the page makes of lines of signs. */
function unpacked(lines: readonly string[]): readonly string[] {
  const window: { DecompressionStream: unknown; mamoreFiles?: readonly string[] } = {
    DecompressionStream,
  };
  const parts: Readonly<Record<string, unknown>> = {
    "mamore-files": { dataset: { signs: SIGNS }, textContent: `\n${lines.join("\n")}\n` },
    "mamore-game": { textContent: "" },
  };
  const document = { getElementById: (id: string) => parts[id] };
  // The game itself is another matter: it is unpacked by the browser.
  const never = { all: () => new Promise(() => undefined) };
  runInNewContext(boot, { window, document, btoa, DataView, Uint8Array, Blob, Promise: never });
  return window.mamoreFiles ?? [];
}

describe("files as signs", () => {
  test("come out as they went in, whatever their bytes and their length", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1 }), (files) => {
        const lines = files.map((bytes) => asSigns("image/webp", bytes));
        const wanted = files.map(
          (bytes) => `data:image/webp;base64,${Buffer.from(bytes).toString("base64")}`,
        );

        expect(unpacked(lines)).toEqual(wanted);
      }),
    );
  });

  test("are made of 85 signs of which none means anything to a page", () => {
    expect(new Set(SIGNS).size).toBe(85);
    expect(SIGNS).not.toMatch(/[\s"'`\\&<>]/);
  });

  test("take a quarter more than their bytes", () => {
    expect(asSigns("a", new Uint8Array(4000)).length).toBe("a 4000 ".length + 5000);
  });
});
