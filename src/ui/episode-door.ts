import { episodeFonts } from "virtual:fonts";
import type { EpisodeSource } from "#content/episode-source";
import type { OpenEpisode } from "#content/open-episode";
import type { Locale } from "#content/scenario-text";
import { standingFiles } from "#picture/sprites";

/** The way into episodes: what an episode needs comes side by side, and may come ahead. */
export interface EpisodeDoor {
  /** Fetches what entering a place will need; what fails is fetched and told on entering. */
  ahead(scenarioId: string): void;
  /** Opens a place in the present language. Throws as the source does. */
  enter(scenarioId: string): Promise<OpenEpisode>;
  /** Fetches the words of the place entered last in one more language. */
  speak(locale: Locale): Promise<void>;
}

/** What a door needs besides the source: the engine's and the screen's chunks, and the language. */
export interface DoorParts {
  readonly episodes: EpisodeSource;
  locale(): Locale;
  /** Chunks that are needed with every episode; fetching one twice costs nothing. */
  readonly chunks: readonly (() => Promise<unknown>)[];
}

/** Whoever pays by the megabyte fetches only what is asked for. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

export function createEpisodeDoor({ episodes, locale, chunks }: DoorParts): EpisodeDoor {
  let coming: { readonly id: string; readonly episode: Promise<OpenEpisode> } | undefined;
  let entered: OpenEpisode | undefined;

  /** Engine, letters and pictures come together with the episode, not one after the other. */
  const fetchAll = async (id: string): Promise<OpenEpisode> => {
    for (const chunk of chunks) chunk().catch(() => undefined);
    episodeFonts[id]?.().catch(() => undefined);
    const episode = await episodes.open(id, locale());
    for (const file of standingFiles(episode.manifest)) new Image().src = episode.urlOf(file);
    return episode;
  };

  return {
    ahead(id) {
      if (coming?.id === id || savesData()) return;
      const mine = { id, episode: fetchAll(id) };
      coming = mine;
      mine.episode.catch(() => {
        if (coming === mine) coming = undefined;
      });
    },
    async enter(id) {
      const there = coming?.id === id ? coming.episode : undefined;
      coming = undefined;
      const episode = await (there ?? fetchAll(id));
      // The language may have changed meanwhile.
      await episode.load(locale());
      entered = episode;
      return episode;
    },
    speak: async (next) => entered?.load(next),
  };
}
