import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Loudness of a file: integrated LUFS (EBU R128) and true peak in dBFS. */
interface Loudness {
  readonly lufs: number;
  readonly peak: number;
}

/** One file of a sound, measured as it is heard: decoded again. */
export interface Encoded {
  /** Missing where a sound is too short to be measured. */
  readonly lufs?: number | undefined;
  readonly peak: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What is kept of a sound that was made: seconds, and the facts of both its files. */
export interface Level {
  readonly seconds: number;
  readonly webm: Encoded;
  readonly mp3: Encoded;
}

/** No file may be louder than this at any moment, decoded, in dBFS. */
export const HIGHEST_PEAK = -1;
/** Room for what a second decoder does otherwise. */
const MARGIN = 0.2;

/** The facts of a file as it lies there; one without loudness is too short for it. */
export function factsOf(file: string, isMeasurable: boolean): Encoded {
  const { lufs, peak } = measure(file);
  return {
    ...(isMeasurable ? { lufs } : {}),
    peak,
    bytes: statSync(file).size,
    sha256: createHash("sha256").update(readFileSync(file)).digest("hex"),
  };
}

const ffmpeg = (...args: string[]) =>
  execFileSync("ffmpeg", ["-y", "-loglevel", "error", ...args], { stdio: "inherit" });

function measure(file: string): Loudness {
  const { stderr } = spawnSync(
    "ffmpeg",
    ["-hide_banner", "-i", file, "-af", "ebur128=peak=true", "-f", "null", "-"],
    { encoding: "utf8" },
  );
  const last = (name: string) =>
    Number([...stderr.matchAll(new RegExp(`${name}:\\s+(-?[\\d.]+)`, "g"))].at(-1)?.[1]);
  return { lufs: last("I"), peak: last("Peak") };
}

/**
 * Brings a file to a loudness by gain alone and keeps its true peak below −1 dBFS.
 * A limiter would break the seam of a loop, so none is used.
 */
export function level(from: string, to: string, lufs: number): void {
  const now = measure(from);
  const gain = Math.min(lufs - now.lufs, HIGHEST_PEAK - MARGIN - now.peak);
  ffmpeg("-i", from, "-af", `volume=${gain.toFixed(2)}dB`, "-ar", "48000", to);
}

/** Cuts the middle of a rendered piece and fades what follows it into its beginning: no seam. */
export function cutLoop(from: string, to: string, seconds: number): void {
  const fade = 0.04;
  const [start, end] = [seconds, seconds * 2];
  ffmpeg(
    "-i",
    from,
    "-filter_complex",
    `[0]asplit[a][b];[a]atrim=${end}:${end + fade},asetpts=PTS-STARTPTS,afade=t=out:d=${fade}:curve=tri[tail];` +
      `[b]atrim=${start}:${end},asetpts=PTS-STARTPTS,afade=t=in:d=${fade}:curve=tri[body];` +
      "[body][tail]amix=inputs=2:duration=first:normalize=0",
    to,
  );
}

/** Plays a MIDI file with the FluidR3 sound font (MIT) into a WAV file. */
export function renderMidi(midi: string, wav: string): void {
  const font = "/usr/share/sounds/sf2/FluidR3_GM.sf2";
  const options = ["-ni", "-q", "-g", "0.6", "-R", "1", "-C", "0", "-r", "48000"];
  execFileSync("fluidsynth", [...options, "-F", wav, font, midi], { stdio: "ignore" });
}

/** How an MP3 is made where nothing else is said: as many bits as the sound needs. */
const AS_NEEDED: readonly string[] = ["-q:a", "5"];

/** How a sound becomes two files. */
export interface Encoding {
  readonly folder: string;
  readonly name: string;
  /** Of Opus, as ffmpeg writes it: "48k". */
  readonly bitrate: string;
  readonly mp3?: readonly string[] | undefined;
  /** The loudness that both files are brought to; without one the gain is only taken back for a peak. */
  readonly lufs?: number | undefined;
  readonly isMeasurable: boolean;
}

/**
 * Writes `name`.webm (Opus) and `name`.mp3, each by a gain of its own: what a codec leaves out makes
 * a file fainter and its peaks higher than the wave was. Returns the facts of both.
 */
export function encode(wav: string, how: Encoding): Pick<Level, "webm" | "mp3"> {
  const opus = ["-c:a", "libopus", "-b:a", how.bitrate];
  const mp3 = ["-c:a", "libmp3lame", ...(how.mp3 ?? AS_NEEDED)];
  return { webm: encodeOne(wav, "webm", opus, how), mp3: encodeOne(wav, "mp3", mp3, how) };
}

/** How often a gain is put right: the next peak is never quite where the last one told. */
const TRIES = 6;

function encodeOne(wav: string, format: string, codec: readonly string[], how: Encoding): Encoded {
  const file = join(how.folder, `${how.name}.${format}`);
  // Without these flags every run writes other bytes: dates and random stream ids.
  const same = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
  let gain = 0;
  for (let left = TRIES; left > 0; left--) {
    const volume = gain === 0 ? [] : ["-af", `volume=${gain.toFixed(2)}dB`];
    ffmpeg("-i", wav, ...volume, ...codec, ...same, file);
    const { lufs, peak } = measure(file);
    const room = HIGHEST_PEAK - MARGIN / 2 - peak;
    const wanted = how.lufs === undefined ? Math.min(0, room) : Math.min(how.lufs - lufs, room);
    if (Math.abs(wanted) < 0.1) break;
    gain += wanted;
  }
  return factsOf(file, how.isMeasurable);
}
