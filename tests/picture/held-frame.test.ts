import { expect, it, test } from "vitest";
import { sharedArea } from "#picture/boxes";
import { beforeFrame, frameAround } from "#picture/held-frame";

const thing = { x: 600, y: 300, width: 200, height: 120 };

it("stands around all of a thing, whoever stands before it", () => {
  expect(sharedArea(frameAround(thing), thing)).toBe(thing.width * thing.height);
});

test.for([
  { where: "above", face: { x: 640, y: 230, width: 110, height: 110 } },
  { where: "below", face: { x: 580, y: 390, width: 110, height: 110 } },
  { where: "to the left", face: { x: 530, y: 310, width: 110, height: 110 } },
  { where: "to the right", face: { x: 770, y: 310, width: 110, height: 110 } },
])("its line runs behind a face $where", ({ face }) => {
  expect(beforeFrame(frameAround(thing), [face])).toMatchObject([{ width: 126, height: 126 }]);
});

test.for([
  { where: "within it", face: { x: 640, y: 310, width: 90, height: 90 } },
  { where: "far off", face: { x: 100, y: 310, width: 110, height: 110 } },
])("no line is left out for a face $where", ({ face }) => {
  expect(beforeFrame(frameAround(thing), [face])).toEqual([]);
});
