import { expect, test } from "vitest";
import { runCheck, staticChecks } from "../../scripts/static-checks";

test.each(staticChecks)("$name", (check) => {
  expect(runCheck(check).complaints).toBe("");
});
