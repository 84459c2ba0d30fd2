import { calls, gain, hum, knocks, moments, ring } from "../../sound/bed";

/** A shop on a December morning: heating, steps on boards, paper bags, the bell of the door. */
export const ambient = () =>
  ring(
    gain(0.5, hum(60, 51)),
    knocks(moments(14, 52), { hertz: 210, decay: 0.05, volume: 1.8, seed: 53 }),
    knocks(moments(6, 54), { hertz: 3200, decay: 0.16, volume: 0.4, seed: 55 }),
    calls([5.2, 5.5], { from: 2093, to: 2090, seconds: 0.9, volume: 0.07 }),
    calls([11.4], { from: 1568, to: 1566, seconds: 1.1, volume: 0.06 }),
  );
