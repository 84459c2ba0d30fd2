import { spawnSync } from "node:child_process";
import { inRoot } from "./root.ts";

/** A check of the sources without running them: its name and the program of a package. */
export interface StaticCheck {
  readonly name: string;
  readonly program: readonly [script: string, ...rest: string[]];
}

const tsc = "typescript/bin/tsc";

export const staticChecks: readonly StaticCheck[] = [
  {
    name: "lint, format and import order",
    program: ["@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "--colors=off"],
  },
  { name: "types", program: [tsc] },
  { name: "types of the rules without DOM", program: [tsc, "-p", "tsconfig.core.json"] },
  {
    name: "scenarios, rooms, sounds and guide",
    program: ["tsx/dist/cli.mjs", "scripts/check-content.ts"],
  },
  { name: "dead code and unused dependencies", program: ["knip/bin/knip.js"] },
];

/** Runs a check; resolves to what it complained about, or "" when all is well. */
export function complaintsOf({ program: [script, ...rest] }: StaticCheck): string {
  const path = inRoot("node_modules", script);
  const run = spawnSync(process.execPath, [path, ...rest], {
    cwd: inRoot(),
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return run.status === 0 ? "" : `${run.stdout}${run.stderr}` || `ended with ${run.status}`;
}
