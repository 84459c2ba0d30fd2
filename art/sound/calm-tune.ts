import { createScore, noteNumber, type Score, swing } from "./score";

const BPM = 116;
const BARS = 24;
/** Seconds of one pass. */
export const CALM_SECONDS = (BARS * 4 * 60) / BPM;

const parts = {
  bass: { program: 32, channel: 0, volume: 0.76, pan: 0.5 },
  marimba: { program: 12, channel: 1, volume: 0.82, pan: 0.43 },
  clarinet: { program: 71, channel: 2, volume: 0.61, pan: 0.6 },
  pizzicato: { program: 45, channel: 3, volume: 0.61, pan: 0.31 },
  bells: { program: 9, channel: 4, volume: 0.55, pan: 0.69 },
  drums: { program: 0, channel: 9, volume: 0.58, pan: 0.5 },
};

/** Roots and chord tones above them. */
const chords: Readonly<Record<string, readonly [string, readonly number[]]>> = {
  C6: ["C", [4, 7, 9]],
  C7: ["C", [4, 7, 10]],
  Dm7: ["D", [3, 7, 10]],
  D7: ["D", [4, 7, 10]],
  Em7: ["E", [3, 7, 10]],
  F6: ["F", [4, 7, 9]],
  Fm6: ["F", [3, 7, 9]],
  G7: ["G", [4, 7, 10]],
  A7: ["A", [4, 7, 10]],
};

const progression =
  "C6|C6|Dm7|G7|Em7|A7|Dm7 G7|C6 G7|C6|C7|F6|Fm6|C6 A7|D7|Dm7 G7|C6|F6|Fm6|Em7|A7|Dm7|D7|G7|G7";

/** The melody, a bar each: notes at beats, such as "0E5 .5G5". */
const melody = [
  "0E5 .5G5 1A5 1.5G5 2.5E5 3C5",
  "0E5 .5G5 1A5 1.5C6 2.5A5",
  "0F5 .5A5 1B5 1.5A5 2.5F5 3D5",
  "0F5 .5E5 1D5 1.5B4 2.5G4",
  "0G5 1G5 1.5B5 2A5 3G5",
  "0Db6 1Db6 1.5A5 2E5",
  "0F5 .5A5 1D6 2B5 2.5G5 3F5",
  "0E5 .5G5 1C6 2.5G4 3A4 3.5B4",
  "0C5 .5E5 1G5 1.5A5 2.5G5 3E5",
  "0G5 .5Bb5 1C6 1.5Bb5 2.5G5",
  "0A5 .5C6 1D6 1.5C6 2.5A5 3F5",
  "0Ab5 .5C6 1D6 1.5C6 2.5Ab5",
  "0G5 1E5 1.5G5 2A5 3Db6",
  "0D6 1C6 1.5A5 2Gb5",
  "0F5 .5E5 1D5 1.5F5 2B4 3D5",
  "0C5 1.5G5 2C6",
  "0A5 1.5G5 2F5",
  "0Ab5 1.5G5 2F5",
  "0G5 1.5Gb5 2G5",
  "0E5 1.5G5 2Db6",
  "0D6 1.5C6 2A5",
  "0C6 1.5A5 2Gb5",
  "0G5 .5A5 1B5 2D6 3B5",
  "0G5 2D5 2.5E5 3F5 3.5G5",
];

/** 「しずかな捜査」: a detective walks through a quiet office. Three passes; the middle one loops. */
export function calmTune(): Uint8Array {
  const score = createScore(BPM, parts, swing);
  const bars = progression.split("|");
  for (let pass = 0; pass < 3; pass++) {
    for (const [bar, names] of bars.entries()) {
      const beat = (pass * BARS + bar) * 4;
      playChords(score, beat, names.split(" "));
      playMelody(score, beat, bar);
      playDrums(score, beat, bar);
    }
  }
  return score.file();
}

function playChords(score: Score, barBeat: number, names: readonly string[]): void {
  const span = 4 / names.length;
  for (const [index, name] of names.entries()) {
    for (let beat = 0; beat < span; beat++) {
      playBeat(score, barBeat + index * span + beat, beat, name);
    }
  }
}

/** A walking bass note, and the chord plucked on the off-beat. */
function playBeat(score: Score, at: number, beat: number, name: string): void {
  const [root, tones] = chords[name] ?? ["C", []];
  const low = noteNumber(`${root}2`);
  const fifth = tones[1] ?? 7;
  score.play("bass", at, 0.85, low + ([0, fifth, 12, fifth][beat] ?? 0), beat ? 70 : 86);
  for (const tone of tones) score.play("pizzicato", at + 0.5, 0.28, low + 24 + tone, 46);
}

function playMelody(score: Score, barBeat: number, bar: number): void {
  for (const word of (melody[bar] ?? "").split(" ")) {
    const [, at = "0", name = "C5"] = /^([\d.]+)([A-G]b?\d)$/.exec(word) ?? [];
    playNote(score, barBeat + Number(at), bar, noteNumber(name));
  }
  if ([3, 7, 11, 15, 23].includes(bar)) playBells(score, barBeat + 2);
}

/** The marimba leads, later doubled by the clarinet, which has the bridge to itself. */
function playNote(score: Score, beat: number, bar: number, note: number): void {
  const isBridge = bar >= 16;
  if (isBridge) score.play("clarinet", beat, 1.2, note, 84);
  else score.play("marimba", beat, 0.5, note, 84);
  if (bar >= 8 && !isBridge) score.play("clarinet", beat, 0.5, note - 12, 54);
}

function playBells(score: Score, beat: number): void {
  for (const [step, note] of [84, 88, 91, 96].entries()) {
    score.play("bells", beat + step * 0.25, 0.3, note, 46);
  }
}

const DRUM = { kick: 35, snare: 40, hat: 42, ride: 51, woodHigh: 76, woodLow: 77 };

function playDrums(score: Score, barBeat: number, bar: number): void {
  for (let beat = 0; beat < 4; beat++) {
    const isBack = beat % 2 === 1;
    score.play("drums", barBeat + beat, 0.2, isBack ? DRUM.snare : DRUM.kick, isBack ? 42 : 56);
    score.play("drums", barBeat + beat, 0.1, DRUM.hat, 38);
    score.play("drums", barBeat + beat + 0.5, 0.1, DRUM.hat, isBack ? 32 : 26);
  }
  if (bar % 4 === 3) {
    score.play("drums", barBeat + 3, 0.1, DRUM.woodLow, 58);
    score.play("drums", barBeat + 3.5, 0.1, DRUM.woodHigh, 60);
  }
  if (bar % 16 === 0) score.play("drums", barBeat, 0.5, DRUM.ride, 40);
}
