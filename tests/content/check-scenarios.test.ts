import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freeNumbers, makeTree, referencePlaces } from "../../scripts/made-up-places.ts";
import { checkScenarios } from "../../scripts/vite/check-scenarios.ts";

describe("the check of scenarios at build time", () => {
  // Weighs every affordable plan of every scenario: seconds where other work goes on.
  it("finds structure, words and pictures of all that ships in order", () => {
    expect(checkScenarios).not.toThrow();
  });
});

const tree = mkdtempSync(join(tmpdir(), "mamore-mistakes-"));
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** Runs a program of node_modules in the tree; what it wrote to its author. */
function run(...words: readonly [string, ...string[]]): string {
  const [program, ...rest] = words;
  const { stderr, stdout } = spawnSync(process.execPath, [join("node_modules", program), ...rest], {
    cwd: tree,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" },
  });
  return stdout + stderr;
}

const at = (file: string) => join(tree, file);

/** Changes a file as an author does, who sees text. */
function mistake(file: string, before: string | RegExp, after: string): void {
  const text = readFileSync(at(file), "utf8");
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`there is no ${before} in ${file}`);
  writeFileSync(at(file), changed);
}

/** The line on which a text first stands in a file as it is now. */
function lineOf(file: string, text: string): number {
  const lines = readFileSync(at(file), "utf8").split("\n");
  return lines.findIndex((line) => line.includes(text)) + 1;
}

/** One mistake in each place, so that each is told beside all others. */
function makeMistakes(): readonly (readonly [file: string, sentence: string])[] {
  const kept = referencePlaces();
  makeTree(tree, freeNumbers(kept).length, kept);
  const place = (number: number, file: string) => `scenarios/made-up-${number}/${file}.json`;
  const ja = (number: number) => place(number, "text.ja");
  const made: (readonly [string, string])[] = [];
  const told = (file: string, text: string, sentence: string) =>
    made.push([file, `line ${lineOf(file, text)}: ${sentence}`]);

  mistake(ja(1), /"lesson": "[^"]*"/, '"lesson": "　 "');
  told(ja(1), '"lesson"', "lesson: is blank: write something");
  mistake(ja(1), /"when": "[^"]*"/, '"when": "朝\\n夕方"');
  told(ja(1), '"when"', "when: has a line break or tab: write it on one line");
  mistake(ja(1), /"teaser": "[^"]*"/, '"teaser": "{漢字|で終わらない"');
  told(ja(1), '"teaser"', "teaser: has a reading that is not whole: write {漢字|かんじ}");
  mistake(ja(1), /"name": "[^"]*"/, '"name": "{会社|　}"');
  told(ja(1), '"name"', "company → name: has a reading that is not whole: write {漢字|かんじ}");

  writeFileSync(at(ja(2)), `\ufeff${readFileSync(at(ja(2)), "utf8")}`);
  made.push([ja(2), "line 1: begins with an invisible mark (BOM): save it as UTF-8 without BOM"]);
  const sjis = Buffer.from([0x7b, 0x0a, 0x22, 0x8a, 0xbf, 0x8e, 0x9a, 0x22, 0x0a, 0x7d]);
  writeFileSync(at(place(2, "text.en")), sjis);
  made.push([
    place(2, "text.en"),
    "line 2: is not UTF-8, perhaps Shift_JIS or UTF-16: save it as UTF-8 without BOM",
  ]);

  mistake(place(3, "scenario"), '"chain": [', '"chain": [ // the accident');
  told(place(3, "scenario"), "// the", "JSON has no comments: remove it");
  rmSync(at(place(3, "walkthroughs")));
  made.push([place(3, "walkthroughs"), "is missing: add it"]);

  const [first = ""] = kept;
  const { number } = JSON.parse(readFileSync(at(`scenarios/${first}/scenario.json`), "utf8"));
  mistake(place(4, "scenario"), /"number": "[^"]*"/, `"number": "${number}"`);
  told(
    place(4, "scenario"),
    '"number"',
    `number: ${number} is that of scenarios/${first} already: give each place its own`,
  );
  mistake(place(4, "scenario"), /"focus": "[^"]*"/, '"focus": "moon"');
  const [beat] = JSON.parse(readFileSync(at(place(4, "scenario")), "utf8")).briefing;
  told(
    place(4, "scenario"),
    `"id": "${beat.id}"`,
    `beat "${beat.id}" looks at "moon", which the room does not show: name one of its things, people or regions`,
  );

  mistake(place(5, "scenario"), /"source": "[^"]*"/, '"source": "SEEED"');
  told(
    place(5, "scenario"),
    '"SEEED"',
    'source: "SEEED" is not in guide/sources.json: add it there with its words, or mend the key',
  );
  writeFileSync(at("assets/made-up-5/shop.webp"), "");
  made.push([
    "assets/made-up-5/shop.webp",
    "is no WebP picture: npm run art -- made-up-5/shop makes it",
  ]);
  rmSync(at("assets/made-up-8/room.webp"));
  made.push(["assets/made-up-8/room.webp", "is missing: npm run art -- made-up-8 makes it"]);
  rmSync(at("assets/sound/phone.mp3"));
  made.push(["assets/sound/phone.mp3", "is missing or empty: npx tsx art/sound/make.ts makes it"]);

  mistake(place(6, "scenario"), '"money": ', '"money": "free", "cost": ');
  told(place(6, "scenario"), '"free"', "budget → money: is of the wrong kind: make it a number");
  mistake(place(7, "scenario"), '"room": "made-up-7"', '"room": "made-up-70"');
  told(
    place(7, "scenario"),
    '"room"',
    "room: assets/made-up-70/manifest.json is missing: render it with npm run art -- made-up-70, or name another room",
  );
  return made;
}

describe("an author's mistakes", { timeout: 60_000 }, () => {
  let mistakes: ReturnType<typeof makeMistakes> = [];
  let checked = "";
  beforeAll(() => {
    mistakes = makeMistakes();
    checked = run("tsx/dist/cli.mjs", "scripts/check-content.ts");
  }, 60_000);

  it("are each told with file, line, place and remedy", () => {
    const untold = mistakes.filter(([file, sentence]) => {
      const [, told = ""] = checked.split(`${file} cannot be used:\n`);
      return !told.split(/\n(?! )/)[0]?.includes(`  - ${sentence}`);
    });

    expect(untold, checked).toEqual([]);
  });

  it("are told in no words of the tools", () => {
    expect(checked).not.toMatch(/Invalid|expected|received|Unexpected token|position \d/);
  });

  it("are told in the same sentences by the build", () => {
    const built = run("vite/bin/vite.js", "build");

    for (const line of checked.trim().split("\n")) expect(built).toContain(line);
  });
});
