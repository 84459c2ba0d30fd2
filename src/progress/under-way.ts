import { phases } from "#core/episode";
import type { Kept } from "./keeper";
import { parseJson } from "./record-kind";
import type { Records } from "./records";
import { episodeKey } from "./saved-episode";
import { KEY_PREFIX } from "./storage";

const LAST_KEY = `${KEY_PREFIX}last`;

/** From the briefing to the debrief, and once more to decide the causes. */
const ADVANCES_TO_THE_END = phases.length;

/** True when an episode was begun and not finished. Does not need the scenario. */
export function isUnderWay({ texts }: Records, scenarioId: string): boolean {
  const text = texts.get(episodeKey(scenarioId));
  if (text === undefined) return false;
  const advances = logOf(parseJson(text)).filter(isAdvance).length;
  // Whoever only read the first lines of the briefing has not begun.
  return advances > 0 && advances < ADVANCES_TO_THE_END;
}

/** Remembers where the player went in last. */
export function rememberPlace({ texts }: Records, scenarioId: string): Kept {
  return texts.rewrite(LAST_KEY, () => scenarioId);
}

/** The episode to go on with: the last one entered if it is under way, else any that is. */
export function episodeToContinue(records: Records, open: readonly string[]): string | undefined {
  const underWay = open.filter((id) => isUnderWay(records, id));
  const last = records.texts.get(LAST_KEY);
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
