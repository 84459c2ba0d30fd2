import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BED_SECONDS } from "./bed";
import { CALM_SECONDS, calmTune } from "./calm-tune";
import { effects } from "./effects";
import { cutLoop, encode, type Level, level, levelOf, renderMidi } from "./encode";
import { TENSE_SECONDS, tenseTune } from "./tense-tune";
import { normalise, RATE, type Wave, wavFile } from "./wave";

/** Loudness aimed at, in LUFS; music plays under speech, so it is made quieter. */
const EFFECT_LUFS = -16;
const MUSIC_LUFS = -18;
const BED_LUFS = -16;
/** Music is a quarter of what a package of one place holds: it makes do with what Opus has. */
const MUSIC_MP3 = ["-b:a", "56k"] as const;

/** Shorter sounds have no integrated loudness: their peak is set when they are made. */
const MEASURABLE_SECONDS = 0.45;

const ASSETS = join(import.meta.dirname, "..", "..", "assets");
const SCENES = join(import.meta.dirname, "..", "scenes");
const work = mkdtempSync(join(tmpdir(), "sound-"));
const path = (name: string) => join(work, name);

const writeLevels = (file: string, levels: unknown) =>
  writeFileSync(file, `${JSON.stringify(levels, undefined, 2)}\n`);

const tell = (name: string, level: Level) =>
  process.stdout.write(`${name} ${JSON.stringify(level)}\n`);

/** The shared set: effects from our own synthesiser, music from our own scores. */
function makeShared(): void {
  const folder = join(ASSETS, "sound");
  const levels: Record<string, Level> = {};
  const finish = (
    name: string,
    wav: string,
    bitrate: string,
    seconds: number,
    mp3?: readonly string[],
  ) => {
    const sizes = encode(wav, folder, name, bitrate, mp3);
    const made = levelOf({ wav, folder, name, sizes, seconds });
    levels[name] = seconds >= MEASURABLE_SECONDS ? made : { ...made, lufs: undefined };
    tell(name, made);
  };
  for (const [name, make] of Object.entries(effects)) {
    const wave = make();
    const seconds = wave.length / RATE;
    const isMeasurable = seconds >= MEASURABLE_SECONDS;
    const wav = isMeasurable ? levelled(name, wave, EFFECT_LUFS) : written(name, wave);
    finish(name, wav, "64k", seconds);
  }
  for (const [name, tune, seconds] of [
    ["calm", calmTune(), CALM_SECONDS],
    ["tense", tenseTune(), TENSE_SECONDS],
  ] as const) {
    writeFileSync(path(`${name}.mid`), tune);
    renderMidi(path(`${name}.mid`), path(`${name}-raw.wav`));
    cutLoop(path(`${name}-raw.wav`), path(`${name}-loop.wav`), seconds);
    level(path(`${name}-loop.wav`), path(`${name}.wav`), MUSIC_LUFS);
    finish(name, path(`${name}.wav`), "56k", seconds, MUSIC_MP3);
  }
  writeLevels(join(folder, "levels.json"), levels);
}

/** The sound of a place, beside its pictures. */
async function makeBed(room: string): Promise<void> {
  const { ambient }: { ambient: () => Wave } = await import(join(SCENES, room, "ambient.ts"));
  const wav = levelled(room, normalise(ambient(), 0.9), BED_LUFS);
  const folder = join(ASSETS, room);
  const sizes = encode(wav, folder, "ambient", "48k");
  const made = levelOf({ wav, folder, name: "ambient", sizes, seconds: BED_SECONDS });
  writeLevels(join(folder, "ambient.json"), made);
  tell(room, made);
}

function written(name: string, wave: Wave): string {
  writeFileSync(path(`${name}-raw.wav`), wavFile(wave));
  return path(`${name}-raw.wav`);
}

function levelled(name: string, wave: Wave, lufs: number): string {
  const from = written(name, wave);
  level(from, path(`${name}-level.wav`), lufs);
  return path(`${name}-level.wav`);
}

const rooms = () =>
  readdirSync(SCENES).filter((room) => existsSync(join(SCENES, room, "ambient.ts")));

/**
 * Makes what is asked for: "shared", or the sound of rooms by their folder; without arguments all.
 * Needs ffmpeg, fluidsynth and the FluidR3 sound font (Debian: ffmpeg fluidsynth fluid-soundfont-gm).
 */
async function make(asked: readonly string[]): Promise<void> {
  const known = ["shared", ...rooms()];
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no sound of ${unknown.join(", ")}: ask for ${known.join(", ")}.`);
  }
  for (const name of asked.length > 0 ? asked : known) {
    if (name === "shared") makeShared();
    else await makeBed(name);
  }
}

await make(process.argv.slice(2));
