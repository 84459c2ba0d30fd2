import { expect, test } from "vitest";
import { type Box, STAGE } from "#picture/manifest";
import { aloneView, thingView } from "#picture/thing-view";

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

const card = { x: 900, y: 500, width: 80, height: 60 };

test("a thing is seen whole, in the middle, with something around it, in its frame's shape", () => {
  for (const shape of [0.6, 1, 1.8]) {
    const view = thingView(card, shape, 0);

    expect(view.width / view.height).toBeCloseTo(shape);
    expect(middle(view)).toEqual(middle(card));
    expect(view.width).toBeGreaterThan(1.1 * card.width);
    expect(view.height).toBeGreaterThan(1.1 * card.height);
  }
});

test("a small thing is not drawn larger than its pixels bear: more is seen around it", () => {
  expect(thingView(card, 4 / 3, 260).width).toBe(260);
});

test("at the edge of the room nothing is shown that is not there", () => {
  const clock = { x: 1860, y: 10, width: 50, height: 50 };
  const view = thingView(clock, 1, 200);

  expect(view.x + view.width).toBe(STAGE.width);
  expect(view.y).toBe(0);
});

test("what is as long as the room is seen with no more than the room", () => {
  const garland = { x: 200, y: 100, width: 1500, height: 90 };

  expect(thingView(garland, 0.6, 0).height).toBe(STAGE.height);
});

/** A box, but for what floating point leaves of a sum. */
const near = (box: Box) => ({
  x: expect.closeTo(box.x),
  y: expect.closeTo(box.y),
  width: expect.closeTo(box.width),
  height: expect.closeTo(box.height),
});

test("a thing is shown alone in its middle, whole, and never larger than its pixels bear", () => {
  const thing = { x: 10, y: 20, width: 100, height: 50 };
  expect(aloneView(thing, 2, 50)).toEqual(near({ x: 5, y: 17.5, width: 110, height: 55 }));
  expect(aloneView(thing, 1, 50)).toEqual(near({ x: 5, y: -10, width: 110, height: 110 }));
  expect(aloneView(thing, 2, 200)).toEqual(near({ x: -40, y: -5, width: 200, height: 100 }));
});
