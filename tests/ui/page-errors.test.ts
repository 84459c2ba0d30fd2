import { expect, test } from "vitest";
import { isOurs } from "#ui/page-errors";

const folder = "http://company.lan/mamore/";

function traced(stack: string): Error {
  const error = new Error("made for a test");
  error.stack = stack;
  return error;
}

test.each([
  ["Chrome", traced(`Error: x\n    at go (${folder}assets/index-1.js:1:20)`), ""],
  ["Firefox and Safari", traced(`go@${folder}assets/index-1.js:1:20\n`), ""],
  ["a script that cannot be read", undefined, `${folder}assets/index-1.js`],
  [
    "a chunk that does not come",
    traced(`TypeError: Failed to fetch dynamically imported module: ${folder}assets/a-1.js`),
    "",
  ],
  [
    "a foreign script that broke what we called",
    traced(`Error: x\n    at chrome-extension://abc/wrap.js:1:1\n at ${folder}assets/a-1.js:2:2`),
    "",
  ],
])("an error of ours is told: %s", (_, error, filename) => {
  expect(isOurs(error, filename, folder)).toBe(true);
});

test.each([
  ["an extension", traced("Error: x\n    at chrome-extension://abc/all.js:1:1"), ""],
  ["a script of another server", undefined, ""],
  ["a proxy's script in the page", traced(`Error: x\n    at ${folder}:12:4`), folder],
  ["a proxy's script in a named page", undefined, `${folder}index.html`],
  ["another application beside ours", undefined, "http://company.lan/other/app.js"],
  ["a promise broken without an error", "no reason", ""],
  ["a browser's own refusal", new DOMException("no audio", "NotAllowedError"), ""],
])("a foreign error takes nothing away: %s", (_, error, filename) => {
  expect(isOurs(error, filename, folder)).toBe(false);
});

const page = "file:///D:/mamore.html";

test.each([
  ["its one script", traced(`Error: x\n    at go (${page}:12:4)`), "", true],
  ["an extension", traced("Error: x\n    at chrome-extension://abc/all.js:1:1"), "", false],
  ["another file of the folder", undefined, `${page}.js`, false],
])("where the page holds the whole game: %s", (_, error, filename, isIts) => {
  expect(isOurs(error, filename, page)).toBe(isIts);
});
