import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { scenarioSchema } from "../src/core/scenario.ts";
import { inRoot } from "./root.ts";

const FILE = "scenarios/scenario.schema.json";

/** The JSON Schema of scenario.json, with which editors complete and check while authors type. */
export function scenarioJsonSchema(): unknown {
  return z.toJSONSchema(scenarioSchema, {
    io: "input",
    // Read-only is meant for our code; authors are to write.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(inRoot(FILE), JSON.stringify(scenarioJsonSchema(), undefined, 2));
  const biome = inRoot("node_modules/@biomejs/biome/bin/biome");
  spawnSync(process.execPath, [biome, "format", "--write", inRoot(FILE)], { stdio: "inherit" });
}
