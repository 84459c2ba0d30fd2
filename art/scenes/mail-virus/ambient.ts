import { calls, gain, hum, knocks, moments, passing, ring } from "../../sound/bed";

/** A yard of lorries in the morning: engines warm up, the radio, sparrows. */
export const ambient = () =>
  ring(
    gain(0.9, hum(38, 101)),
    gain(0.7, passing(2, 6, 102)),
    gain(0.5, passing(9, 5, 103)),
    knocks([3.2, 3.9, 10.6], { hertz: 1900, decay: 0.09, volume: 0.9, seed: 104 }),
    calls(moments(12, 105), { from: 3400, to: 2900, seconds: 0.09, volume: 0.06 }),
  );
