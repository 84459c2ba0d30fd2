import type { Box } from "#picture/manifest";

/** So much of a head's height is seen above it, and below its chin. */
const [AROUND, SHOULDERS] = [0.05, 0.3];

/** A head with some air, and the shoulders it stands on: nothing may end right below a chin. */
export function withShoulders({ x, y, width, height }: Box): Box {
  return { x, y: y - height * AROUND, width, height: height * (1 + AROUND + SHOULDERS) };
}
