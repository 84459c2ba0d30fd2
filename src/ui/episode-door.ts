import { episodeFonts } from "virtual:fonts";
import type { EpisodeSource } from "#content/episode-source";
import type { OpenEpisode } from "#content/open-episode";
import type { Locale } from "#core/locale";
import { standingFiles } from "#picture/sprites";
import { whenIdle } from "./when-idle";

/** The way into episodes: what an episode needs comes side by side, and may come ahead. */
export interface EpisodeDoor {
  /** Fetches at once what entering a place needs; what fails is fetched and told on entering. */
  prepare(scenarioId: string): void;
  /**
   * The same for a place that will perhaps be entered, its layers and, when nothing else is to be
   * done, the engine too; not for whoever pays by the megabyte.
   */
  ahead(scenarioId: string): void;
  /** Opens a place in the present language. Throws as the source does. */
  enter(scenarioId: string): Promise<OpenEpisode>;
  /** Fetches the words of the place entered last in one more language. */
  speak(locale: Locale): Promise<void>;
}

/** What a door needs besides the source: the language, and how to fetch screen and engine. */
export interface DoorParts {
  readonly episodes: EpisodeSource;
  locale(): Locale;
  loadScreen(): Promise<unknown>;
  loadStage(): Promise<unknown>;
}

interface Coming {
  readonly id: string;
  readonly episode: Promise<OpenEpisode>;
}

export function createEpisodeDoor(parts: DoorParts): EpisodeDoor {
  const { episodes, locale } = parts;
  let coming: Coming | undefined;
  let wanted: string | undefined;
  let entered: OpenEpisode | undefined;
  /** Pictures that are held here need not be decoded again when they are shown. */
  let held: readonly HTMLImageElement[] = [];

  /** Screen, letters and the first picture come together with the episode; the engine later. */
  const fetchAll = async (id: string): Promise<OpenEpisode> => {
    parts.loadScreen().catch(ignored);
    episodeFonts[id]?.().catch(ignored);
    const episode = await episodes.open(id, locale());
    held = [decoded(episode.urlOf(episode.manifest.first), "high")];
    return episode;
  };

  const begin = (id: string): Coming => {
    if (coming?.id === id) return coming;
    const mine = { id, episode: fetchAll(id) };
    coming = mine;
    mine.episode.catch(() => {
      if (coming === mine) coming = undefined;
    });
    return mine;
  };

  const fetchRest = async (id: string): Promise<void> => {
    const { manifest, urlOf } = await begin(id).episode;
    held = [...held, ...standingFiles(manifest).map((file) => decoded(urlOf(file), "low"))];
    whenIdle(() => {
      if (wanted === id) parts.loadStage().catch(ignored);
    });
  };

  return {
    prepare: (id) => void begin(id),
    ahead(id) {
      if (wanted === id || savesData()) return;
      wanted = id;
      fetchRest(id).catch(ignored);
    },
    async enter(id) {
      const { episode: there } = begin(id);
      wanted = coming = undefined;
      const episode = await there;
      // The language may have changed meanwhile.
      await episode.load(locale());
      entered = episode;
      return episode;
    },
    speak: async (next) => entered?.load(next),
  };
}

/** Whoever pays by the megabyte fetches only what is asked for. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** What is fetched ahead and fails is asked for again, and told, when it is needed. */
const ignored = () => undefined;

function decoded(src: string, priority: "high" | "low"): HTMLImageElement {
  const picture = new Image();
  picture.fetchPriority = priority;
  picture.src = src;
  picture.decode().catch(ignored);
  return picture;
}
