import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { OfflineList } from "#offline/names";
import { builtFolder } from "../../../scripts/build";
import { builtFiles, type Files } from "../../../scripts/package/built-files";
import { words } from "../../../scripts/package/lms-check/checks";
import { makePackages } from "../../../scripts/package/make";
import { readOptions } from "../../../scripts/package/options";
import { openOutput } from "../../../scripts/package/output";
import { placeOf, unitsOf } from "../../../scripts/package/packages";
import { type Made, tableOf } from "../../../scripts/package/table";
import { scenarioIds } from "../../../scripts/words";
import { courseErrors, schemaErrors } from "../../scripts/package-schemas";
import { test } from "../game";
import { launch } from "./packed";
import { type PlatformServer, startPlatform } from "./platform-server";

const folder = mkdtempSync(join(tmpdir(), "mamore-"));
const opened: PlatformServer[] = [];
afterAll(async () => {
  await Promise.all(opened.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

/** Everything that is one zip, as the command makes it. */
async function madeIn(name: string): Promise<readonly Made[]> {
  const places = scenarioIds();
  const options = readOptions(["scorm12", "scorm2004", "cmi5", "lms-check", "web"], places);
  const output = openOutput(join(folder, name));
  const units = unitsOf(options, places.map(placeOf));
  const made = await makePackages({ options, units, output });
  output.finish();
  return made;
}

const zipped = (name: string): Files =>
  new Map(Object.entries(unzipSync(readFileSync(join(folder, "one", name)))));
const textOf = (files: Files, name: string) => new TextDecoder().decode(files.get(name));

let made: readonly Made[] = [];
beforeAll(async () => {
  made = await madeIn("one");
  process.stdout.write(tableOf(made));
}, 120_000);

describe("every package of every place", () => {
  test("is small enough, and there is one of each kind for each place and for all", () => {
    const perKind = scenarioIds().length + 1;

    expect(made.filter(({ bytes, limit = bytes }) => bytes > limit)).toEqual([]);
    for (const kind of ["scorm12", "scorm2004", "cmi5"]) {
      const names = made.filter(({ name }) => name.endsWith(`-${kind}.zip`));
      const own = names.filter(({ name }) => name.startsWith("mamore-"));
      expect(own).toHaveLength(perKind);
    }
    expect(readdirSync(join(folder, "one")).sort()).toEqual(
      [...made.map(({ name }) => name), "README.en.md", "README.ja.md", "web"].sort(),
    );
  });

  test("has a manifest that the schemas accept, which names the files that are there", async () => {
    for (const { name } of made.filter((each) => /scorm\w+\.zip$/.test(each.name))) {
      const files = zipped(name);
      const manifest = textOf(files, "imsmanifest.xml");
      const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, file = ""]) => file);
      const kind = name.includes("2004") ? "scorm2004" : "scorm12";

      expect(await schemaErrors(kind, manifest), name).toEqual([]);
      expect(named.toSorted(), name).toEqual(
        [...files.keys()].filter((file) => file !== "imsmanifest.xml").sort(),
      );
      expect(manifest).toContain('href="index.html"');
    }
  });

  test("of cmi5 has a course whose pages are there", async () => {
    for (const { name } of made.filter((each) => each.name.endsWith("cmi5.zip"))) {
      const files = zipped(name);
      const course = textOf(files, "cmi5.xml");
      const pages = [...course.matchAll(/<url>([^<]+)</g)].map(([, page = ""]) => page);

      expect(await courseErrors(course), name).toEqual([]);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.filter((page) => !files.has(page))).toEqual([]);
    }
  });

  test("speaks of no file that is not there, but for those of places that are not in it", () => {
    // What a server, a browser that keeps the game, another kind of browser, or the street would ask
    // for: it has the shops of the package's own places alone.
    const ofServers = /\.(?:webm|txt)$|^sw\.js$|^offline\.json$|^shop-/;
    const built = new Set(builtFiles().map((file) => basename(file)));
    const list: OfflineList = JSON.parse(readFileSync(join(builtFolder, "offline.json"), "utf8"));
    for (const { name } of made.filter((each) => each.name.endsWith("scorm12.zip"))) {
      if (name.startsWith("lms-check")) continue;
      const files = zipped(name);
      const own = name.replace(/^mamore-|-scorm12\.zip$/g, "");
      const inIt = own === "all" ? Object.keys(list.places) : [own];
      const wanted = new Set(inIt.flatMap((id) => Object.keys(list.places[id] ?? {})));
      const elsewhere = Object.values(list.places)
        .flatMap((place) => Object.keys(place))
        .filter((file) => !wanted.has(file))
        .map((file) => basename(file));
      const here = new Set([...files.keys(), ...elsewhere].map((file) => basename(file)));
      const texts = [...files.keys()].filter((file) => /\.(?:js|css|html)$/.test(file));
      const spoken = texts.flatMap((file) => textOf(files, file).match(/[\w.-]+\.[a-z]\w+/g) ?? []);
      const missing = spoken
        .map((word) => basename(word))
        .filter((word) => built.has(word) && !here.has(word) && !ofServers.test(word));

      expect([...new Set(missing)], name).toEqual([]);
      expect([...wanted].filter((file) => !files.has(file) && !file.endsWith(".webm"))).toEqual([]);
    }
  });

  test("is the same, byte by byte, whenever it is made", async () => {
    await madeIn("two");
    const differ = made.filter(({ name }) => {
      const [one, two] = ["one", "two"].map((each) => readFileSync(join(folder, each, name)));
      return one === undefined || two === undefined || !one.equals(two);
    });

    expect(differ).toEqual([]);
  });
});

describe.each(["scorm12", "scorm2004"] as const)("the check of a platform, %s", (kind) => {
  test("says in plain words what it can do, and the second time that it goes on", async ({
    openGame,
  }) => {
    const server = await startPlatform(kind, zipped(`lms-check-${kind}.zip`));
    opened.push(server);
    const context = (await openGame()).context();
    const visit = async () => {
      const { game } = await launch(context, server);
      await game.locator("html[data-done]").waitFor();
      const doubtful = await game
        .locator("#findings > :not(.good)")
        .evaluateAll((rows) =>
          rows.map((row) => (row instanceof HTMLElement ? row.dataset["finding"] : undefined)),
        );
      const said = await game.locator("#findings").innerText();
      await game.close({ runBeforeUnload: false });
      return { doubtful, said };
    };
    const first = await visit();
    await expect.poll(() => server.kept()["cmi.suspend_data"]).toBeTruthy();

    expect(first.doubtful).toEqual(["resume"]);
    for (const [ja, en] of Object.values(words)) {
      expect(first.said).toContain(ja);
      expect(first.said).toContain(en);
    }
    expect((await visit()).doubtful).toEqual([]);
    expect(server.missing).toEqual([]);
  });

  test("says plainly where no platform is found", async ({ openGame }) => {
    const server = await startPlatform(kind, zipped(`lms-check-${kind}.zip`));
    opened.push(server);
    const page = await (await openGame()).context().newPage();
    await page.goto(`${server.url}package/index.html`);
    await page.locator("html[data-done]").waitFor();

    expect(await page.locator("#findings > li").count()).toBe(1);
    expect(await page.locator("#findings").innerText()).toContain(`× ${words.begin[0]}`);
  });
});
