import { expect, it, test } from "vitest";
import { sharedArea } from "#picture/boxes";
import { frameAround } from "#picture/held-frame";

const thing = { x: 600, y: 300, width: 200, height: 120 };
const area = ({ width, height }: typeof thing) => width * height;

it("stands around all of a thing that is alone", () => {
  expect(sharedArea(frameAround(thing, []), thing)).toBe(area(thing));
});

test.for([
  { where: "above", face: { x: 640, y: 230, width: 110, height: 110 } },
  { where: "below", face: { x: 580, y: 390, width: 110, height: 110 } },
  { where: "to the left", face: { x: 530, y: 310, width: 110, height: 110 } },
  { where: "to the right", face: { x: 770, y: 310, width: 110, height: 110 } },
])("draws back from a face $where", ({ face }) => {
  const frame = frameAround(thing, [face]);

  expect(sharedArea(frame, face)).toBe(0);
  expect(sharedArea(frame, thing)).toBeGreaterThan(0.5 * area(thing));
});

it("stays around a thing that a face stands in the middle of", () => {
  const frame = frameAround(thing, [{ x: 640, y: 300, width: 120, height: 120 }]);

  expect(sharedArea(frame, thing)).toBe(area(thing));
});
