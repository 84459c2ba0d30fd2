import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOutput } from "../../scripts/package/output";
import { readmes } from "../../scripts/package/readme";
import { limits, tableOf } from "../../scripts/package/table";
import { inRoot } from "../../scripts/root";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mamore-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as `npm run package` does, once everything is installed. */
function command(...words: readonly string[]) {
  return new Promise<{ code: unknown; said: string }>((done) => {
    const own = ["--import", "tsx", "scripts/package.ts", ...words];
    execFile(process.execPath, own, { cwd: inRoot() }, (error, _, said) => {
      done({ code: error?.code ?? 0, said });
    });
  });
}

describe("the command that makes packages", () => {
  it("says what is right and ends with 2 where it was asked for what there is not", async () => {
    const out = join(folder, "new");
    const { code, said } = await command("--episodes", "nowhere", "--out", out);

    expect(code).toBe(2);
    expect(said).toMatch(/^There is no place "nowhere"\. There are: .*mail-virus/);
    expect(said).toContain("npm run package --");
    expect(existsSync(out)).toBe(false);
  });

  it("ends with 1 and one sentence where nothing can be written", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "mine");
    const { code, said } = await command("lms-check", "--out", join(file, "inside"));

    expect(code).toBe(1);
    expect(said).toMatch(/^Nothing can be written into .*a-file/);
    expect(said.trim().split("\n")).toHaveLength(1);
  });
});

describe("the folder of the packages", () => {
  const here = () => readdirSync(folder).sort();

  it("is filled at once, over what was there under the same names, and keeps the rest", () => {
    writeFileSync(join(folder, "a.zip"), "old");
    writeFileSync(join(folder, "other.txt"), "mine");
    const output = openOutput(folder);
    output.write("a.zip", "new");
    output.write("b.zip", "new");
    expect(existsSync(join(folder, "b.zip"))).toBe(false);
    output.finish();

    expect(here()).toEqual(["a.zip", "b.zip", "other.txt"]);
  });

  it("stands as before when making them failed", () => {
    writeFileSync(join(folder, "a.zip"), "old");
    const output = openOutput(folder);
    output.write("a.zip", "half");
    output.giveUp();
    expect(here()).toEqual(["a.zip"]);

    const made = openOutput(join(folder, "not", "there", "yet"));
    made.write("a.zip", "half");
    made.giveUp();
    expect(here()).toEqual(["a.zip"]);
  });

  it("takes over a whole folder in place of an older one", () => {
    mkdirSync(join(folder, "web"));
    writeFileSync(join(folder, "web", "old.js"), "");
    const from = join(folder, "from");
    mkdirSync(from);
    for (const name of ["new.js", "index.html.br"]) writeFileSync(join(from, name), "");
    const output = openOutput(folder);
    output.copyFolder("web", from, (file) => !file.endsWith(".br"));
    output.write("web/index.html", "its page");
    output.finish();

    expect(readdirSync(join(folder, "web")).sort()).toEqual(["index.html", "new.js"]);
    expect(readdirSync(folder).sort()).toEqual(["from", "web"]);
  });
});

describe.each(["ja", "en"] as const)("what stands beside the packages in %s", (locale) => {
  const text = readmes[locale];

  it("says which to take and how it gets onto learningBOX, Moodle and any other platform", () => {
    for (const name of ["lms-check-scorm12.zip", "-scorm2004.zip", "-cmi5.zip", ".html", "web"]) {
      expect(text).toContain(name);
    }
    for (const platform of ["learningBOX", "Moodle"]) {
      const [, part = ""] = text.split(`**${platform}**`);
      const [steps = ""] = part.split("\n**");
      expect(steps.match(/^\d\. /gm)?.length, platform).toBeGreaterThan(2);
    }
    expect(text).toMatch(/\*\*(?:ほかのLMS|Any other LMS)\*\*/);
  });

  it("shows an address whose parts a page can read", () => {
    const [, address = ""] = /`index\.html\?([^`]+)`/.exec(text) ?? [];
    const words = new URLSearchParams(address);

    expect(words.get("endpoint")).toBe("https://lrs.example.com/xapi/");
    expect(JSON.parse(words.get("actor") ?? "")).toEqual({
      account: { homePage: "https://example.com", name: "1234" },
    });
  });
});

it("tells the size of each package, and which is too large", () => {
  const table = tableOf([
    { name: "mamore-a-scorm12.zip", bytes: limits.onePlace, limit: limits.onePlace },
    { name: "mamore-b.html", bytes: limits.oneFile + 1, limit: limits.oneFile },
    { name: "lms-check.zip", bytes: 4612, limit: undefined },
  ]);

  expect(table.split("\n")).toEqual([
    "mamore-a-scorm12.zip    4.00 MB",
    "mamore-b.html           6.00 MB  over 6.00 MB",
    "lms-check.zip            4.5 KB",
    "",
  ]);
});
