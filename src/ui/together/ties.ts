import { outcomeOf, type Poll } from "#core/room/polls";
import type { WallPlay } from "./wall-view";

/** Why one of several equal cards goes on; undefined where the hands alone decided. */
export function tieWords({ app, people }: WallPlay, poll: Poll): string | undefined {
  const { equal, isByHost } = outcomeOf(people(), poll);
  return equal.length === 0 ? undefined : app.t(`together:tie.${isByHost ? "host" : "asked"}`);
}
