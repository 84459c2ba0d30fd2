import { expect, test } from "vitest";
import { plannedCalls } from "#core/pointing";
import { aScenario, aTellingScenario } from "../helpers/scenarios";

const scenario = aTellingScenario();

test("what nothing was bought for is promised, at the danger itself", () => {
  expect(plannedCalls(scenario, ["shout"])).toEqual([
    { id: "door", call: "promised", target: "door" },
    { id: "screen", call: "promised", target: "screen" },
    { id: "key", call: "promised", target: "key" },
  ]);
});

test("any one of its measures puts a thing right, perhaps elsewhere", () => {
  expect(plannedCalls(scenario, ["lock"])).toEqual([
    { id: "door", call: "done", target: "door" },
    { id: "screen", call: "promised", target: "screen" },
    { id: "key", call: "done", target: "hook" },
  ]);
  expect(plannedCalls(scenario, ["shred"])[1]?.call).toBe("done");
});

test("where no measure is named, there is nothing to put right", () => {
  expect(plannedCalls(aScenario(), []).map(({ call }) => call)).toEqual(["done", "done", "done"]);
});
