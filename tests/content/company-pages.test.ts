import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { builtInSource } from "#content/built-in-source";
import { inRoot } from "../../scripts/root";
import { fileTypes } from "../../scripts/server/file-types";
import { shipped } from "../helpers/shipped";

/** A place may come without a page for the group; one that has it has it in both languages. */
const open = builtInSource()
  .scenarios()
  .filter((id) =>
    ["ja", "en"].some((locale) => existsSync(inRoot("docs", `group/${id}.${locale}.md`))),
  );
const page = (name: string) => readFileSync(inRoot("docs", name), "utf8");
const guides = ["for-companies.ja.md", "for-companies.en.md"];
const groupPages = open.flatMap((id) => ["ja", "en"].map((locale) => `group/${id}.${locale}.md`));

describe.each(guides)("%s, for whoever runs this in a company,", (name) => {
  it("leads to every page for the group", () => {
    const locale = name.split(".")[1] ?? "";

    expect(open).not.toEqual([]);
    for (const id of open) expect(page(name)).toContain(`(group/${id}.${locale}.md)`);
  });

  it("names every kind of file that a server must know", () => {
    for (const { ending, type } of fileTypes) {
      expect(page(name)).toContain(ending);
      expect(page(name)).toContain(type.replace(/;.*$/, ""));
    }
  });

  it("tells of servers, of plain http and of Safari", () => {
    for (const words of ["IIS", "Apache", "nginx", "http://", "Safari", "120"]) {
      expect(page(name)).toContain(words);
    }
  });
});

describe.each(groupPages)("%s, for the group,", (name) => {
  const minutes = [...page(name).matchAll(/\| (\d+) \|/g)].map(([, count]) => Number(count));

  it("tells minutes that add up to what it promises", () => {
    const promised = Number(/[（(](?:合わせて)?(\d+)/.exec(page(name))?.[1]);

    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(promised);
    expect(promised).toBeLessThanOrEqual(20);
  });

  it("has two questions to discuss, what is disputed, and three to find out", () => {
    const [, questions = "", disputed = "", tomorrow = ""] = page(name).split(/^## /m).slice(1);

    expect(questions.match(/^\d\. /gm)).toHaveLength(2);
    expect(disputed.match(/^\| (?!---)/gm)?.length).toBeGreaterThan(5);
    expect(tomorrow.match(/^\| (?!---)/gm)).toHaveLength(4);
  });
});

test.each(shipped.filter(({ folder }) => open.includes(folder)))(
  "the pages of $folder warn of a link at which none of the cards is right, and of no other",
  ({ folder, scenario: { chain, causes } }) => {
    const right = causes.filter(({ kind }) => kind === "cause").map(({ link }) => link);
    const has = chain.some(({ id, hazards }) => hazards.length > 0 && !right.includes(id));

    expect(page(`group/${folder}.ja.md`).includes("「この中にはない」が正しい")).toBe(has);
    expect(page(`group/${folder}.en.md`).includes("“none of these” is right")).toBe(has);
  },
);

test.each([...guides, ...groupPages])("every way that %s shows leads somewhere", (name) => {
  const ways = [...page(name).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, way = ""]) => way);
  const lost = ways.filter((way) => !existsSync(inRoot("docs", join(dirname(name), way))));

  expect(lost).toEqual([]);
});
