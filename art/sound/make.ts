import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CALM_SECONDS, calmTune } from "./calm-tune";
import { effects } from "./effects";
import { cutLoop, encode, level, measure, renderMidi } from "./encode";
import { TENSE_SECONDS, tenseTune } from "./tense-tune";
import { RATE, wavFile } from "./wave";

/** Loudness aimed at, in LUFS; music plays under speech, so it is made quieter. */
const EFFECT_LUFS = -16;
const MUSIC_LUFS = -18;

/** Shorter sounds have no integrated loudness: their peak is set when they are made. */
const MEASURABLE_SECONDS = 0.45;

/**
 * Makes every sound of the game: effects from our own synthesiser, music from our own scores.
 * Needs ffmpeg, fluidsynth and the FluidR3 sound font (Debian: ffmpeg fluidsynth fluid-soundfont-gm).
 */
export function makeSounds(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "sound-"));
  const path = (name: string) => join(work, name);
  const levels: Record<string, unknown> = {};

  const finish = (name: string, wav: string, bitrate: string, seconds: number) => {
    const sizes = encode(wav, folder, name, bitrate);
    const sha256 = createHash("sha256")
      .update(readFileSync(join(folder, `${name}.webm`)))
      .digest("hex");
    const { lufs, peak } = measure(wav);
    const loudness = seconds >= MEASURABLE_SECONDS ? { lufs } : {};
    levels[name] = { seconds: Number(seconds.toFixed(2)), ...loudness, peak, ...sizes, sha256 };
    process.stdout.write(`${name} ${JSON.stringify({ lufs, peak, ...sizes })}\n`);
  };

  for (const [name, make] of Object.entries(effects)) {
    const wave = make();
    const seconds = wave.length / RATE;
    writeFileSync(path(`${name}.wav`), wavFile(wave));
    const isMeasurable = seconds >= MEASURABLE_SECONDS;
    if (isMeasurable) level(path(`${name}.wav`), path(`${name}-level.wav`), EFFECT_LUFS);
    finish(name, path(isMeasurable ? `${name}-level.wav` : `${name}.wav`), "64k", seconds);
  }

  for (const [name, tune, seconds] of [
    ["calm", calmTune(), CALM_SECONDS],
    ["tense", tenseTune(), TENSE_SECONDS],
  ] as const) {
    writeFileSync(path(`${name}.mid`), tune);
    renderMidi(path(`${name}.mid`), path(`${name}-raw.wav`));
    cutLoop(path(`${name}-raw.wav`), path(`${name}-loop.wav`), seconds);
    level(path(`${name}-loop.wav`), path(`${name}.wav`), MUSIC_LUFS);
    finish(name, path(`${name}.wav`), "56k", seconds);
  }
  writeFileSync(join(folder, "levels.json"), `${JSON.stringify(levels, undefined, 2)}\n`);
}

makeSounds(join(import.meta.dirname, "..", "..", "assets", "sound"));
