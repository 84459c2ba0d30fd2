import { expect, test } from "vitest";
import { LONGEST } from "../../scripts/vitest/longest.ts";

const paths = Object.keys(import.meta.glob("/tests/**/*.test.ts"));

test("what is started first is there", () => {
  expect(LONGEST.filter((name) => !paths.some((path) => path.endsWith(`/${name}`)))).toEqual([]);
});
