import { describe, expect, it } from "vitest";
import { ScenarioError } from "#content/load-scenario";
import { MissingPictureError } from "#stage/stage";
import { addressOf, detailsOf, MissingPlaceError, troubleOf } from "#ui/trouble";

describe("what went wrong", () => {
  it.each([
    [
      new MissingPictureError("./assets/room-ab12.webp"),
      { kind: "picture", file: "room-ab12.webp" },
    ],
    [
      new TypeError("Failed to fetch dynamically imported module: http://x/assets/open-stage.js"),
      { kind: "chunk", file: "open-stage.js" },
    ],
    [
      new Error("Unable to preload CSS for /assets/credits.css"),
      { kind: "chunk", file: "credits.css" },
    ],
    [new TypeError("Importing a module script failed."), { kind: "chunk", file: undefined }],
    [new SyntaxError("Unexpected end of input"), { kind: "chunk", file: undefined }],
    [new ScenarioError([{ file: "a.json", problem: "b" }]), { kind: "scenario" }],
    [new MissingPlaceError("nowhere"), { kind: "missing" }],
    [new Error("undefined is not a function"), { kind: "unexpected" }],
    ["a text", { kind: "unexpected" }],
  ])("is told by its kind: %s", (error, trouble) => {
    expect(troubleOf(error)).toEqual(trouble);
  });

  it.each([
    [new MissingPictureError("./assets/room-ab12.webp"), "./assets/room-ab12.webp"],
    [
      new TypeError("Failed to fetch dynamically imported module: http://x/assets/open-stage.js"),
      "http://x/assets/open-stage.js",
    ],
    [
      new TypeError("error loading dynamically imported module: https://x/g/assets/a.js?t=1"),
      "https://x/g/assets/a.js?t=1",
    ],
    [new Error("Unable to preload CSS for /assets/credits.css"), "/assets/credits.css"],
    [new TypeError("Importing a module script failed."), undefined],
    [new Error("undefined is not a function at x.js"), undefined],
  ])("names the file to ask the server for: %s", (error, address) => {
    expect(addressOf(error)).toBe(address);
  });

  it("can be copied with message, address and browser", () => {
    const details = detailsOf(new Error("broken"), "http://game/#/", "a browser");

    expect(details).toContain("Error: broken");
    expect(details).toMatch(/http:\/\/game\/#\/\na browser$/);
  });
});
