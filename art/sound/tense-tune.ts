import { createScore, noteNumber, type Score } from "./score";

const BPM = 132;
const BARS = 16;
/** Seconds of one pass. */
export const TENSE_SECONDS = (BARS * 4 * 60) / BPM;

const parts = {
  low: { program: 43, channel: 0, volume: 0.8, pan: 0.5 },
  pizzicato: { program: 45, channel: 1, volume: 0.75, pan: 0.4 },
  strings: { program: 48, channel: 2, volume: 0.5, pan: 0.6 },
  bassoon: { program: 70, channel: 3, volume: 0.6, pan: 0.35 },
  drums: { program: 0, channel: 9, volume: 0.55, pan: 0.5 },
};

/** Root of each bar, and the chord tones above it. */
const harmony: readonly (readonly [string, readonly number[]])[] = [
  ["A", [0, 3, 7]],
  ["A", [0, 3, 7]],
  ["F", [0, 4, 7]],
  ["F", [0, 4, 7]],
  ["D", [0, 3, 7]],
  ["D", [0, 3, 7]],
  ["E", [0, 4, 7]],
  ["E", [0, 4, 10]],
];

const DRUM = { kick: 36, rim: 37, hat: 42, tom: 45 };

/** 「止まった一日」: the clock runs and nobody knows what to do. Three passes; the middle one loops. */
export function tenseTune(): Uint8Array {
  const score = createScore(BPM, parts);
  for (let bar = 0; bar < BARS * 3; bar++) playBar(score, bar * 4, bar % BARS);
  return score.file();
}

function playBar(score: Score, at: number, bar: number): void {
  const [root, tones] = harmony[bar % harmony.length] ?? ["A", []];
  const low = noteNumber(`${root}2`);
  score.play("low", at, 1.5, low - 12, 84);
  score.play("low", at + 2.5, 1, low - 12, 66);
  playClock(score, at, low, tones);
  for (const tone of tones) score.play("strings", at, 3.9, low + 12 + tone, bar >= 8 ? 52 : 38);
  score.play("drums", at, 0.2, DRUM.kick, 60);
  score.play("drums", at + 2, 0.2, DRUM.rim, 46);
  if (bar % 4 === 3) score.play("drums", at + 3.5, 0.2, DRUM.tom, 58);
  if (bar >= 8) playWarning(score, at, low, bar);
}

/** Eighth notes that run like a clock. */
function playClock(score: Score, at: number, low: number, tones: readonly number[]): void {
  for (let eighth = 0; eighth < 8; eighth++) {
    const tone = tones[[0, 1, 2, 1][eighth % 4] ?? 0] ?? 0;
    score.play("pizzicato", at + eighth / 2, 0.3, low + 24 + tone, eighth % 4 ? 58 : 74);
    score.play("drums", at + eighth / 2, 0.1, DRUM.hat, eighth % 2 ? 24 : 36);
  }
}

/** A bassoon that shakes its head. */
function playWarning(score: Score, at: number, low: number, bar: number): void {
  const steps = bar % 2 ? [12, 11, 8, 7] : [7, 8, 7, 3];
  for (const [index, step] of steps.entries()) {
    score.play("bassoon", at + index, 0.8, low + 12 + step, 66);
  }
}
