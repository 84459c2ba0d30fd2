import { readdirSync, readFileSync } from "node:fs";
import { inRoot } from "../../scripts/root";

/** The built chunk that holds the structure of a place; what the game shares may be called alike. */
export function structureChunk(folder: string): RegExp {
  const name = readdirSync(inRoot("dist", "assets")).find(
    (each) =>
      /^scenario-.*\.js$/.test(each) &&
      readFileSync(inRoot("dist", "assets", each), "utf8").includes(`id:\`${folder}\`,number:`),
  );
  if (name === undefined) throw new Error(`No chunk in dist/assets holds ${folder}: build first`);
  return new RegExp(`/${name.replace(".", "\\.")}`);
}
