import { Howl } from "howler";

const FADE_MS = 600;

/** What goes on until told otherwise: one track at a time, or none. */
export interface Loop<Track extends string> {
  /** Fades from what plays to this one. What nobody is to hear is not even fetched. */
  follow(track: Track | "none"): void;
  /** Sets the volume (0 to 1) of what plays and of what comes; slowly when it takes `ms`. */
  setVolume(volume: number, ms?: number): void;
}

/** `addresses` gives the files of a track, the wanted format first; without any, it is silent. */
export function createLoop<Track extends string>(
  addresses: (track: Track) => string[],
): Loop<Track> {
  const howls = new Map<Track | "none", Howl>();
  let playing: Track | "none" = "none";
  let volume = 0;

  const howlOf = (track: Track) => {
    const known = howls.get(track);
    const src = known === undefined ? addresses(track) : [];
    if (known !== undefined || src.length === 0) return known;
    const howl = new Howl({ src, loop: true, volume: 0 });
    howls.set(track, howl);
    return howl;
  };

  return {
    follow(next) {
      if (next === playing) return;
      const before = howls.get(playing);
      before?.fade(before.volume(), 0, FADE_MS);
      before?.once("fade", () => before.pause());
      playing = next;
      if (next === "none") return;
      const howl = howlOf(next);
      if (howl === undefined) return;
      howl.off("fade");
      howl.play();
      howl.fade(0, volume, FADE_MS);
    },
    setVolume(next, ms) {
      volume = next;
      const howl = howls.get(playing);
      if (ms === undefined) howl?.volume(volume);
      else howl?.fade(howl.volume(), volume, ms);
    },
  };
}
