import { expect, test } from "vitest";
import { nextThing } from "#ui/episode/next-thing";
import type { Play } from "#ui/episode/play";

function aPlay(last: string, looked: readonly string[], verdicts: Record<string, string>): Play {
  return {
    content: { manifest: { things: [{ id: "a" }, { id: "b" }, { id: "c" }] } },
    position: () => ({ last }),
    episode: () => ({ looked, verdicts }),
  } as unknown as Play;
}

test("first what was not looked at, then what was not decided on, comes next", () => {
  expect(nextThing(aPlay("a", ["a"], {}))).toBe("b");
  expect(nextThing(aPlay("c", ["a", "b", "c"], { a: "safe", c: "danger" }))).toBe("b");
});

test("nothing is next once all was decided on: the round can only be ended", () => {
  const verdicts = { a: "safe", b: "safe", c: "danger" };

  expect(nextThing(aPlay("c", ["a", "b", "c"], verdicts))).toBeUndefined();
});
