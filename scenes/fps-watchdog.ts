/** Slower than this for so long, and the renderer is not up to it. */
const LEAST_FPS = 20;
const PATIENCE_MS = 2000;

/** A pause between frames longer than this is a rest, not slowness: the loop slept or the tab was hidden. */
const REST_MS = 700;

/**
 * Watches frames that were drawn because something moved. Returns what to call after each, with
 * the present time in ms; `tooSlow` is called once.
 */
export function watchFrames(tooSlow: () => void): (nowMs: number) => void {
  let since: number | undefined;
  let last = 0;
  let frames = 0;
  let isDone = false;

  return (nowMs) => {
    if (isDone) return;
    if (since === undefined || nowMs - last > REST_MS) {
      since = nowMs;
      frames = 0;
    }
    last = nowMs;
    frames += 1;
    const elapsed = nowMs - since;
    if (elapsed < PATIENCE_MS) return;
    if ((frames * 1000) / elapsed < LEAST_FPS) {
      isDone = true;
      tooSlow();
    }
    since = nowMs;
    frames = 0;
  };
}
