import { describe, expect, it } from "vitest";
import { type AWindow, findApi } from "#tracking/scorm/find-api";

const api = { LMSInitialize: () => "true" };

/** Windows one in another; the last holds the functions. */
function nested(levels: number): AWindow {
  const top: Record<string, unknown> = { API: api };
  top["parent"] = top;
  let window = top;
  for (let level = 0; level < levels; level++) window = { parent: window };
  return window as unknown as AWindow;
}

/** A window of another address: it may be left, but not looked into. */
const shut = (parent: unknown) =>
  new Proxy(
    { parent },
    {
      get(target, name) {
        if (name === "parent") return target.parent;
        throw new Error("SecurityError");
      },
    },
  );

describe("a platform's functions are found", () => {
  it.each([0, 1, 7])("%i windows up, and no further than seven", (levels) => {
    expect(findApi(nested(levels), "API")).toBe(api);
    expect(findApi(nested(8), "API")).toBeUndefined();
  });

  it("by way of the window that opened this one, or the outermost", () => {
    const alone: Record<string, unknown> = {};
    alone["parent"] = alone;
    const opened = { ...alone, opener: nested(2) } as unknown as AWindow;
    const inside = { parent: alone, top: { opener: nested(1) } } as unknown as AWindow;

    expect(findApi(opened, "API")).toBe(api);
    expect(findApi(inside, "API")).toBe(api);
  });

  it("past windows that may not be looked into", () => {
    expect(findApi({ parent: shut(nested(0)) } as unknown as AWindow, "API")).toBe(api);
    expect(findApi(shut(shut(undefined)) as unknown as AWindow, "API")).toBeUndefined();
  });

  it("under the name of their own standard alone", () => {
    expect(findApi(nested(1), "API_1484_11")).toBeUndefined();
  });
});
