import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { frameClear } from "#picture/faces";
import { STAGE } from "#picture/manifest";
import {
  around,
  clampView,
  extentOf,
  frame,
  isPanning,
  MAX_ZOOM,
  onStage,
  SHARP,
  scaleOf,
  seenWith,
  wholeRoom,
} from "#picture/view";

const desktop = { width: 1920, height: 1080 };
const phone = { width: 390, height: 464 };
const box = { x: 300, y: 700, width: 120, height: 90 };

describe("the whole room", () => {
  it("fits in a wide viewport", () => {
    expect(wholeRoom({ width: 1280, height: 720 })).toEqual({
      x: 0,
      y: expect.closeTo(0, 6),
      zoom: 1,
    });
  });

  it("is centred where the viewport is wider than the picture", () => {
    const view = wholeRoom({ width: 2400, height: 1080 });

    expect(view.x).toBe(-240);
  });

  it("fills the height of a phone and shows its middle", () => {
    const view = wholeRoom(phone);
    const extent = extentOf(phone, 1);

    expect(extent.height).toBeCloseTo(STAGE.height, 6);
    expect(view.x + extent.width / 2).toBeCloseTo(STAGE.width / 2, 6);
  });

  it.each([
    [390, 464, true],
    [360, 352, true],
    [768, 563, false],
    [1366, 768, false],
  ])("%d×%d pans: %s", (width, height, expected) => {
    expect(isPanning({ width, height })).toBe(expected);
  });
});

const anyViewport = fc.record({
  width: fc.integer({ min: 320, max: 3840 }),
  height: fc.integer({ min: 240, max: 2160 }),
});
const anyBox = fc.record({
  x: fc.integer({ min: 0, max: 1700 }),
  y: fc.integer({ min: 0, max: 900 }),
  width: fc.integer({ min: 20, max: 220 }),
  height: fc.integer({ min: 20, max: 180 }),
});

test("a framed box is seen wholly above what a sheet covers, never beyond the largest zoom", () => {
  fc.assert(
    fc.property(anyViewport, anyBox, fc.constantFrom(0, 0.3, 0.45), (viewport, thing, covered) => {
      const view = frame(viewport, thing, covered);
      const extent = extentOf(viewport, view.zoom);
      const bottom = view.y + extent.height * (1 - covered);

      expect(view.zoom).toBeGreaterThanOrEqual(1);
      expect(view.zoom).toBeLessThanOrEqual(MAX_ZOOM);
      expect(thing.x).toBeGreaterThanOrEqual(view.x - 1e-6);
      expect(thing.x + thing.width).toBeLessThanOrEqual(view.x + extent.width + 1e-6);
      expect(thing.y).toBeGreaterThanOrEqual(view.y - 1e-6);
      expect(thing.y + thing.height).toBeLessThanOrEqual(bottom + 1e-6);
    }),
    { numRuns: 500 },
  );
});

test("a view never leaves the stage where the stage is larger than the viewport", () => {
  fc.assert(
    fc.property(anyViewport, fc.double({ min: -4000, max: 4000, noNaN: true }), (viewport, x) => {
      const zoom = 1.5;
      const view = clampView(viewport, { x, y: 0, zoom });
      const extent = extentOf(viewport, zoom);
      if (extent.width < STAGE.width) {
        expect(view.x).toBeGreaterThanOrEqual(0);
        expect(view.x + extent.width).toBeLessThanOrEqual(STAGE.width + 1e-6);
      } else {
        expect(view.x + extent.width / 2).toBeCloseTo(STAGE.width / 2, 6);
      }
    }),
  );
});

it("puts a box around several, and none around nothing", () => {
  expect(around([box, { x: 100, y: 750, width: 10, height: 100 }])).toEqual({
    x: 100,
    y: 700,
    width: 320,
    height: 150,
  });
  expect(around([])).toBeUndefined();
});

it("draws one stage unit per pixel at full HD", () => {
  expect(scaleOf(desktop)).toBe(1);
});

test("a rectangle of the screen is on the stage where it is seen", () => {
  const view = frame(desktop, box);
  const scale = scaleOf(desktop) * view.zoom;
  const onScreen = {
    x: (box.x - view.x) * scale,
    y: (box.y - view.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };

  const { x, y, width, height } = onStage(desktop, view, onScreen);
  expect([x, y, width, height]).toEqual(
    [box.x, box.y, box.width, box.height].map((each) => expect.closeTo(each, 6)),
  );
});

test("a box is shown in the middle of a part of the viewport, as large as it allows", () => {
  fc.assert(
    fc.property(anyViewport, anyBox, (viewport, thing) => {
      const part = {
        x: viewport.width * 0.2,
        y: viewport.height * 0.35,
        width: viewport.width * 0.6,
        height: viewport.height * 0.2,
      };
      const view = frameClear(viewport, seenWith(viewport, thing, part), { exact: true });
      const shown = onStage(viewport, view, part);

      // In a low viewport the whole room is so small that much more than that is not soft.
      const most = Math.max(MAX_ZOOM, SHARP / scaleOf(viewport));
      expect(view.zoom).toBeLessThanOrEqual(most + 1e-6);
      expect(shown.x + shown.width / 2).toBeCloseTo(thing.x + thing.width / 2, 3);
      expect(shown.y + shown.height / 2).toBeCloseTo(thing.y + thing.height / 2, 3);
      expect(thing.width).toBeLessThanOrEqual(shown.width + 1e-6);
      expect(thing.height).toBeLessThanOrEqual(shown.height + 1e-6);
    }),
  );
});
