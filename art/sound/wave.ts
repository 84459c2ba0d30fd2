/** Samples a second of everything we make. */
export const RATE = 48_000;

/** One channel of sound: samples between −1 and 1. */
export type Wave = Float32Array;

export function silence(seconds: number): Wave {
  return new Float32Array(Math.ceil(seconds * RATE));
}

/** Adds to `wave`, from `start` for `seconds`, what `sample(time, share)` gives. */
export function add(
  wave: Wave,
  start: number,
  seconds: number,
  sample: (time: number, share: number) => number,
): void {
  const first = Math.floor(start * RATE);
  const count = Math.min(Math.floor(seconds * RATE), wave.length - first);
  for (let index = 0; index < count; index++) {
    wave[first + index] = (wave[first + index] ?? 0) + sample(index / RATE, index / count);
  }
}

/** The sum of waves, as long as the longest. */
export function mix(...waves: readonly Wave[]): Wave {
  const sum = new Float32Array(Math.max(...waves.map(({ length }) => length)));
  for (const wave of waves) {
    for (const [index, value] of wave.entries()) sum[index] = (sum[index] ?? 0) + value;
  }
  return sum;
}

/** Chance that is the same on every machine: values between −1 and 1. */
export function createNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state / 0x7fffffff) * 2 - 1;
  };
}

/** Takes away what is above `cutoff` Hz. */
export function lowPass(wave: Wave, cutoff: number): Wave {
  const share = 1 - Math.exp((-2 * Math.PI * cutoff) / RATE);
  let held = 0;
  return wave.map((value) => {
    held += share * (value - held);
    return held;
  });
}

/** Takes away what is below `cutoff` Hz. */
export function highPass(wave: Wave, cutoff: number): Wave {
  const low = lowPass(wave, cutoff);
  return wave.map((value, index) => value - (low[index] ?? 0));
}

/** Keeps a band around `centre` Hz; the sharper, the narrower. */
export function bandPass(wave: Wave, centre: number, sharpness: number): Wave {
  const angle = (2 * Math.PI * centre) / RATE;
  const alpha = Math.sin(angle) / (2 * sharpness);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return wave.map((x) => {
    const y = (alpha * (x - x2) + 2 * Math.cos(angle) * y1 - (1 - alpha) * y2) / (1 + alpha);
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** A small room around the sound. */
export function reverb(wave: Wave, wet = 0.18): Wave {
  const combs: readonly [number, number][] = [
    [0.0297, 0.58],
    [0.0371, 0.56],
    [0.0411, 0.54],
    [0.0437, 0.53],
  ];
  const tails = combs.map(([seconds, feedback]) => {
    const delay = Math.floor(seconds * RATE);
    const comb = new Float32Array(wave.length);
    for (const [index, value] of wave.entries()) {
      comb[index] = value + (comb[index - delay] ?? 0) * feedback;
    }
    return comb.map((_, index) => (comb[index - delay] ?? 0) * wet * 0.5);
  });
  return mix(wave, ...tails);
}

/** Lets the end fade, so that nothing clicks. */
export function fadeOut(wave: Wave, seconds = 0.01): Wave {
  const count = Math.floor(seconds * RATE);
  return wave.map((value, index) => value * Math.min(1, (wave.length - 1 - index) / count));
}

/** Scales so that the loudest sample has this height. */
export function normalise(wave: Wave, peak: number): Wave {
  const loudest = wave.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return loudest === 0 ? wave : wave.map((value) => (value * peak) / loudest);
}

/** A 16-bit mono WAV file. */
export function wavFile(wave: Wave): Buffer {
  const file = Buffer.alloc(44 + wave.length * 2);
  file.write("RIFF", 0);
  file.writeUInt32LE(36 + wave.length * 2, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36);
  file.writeUInt32LE(wave.length * 2, 40);
  for (const [index, value] of wave.entries()) {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + index * 2);
  }
  return file;
}
