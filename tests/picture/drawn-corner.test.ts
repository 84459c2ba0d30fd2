import { expect, it } from "vitest";
import { drawnCorner } from "#picture/drawn-corner";

const SIDE = 40;
const whole = { x: 0, y: 0, width: SIDE, height: SIDE };

/** A picture of which that is seen for which `isSeen` holds. */
function picture(isSeen: (x: number, y: number) => boolean) {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) data[(y * SIDE + x) * 4 + 3] = isSeen(x, y) ? 255 : 0;
  }
  return { data, width: SIDE, height: SIDE };
}

const disc = picture((x, y) => Math.hypot(x - 20, y - 20) <= 15);

it("is just inside the corner where the thing is drawn there", () => {
  const full = picture(() => true);
  expect(drawnCorner(full, whole, [1, -1])).toEqual({ x: 37, y: 2 });
});

it("lies inside the rim of what is round", () => {
  const { x, y } = drawnCorner(disc, whole, [1, -1]);

  expect(Math.hypot(x - 20, y - 20)).toBeLessThanOrEqual(15);
  expect(Math.hypot(x - 20, y - 20)).toBeGreaterThan(11);
  expect(x).toBeGreaterThan(26);
  expect(y).toBeLessThan(14);
});

it("lies below the middle, too", () => {
  expect(drawnCorner(disc, whole, [0, 1])).toEqual({ x: 20, y: 33 });
});

it("lies on no cord", () => {
  const machine = picture((x, y) => (x < 16 && y > 20) || y === 20);
  expect(drawnCorner(machine, whole, [1, -1])).toEqual({ x: 13, y: 22 });
});

it("lies on the cord where there is nothing else", () => {
  expect(
    drawnCorner(
      picture((_, y) => y === 20),
      whole,
      [1, -1],
    ),
  ).toEqual({ x: 39, y: 20 });
});

it("looks at no other part of the picture", () => {
  const corner = drawnCorner(disc, { x: 0, y: 0, width: 20, height: 20 }, [1, 1]);
  expect(corner).toEqual({ x: 18, y: 18 });
});
