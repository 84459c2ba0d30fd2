import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BED_SECONDS, pressed } from "./bed";
import { CALM_SECONDS, calmTune } from "./calm-tune";
import { effects } from "./effects";
import {
  cutLoop,
  type Encoded,
  encode,
  HIGHEST_PEAK,
  type Level,
  level,
  renderMidi,
} from "./encode";
import { TENSE_SECONDS, tenseTune } from "./tense-tune";
import { normalise, RATE, type Wave, wavFile } from "./wave";

/** Loudness aimed at, in LUFS; music plays under speech, so it is made quieter. */
const EFFECT_LUFS = -16;
const MUSIC_LUFS = -18;
const BED_LUFS = -16;
/** Nobody hears so little between one place and the next; a test holds the files to 0.7. */
const BED_TOLERANCE = 0.5;
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

/** One line of the table: how loud both files are when they are played. */
function tell(name: string, { webm, mp3 }: Level): void {
  const file = ({ lufs, peak, bytes }: Encoded) =>
    `${lufs?.toFixed(1) ?? "–"} LUFS, peak ${peak.toFixed(1)} dB, ${Math.ceil(bytes / 1000)} KB`;
  process.stdout.write(`${name}: webm ${file(webm)}; mp3 ${file(mp3)}\n`);
}

const shared = join(ASSETS, "sound");
const sharedLevels = join(shared, "levels.json");

/** Puts the facts of a sound of all places beside those of the others. */
function keepShared(name: string, made: Level): void {
  const before: Record<string, Level> = JSON.parse(readFileSync(sharedLevels, "utf8"));
  writeLevels(sharedLevels, { ...before, [name]: made });
  tell(name, made);
}

/** Effects from our own synthesiser. */
function makeEffects(): void {
  for (const [name, make] of Object.entries(effects)) {
    const wave = make();
    const seconds = wave.length / RATE;
    const isMeasurable = seconds >= MEASURABLE_SECONDS;
    const wav = isMeasurable ? levelled(name, wave, EFFECT_LUFS) : written(name, wave);
    const files = encode(wav, { folder: shared, name, bitrate: "64k", isMeasurable });
    keepShared(name, { seconds: Number(seconds.toFixed(2)), ...files });
  }
}

/** Music from our own scores. */
function makeMusic(): void {
  for (const [name, tune, seconds] of [
    ["calm", calmTune(), CALM_SECONDS],
    ["tense", tenseTune(), TENSE_SECONDS],
  ] as const) {
    writeFileSync(path(`${name}.mid`), tune);
    renderMidi(path(`${name}.mid`), path(`${name}-raw.wav`));
    cutLoop(path(`${name}-raw.wav`), path(`${name}-loop.wav`), seconds);
    level(path(`${name}-loop.wav`), path(`${name}.wav`), MUSIC_LUFS);
    const how = { folder: shared, name, bitrate: "56k", mp3: MUSIC_MP3, isMeasurable: true };
    keepShared(name, { seconds, ...encode(path(`${name}.wav`), how) });
  }
}

/** How hard the edge of a bed is pressed, in turn: as little as both codecs allow. */
const PRESSED = [0, 0.6, 0.9, 1.3, 1.8, 2.5];

/**
 * The sound of a place, beside its pictures. Throws when neither file can be as loud as the beds of
 * the other places without a peak that clips: then its loud moments are to be made fainter.
 */
async function makeBed(room: string): Promise<void> {
  const { ambient }: { ambient: () => Wave } = await import(join(SCENES, room, "ambient.ts"));
  const folder = join(ASSETS, room);
  const bed = ambient();
  for (const hard of PRESSED) {
    const wav = levelled(room, normalise(hard === 0 ? bed : pressed(bed, hard), 0.9), BED_LUFS);
    const how = { folder, name: "ambient", bitrate: "48k", lufs: BED_LUFS, isMeasurable: true };
    const made = { seconds: BED_SECONDS, ...encode(wav, how) };
    tell(room, made);
    if (![made.webm, made.mp3].every(isAsOthers)) continue;
    writeLevels(join(folder, "ambient.json"), made);
    return;
  }
  throw new Error(
    `The sound of ${room} clips before it is at ${BED_LUFS} LUFS: make its loud moments fainter.`,
  );
}

/** As loud as the bed of any other place, heard from the file itself. */
const isAsOthers = ({ lufs = 0, peak }: Encoded) =>
  Math.abs(lufs - BED_LUFS) <= BED_TOLERANCE && peak <= HIGHEST_PEAK;

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
 * Makes what is asked for: "effects", "music", or the sound of rooms by their folder; without
 * arguments all. Needs ffmpeg, and for music fluidsynth and the FluidR3 sound font (Debian: ffmpeg
 * fluidsynth fluid-soundfont-gm).
 */
async function make(asked: readonly string[]): Promise<void> {
  const known = ["effects", "music", ...rooms()];
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no sound of ${unknown.join(", ")}: ask for ${known.join(", ")}.`);
  }
  for (const name of asked.length > 0 ? asked : known) {
    if (name === "effects") makeEffects();
    else if (name === "music") makeMusic();
    else await makeBed(name);
  }
}

await make(process.argv.slice(2));
