import { bell, glide, marimba, pitch, pluck } from "./instruments";
import {
  add,
  bandPass,
  createNoise,
  fadeOut,
  highPass,
  lowPass,
  mix,
  normalise,
  reverb,
  silence,
  type Wave,
} from "./wave";

const TURN = Math.PI * 2;

/** Noise that dies away with a time constant, `seconds` long. */
function puff(seconds: number, decay: number, seed: number): Wave {
  const noise = createNoise(seed);
  const wave = silence(seconds);
  add(wave, 0, seconds, (time) => noise() * pluck(time, 0.0006, decay));
  return wave;
}

function chime(seconds: number, notes: readonly number[], step: number): Wave {
  const wave = silence(seconds);
  for (const [index, note] of notes.entries()) {
    bell(wave, index * step, note, 0.34, 0.34);
    marimba(wave, index * step, note - 12, 0.3, 0.16);
  }
  return reverb(wave, 0.25);
}

function hover(): Wave {
  const wave = silence(0.09);
  glide(wave, 0, 0.08, 1500, 1700, (time) => pluck(time, 0.002, 0.018));
  return normalise(wave, 0.28);
}

function select(): Wave {
  const wave = silence(0.32);
  marimba(wave, 0, 79, 0.6, 0.05);
  marimba(wave, 0.055, 86, 0.6, 0.07);
  return normalise(reverb(wave, 0.1), 0.6);
}

function swoosh(): Wave {
  const noise = createNoise(31);
  const wave = silence(0.35);
  add(wave, 0, 0.33, (_, share) => noise() * Math.sin(Math.PI * share) ** 2);
  return normalise(highPass(lowPass(wave, 2600), 250), 0.5);
}

/** A heavy rubber stamp on a wooden desk. */
function stamp(): Wave {
  const body = silence(0.5);
  glide(body, 0, 0.4, 150, 60, (time) => 1.1 * pluck(time, 0.001, 0.075));
  const paper = lowPass(puff(0.5, 0.022, 41), 2600).map((value) => value * 1.6);
  // Pressed together as a loud thing is by the ear, or its short peak would make it sound faint.
  const pressed = mix(body, paper).map((value) => Math.tanh(value * 4));
  return normalise(reverb(pressed, 0.14), 0.85);
}

/** Two soft descending notes: no shame, look again. */
function falseAlarm(): Wave {
  const wave = silence(0.7);
  marimba(wave, 0, 67, 0.6, 0.14);
  marimba(wave, 0.17, 62, 0.6, 0.2);
  return normalise(reverb(lowPass(wave, 1800), 0.2), 0.6);
}

function seen(): Wave {
  const wave = silence(0.2);
  marimba(wave, 0, 84, 0.5, 0.04);
  return normalise(reverb(wave, 0.1), 0.4);
}

/** A chain link snaps: a crack, and a ring that jumps away. */
function linkBreaks(): Wave {
  const wave = silence(1.1);
  for (const [at, note] of [
    [0.02, 91],
    [0.14, 98],
    [0.24, 103],
  ] as const) {
    bell(wave, at, note, 0.3, 0.22);
  }
  const crack = highPass(puff(1.1, 0.03, 53), 1200);
  return normalise(reverb(mix(wave, crack), 0.3), 0.7);
}

/** Two-tone alarm that can be repeated without a seam. */
function alarm(): Wave {
  const wave = silence(1.6);
  for (let beat = 0; beat < 4; beat++) {
    const hertz = beat % 2 ? 698 : 932;
    add(wave, beat * 0.4, 0.4, (time, share) => {
      const edge = Math.min(1, share * 30) * Math.min(1, (1 - share) * 12);
      const tones = [0.6, 0.22, 0.12].map(
        (part, index) => part * Math.sin(TURN * hertz * (index + 1) * time),
      );
      return edge * tones.reduce((sum, tone) => sum + tone, 0);
    });
  }
  return normalise(lowPass(wave, 5200), 0.5);
}

function thud(): Wave {
  const body = silence(0.8);
  glide(body, 0, 0.7, 110, 38, (time) => pluck(time, 0.002, 0.16));
  const rattle = bandPass(puff(0.8, 0.09, 67), 900, 1.2).map((value) => value * 0.8);
  return normalise(reverb(mix(body, rattle), 0.25), 0.8);
}

