import { describe, expect, it } from "vitest";
import { model12 } from "#tracking/scorm/model-12";
import { model2004 } from "#tracking/scorm/model-2004";
import { runtimeOf } from "#tracking/scorm/runtime";
import { type Finding, findings } from "../../scripts/package/lms-check/checks";
import { keptBy, type Platform, platform, standards } from "../tracking/platforms";

const models = { "1.2": model12, "2004": model2004 } as const;

function checked({ standard, api }: Pick<Platform, "standard" | "api">) {
  const model = models[standard];
  const runtime = runtimeOf(api, model.calls);
  expect(runtime.begin()).toBe(true);
  const found = findings(runtime, model);
  expect(runtime.end()).toBe(true);
  const said = (what: Finding["what"]) => found.find((each) => each.what === what);
  return { said, bad: found.filter(({ isGood }) => !isGood).map(({ what }) => what) };
}

describe.each(standards)("the check of a platform of SCORM %s", (standard) => {
  it("says what it can, and on the second visit that it goes on", () => {
    const lms = platform(standard);
    const first = checked(lms);
    expect(first.bad).toEqual(["resume"]);
    expect(first.said("resume")?.isGood).toBeUndefined();
    expect(first.said("size")?.value).toBe(standard === "1.2" ? "4096" : "64000");
    expect(first.said("learner")?.value).toMatch(/Yamada|山田/);

    const second = checked(platform(standard, keptBy(lms)));
    expect(second.bad).toEqual([]);
    expect(second.said("resume")?.value).toBe("1");
  });

  it("says what it cannot", () => {
    const lms = platform(standard);
    const { set, commit } = models[standard].calls;
    const own = lms.api[set];
    const api = {
      ...lms.api,
      [commit]: () => "false",
      [set]: (element = "", value = "") =>
        element === "cmi.suspend_data" && value.length > 200
          ? "false"
          : (own?.(element, value) ?? ""),
    };

    expect(checked({ standard, api }).bad).toEqual(["saving", "size", "commit", "resume"]);
  });
});
