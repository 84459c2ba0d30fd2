import { BED_SECONDS, gain, hum, knocks, ring, typing, wash } from "../../sound/bed";

const seconds = Array.from({ length: BED_SECONDS }, (_, index) => index + 0.2);

/** A winter night: wind about the house, a clock, somebody still types. */
export const ambient = () =>
  ring(
    gain(0.25, hum(90, 31)),
    gain(0.03, wash(32, { depth: 0.9, turns: 2 })),
    typing(6, 33),
    knocks(seconds, { hertz: 3000, decay: 0.006, volume: 0.7, seed: 34 }),
  );
