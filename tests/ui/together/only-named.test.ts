import { describe, expect, it } from "vitest";
import { onlyNamed } from "#ui/together/only-named";

const cast = { narumi: { name: "Ms Narumi" }, handa: { name: "Mr Handa" } };

describe("whose face stands beside a card", () => {
  it("is that of whom the card names", () => {
    expect(onlyNamed(cast, "Mr Handa passed the work on without a word")).toBe("handa");
  });

  it("is found by a name that is written with its reading", () => {
    const read = { handa: { name: "{版田|はんだ}さん" }, narumi: { name: "{鳴海|なるみ}社長" } };

    expect(onlyNamed(read, "版田さんがたまたま急いでいて、忘れた")).toBe("handa");
    expect(onlyNamed(read, "{鳴海|なるみ}社長は知らなかった")).toBe("narumi");
  });

  it("is nobody's by name where none or several are named", () => {
    expect(onlyNamed(cast, "Lists always went the same way")).toBeUndefined();
    expect(onlyNamed(cast, "Ms Narumi never asked Mr Handa")).toBeUndefined();
  });
});
