const ROLL_MS = 1600;

/**
 * Calls `show` with amounts that roll from one to the other, fast first and slow at the end; the
 * last is exactly `to`; then `onEnd` runs. Returns what stops it on the way.
 */
export function rollAmount(
  from: number,
  to: number,
  show: (amount: number) => void,
  onEnd: () => void,
): () => void {
  let frame = 0;
  const start = performance.now();
  const roll = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - start) / ROLL_MS));
    const eased = 1 - (1 - share) ** 3;
    show(share === 1 ? to : from + (to - from) * eased);
    if (share < 1) frame = requestAnimationFrame(roll);
    else onEnd();
  };
  show(from);
  frame = requestAnimationFrame(roll);
  return () => cancelAnimationFrame(frame);
}
