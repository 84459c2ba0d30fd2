import { episodeKey } from "./saved-episode";
import { KEY_PREFIX, type Storage } from "./storage";

/** Told when another tab plays the same episode, and when something may have been saved there. */
export interface TabListener {
  onOtherTab(): void;
  onSaved(): void;
}

/** One tab's hold on an episode. */
export interface TabHold {
  /** Plays on here; the other tab becomes the reader. */
  takeOver(): void;
  release(): void;
}

/** Where changes by other tabs are heard, and that one is looked at again: `window`, or a fake. */
export interface TabEvents {
  addEventListener(type: TabEvent, listener: (event: Event) => void): void;
  removeEventListener(type: TabEvent, listener: (event: Event) => void): void;
}

const tabEvents = ["storage", "pageshow", "focus"] as const;
type TabEvent = (typeof tabEvents)[number];

/**
 * Agrees between tabs who plays an episode. A tab that opens asks; a tab that already plays
 * answers, and the asking one becomes a reader. All through storage events, which reach other
 * tabs only. A tab that comes back from the browser's cache has heard nothing meanwhile: it looks
 * at what was saved, and asks again. Where storage is blocked, tabs know nothing of each other and
 * share nothing.
 */
export function holdEpisode(
  storage: Storage,
  events: TabEvents,
  scenarioId: string,
  tabId: string,
  listener: TabListener,
): TabHold {
  const wordKey = (word: string) => `${KEY_PREFIX}tab/${word}/${scenarioId}`;
  let isPlaying = true;
  let count = 0;
  // The value must change for the event to fire.
  const say = (word: string) => storage.set(wordKey(word), `${tabId} ${++count}`);
  const yieldTo = () => {
    if (!isPlaying) return;
    isPlaying = false;
    listener.onOtherTab();
  };

  const onStorage = (key: unknown) => {
    if (key === wordKey("asks") && isPlaying) say("plays");
    if (key === wordKey("plays") || key === wordKey("takes")) yieldTo();
    // Without a key everything was cleared.
    if (key === episodeKey(scenarioId) || key === null) listener.onSaved();
  };
  const onEvent = (event: Event) => {
    if (event.type === "storage") return onStorage("key" in event ? event.key : null);
    if ("persisted" in event && event.persisted === true && isPlaying) say("asks");
    listener.onSaved();
  };

  for (const type of tabEvents) events.addEventListener(type, onEvent);
  say("asks");
  return {
    takeOver() {
      isPlaying = true;
      say("takes");
    },
    release() {
      isPlaying = false;
      for (const type of tabEvents) events.removeEventListener(type, onEvent);
    },
  };
}
