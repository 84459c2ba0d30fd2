import { describe, expect, it } from "vitest";
import { fitting } from "#picture/fitting";
import { type Box, STAGE } from "#picture/manifest";
import { extentOf } from "#picture/view";

const phone = { width: 390, height: 420 };
const desk = { width: 1366, height: 560 };
const seen = extentOf(phone, 1).width;
const at = (x: number) => ({ x, y: 500, width: 100, height: 100 });
const left = at(0);
const beside = at(200);
const right = at(STAGE.width - 100);

const holds = (outer: Box | undefined, box: Box) =>
  outer !== undefined && outer.x <= box.x && box.x + box.width <= outer.x + outer.width;

describe("what one view can show", () => {
  it("is everything where the whole room is seen", () => {
    expect(fitting(desk, [left, right, beside])).toEqual({ ...left, width: STAGE.width });
  });

  it("is the first and what stands beside it where only a part of the room is seen", () => {
    const box = fitting(phone, [left, right, beside]);

    expect(holds(box, left)).toBe(true);
    expect(holds(box, beside)).toBe(true);
    expect(holds(box, right)).toBe(false);
    expect(box?.width).toBeLessThan(seen);
  });

  it("lies towards what it cannot show", () => {
    expect(fitting(phone, [right, left])?.x).toBeCloseTo(STAGE.width - seen * 0.9);
    expect(fitting(phone, [left, right])?.x).toBe(0);
  });

  it("is the first even where that alone is wider than the view", () => {
    const wide = { x: 0, y: 0, width: STAGE.width - 50, height: 100 };

    expect(fitting(phone, [wide, right])).toEqual(wide);
  });

  it("is nothing where there is nothing", () => {
    expect(fitting(phone, [])).toBeUndefined();
  });
});
