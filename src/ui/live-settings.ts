import type { Settings } from "#progress/profile";

/** The player's settings as they are now; keeping them is somebody else's task. */
export interface LiveSettings {
  now(): Settings;
  /** Changes some and tells whoever listens. */
  adopt(changes: Partial<Settings>): void;
  /** Returns what stops listening. */
  onChange(listener: (settings: Settings) => void): () => void;
}

export function createLiveSettings(start: Settings): LiveSettings {
  let settings = start;
  const listeners = new Set<(settings: Settings) => void>();
  return {
    now: () => settings,
    adopt(changes) {
      settings = { ...settings, ...changes };
      for (const listener of [...listeners]) listener(settings);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
