// Writes docs/coverage.md: which place lets players meet which measure and which item of the self-check.
import { writeFileSync } from "node:fs";
import { messageOf } from "./build.ts";
import { coveragePage } from "./coverage/page.ts";
import { coverageOfTen } from "./coverage/places.ts";
import { inRoot } from "./root.ts";

try {
  writeFileSync(inRoot("docs", "coverage.md"), coveragePage(coverageOfTen()));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
