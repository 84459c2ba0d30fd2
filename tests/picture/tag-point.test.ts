import { expect, it } from "vitest";
import type { PictureThing } from "#picture/manifest";
import { tagPoint } from "#picture/tag-point";
import { signs } from "../helpers/pictures";

const thing = (...outline: [number, number][]): PictureThing => ({
  id: "cord",
  outline,
  box: { x: 100, y: 100, width: 200, height: 100 },
  closeUp: "cord-close.webp",
  signs,
  glow: { file: "cord-glow.webp", x: 90, y: 90, width: 220, height: 120 },
});

it.each<[PictureThing, [number, number]]>([
  [thing([100, 100], [300, 100], [300, 200], [100, 200]), [100, 100]],
  [thing([180, 100], [300, 150], [200, 200], [100, 190]), [180, 100]],
  [thing([300, 100], [300, 200], [100, 200], [160, 150]), [160, 150]],
])("hangs a tag on the thing, not on the empty corner of its box", (each, [x, y]) => {
  expect(tagPoint(each)).toEqual({ x, y });
});
