import { cicadas, gain, hum, ring, typing } from "../../sound/bed";

/** An office in August: air conditioning, keys, cicadas behind the glass. */
export const ambient = () => ring(gain(0.8, hum(55, 71)), gain(0.3, cicadas(72)), typing(8, 73));
