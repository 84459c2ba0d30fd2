import type { Episode } from "#core/episode";
import type { Took } from "./answers";

/** How long things, links and plans of one episode take; it is told each state as it comes. */
export interface Stopwatch {
  passed(before: Episode, after: Episode): void;
  readonly took: Took;
}

const MS = 1000;

/** `now` in milliseconds. A thing runs from the look to the last verdict, a link from the one before. */
export function createStopwatch(now: () => number): Stopwatch {
  const begun = new Map<string, number>();
  const seconds = new Map<string, number>();
  let last = now();
  const stop = (what: string, from: number) => seconds.set(what, (now() - from) / MS);
  return {
    passed(before, after) {
      for (const id of after.looked) if (!before.looked.includes(id)) begun.set(id, now());
      for (const [id, verdict] of Object.entries(after.verdicts)) {
        if (before.verdicts[id] !== verdict) stop(id, begun.get(id) ?? now());
      }
      for (const id of after.linksDecided) if (!before.linksDecided.includes(id)) stop(id, last);
      if (before.phase !== after.phase) stop(before.phase, last);
      const isNext = before.linksDecided.length !== after.linksDecided.length;
      if (isNext || before.phase !== after.phase) last = now();
    },
    took: (what) => seconds.get(what),
  };
}
