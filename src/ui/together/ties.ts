import { type Poll, pollResult } from "#core/room/polls";
import type { WallPlay } from "./wall-view";

/** Why one of several equal cards goes on; undefined where the hands alone decided. */
export function tieWords({ app, people }: WallPlay, poll: Poll): string | undefined {
  const { equal, isByHost } = pollResult(people(), poll);
  return equal.length === 0 ? undefined : app.t(`together:tie.${isByHost ? "host" : "asked"}`);
}
