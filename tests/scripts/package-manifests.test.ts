import { describe, expect, it, test, vi } from "vitest";
import { contentSecurityPolicy } from "../../scripts/content-security";
import { assignableUnits, courseStructure } from "../../scripts/package/course";
import { manifest12 } from "../../scripts/package/manifest-12";
import { manifest2004 } from "../../scripts/package/manifest-2004";
import { readOptions, UsageError } from "../../scripts/package/options";
import { placeOf, unitsOf } from "../../scripts/package/packages";
import { pageOf } from "../../scripts/package/page";
import { zipOf } from "../../scripts/package/zip";
import { scenarioIds } from "../../scripts/words";
import { courseErrors, schemaErrors } from "./package-schemas";

const places = scenarioIds();
const files = ["index.html", "assets/a & b.js", "assets/room.webp"];
const units = (...words: readonly string[]) =>
  unitsOf(readOptions(words, places), places.map(placeOf));

/** Files a manifest speaks of, and ids that lead nowhere in it. */
function referencesIn(manifest: string) {
  const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, id = ""]) => id);
  const resources = all(/<resource identifier="([^"]+)"/g);
  return {
    files: [...all(/<file href="([^"]+)"/g), ...all(/<resource [^>]*href="([^"]+)"/g)],
    dangling: all(/identifierref="([^"]+)"/g).filter((id) => !resources.includes(id)),
    start: all(/<organizations default="([^"]+)"/g),
    organizations: all(/<organization identifier="([^"]+)"/g),
  };
}

const manifests = { scorm12: manifest12, scorm2004: manifest2004 } as const;

describe.each(["scorm12", "scorm2004"] as const)("a manifest of %s", (kind) => {
  it.each([[[]], [["--pass", "70"]], [["--lang", "en", "--title", 'A & B <"x">']]])(
    "with %j is what the schemas want, and leads nowhere that is not there",
    async (words) => {
      for (const unit of units(...words).slice(0, 2)) {
        const manifest = manifests[kind](unit, files);
        const { dangling, start, organizations, files: named } = referencesIn(manifest);

        expect(await schemaErrors(kind, manifest)).toEqual([]);
        expect(dangling).toEqual([]);
        expect(start).toEqual(organizations);
        expect(new Set(named)).toEqual(new Set(files.map((file) => file.replace("&", "&amp;"))));
      }
    },
  );

  it("that is wrong is found so", async () => {
    const [unit] = units("--pass", "70");
    const manifest = unit ? manifests[kind](unit, files) : "";
    const wrong = [
      manifest.replace('ype="sco"', 'ype="game"'),
      manifest.replace("</title>", "</titel>"),
      manifest.replace(' default="organization"', ' default="1"').replace('"item"', '"1"'),
    ];

    for (const each of wrong) expect(await schemaErrors(kind, each)).not.toEqual([]);
  });
});

describe("a course of cmi5", () => {
  it.each([[[]], [["--pass", "70"]], [["--episodes", places.slice(0, 1).join(",")]]])(
    "with %j has a unit for each place, and one for all where there are several",
    async (words) => {
      for (const unit of units(...words)) {
        const structure = courseStructure(unit);
        const own = assignableUnits(unit);
        const count = unit.places.length;

        expect(await courseErrors(structure)).toEqual([]);
        expect(own).toHaveLength(count === 1 ? 1 : count + 1);
        expect(structure).toContain(
          unit.pass === undefined ? 'moveOn="Completed"' : 'masteryScore="0.7"',
        );
      }
    },
  );

  it("that is wrong is found so", async () => {
    const [unit] = units();
    const structure = unit ? courseStructure(unit) : "";

    expect(
      await courseErrors(structure.replace('moveOn="Completed"', 'moveOn="Done"')),
    ).not.toEqual([]);
    expect(
      await courseErrors(structure.replace("<url>", "<link>").replace("</url>", "</link>")),
    ).not.toEqual([]);
  });
});

describe("the words of the command", () => {
  const read = (...words: readonly string[]) => readOptions(words, places);

  it("ask for everything where they say nothing", () => {
    expect(read().ways).toEqual(read("all").ways);
    expect(read()).toMatchObject({ episodes: undefined, out: "packages" });
    const [all, ...each] = units();
    const numbers = all?.places.map(({ number }) => Number(number.split(".")[2])) ?? [];
    expect(all?.name).toBe("all");
    expect(each.map(({ name }) => name).toSorted()).toEqual([...places].sort());
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it("choose ways, places, language, mark and title", () => {
    const [first = "", second = ""] = places;
    expect(read("cmi5", "scorm12").ways).toEqual(["scorm12", "cmi5"]);
    expect(read("--episodes", `${second}, ${first},${second}`).episodes).toEqual([first, second]);
    expect(read("--lang", "en", "--pass", "70", "--title", " A ")).toMatchObject({
      lang: "en",
      pass: 70,
      title: "A",
    });
    expect(units("--episodes", first)).toMatchObject([{ name: first, places: [{ id: first }] }]);
    expect(units("--episodes", `${first},${second}`)).toHaveLength(1);
  });

  test.each([
    [["scorm13"], /no way out "scorm13".*scorm12/],
    [["--episodes", "nowhere"], /no place "nowhere".*mail-virus/],
    [["--episodes", ""], /no place ""/],
    [["--lang", "fr"], /ja or en/],
    [["--pass", "0"], /1 to 100/],
    [["--pass", "seventy"], /1 to 100/],
    [["--title", " "], /1 to 100 characters/],
    [["--lrs", "ftp://x"], /https/],
    [["--episode", "x"], /--episode/],
    [["--out", " "], /--out is a folder/],
    [["web", "--lang", "en"], /--lang changes nothing of web.*--title, --lrs/],
    [["single", "--pass", "70"], /--pass changes nothing of single/],
    [["lms-check", "--title", "x"], /Options for that: none/],
  ])("%j are wrong, and it is said what is right", (words, sentence) => {
    expect(() => read(...words)).toThrow(UsageError);
    expect(() => read(...words)).toThrow(sentence);
  });
});

describe("the page of a package", () => {
  const html = `<head><meta http-equiv="Content-Security-Policy" content="old"><meta charset="utf-8" /><link rel="manifest" href="m"><title>x</title></head>`;

  it("says what it is, and asks for no manifest of an app", () => {
    const config = { kind: "scorm12", id: "mamore.scorm12.all", episodes: ["a"] } as const;
    const page = pageOf(html, { config, title: 'A & "B"' });

    expect(page).toContain("<title>A &amp; &quot;B&quot;</title>");
    expect(page).toContain("&quot;kind&quot;:&quot;scorm12&quot;");
    expect(page).not.toContain('rel="manifest"');
    expect(page).toContain('content="old"');
  });

  it("may send to a store where it must", () => {
    const page = pageOf(html, { sendsTo: "https://lrs.example.com" });

    expect(page).toContain(`${contentSecurityPolicy}; connect-src 'self' https://lrs.example.com`);
  });

  it("that is not as expected is refused", () => {
    expect(() => pageOf("<html></html>", { title: "x" })).toThrow(/has no/);
  });
});

test("the same files give the same zip, in whatever order and time zone", () => {
  const text = new TextEncoder().encode("x".repeat(500));
  const zips = ["Asia/Tokyo", "America/New_York"].map((zone, index) => {
    vi.stubEnv("TZ", zone);
    const entries = [
      ["b.js", text],
      ["a.webp", text],
    ] as const;
    return zipOf(new Map(index === 0 ? entries : entries.toReversed()));
  });
  vi.unstubAllEnvs();

  expect(zips[0]).toEqual(zips[1]);
});
