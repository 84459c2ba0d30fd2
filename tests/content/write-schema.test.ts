import { expect, it } from "vitest";
import { scenarioJsonSchema } from "../../scripts/write-schema.ts";

const files = import.meta.glob<unknown>("/scenarios/scenario.schema.json", {
  eager: true,
  import: "default",
});

// When this fails: node --import tsx scripts/write-schema.ts
it("the schema that editors use is the schema that the game uses", () => {
  expect(files["/scenarios/scenario.schema.json"]).toEqual(scenarioJsonSchema());
});
