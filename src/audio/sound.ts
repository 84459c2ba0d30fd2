/** Everything that can be heard once. */
export const soundNames = [
  "hover",
  "select",
  "swoosh",
  "stamp",
  "false-alarm",
  "seen",
  "link-breaks",
  "alarm",
  "thud",
  "phone",
  "murmur",
  "tick",
  "buy",
  "round-clear",
  "yoshi",
  "applause",
] as const;
export type SoundName = (typeof soundNames)[number];

/** Music that goes on until told otherwise. */
export const tracks = ["calm", "tense"] as const;
export type Track = (typeof tracks)[number];
export type Music = Track | "none";

export interface Volumes {
  /** 0 to 1. */
  readonly sound: number;
  /** 0 to 1. */
  readonly music: number;
  readonly muted: boolean;
}

/** What the screens may ask for. Sound is never needed to play; a blocked device stays silent. */
export interface Sound {
  play(name: SoundName): void;
  music(track: Music): void;
  /** What this room sounds like while nothing happens, under everything else; or "none". */
  ambient(room: string): void;
  setVolumes(volumes: Volumes): void;
  /** Lowers the music while someone speaks. */
  duck(isSpeaking: boolean): void;
  /** Resolves once with true when the browser would not let anything be heard. */
  readonly isBlocked: Promise<boolean>;
}

/** Hears nothing, says nothing: for tests. */
export const silence: Sound = {
  play: () => undefined,
  music: () => undefined,
  ambient: () => undefined,
  setVolumes: () => undefined,
  duck: () => undefined,
  isBlocked: Promise.resolve(false),
};
