import { expect, it, test } from "vitest";
import { sharedArea } from "#picture/boxes";
import { ringAround } from "#picture/ring";
import { shareRinged, spreadOf, takesIn } from "#picture/ring-shape";

const thing = { x: 600, y: 300, width: 200, height: 120 };
const anyWidth = { least: 0, most: 5000 };
const middleOf = ({ x, y, width, height }: typeof thing) => [x + width / 2, y + height / 2];

it("stands around all of a thing that is alone", () => {
  const ring = ringAround(thing, { faces: [] }, anyWidth);

  expect(middleOf(ring)).toEqual(middleOf(thing));
  expect(ring.width).toBeGreaterThan(Math.hypot(thing.width, thing.height));
});

test.for([
  { where: "above", face: { x: 640, y: 170, width: 110, height: 110 } },
  { where: "to the right", face: { x: 805, y: 310, width: 110, height: 110 } },
])("takes in no part of a face $where", ({ face }) => {
  const ring = ringAround(thing, { faces: [face] }, anyWidth);
  const [right = 0, down = 0] = middleOf(ring);
  const way = Math.hypot(
    Math.max(face.x - right, 0, right - face.x - face.width) / (ring.width / 2),
    Math.max(face.y - down, 0, down - face.y - face.height) / (ring.height / 2),
  );

  expect(way).toBeGreaterThan(1);
  expect(sharedArea(ring, thing)).toBeGreaterThan(0.3 * thing.width * thing.height);
});

it("is an oval about what is wide, rather than a circle beside it", () => {
  const wide = { x: 600, y: 600, width: 290, height: 110 };
  const face = { x: 700, y: 420, width: 90, height: 90 };
  const ring = ringAround(wide, { faces: [face] }, { least: 230, most: 520 });

  expect(ring.width).toBeGreaterThan(1.5 * ring.height);
  expect(middleOf(ring)).toEqual(middleOf(wide));
});

test.for([
  { what: "wide", box: { x: 300, y: 600, width: 400, height: 60 } },
  { what: "high", box: { x: 300, y: 300, width: 50, height: 380 } },
])("is no slit about what is $what", ({ box }) => {
  const beside = [
    { x: box.x - 150, y: box.y, width: 140, height: box.height },
    { x: box.x + box.width + 10, y: box.y, width: 140, height: box.height },
    { x: box.x, y: box.y - 160, width: box.width, height: 140 },
  ];
  const { width, height } = ringAround(box, { faces: beside }, { least: 150, most: 560 });

  expect(Math.min(width, height) / Math.max(width, height)).toBeGreaterThan(0.35);
});

it("is smaller between faces, rather than beside what is meant", () => {
  const small = { x: 600, y: 600, width: 80, height: 80 };
  const faces = [-100, 100].map((x) => ({ x: 590 + x, y: 590, width: 100, height: 100 }));
  const ring = ringAround(small, { faces }, { least: 230, most: 520 });

  expect(ring.width).toBeLessThan(230);
  expect(Math.abs((middleOf(ring)[0] ?? 0) - 640)).toBeLessThan(20);
});

test.for([
  { least: 500, most: 700 },
  { least: 0, most: 150 },
])("is about as wide as it may be: %o", (limits) => {
  const { width, height } = ringAround(thing, { faces: [] }, limits);

  expect(Math.max(width, height)).toBeGreaterThanOrEqual(0.8 * limits.least);
  expect(Math.max(width, height)).toBeLessThanOrEqual(limits.most);
});

it("takes in as little as can be of a face that nothing avoids", () => {
  const face = { x: 690, y: 300, width: 110, height: 120 };
  const limits = { least: 230, most: 230 };
  const centred = { x: 585, y: 245, width: 230, height: 230 };

  expect(sharedArea(ringAround(thing, { faces: [face] }, limits), face)).toBeLessThan(
    sharedArea(centred, face),
  );
});

it("tells how much of a thing it holds, and whose face it takes in", () => {
  const around = { x: 580, y: 240, width: 240, height: 240 };
  const beside = { x: 700, y: 240, width: 240, height: 240 };

  expect(shareRinged(thing, around)).toBe(1);
  expect(shareRinged(thing, beside)).toBeLessThan(0.5);
  expect(takesIn(around, { x: 780, y: 330, width: 100, height: 100 })).toBe(true);
  expect(takesIn(around, { x: 840, y: 330, width: 100, height: 100 })).toBe(false);
});

it("is a close frame where a circle would cut what stands beside", () => {
  const wide = { x: 600, y: 300, width: 260, height: 160 };
  const neighbour = { x: 895, y: 320, width: 90, height: 120 };
  const signs = [spreadOf(neighbour)];
  const limits = { least: 150, most: 560 };
  const ring = ringAround(wide, { faces: [], signs }, limits);
  const alone = ringAround(neighbour, { faces: [] }, limits);

  expect(shareRinged(wide, ring)).toBe(1);
  expect(shareRinged(neighbour, ring)).toBe(0);
  expect(ring.corner).toBeGreaterThan(0);
  expect(alone.corner).toBeUndefined();
});

it("stays around what hangs at the upper edge of what may be seen", () => {
  const sign = { x: 600, y: 110, width: 300, height: 80 };
  const within = { x: 0, y: 91, width: 1920, height: 900 };
  const ring = ringAround(sign, { faces: [] }, { least: 150, most: 560, within });

  expect(ring.y).toBeGreaterThanOrEqual(within.y);
  expect(shareRinged(sign, ring)).toBe(1);
  expect(Math.abs((middleOf(ring)[1] ?? 0) - 150)).toBeLessThan(20);
});
