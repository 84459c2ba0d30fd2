import { Howl, Howler } from "howler";
import { resumeQuietly, resumeWhenSeen } from "./quiet-context";
import { type Music, type Sound, type SoundName, soundNames, type Volumes } from "./sound";

const FADE_MS = 600;

/** Music under someone's speech keeps this share of its volume. */
const DUCKED = 0.35;

/** A device that has not been unlocked so long after the first gesture will not be. */
const UNLOCK_PATIENCE_MS = 4000;

const files = import.meta.glob<string>("/assets/sound/*.{webm,mp3}", {
  eager: true,
  query: "?url",
  import: "default",
});

/** Addresses of a sound: Opus first, MP3 for browsers that do not play it. */
function addresses(name: string): string[] {
  return ["webm", "mp3"]
    .map((ending) => files[`/assets/sound/${name}.${ending}`])
    .filter((url) => url !== undefined);
}

/** Sound through howler. Nothing is fetched or heard before the player's first gesture. */
export function createSound(): Sound {
  const effects = new Map<SoundName, Howl>();
  const tracks = new Map<Music, Howl>();
  let volumes: Volumes = { sound: 0, music: 0, muted: true };
  let wanted: Music = "none";
  let playing: Music = "none";
  let isDucked = false;
  let hasGesture = false;
  let reportBlocked: (isBlocked: boolean) => void = () => undefined;
  const isBlocked = new Promise<boolean>((resolve) => {
    reportBlocked = resolve;
  });

  const musicVolume = () => volumes.music * (isDucked ? DUCKED : 1);

  const start = () => {
    if (hasGesture) return;
    hasGesture = true;
    for (const type of ["pointerdown", "keydown"]) removeEventListener(type, start, true);
    for (const name of soundNames) {
      effects.set(name, new Howl({ src: addresses(name), volume: volumes.sound }));
    }
    // The first sound has made the context.
    if (Howler.usingWebAudio) resumeQuietly(Howler.ctx);
    followMusic();
    setTimeout(() => reportBlocked(!canBeHeard()), UNLOCK_PATIENCE_MS);
  };
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, start, true);
  resumeWhenSeen(() => (hasGesture && Howler.usingWebAudio ? Howler : undefined));

  /** Fades from what plays to what is wanted; music that nobody hears is not even fetched. */
  function followMusic(): void {
    const next = hasGesture && !volumes.muted && volumes.music > 0 ? wanted : "none";
    if (next === playing) return;
    const before = tracks.get(playing);
    before?.fade(before.volume(), 0, FADE_MS);
    before?.once("fade", () => before.pause());
    playing = next;
    if (next === "none") return;
    const track = tracks.get(next) ?? new Howl({ src: addresses(next), loop: true, volume: 0 });
    tracks.set(next, track);
    track.off("fade");
    track.play();
    track.fade(0, musicVolume(), FADE_MS);
  }

  return {
    play(name) {
      if (!volumes.muted && volumes.sound > 0) effects.get(name)?.play();
    },
    music(track) {
      wanted = track;
      followMusic();
    },
    setVolumes(next) {
      volumes = next;
      Howler.mute(next.muted);
      for (const effect of effects.values()) effect.volume(next.sound);
      followMusic();
      tracks.get(playing)?.volume(musicVolume());
    },
    duck(isSpeaking) {
      if (isSpeaking === isDucked) return;
      isDucked = isSpeaking;
      const track = tracks.get(playing);
      track?.fade(track.volume(), musicVolume(), FADE_MS / 2);
    },
    isBlocked,
  };
}

function canBeHeard(): boolean {
  if (Howler.noAudio) return false;
  // Without Web Audio, howler plays through audio elements, which report nothing.
  return !Howler.usingWebAudio || Howler.ctx.state === "running";
}
