import { builtFolder } from "../build.ts";
import { buildSingle } from "../single/build-single.ts";
import { PAGE } from "./built-files.ts";
import { checkPackages } from "./lms-check/build-check.ts";
import type { PackageOptions, Way } from "./options.ts";
import type { Output } from "./output.ts";
import { cmi5Files, scormFiles, webPage } from "./packages.ts";
import { readmes } from "./readme.ts";
import { limits, type Made } from "./table.ts";
import { titleOf, type Unit } from "./unit.ts";
import { zipOf } from "./zip.ts";

/** What a way out makes of the units, and where. */
interface Making {
  readonly options: PackageOptions;
  readonly units: readonly Unit[];
  readonly output: Output;
}

const limitOf = ({ places }: Unit) => (places.length === 1 ? limits.onePlace : limits.allPlaces);

function written(
  { write }: Output,
  name: string,
  bytes: Uint8Array,
  limit: number | undefined,
): Made {
  write(name, bytes);
  return { name, bytes: bytes.length, limit };
}

const makers: Readonly<Record<Way, (making: Making) => Promise<readonly Made[]>>> = {
  scorm12: async (making) => scorm(making, "scorm12"),
  scorm2004: async (making) => scorm(making, "scorm2004"),
  cmi5: async ({ units, output, options }) =>
    units.map((unit) => {
      const zip = zipOf(cmi5Files(unit, options.lrs));
      return written(output, `mamore-${unit.name}-cmi5.zip`, zip, limitOf(unit));
    }),
  single: singleFiles,
  web: async ({ output, options }) => {
    output.copyFolder("web", builtFolder, (file) => !file.startsWith(`${PAGE}.`));
    output.write("web/index.html", webPage(options));
    return [];
  },
  "lms-check": async ({ output }) => {
    const found = await checkPackages();
    return (["scorm12", "scorm2004"] as const).map((kind) =>
      written(output, `lms-check-${kind}.zip`, zipOf(found[kind]), undefined),
    );
  },
};

function scorm({ units, output }: Making, kind: "scorm12" | "scorm2004"): readonly Made[] {
  return units.map((unit) => {
    const zip = zipOf(scormFiles(unit, kind));
    return written(output, `mamore-${unit.name}-${kind}.zip`, zip, limitOf(unit));
  });
}

/** One page that holds a unit whole, opened by a double click. */
async function singleFiles({ units, output, options }: Making): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const unit of units) {
    const name = `mamore-${unit.name}.html`;
    const { bytes } = await buildSingle({
      episodes: unit.places.map(({ id }) => id),
      lang: options.lang,
      title: titleOf(unit),
      out: output.aside(name),
    });
    made.push({ name, bytes, limit: unit.places.length === 1 ? limits.oneFile : undefined });
  }
  return made;
}

/** Makes every way out that is asked for, and what tells which to take. */
export async function makePackages(making: Making): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const way of making.options.ways) made.push(...(await makers[way](making)));
  making.output.write("README.ja.md", readmes.ja);
  making.output.write("README.en.md", readmes.en);
  return made;
}
