import { strengthOf } from "./fill";
import type { Picture } from "./picture";

/** So many pixels far a shadow grows from how weak it is beneath somebody to what it is beside them. */
const REACH = 20;

/** Every second ring goes across corners, too: it grows round rather than pointed. */
const STRAIGHT = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
const AROUND = [...STRAIGHT, [-1, -1], [1, -1], [-1, 1], [1, 1]] as const;

/**
 * Lets a shadow or light come down softly to what was weakened, where `isKnown` is 0: a hard edge
 * there would be the outline of somebody who has left.
 */
export function taperTo(picture: Picture, isKnown: Uint8Array, isLight: boolean): void {
  const channels = isLight ? [0, 1, 2] : [3];
  for (const [pixel, { weakest, far }] of nearWeakened(picture, isKnown, isLight)) {
    const strength = strengthOf(picture, pixel, isLight);
    if (strength <= weakest) continue;
    const share = (weakest + (strength - weakest) * eased(far / REACH)) / strength;
    for (const c of channels)
      picture.data[pixel * 4 + c] = (picture.data[pixel * 4 + c] ?? 0) * share;
  }
}

const eased = (share: number): number => share * share * (3 - 2 * share);

interface Near {
  /** How strong the picture is where it was weakened nearest by. */
  readonly weakest: number;
  readonly far: number;
}

/** The known pixels around what was weakened, ring by ring. */
function nearWeakened(
  picture: Picture,
  isKnown: Uint8Array,
  isLight: boolean,
): ReadonlyMap<number, Near> {
  const weakened = [...isKnown.keys()].filter((pixel) => isKnown[pixel] !== 1);
  const strongAt = (pixel: number) => strengthOf(picture, pixel, isLight);
  const found = new Map<number, Near>();
  let ring = new Map(weakened.map((pixel) => [pixel, strongAt(pixel)]));
  for (let far = 1; far < REACH; far++) {
    ring = ringAround(
      picture,
      ring,
      far % 2 === 0 ? AROUND : STRAIGHT,
      (pixel) => isKnown[pixel] === 1 && !found.has(pixel),
    );
    for (const [pixel, weakest] of ring) found.set(pixel, { weakest, far });
  }
  return found;
}

type Strengths = Map<number, number>;
type Steps = typeof STRAIGHT | typeof AROUND;

/** The free pixels beside those of a ring, each as strong as what it lies beside on average. */
function ringAround(
  picture: Picture,
  ring: Strengths,
  steps: Steps,
  isFree: (pixel: number) => boolean,
): Strengths {
  const next = new Map<number, number[]>();
  for (const [pixel, strength] of ring)
    for (const other of beside(picture, pixel, steps).filter(isFree))
      next.set(other, [...(next.get(other) ?? []), strength]);
  return new Map([...next].map(([pixel, strengths]) => [pixel, mean(strengths)]));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

function beside({ width, height }: Picture, pixel: number, steps: Steps): readonly number[] {
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  return steps
    .map(([right, down]) => [x + right, y + down] as const)
    .filter(([column, row]) => column >= 0 && column < width && row >= 0 && row < height)
    .map(([column, row]) => row * width + column);
}
