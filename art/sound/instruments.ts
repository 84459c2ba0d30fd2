import { add, type Wave } from "./wave";

const TURN = Math.PI * 2;

/** Hz of a MIDI note. */
export function pitch(note: number): number {
  return 440 * 2 ** ((note - 69) / 12);
}

/** Rises within `attack` seconds, then dies away with the time constant `decay`. */
export function pluck(time: number, attack: number, decay: number): number {
  return time < attack ? time / attack : Math.exp(-(time - attack) / decay);
}

/** A wooden bar: the sound of the game's buttons. */
export function marimba(wave: Wave, at: number, note: number, volume = 0.5, decay = 0.22): void {
  const hertz = pitch(note);
  add(wave, at, decay * 6, (time) => {
    const body = Math.sin(TURN * hertz * time);
    const overtone = 0.35 * Math.exp(-time / 0.05) * Math.sin(TURN * hertz * 3.93 * time);
    const knock = 0.12 * Math.exp(-time / 0.02) * Math.sin(TURN * hertz * 9.2 * time);
    return volume * pluck(time, 0.002, decay) * (body + overtone + knock);
  });
}

/** A small bell: the sound of something gone right. */
export function bell(wave: Wave, at: number, note: number, volume = 0.3, decay = 0.5): void {
  const hertz = pitch(note);
  const partials: readonly [number, number, number][] = [
    [1, 1, 99],
    [2, 0.5, 0.3],
    [3.01, 0.25, 0.15],
    [5.4, 0.12, 0.06],
  ];
  add(wave, at, decay * 5, (time) => {
    const sound = partials.reduce(
      (sum, [ratio, share, life]) =>
        sum + share * Math.exp(-time / life) * Math.sin(TURN * hertz * ratio * time),
      0,
    );
    return volume * pluck(time, 0.002, decay) * sound;
  });
}

/** A sine that glides from one pitch to another, as drums and voices do. */
export function glide(
  wave: Wave,
  at: number,
  seconds: number,
  from: number,
  to: number,
  shape: (time: number, share: number) => number,
): void {
  let phase = 0;
  let last = 0;
  add(wave, at, seconds, (time, share) => {
    phase += TURN * (from + (to - from) * share) * (time - last);
    last = time;
    return Math.sin(phase) * shape(time, share);
  });
}
