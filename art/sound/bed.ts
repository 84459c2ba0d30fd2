import { glide, pluck } from "./instruments";
import { add, bandPass, createNoise, highPass, lowPass, mix, silence, type Wave } from "./wave";

/** Seconds of one pass of the sound of a place. */
export const BED_SECONDS = 16;

/** So long the end of a bed flows into its beginning. */
const OVERLAP = 1.5;

const TURN = Math.PI * 2;

/**
 * What is heard of a place while nothing happens there, without a beginning or an end: layers of
 * `BED_SECONDS` and the overlap, laid over one another and closed to a ring.
 */
export function ring(...layers: readonly Wave[]): Wave {
  const wave = mix(...layers);
  const overlap = Math.floor(OVERLAP * (wave.length / (BED_SECONDS + OVERLAP)));
  const length = wave.length - overlap;
  const closed = wave.slice(0, length).map((value, index) => {
    if (index >= overlap) return value;
    // Equal power, since the two ends are of different chance.
    const angle = ((index / overlap) * Math.PI) / 2;
    return value * Math.sin(angle) + (wave[length + index] ?? 0) * Math.cos(angle);
  });
  return pressed(closed);
}

/**
 * Takes the edge off the few loudest moments: behind everything else, nothing may startle. It looks
 * at no sample's neighbours, so a ring stays one.
 */
export function pressed(wave: Wave, hard = 0.6): Wave {
  const heights = wave.map(Math.abs).sort();
  const usual = heights[Math.floor(heights.length * 0.97)] ?? 1;
  return wave.map((value) => Math.tanh((value / usual) * hard));
}

const blank = () => silence(BED_SECONDS + OVERLAP);

/** Noise whose loudness goes slowly between `1 − depth` and 1, `turns` times a pass. */
export function wash(seed: number, { depth = 0.3, turns = 2 } = {}): Wave {
  const noise = createNoise(seed);
  const wave = blank();
  add(wave, 0, BED_SECONDS + OVERLAP, (time) => {
    const swell = 0.5 + 0.5 * Math.sin((TURN * turns * time) / BED_SECONDS + seed);
    return noise() * (1 - depth + depth * swell);
  });
  return wave;
}

/** Rain outside: a soft hiss. */
export const rain = (seed: number) => highPass(lowPass(wash(seed), 6500), 700);

/** Water over stones. */
export const river = (seed: number) =>
  mix(
    bandPass(wash(seed, { depth: 0.5, turns: 3 }), 420, 0.8),
    bandPass(wash(seed + 1, { depth: 0.6, turns: 5 }), 1500, 1.2).map((value) => value * 0.6),
  );

/** A machine that runs: `hertz` and its overtones, over the breath of its fan. */
export function hum(hertz: number, seed: number): Wave {
  const wave = lowPass(wash(seed, { depth: 0.1 }), 500);
  // Whole waves a pass, so that the ring has no seam.
  const whole = Math.round(hertz * BED_SECONDS) / BED_SECONDS;
  add(wave, 0, BED_SECONDS + OVERLAP, (time) => {
    const tones = [0.16, 0.08, 0.04].map(
      (part, index) => part * Math.sin(TURN * whole * (index + 1) * time),
    );
    return tones.reduce((sum, tone) => sum + tone, 0);
  });
  return wave;
}

/** Moments of chance: about `count` of them a pass, none where the ends meet. */
export function moments(count: number, seed: number): readonly number[] {
  const chance = createNoise(seed);
  const step = (BED_SECONDS - OVERLAP * 2) / count;
  return Array.from({ length: count }, (_, index) => {
    const early = Math.abs(chance()) * 0.8;
    return OVERLAP + (index + early) * step;
  });
}

/** Short noises around `hertz` at the given seconds: keys, papers, steps, parcels. */
export function knocks(
  at: readonly number[],
  { hertz, decay, volume, seed }: { hertz: number; decay: number; volume: number; seed: number },
): Wave {
  const noise = createNoise(seed);
  const wave = blank();
  for (const start of at) {
    const loudness = volume * (0.6 + 0.4 * Math.abs(noise()));
    add(wave, start, decay * 7, (time) => loudness * noise() * pluck(time, 0.001, decay));
  }
  return bandPass(wave, hertz, 0.9);
}

/** Somebody types: words of a few keys, with pauses to think. */
export function typing(words: number, seed: number): Wave {
  const chance = createNoise(seed);
  const keys = moments(words, seed).flatMap((start) =>
    Array.from(
      { length: 3 + Math.round(Math.abs(chance()) * 5) },
      (_, key) => start + key * 0.13 + Math.abs(chance()) * 0.04,
    ),
  );
  return knocks(keys, { hertz: 2300, decay: 0.012, volume: 2.4, seed: seed + 1 });
}

/** Tones that glide, one at each second given: birds, drops, a beep. */
export function calls(
  at: readonly number[],
  call: { from: number; to: number; seconds: number; volume: number },
): Wave {
  const wave = blank();
  for (const start of at) {
    glide(
      wave,
      start,
      call.seconds,
      call.from,
      call.to,
      (_, share) => call.volume * Math.sin(Math.PI * share),
    );
  }
  return wave;
}

/** Something large drives by and away: louder, then fainter, in the middle of `at`. */
export function passing(at: number, seconds: number, seed: number): Wave {
  const noise = createNoise(seed);
  const wave = blank();
  add(wave, at, seconds, (time, share) => {
    const engine = Math.sin(TURN * (62 - 10 * share) * time);
    return Math.sin(Math.PI * share) ** 2 * (noise() + 0.8 * engine);
  });
  return lowPass(lowPass(wave, 420), 700).map((value) => value * 2);
}

/** Insects of a summer afternoon: a shrill band that swells and sinks. */
export function cicadas(seed: number): Wave {
  const wave = wash(seed, { depth: 0.7, turns: 3 });
  const rattle = wave.map(
    (value, index) => value * (0.6 + 0.4 * Math.sin((TURN * 86 * index) / 48_000)),
  );
  return bandPass(bandPass(rattle, 4300, 4), 4300, 3);
}

/** The same, fainter or louder. */
export const gain = (volume: number, wave: Wave): Wave => wave.map((value) => value * volume);
