/** A repeatable source of variety: the same seed always gives the same scene. */
export interface Random {
  /** Next number in [0, 1). */
  next(): number;
  /** Next number in [low, high). */
  between(low: number, high: number): number;
  /** One of the items. Throws when there are none. */
  pick<T>(items: readonly T[]): T;
}

const MODULUS = 2_147_483_647;

/** Park–Miller generator. */
export function random(seed: number): Random {
  let state = seed % MODULUS || 1;
  const next = () => {
    state = (state * 16_807) % MODULUS;
    return (state - 1) / (MODULUS - 1);
  };
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("Nothing to pick from.");
      return item;
    },
  };
}

/** i-th element of the van der Corput sequence in `base`: evenly spread, never random. */
export function halton(index: number, base: number): number {
  let fraction = 1;
  let result = 0;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    fraction /= base;
    result += fraction * (rest % base);
  }
  return result;
}

/**
 * Shift of sample `index` (from 0) within its pixel, −0.5..0.5 each way. Any number of first
 * samples is spread evenly (Roberts' R2 sequence).
 */
export function jitter(index: number): readonly [number, number] {
  const fraction = (value: number) => value - Math.floor(value);
  return [
    fraction(0.5 + 0.7548776662466927 * (index + 1)) - 0.5,
    fraction(0.5 + 0.5698402909980532 * (index + 1)) - 0.5,
  ];
}
