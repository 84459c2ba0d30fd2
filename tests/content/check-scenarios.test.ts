import { describe, expect, it } from "vitest";
import { checkScenarios, problemsOfScenarios } from "../../scripts/vite/check-scenarios.ts";

describe("the check of scenarios at build time", () => {
  // Weighs every affordable plan of every scenario: seconds where other work goes on.
  it("finds structure, words and pictures of all that ships in order", { timeout: 30_000 }, () => {
    expect(checkScenarios).not.toThrow();
  });

  it("names the file of a scenario that is missing", () => {
    expect(problemsOfScenarios(["no-such-place"])).toEqual([
      { file: "scenarios/no-such-place/text.ja.json", problem: "is missing: add it" },
    ]);
  });
});
