import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** What a run came to; a file that could not be read and an error outside tests count as failed. */
function totalsOf(modules: readonly TestModule[], errors: readonly SerializedError[]) {
  let passed = 0;
  let failed = errors.length;
  for (const module of modules) {
    failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") passed++;
      else if (state !== "skipped") failed++;
    }
  }
  return { passed, failed };
}

/** Ends the output with `N passed, N failed`; a test that never ran counts as failed. */
export const totals: Reporter = {
  onTestRunEnd(modules, errors) {
    const { passed, failed } = totalsOf(modules, errors);
    if (failed > 0) process.exitCode = 1;
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  },
};
