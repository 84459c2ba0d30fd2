import { calls, cicadas, gain, knocks, moments, ring, wash } from "../../sound/bed";

/** A sweets kitchen in July: a pot simmers, boxes are packed, cicadas, a wind chime. */
export const ambient = () =>
  ring(
    gain(0.12, wash(41, { depth: 0.2 })),
    gain(0.5, cicadas(42)),
    knocks(moments(40, 43), { hertz: 500, decay: 0.03, volume: 0.7, seed: 44 }),
    knocks(moments(7, 45), { hertz: 1800, decay: 0.12, volume: 0.5, seed: 46 }),
    calls(moments(3, 47), { from: 2640, to: 2636, seconds: 1.2, volume: 0.05 }),
  );
