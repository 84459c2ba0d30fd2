import type { InlineConfig } from "vite";

/**
 * Vite's build of what is shipped, whoever asks for it. Vite believes the environment: in a run of
 * tests it would build for tests, without what only the shipped game does.
 */
export async function buildForProduction(config: InlineConfig) {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    // Only now: it takes a second that whoever finds everything built need not wait for.
    const { build } = await import("vite");
    return await build(config);
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}
