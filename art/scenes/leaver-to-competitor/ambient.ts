import { BED_SECONDS, gain, hum, knocks, ring, wash } from "../../sound/bed";

const strokes = Array.from({ length: BED_SECONDS / 2 }, (_, index) => index * 2 + 0.4);

/** Two presses behind the window, one stroke every two seconds. */
export const ambient = () =>
  ring(
    hum(100, 21),
    gain(0.05, wash(22)),
    knocks(strokes, { hertz: 130, decay: 0.09, volume: 6, seed: 23 }),
    knocks(
      strokes.map((start) => start + 0.9),
      { hertz: 1700, decay: 0.05, volume: 0.5, seed: 24 },
    ),
  );
