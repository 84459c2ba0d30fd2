import { type Poll, pollResult } from "#core/room/polls";
import type { WallPlay } from "./wall-view";

/** By whom, in the middle of a sentence, one of several equal cards goes on; undefined where none are. */
export function tieTaken({ app, people }: WallPlay, poll: Poll): string | undefined {
  const { equal, isByHost } = pollResult(people(), poll);
  return equal.length === 0 ? undefined : app.t(`together:tie.${isByHost ? "host" : "asked"}For`);
}

/** Why one of several equal cards goes on; undefined where the hands alone decided. */
export function tieWords({ app, people }: WallPlay, poll: Poll): string | undefined {
  const { equal, isByHost } = pollResult(people(), poll);
  return equal.length === 0 ? undefined : app.t(`together:tie.${isByHost ? "host" : "asked"}`);
}
