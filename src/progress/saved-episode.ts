import { z } from "zod";
import { actionSchema } from "#core/action";
import type { Rejection } from "#core/episode";
import { replay, shortestLog } from "#core/log";
import type { Scenario } from "#core/scenario";
import type { Progress } from "./episode-store";
import { parseJson } from "./record-kind";
import { KEY_PREFIX, type Storage } from "./storage";
import type { Texts } from "./texts";

const savedSchema = z.strictObject({
  scenario: z.string(),
  revision: z.int(),
  log: z.array(actionSchema),
});

/** What was found when an episode was taken up again. */
export type Loaded =
  | { readonly kind: "none" }
  | { readonly kind: "whole"; readonly progress: Progress }
  /** Of another revision, or refused half-way: played as far as it goes, the original set aside. */
  | {
      readonly kind: "partly";
      readonly progress: Progress;
      readonly aside: string | undefined;
      readonly refused: Rejection | undefined;
    }
  /** Not ours or damaged: set aside under its own key. */
  | { readonly kind: "damaged"; readonly aside: string | undefined };

/** The storage key of a scenario's episode. */
export function episodeKey(scenarioId: string): string {
  return `${KEY_PREFIX}episode/${scenarioId}`;
}

/** The text that is kept: the fewest actions that lead to the same episode. */
export function savedText(scenario: Scenario, { episode }: Progress): string {
  const { id, revision } = scenario;
  return JSON.stringify({ scenario: id, revision, log: shortestLog(episode) });
}

/** Keeps an episode at once; false when the browser would not. */
export function saveEpisode(storage: Storage, scenario: Scenario, progress: Progress): boolean {
  return storage.set(episodeKey(scenario.id), savedText(scenario, progress));
}

export function forgetEpisode(storage: Storage, scenarioId: string): void {
  storage.remove(episodeKey(scenarioId));
}

/** Takes up an episode where it was left; nothing that was kept is ever lost. */
export function loadEpisode(texts: Texts, scenario: Scenario): Loaded {
  const key = episodeKey(scenario.id);
  const text = texts.get(key);
  if (text === undefined) return { kind: "none" };
  const saved = savedSchema.safeParse(parseJson(text));
  if (!saved.success || saved.data.scenario !== scenario.id) {
    return { kind: "damaged", aside: texts.setAside(key, undefined) };
  }
  const { episode, accepted, refused } = replay(scenario, saved.data.log);
  const progress = { episode, log: accepted };
  if (refused === undefined && saved.data.revision === scenario.revision) {
    return { kind: "whole", progress };
  }
  const aside = texts.setAside(key, savedText(scenario, progress));
  return { kind: "partly", progress, aside, refused: refused?.reason };
}
