import type { BrowserContext } from "playwright-core";

/** Breaks requests for files whose name matches until it is told to mend. */
export function breaker(pattern: RegExp) {
  let isBroken = true;
  return {
    prepare: (context: BrowserContext) =>
      context.route(pattern, (route) => (isBroken ? route.abort("failed") : route.continue())),
    mend() {
      isBroken = false;
    },
    expected: [pattern, /Failed to load resource/],
  };
}
