/** What happens in the course of a shot, and its end, which can be put off. */
export interface ShotTimers {
  /** Runs something after a time, unless the shot is over before. */
  after(ms: number, run: () => void): void;
  /** Runs the shot on for what is left of it; `onEnd` runs at its end. */
  runOn(onEnd: () => void): void;
  /** Stops the shot where it is. */
  pause(): void;
  /** Begins another shot of this length, at rest. */
  begin(ms: number): void;
  clear(): void;
}

export function createShotTimers(): ShotTimers {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let end: ReturnType<typeof setTimeout> | undefined;
  let startedAt = 0;
  let remaining = 0;

  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
    return timer;
  };
  const clear = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    end = undefined;
  };
  return {
    after,
    clear,
    runOn(onEnd) {
      startedAt = performance.now();
      end = after(remaining, onEnd);
    },
    pause() {
      if (end === undefined) return;
      clearTimeout(end);
      end = undefined;
      remaining = Math.max(0, remaining - (performance.now() - startedAt));
    },
    begin(ms) {
      clear();
      remaining = ms;
    },
  };
}
