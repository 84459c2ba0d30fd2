import midiPackage, { type Track } from "@tonejs/midi";

// The package is CommonJS: Node sees its exports only as a whole.
const { Midi } = midiPackage;

/** Loudness and place of an instrument, by General MIDI. */
interface Part {
  /** Program number from 0; percussion ignores it. */
  readonly program: number;
  readonly channel: number;
  /** 0 to 1. */
  readonly volume: number;
  /** 0 left to 1 right. */
  readonly pan: number;
}

/** A piece of music: instruments by name, and notes in beats. */
export interface Score {
  play(part: string, beat: number, beats: number, note: number, velocity: number): void;
  file(): Uint8Array;
}

const STEPS = ["C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"];

/** MIDI number of a note such as "C5" or "Bb4". */
export function noteNumber(name: string): number {
  const [, step = "", octave = ""] = /^([A-G]b?)(\d)$/.exec(name) ?? [];
  const index = STEPS.indexOf(step);
  if (index < 0) throw new Error(`${name} is no note: write C5 or Bb4`);
  return index + 12 * (Number(octave) + 1);
}

/** Off-beats come late: a light swing. */
export function swing(beat: number): number {
  const whole = Math.floor(beat);
  return Math.abs(beat - whole - 0.5) < 0.01 ? whole + 0.61 : beat;
}

export function createScore(
  bpm: number,
  parts: Readonly<Record<string, Part>>,
  groove: (beat: number) => number = (beat) => beat,
): Score {
  const midi = new Midi();
  midi.header.setTempo(bpm);
  const tracks = new Map<string, Track>();
  for (const [name, { program, channel, volume, pan }] of Object.entries(parts)) {
    const track = midi.addTrack();
    track.channel = channel;
    track.instrument.number = program;
    track.addCC({ number: 7, value: volume, ticks: 0 });
    track.addCC({ number: 10, value: pan, ticks: 0 });
    tracks.set(name, track);
  }
  const ticks = (beats: number) => Math.round(beats * midi.header.ppq);
  return {
    play(part, beat, beats, note, velocity) {
      const track = tracks.get(part);
      if (!track) throw new Error(`there is no part ${part}`);
      track.addNote({
        midi: note,
        ticks: ticks(groove(beat)),
        durationTicks: Math.max(30, ticks(beats * 0.9)),
        velocity: velocity / 127,
      });
    },
    file: () => midi.toArray(),
  };
}
