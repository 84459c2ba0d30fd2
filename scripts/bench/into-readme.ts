import { readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "../root";

const README = inRoot("README.md");
const PLACE = /(?<=<!-- npm run bench -->\n)[\s\S]*(?=<!-- end of npm run bench -->)/;

/** Puts the tables of a whole run where the README shows what was measured. */
export function intoReadme(told: string): void {
  const page = readFileSync(README, "utf8");
  if (!PLACE.test(page)) throw new Error("README.md does not say where the tables of bench stand.");
  writeFileSync(
    README,
    page.replace(PLACE, () => `\n${told}\n\n`),
  );
}