/** An office telephone, rung twice. */
function phone(): Wave {
  const wave = silence(1.5);
  for (const at of [0, 0.75]) {
    add(wave, at, 0.5, (time, share) => {
      const edge = Math.min(1, share * 20) * Math.min(1, (1 - share) * 20);
      const warble = Math.sin(TURN * 18 * time) > 0 ? 1 : 0.35;
      return edge * warble * (Math.sin(TURN * 1180 * time) + 0.5 * Math.sin(TURN * 1480 * time));
    });
  }
  return normalise(reverb(lowPass(wave, 4200), 0.15), 0.45);
}

/** People who do not know what to do, talking at once. */
function murmur(): Wave {
  const noise = createNoise(71);
  const wave = silence(1.8);
  for (let voice = 0; voice < 14; voice++) {
    const hertz = 110 + Math.abs(noise()) * 120;
    for (let at = Math.abs(noise()) * 0.25; at < 1.4; at += 0.16 + Math.abs(noise()) * 0.12) {
      const to = hertz * (0.85 + Math.abs(noise()) * 0.35);
      glide(wave, at, 0.14, hertz, to, (_, share) => 0.3 * Math.sin(Math.PI * share) ** 2);
    }
  }
  const rough = wave.map((value) => Math.tanh(value * 3));
  return normalise(reverb(fadeOut(lowPass(bandPass(rough, 420, 0.7), 1500), 0.4), 0.3), 0.55);
}

function tick(): Wave {
  const wave = silence(0.12);
  marimba(wave, 0, 96, 0.5, 0.025);
  return normalise(wave, 0.45);
}

/** A coin put on the counter. */
function buy(): Wave {
  const wave = silence(0.5);
  bell(wave, 0, 95, 0.4, 0.08);
  bell(wave, 0.07, 100, 0.4, 0.16);
  return normalise(reverb(wave, 0.15), 0.55);
}

/** 「ヨシ！」: a sure, short rise. */
function yoshi(): Wave {
  const wave = silence(0.9);
  for (const [at, note] of [
    [0, 72],
    [0.09, 79],
    [0.18, 84],
  ] as const) {
    marimba(wave, at, note, 0.6, 0.18);
    bell(wave, at, note + 12, 0.2, 0.25);
  }
  return normalise(reverb(wave, 0.22), 0.75);
}

function roundClear(): Wave {
  const wave = silence(1.9);
  const chords = [
    [67, 72, 76],
    [67, 72, 76],
    [72, 76, 79],
    [76, 79, 84],
  ];
  for (const [index, chord] of chords.entries()) {
    const at = [0, 0.14, 0.28, 0.5][index] ?? 0;
    for (const note of chord) {
      const hertz = pitch(note);
      add(wave, at, index === 3 ? 1.2 : 0.22, (time, share) => {
        const brass = Math.tanh(1.6 * Math.sin(TURN * hertz * time)) * 0.5;
        return brass * Math.min(1, time / 0.02) * (1 - share) ** 0.7 * 0.4;
      });
      bell(wave, at, note + 12, 0.12, 0.3);
    }
  }
  return normalise(reverb(lowPass(wave, 3800), 0.3), 0.72);
}

function applause(): Wave {
  const seconds = 3.2;
  const noise = createNoise(83);
  const hands = Array.from({ length: 26 }, () => {
    const [centre, rate] = [700 + Math.abs(noise()) * 1900, 4.2 + Math.abs(noise()) * 2.2];
    const loudness = 0.35 + 0.6 * Math.abs(noise());
    const clap = silence(seconds);
    for (let at = Math.abs(noise()) * 0.4; at < seconds - 0.15; at += (1 + noise() * 0.12) / rate) {
      const swell = Math.min(1, at / 0.35) * Math.min(1, (seconds - at) / 1.2);
      add(clap, at, 0.05, (time) => swell * loudness * noise() * pluck(time, 0.0006, 0.0075));
    }
    return bandPass(clap, centre, 1.1);
  });
  return normalise(fadeOut(reverb(mix(...hands), 0.3), 0.3), 0.75);
}

/** Every effect by the name the game asks for (src/audio/sound.ts). */
export const effects: Readonly<Record<string, () => Wave>> = {
  hover,
  select,
  swoosh,
  stamp,
  "false-alarm": falseAlarm,
  seen,
  "link-breaks": linkBreaks,
  alarm,
  thud,
  phone,
  murmur,
  tick,
  buy,
  "round-clear": () => mix(roundClear(), chime(1.9, [84, 88, 91, 96], 0.09)).map((v) => v * 0.6),
  yoshi,
  applause,
};
