import { spawnSync } from "node:child_process";
import { inRoot } from "./root.ts";

/** A check of the sources without running them: its name and the program of a package. */
export interface StaticCheck {
  readonly name: string;
  readonly program: readonly [script: string, ...rest: string[]];
  /** Whether it tells what should be mended although nothing is wrong. */
  readonly hasNotes?: boolean;
}

const tsc = "typescript/bin/tsc";

export const staticChecks: readonly StaticCheck[] = [
  {
    name: "lint, format and import order",
    program: ["@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "--colors=off"],
  },
  { name: "types", program: [tsc] },
  { name: "types of the rules without DOM", program: [tsc, "-p", "tsconfig.core.json"] },
  { name: "types of the service worker", program: [tsc, "-p", "tsconfig.worker.json"] },
  {
    name: "scenarios, rooms, sounds and guide",
    program: ["tsx/dist/cli.mjs", "scripts/check-content.ts"],
    hasNotes: true,
  },
  { name: "dead code and unused dependencies", program: ["knip/bin/knip.js"] },
];

/** What a check complained about, or "" when all is well; and what it told all the same. */
export interface Ran {
  readonly complaints: string;
  readonly notes: string;
}

export function runCheck({ program: [script, ...rest], hasNotes = false }: StaticCheck): Ran {
  const path = inRoot("node_modules", script);
  const run = spawnSync(process.execPath, [path, ...rest], {
    cwd: inRoot(),
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return { complaints: "", notes: hasNotes ? run.stdout : "" };
  return { complaints: `${run.stdout}${run.stderr}` || `ended with ${run.status}`, notes: "" };
}
