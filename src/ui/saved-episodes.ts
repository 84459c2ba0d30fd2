import { phases } from "#core/episode";
import { episodeKey, parseJson } from "#progress/saved-episode";
import { KEY_PREFIX, type Storage } from "#progress/storage";

const LAST_KEY = `${KEY_PREFIX}last`;

/** From the briefing to the debrief, and once more to decide the causes. */
const ADVANCES_TO_THE_END = phases.length;

/** True when an episode was begun and not finished. Does not need the scenario. */
export function isUnderWay(storage: Storage, scenarioId: string): boolean {
  const text = storage.get(episodeKey(scenarioId));
  if (text === undefined) return false;
  const advances = logOf(parseJson(text)).filter(isAdvance).length;
  // Whoever only read the first lines of the briefing has not begun.
  return advances > 0 && advances < ADVANCES_TO_THE_END;
}

/** Remembers where the player went in last. */
export function rememberPlace(storage: Storage, scenarioId: string): void {
  storage.set(LAST_KEY, scenarioId);
}

/** The episode to go on with: the last one entered if it is under way, else any that is. */
export function episodeToContinue(storage: Storage, open: readonly string[]): string | undefined {
  const underWay = open.filter((id) => isUnderWay(storage, id));
  const last = storage.get(LAST_KEY);
  return underWay.find((id) => id === last) ?? underWay[0];
}

function logOf(saved: unknown): readonly unknown[] {
  const log = memberOf(saved, "log");
  return Array.isArray(log) ? log : [];
}

function isAdvance(action: unknown): boolean {
  return memberOf(action, "type") === "advance";
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
