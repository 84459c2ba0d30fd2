import { gain, hum, knocks, moments, ring } from "../../sound/bed";

/** A room where parcels are sorted: rollers, a parcel set down, sheets leafed through. */
export const ambient = () =>
  ring(
    gain(0.8, hum(75, 61)),
    knocks(moments(60, 62), { hertz: 900, decay: 0.02, volume: 0.5, seed: 63 }),
    knocks(moments(6, 64), { hertz: 140, decay: 0.08, volume: 4, seed: 65 }),
    knocks(moments(8, 66), { hertz: 3600, decay: 0.1, volume: 0.5, seed: 67 }),
  );
