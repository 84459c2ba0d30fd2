import { expect, test } from "vitest";
import { readOptions } from "../../../art/pipeline/options";

test("a scene alone asks for all its pictures", () => {
  expect(readOptions(["a-room"])).toEqual({
    scene: "a-room",
    isPreview: false,
    isCheck: false,
    isPack: false,
    isSigns: false,
    only: [],
    measures: [],
    scale: 0.6667,
  });
});

test("a quick look can be asked for at a link, with measures", () => {
  const args = ["shop", "--preview", "--state=link:fire", "--measures=a,b", "--samples=4"];
  expect(readOptions(args)).toMatchObject({
    isPreview: true,
    link: "fire",
    measures: ["a", "b"],
    samples: 4,
  });
});

test("what is rendered can be packed without rendering", () => {
  expect(readOptions(["shop", "--pack"])).toMatchObject({ isPack: true, only: [] });
});

test("nonsense is answered with the usage", () => {
  expect(() => readOptions([])).toThrow("npm run art");
  expect(() => readOptions(["shop", "--state=later"])).toThrow("--state=link:<id>");
});
