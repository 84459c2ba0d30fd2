import { describe, expect, it } from "vitest";
import { spokenName } from "#tracking/scorm/scorm-tracker";
import { aScenario } from "../helpers/scenarios";
import { platform, standards, visit } from "./platforms";

describe.each(standards)("whoever plays in a platform of SCORM %s", (standard) => {
  it("is told what has no room on the platform", () => {
    const lms = platform(standard);
    const { tracker, news } = visit(lms, [aScenario()]);
    const asked: number[] = [];
    tracker.report({
      standing: { isDone: false, progress: 0, score: undefined, groups: [] },
      at: "",
      stateWithin(limit) {
        asked.push(limit);
        return { text: "1abc", leftOut: ["test-shop"] };
      },
    });

    expect(asked).toEqual([standard === "1.2" ? 4096 : 64_000]);
    expect(news).toEqual(["left-out"]);
    expect(lms.get("cmi.suspend_data")).toBe("1abc");
  });
});

it.each([
  ["Yamada, Taro", "Taro Yamada"],
  ["山田, 太郎", "山田 太郎"],
  ["山田 太郎", "山田 太郎"],
  ["", ""],
])("a learner called %o is %o on the certificate", (name, spoken) => {
  expect(spokenName(name)).toBe(spoken);
});
