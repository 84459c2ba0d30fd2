import { Howl, Howler } from "howler";
import { createLoop } from "./loop";
import { resumeQuietly, resumeWhenSeen } from "./quiet-context";
import {
  type Music,
  type Sound,
  type SoundName,
  soundNames,
  type Track,
  type Volumes,
} from "./sound";

/** Music under someone's speech keeps this share of its volume. */
const DUCKED = 0.35;
const DUCK_MS = 300;

/** The sound of a place lies under everything else. */
const AMBIENT = 0.22;

/** A device that has not been unlocked so long after the first gesture will not be. */
const UNLOCK_PATIENCE_MS = 4000;

const files = import.meta.glob<string>("/assets/sound/*.{webm,mp3}", {
  eager: true,
  query: "?url",
  import: "default",
});

/** What a place sounds like, beside its pictures. */
const places = import.meta.glob<string>("/assets/*/ambient.{webm,mp3}", {
  eager: true,
  query: "?url",
  import: "default",
});

/** How a sound is there: Opus, and MP3 for browsers that do not play it. */
const ENDINGS: readonly string[] = ["webm", "mp3"];

/** What every browser plays: packages for learning platforms hold this one alone. */
export const EVERYWHERE: readonly string[] = ["mp3"];

/** Ending of the sounds that this browser fetches; one format a browser. */
export const playedEnding = (): string => ENDINGS.find((ending) => Howler.codecs(ending)) ?? "mp3";

/** Addresses of `path` without its ending, the best first. */
function addresses(
  from: Readonly<Record<string, string>>,
  path: string,
  endings: readonly string[],
): string[] {
  return endings.map((ending) => from[`${path}.${ending}`]).filter((url) => url !== undefined);
}

/** Sound through howler. Nothing is fetched or heard before the player's first gesture. */
export function createSound(endings = ENDINGS): Sound {
  const soundOf = (name: string) => addresses(files, `/assets/sound/${name}`, endings);
  const placeOf = (room: string) => addresses(places, `/assets/${room}/ambient`, endings);
  const effects = new Map<SoundName, Howl>();
  const music = createLoop<Track>(soundOf);
  const ambient = createLoop<string>(placeOf);
  let volumes: Volumes = { sound: 0, music: 0, muted: true };
  let wanted: Music = "none";
  let place: string | "none" = "none";
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
      effects.set(name, new Howl({ src: soundOf(name), volume: volumes.sound }));
    }
    // The first sound has made the context.
    if (Howler.usingWebAudio) resumeQuietly(Howler.ctx);
    follow();
    setTimeout(() => reportBlocked(!canBeHeard()), UNLOCK_PATIENCE_MS);
  };
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, start, true);
  resumeWhenSeen(() => (hasGesture && Howler.usingWebAudio ? Howler : undefined));

  /** Whoever hears nothing of a kind fetches nothing of it. */
  function follow(): void {
    const isHeard = (volume: number) => hasGesture && !volumes.muted && volume > 0;
    music.follow(isHeard(volumes.music) ? wanted : "none");
    ambient.follow(isHeard(volumes.sound) ? place : "none");
  }

  return {
    play(name) {
      if (!volumes.muted && volumes.sound > 0) effects.get(name)?.play();
    },
    music(track) {
      wanted = track;
      follow();
    },
    ambient(room) {
      place = room;
      follow();
    },
    setVolumes(next) {
      volumes = next;
      Howler.mute(next.muted);
      for (const effect of effects.values()) effect.volume(next.sound);
      music.setVolume(musicVolume());
      ambient.setVolume(next.sound * AMBIENT);
      follow();
    },
    duck(isSpeaking) {
      if (isSpeaking === isDucked) return;
      isDucked = isSpeaking;
      music.setVolume(musicVolume(), DUCK_MS);
    },
    isBlocked,
  };
}

function canBeHeard(): boolean {
  if (Howler.noAudio) return false;
  // Without Web Audio, howler plays through audio elements, which report nothing.
  return !Howler.usingWebAudio || Howler.ctx.state === "running";
}
