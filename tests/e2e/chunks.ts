import { readdirSync, readFileSync } from "node:fs";
import { inRoot } from "../../scripts/root";

/** The built file that holds the structure of a place; what the game shares may be called alike. */
export function structureChunk(folder: string): RegExp {
  const name = readdirSync(inRoot("dist", "assets")).find(
    (each) =>
      /^scenario-.*\.json$/.test(each) &&
      readFileSync(inRoot("dist", "assets", each), "utf8").includes(`"id":"${folder}","number":`),
  );
  if (name === undefined) throw new Error(`No file in dist/assets holds ${folder}: build first`);
  return new RegExp(`/${name.replaceAll(".", "\\.")}`);
}
