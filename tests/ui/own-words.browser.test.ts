import { describe, expect, it } from "vitest";
import { element } from "#ui/element";
import { aroundOwnWords } from "#ui/own-words";

describe("somebody's own words", () => {
  it.each([
    "{漢字|かんじ}",
    "a\u200bb",
    "<b>x</b>",
    "$t(shell:game) {{words}}",
    "\ue000",
    "محمد",
    "",
  ])("are shown as they were typed: %j", (own) => {
    const line = element("p", {}, ...aroundOwnWords((words) => `{私|わたし}は「${words}」`, own));

    expect(line.querySelector("bdi")?.textContent).toBe(own);
    expect(line.querySelectorAll("ruby")).toHaveLength(1);
    expect(line.querySelector("bdi")?.children).toHaveLength(0);
  });

  it("may stand twice in a sentence, or not at all", () => {
    const said = (say: (own: string) => string) =>
      element("p", {}, ...aroundOwnWords(say, "x")).textContent;

    expect(said((own) => `${own} and ${own}`)).toBe("x and x");
    expect(said(() => "nothing")).toBe("nothing");
  });
});
