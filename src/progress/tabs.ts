import { KEY_PREFIX, type Storage } from "./storage";

/** Told when another tab plays the same episode, and when that tab has saved something. */
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

/** Where changes by other tabs are heard: `window`, or a fake. */
export interface StorageEvents {
  addEventListener(type: "storage", listener: (event: { key: string | null }) => void): void;
  removeEventListener(type: "storage", listener: (event: { key: string | null }) => void): void;
}

/**
 * Agrees between tabs who plays an episode. A tab that opens asks; a tab that already plays
 * answers, and the asking one becomes a reader. All through storage events, which reach other
 * tabs only. Where storage is blocked, tabs know nothing of each other and share nothing.
 */
export function holdEpisode(
  storage: Storage,
  events: StorageEvents,
  scenarioId: string,
  tabId: string,
  listener: TabListener,
): TabHold {
  const key = (word: string) => `${KEY_PREFIX}tab/${word}/${scenarioId}`;
  let isPlaying = true;
  let count = 0;
  // The value must change for the event to fire.
  const say = (word: string) => storage.set(key(word), `${tabId} ${++count}`);
  const yieldTo = () => {
    if (!isPlaying) return;
    isPlaying = false;
    listener.onOtherTab();
  };

  const onStorage = (event: { key: string | null }) => {
    if (event.key === key("asks") && isPlaying) say("plays");
    if (event.key === key("plays") || event.key === key("takes")) yieldTo();
    if (event.key === `${KEY_PREFIX}episode/${scenarioId}` && !isPlaying) listener.onSaved();
  };

  events.addEventListener("storage", onStorage);
  say("asks");
  return {
    takeOver() {
      isPlaying = true;
      say("takes");
    },
    release() {
      isPlaying = false;
      events.removeEventListener("storage", onStorage);
    },
  };
}
