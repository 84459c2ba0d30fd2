import { calls, gain, knocks, moments, ring, river } from "../../sound/bed";

/** An inn by the river: water, a bird of spring, bamboo that fills and tips. */
export const ambient = () =>
  ring(
    gain(0.9, river(81)),
    calls(moments(5, 82), { from: 2100, to: 3000, seconds: 0.22, volume: 0.07 }),
    knocks([4.1, 12.3], { hertz: 620, decay: 0.05, volume: 5, seed: 83 }),
  );
