import { expect, test } from "vitest";
import { beside, headOf } from "#picture/beside";
import { sharedArea } from "#picture/boxes";
import { STAGE } from "#picture/manifest";

const size = { width: 140, height: 80 };
const box = { x: 800, y: 500, width: 200, height: 150 };

test("it touches what it stands beside at the upper right, where nothing else is to be seen", () => {
  const place = beside(box, size, []);

  expect(place.x).toBeGreaterThan(box.x + box.width / 2);
  expect(place.y + place.height).toBeLessThan(box.y + box.height / 2);
  expect(sharedArea(place, box)).toBeGreaterThan(0);
});

test("it goes where nobody's face is, nor another stamp", () => {
  const seen: { x: number; y: number; width: number; height: number }[] = [];
  for (let each = 0; each < 4; each++) {
    const place = beside(box, size, seen);

    expect(seen.map((other) => sharedArea(place, other))).toEqual(seen.map(() => 0));
    seen.push(place);
  }
});

test.each([
  { x: 0, y: 0 },
  { x: STAGE.width - box.width, y: 0 },
  { x: 0, y: STAGE.height - box.height },
  { x: STAGE.width - box.width, y: STAGE.height - box.height },
])("it never leaves the stage: a box at $x, $y", (corner) => {
  const { x, y } = beside({ ...box, ...corner }, size, []);

  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(x).toBeLessThanOrEqual(STAGE.width - size.width);
  expect(y).toBeLessThanOrEqual(STAGE.height - size.height);
});

test("it stays within the part of the stage that is seen", () => {
  const seen = { x: 300, y: 450, width: 760, height: 500 };
  const { x, y } = beside(box, size, [], seen);

  expect(y).toBeGreaterThanOrEqual(seen.y);
  expect(x + size.width).toBeLessThanOrEqual(seen.x + seen.width);
});

test("a head is the upper half of somebody", () => {
  expect(headOf(box)).toEqual({ ...box, height: 75 });
});
