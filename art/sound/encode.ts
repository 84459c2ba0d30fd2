import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Loudness of a file: integrated LUFS (EBU R128) and true peak in dBFS. */
interface Loudness {
  readonly lufs: number;
  readonly peak: number;
}

/** What is kept of a sound that was made: seconds, loudness, bytes of both formats, its fingerprint. */
export interface Level {
  readonly seconds: number;
  /** Missing where a sound is too short to be measured. */
  readonly lufs?: number | undefined;
  readonly peak: number;
  readonly webm: number;
  readonly mp3: number;
  readonly sha256: string;
}

/** The facts of the sound `name` that was encoded into `folder` from `wav`. */
export function levelOf(made: {
  readonly wav: string;
  readonly folder: string;
  readonly name: string;
  readonly seconds: number;
  readonly sizes: { readonly webm: number; readonly mp3: number };
}): Level {
  const webm = readFileSync(join(made.folder, `${made.name}.webm`));
  const sha256 = createHash("sha256").update(webm).digest("hex");
  return {
    seconds: Number(made.seconds.toFixed(2)),
    ...measure(made.wav),
    ...made.sizes,
    sha256,
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
  const gain = Math.min(lufs - now.lufs, -1.2 - now.peak);
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

/** Writes `name`.webm (Opus) and `name`.mp3; returns their sizes in bytes. */
export function encode(
  wav: string,
  folder: string,
  name: string,
  bitrate: string,
  mp3Rate = AS_NEEDED,
) {
  const webm = join(folder, `${name}.webm`);
  const mp3 = join(folder, `${name}.mp3`);
  // Without these flags every run writes other bytes: dates and random stream ids.
  const same = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
  ffmpeg("-i", wav, "-c:a", "libopus", "-b:a", bitrate, ...same, webm);
  ffmpeg("-i", wav, "-c:a", "libmp3lame", ...mp3Rate, ...same, mp3);
  return { webm: statSync(webm).size, mp3: statSync(mp3).size };
}
