import { z } from "zod";
import { actionSchema } from "#core/action";
import type { Rejection } from "#core/episode";
import { replay, shortestLog } from "#core/log";
import type { Scenario } from "#core/scenario";
import type { Progress } from "./episode-store";
import { isSamePosition, type Position, soundPosition, startOf } from "./position";
import { parseJson } from "./record-kind";
import { KEY_PREFIX, type Storage } from "./storage";
import type { Texts } from "./texts";

const savedSchema = z.strictObject({
  scenario: z.string(),
  revision: z.int(),
  log: z.array(actionSchema),
  /** Saves of earlier releases have none. */
  version: z.int().min(0).default(0),
  /** Whatever it is: what does not fit is the start of the phase. */
  position: z.unknown().optional(),
});

/** Whether something read can be an episode that was kept here, of whatever scenario. */
export const isSavedEpisode = (raw: unknown) => savedSchema.safeParse(raw).success;

/** What a kept text says of an episode. */
export type Saved =
  | { readonly kind: "none" }
  | { readonly kind: "whole"; readonly progress: Progress; readonly position: Position }
  /** Of another revision, or refused half-way: played as far as it goes. */
  | {
      readonly kind: "partly";
      readonly progress: Progress;
      readonly position: Position;
      readonly refused: Rejection | undefined;
    }
  /** Not ours or damaged. */
  | { readonly kind: "damaged" };

/** What was found when an episode was taken up again, and under which key the original is now. */
export type Loaded =
  | Exclude<Saved, { readonly kind: "partly" | "damaged" }>
  | (Extract<Saved, { readonly kind: "partly" | "damaged" }> & {
      readonly aside: string | undefined;
    });

/** The storage key of a scenario's episode. */
export function episodeKey(scenarioId: string): string {
  return `${KEY_PREFIX}episode/${scenarioId}`;
}

/** The text that is kept: the fewest actions that lead to the same episode, and where one is. */
export function savedText(
  scenario: Scenario,
  { episode, version }: Progress,
  position = startOf(episode),
): string {
  const { id, revision } = scenario;
  const isElsewhere = !isSamePosition(position, startOf(episode));
  return JSON.stringify({
    scenario: id,
    revision,
    log: shortestLog(episode),
    version,
    ...(isElsewhere ? { position } : {}),
  });
}

/** What a kept text says; nothing is changed by looking. */
export function readEpisode(scenario: Scenario, text: string | undefined): Saved {
  if (text === undefined) return { kind: "none" };
  const saved = savedSchema.safeParse(parseJson(text));
  if (!saved.success || saved.data.scenario !== scenario.id) return { kind: "damaged" };
  const { revision, log, version, position } = saved.data;
  const { episode, accepted, refused } = replay(scenario, log);
  const progress = { episode, log: accepted, version };
  if (refused === undefined && revision === scenario.revision) {
    return { kind: "whole", progress, position: soundPosition(scenario, episode, position) };
  }
  return { kind: "partly", progress, position: startOf(episode), refused: refused?.reason };
}

/** Keeps an episode at once; false when the browser would not. */
export function saveEpisode(
  storage: Storage,
  scenario: Scenario,
  progress: Progress,
  position?: Position,
): boolean {
  return storage.set(episodeKey(scenario.id), savedText(scenario, progress, position));
}

export function forgetEpisode(storage: Storage, scenarioId: string): void {
  storage.remove(episodeKey(scenarioId));
}

/** Takes up an episode where it was left; nothing that was kept is ever lost. */
export function loadEpisode(texts: Texts, scenario: Scenario): Loaded {
  const key = episodeKey(scenario.id);
  const saved = readEpisode(scenario, texts.get(key));
  if (saved.kind === "none" || saved.kind === "whole") return saved;
  const known = saved.kind === "partly" ? savedText(scenario, saved.progress) : undefined;
  return { ...saved, aside: texts.setAside(key, known) };
}
