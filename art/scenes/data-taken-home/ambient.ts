import { calls, gain, moments, passing, rain, ring } from "../../sound/bed";

/** An evening of rain: it drips from the gutter, a bus goes by. */
export const ambient = () =>
  ring(
    gain(0.5, rain(11)),
    calls(moments(11, 12), { from: 900, to: 1300, seconds: 0.06, volume: 0.12 }),
    gain(0.9, passing(5, 7, 13)),
  );
