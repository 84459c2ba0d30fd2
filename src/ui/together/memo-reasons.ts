import type { WallPlay } from "./wall-view";

/** Reasons to leave a danger that hold, or that do not. */
export function reasonsOf(
  { scenario }: WallPlay,
  hazard: string,
  isSound: boolean,
): readonly string[] {
  const found = scenario.hazards.find(({ id }) => id === hazard);
  const holds = (isAcceptable: boolean) => found?.retainable === true && isAcceptable;
  return (found?.reasons ?? [])
    .filter(({ acceptable }) => holds(acceptable) === isSound)
    .map(({ id }) => id);
}
