import { expect, test } from "vitest";
import { complaintsOf, staticChecks } from "../../scripts/static-checks";

test.each(staticChecks)("$name", (check) => {
  expect(complaintsOf(check)).toBe("");
});
