import { describe, expect, it } from "vitest";
import type { PackageConfig } from "#content/package";
import { type Followed, isVisit, shellOf } from "#ui/shell";

const packed = (kind: PackageConfig["kind"], ...episodes: string[]): PackageConfig => ({
  kind,
  id: `mamore.${kind}.x`,
  episodes,
});
const followed: Followed = {
  learnerName: () => "山田 太郎",
  progressCode: () => "a-code",
  end: async () => true,
  returnTo: () => undefined,
};
const own = { origin: "https://example.com" };

describe("where the game stands", () => {
  it("is the whole of it in the web folder: a street, rooms, and results that can be erased", () => {
    const shell = shellOf(undefined, undefined, own);

    expect(shell).toMatchObject({ only: undefined, isPart: false, hasRooms: true, canErase: true });
    expect([shell.learnerName(), shell.progressCode()]).toEqual(["", undefined]);
  });

  it("is one place without a street where the package holds one", () => {
    expect(shellOf(packed("scorm12", "a"), followed, own)).toMatchObject({
      only: "a",
      isPart: true,
    });
    expect(shellOf(packed("scorm12", "a", "b"), followed, own).only).toBeUndefined();
  });

  it("erases nothing and opens no room where a platform is told of it", () => {
    const shell = shellOf(packed("cmi5", "a", "b"), followed, own);

    expect(shell).toMatchObject({ hasRooms: false, canErase: false, visit: followed });
    expect([shell.learnerName(), shell.progressCode()]).toEqual(["山田 太郎", "a-code"]);
  });

  it("opens no room in a frame that is shut in; a file has rooms, though it is of no address", () => {
    const nowhere = { origin: "null" };

    expect(shellOf(undefined, undefined, nowhere).hasRooms).toBe(false);
    expect(shellOf(packed("single", "a"), undefined, nowhere).hasRooms).toBe(true);
  });

  it.each([
    [undefined, "", false],
    [undefined, "?endpoint=https://lrs.example.com/&actor={}", true],
    [undefined, "?endpoint=https://lrs.example.com/", false],
    [packed("scorm12", "a"), "", true],
    [packed("cmi5", "a"), "", true],
    [packed("single", "a"), "?endpoint=x&actor=y", false],
  ])("tells somebody of it: %j at %o is %o", (pack, search, is) => {
    expect(isVisit(pack, { search })).toBe(is);
  });
});
