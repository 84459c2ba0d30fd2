import type { Episode } from "#core/episode";
import type { Scenario } from "#core/scenario";
import type { Mark } from "#stage/stage";

/** What the player may know of a thing during the first round. */
export type ThingState = "unseen" | "looked" | "safe" | "found" | "suspected";

/** 危ない is answered at once; 問題ない stays neutral until the accident. */
export function thingState(scenario: Scenario, episode: Episode, thing: string): ThingState {
  const verdict = episode.verdicts[thing];
  if (verdict === "danger") return isHazard(scenario, thing) ? "found" : "suspected";
  if (verdict === "safe") return "safe";
  return episode.looked.includes(thing) ? "looked" : "unseen";
}

export function isHazard({ hazards }: Scenario, thing: string): boolean {
  return hazards.some(({ id }) => id === thing);
}

/** Marks of the first round on the picture. */
export function spotMarks(scenario: Scenario, episode: Episode): Readonly<Record<string, Mark>> {
  const marks = { found: "danger", suspected: "false-alarm", safe: "seen" } as const;
  return Object.fromEntries(
    Object.keys(episode.verdicts).flatMap((thing) => {
      const state = thingState(scenario, episode, thing);
      return state === "unseen" || state === "looked" ? [] : [[thing, marks[state]]];
    }),
  );
}
