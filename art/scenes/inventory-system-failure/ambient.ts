import { calls, gain, hum, knocks, moments, ring } from "../../sound/bed";

/** A warehouse: machines hum, cartons are set down, a fork lift far away. */
export const ambient = () =>
  ring(
    hum(50, 91),
    knocks(moments(9, 92), { hertz: 170, decay: 0.07, volume: 3, seed: 93 }),
    knocks(moments(12, 94), { hertz: 1400, decay: 0.06, volume: 0.5, seed: 95 }),
    gain(0.5, calls([6.4, 7.2, 8], { from: 1180, to: 1180, seconds: 0.35, volume: 0.05 })),
  );
