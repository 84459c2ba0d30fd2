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
  const added = (before: readonly string[], after: readonly string[]) =>
    after.filter((id) => !before.includes(id));
  const look = (before: Episode, after: Episode) => {
    for (const id of added(before.looked, after.looked)) begun.set(id, now());
    for (const id of judgedBetween(before, after)) stop(id, begun.get(id) ?? now());
  };
  return {
    passed(before, after) {
      look(before, after);
      const ended = before.phase === after.phase ? [] : [before.phase];
      const over = [...added(before.linksDecided, after.linksDecided), ...ended];
      for (const what of over) stop(what, last);
      if (over.length > 0) last = now();
    },
    took: (what) => seconds.get(what),
  };
}

const judgedBetween = (before: Episode, after: Episode) =>
  Object.keys(after.verdicts).filter((id) => before.verdicts[id] !== after.verdicts[id]);
