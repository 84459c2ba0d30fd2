import type { Sound } from "#audio/sound";
import type { EpisodeSource } from "#content/episode-source";
import type { ScenarioText } from "#content/scenario-text";
import type { Locale } from "#core/locale";
import type { Scenario } from "#core/scenario";
import type { Translate } from "#i18n/i18n";
import type { Offline } from "#offline/offline";
import type { Manifest } from "#picture/manifest";
import type { Keeper } from "#progress/keeper";
import type { Settings } from "#progress/profile";
import type { Records } from "#progress/records";
import type { Stage } from "#stage/stage";

/** Where the player is; written in the address after `#`. */
export type Route =
  | { readonly screen: "title" }
  | { readonly screen: "places" }
  | { readonly screen: "episode"; readonly scenario: string }
  | { readonly screen: "settings" }
  | { readonly screen: "credits" }
  /** After 「保存して終了」; it has no address. */
  | { readonly screen: "ended" }
  | { readonly screen: "together"; readonly page: TogetherPage }
  | { readonly screen: "guide"; readonly page: GuidePage; readonly detail?: string | undefined };

/** The screens of a room of people: where it is made, the big screen, the host's notes. */
export const togetherPages = ["set-up", "wall", "memo"] as const;
export type TogetherPage = (typeof togetherPages)[number];

/** The screens around the guide; `detail` is what one of them opens with, such as a measure. */
export const guidePages = [
  "start",
  "self-check",
  "library",
  "outsourcing",
  "records",
  "certificate",
  "review",
] as const;
export type GuidePage = (typeof guidePages)[number];

/** What the player is told once a visit; the words are in `problems.json` under `notice`. */
export type Notice =
  | "platform-none"
  | "platform-lost"
  | "platform-left-out"
  | "storage-blocked"
  | "not-written"
  | "sound-blocked"
  | "settings-damaged"
  | "results-damaged"
  | "reviews-damaged"
  | "self-check-damaged"
  | "outsourcing-damaged"
  | "start-damaged"
  | "room-damaged"
  | "room-older"
  | "sessions-damaged"
  | "episode-damaged"
  | "episode-older";

/** Everything one episode is played with: structure, words in every language, pictures. */
export interface EpisodeContent {
  readonly scenario: Scenario;
  /** Words by language; those of the present one are always there. */
  readonly texts: Readonly<Record<Locale, ScenarioText>>;
  readonly manifest: Manifest;
  /** Address of `room.webp` (of `assets/<id>/`) or `shared/…`; an unknown name is an error. */
  urlOf(file: string): string;
}

/** Where the game stands: by itself, or in a package that a learning platform shows. */
export interface Shell {
  /** The one place of the package, where it has one only: then there is no street. */
  readonly only: string | undefined;
  /** It has some of the places only; the others are nowhere spoken of as coming. */
  readonly isPart: boolean;
  /** A room of people can be set up; inside a platform and a shut-in frame it cannot. */
  readonly hasRooms: boolean;
  /** What is kept may be erased here; what a platform keeps is not ours to erase. */
  readonly canErase: boolean;
  /** Whose certificate it is, as the platform says; "" where nobody says it. */
  learnerName(): string;
  /** Everything of this visit as a code to be carried by hand; undefined where there is nothing. */
  progressCode(): string | undefined;
  /** 「保存して終了」: the way out to the platform; undefined where there is none. */
  readonly visit: VisitEnd | undefined;
}

export interface VisitEnd {
  /** Ends the session; true when the platform wrote everything down. */
  end(): Promise<boolean>;
  /** Where the player goes after that, where the platform says so. */
  returnTo(): string | undefined;
}

/** The game by itself, as a web folder. */
export const ownShell: Shell = {
  only: undefined,
  isPart: false,
  hasRooms: true,
  canErase: true,
  learnerName: () => "",
  progressCode: () => undefined,
  visit: undefined,
};

/** Where a place is left for: the street, or the title where there is none. */
export const outside = ({ shell }: Pick<App, "shell">): Route => ({
  screen: shell.only === undefined ? "places" : "title",
});

/** What screens may use. They know nothing of each other, only this and the routes. */
export interface App {
  /** Keeps episodes and their results. */
  readonly keeper: Keeper;
  /** What is kept on this device beside them. */
  readonly records: Records;
  /** Where the game stands, and the way out of it. */
  readonly shell: Shell;
  /** Where episodes come from. */
  readonly episodes: EpisodeSource;
  readonly sound: Sound;
  /** What this device keeps for days without a connection. */
  readonly offline: Offline;
  /** Always speaks the present language; ask again after `onLocale`. */
  readonly t: Translate;
  locale(): Locale;
  /** Tells when words must be said anew. Returns what stops listening. */
  onLocale(listener: (locale: Locale) => void): () => void;
  settings(): Settings;
  changeSettings(changes: Partial<Settings>): void;
  onSettings(listener: (settings: Settings) => void): () => void;
  /** The setting, or what the system asks for. */
  isReducedMotion(): boolean;
  go(route: Route): void;
  /** Opens the settings over whatever is there; the screen below keeps its state. */
  openSettings(): void;
  /**
   * Says something once: in the live region and as a note that goes away by itself; one that asks
   * for a step, no later than with the next step.
   */
  notify(message: string, until?: "step"): void;
  /** Takes away the notes that asked for a step: it is done, or is asked no more. */
  hush(): void;
  /** Tells a notice as a note that stays until it is closed; a second time it says nothing. */
  tell(notice: Notice): void;
  /** Fetches what entering a place will need while the player still reads; never fails. */
  fetchAhead(scenarioId: string): void;
  /** Loads an episode's chunk; throws what `fail` can show. */
  openEpisode(scenarioId: string): Promise<EpisodeContent>;
  /** Opens the illustrated room in `root`; the engine's chunk is fetched first if it is not there. */
  openStage(content: EpisodeContent, root: HTMLElement): Promise<Stage>;
  /** Shows the friendly screen for what went wrong; `retry` runs when the player tries again. */
  fail(error: unknown, retry?: () => void): void;
}

/** Mounts a screen in `root` and returns its undoing. */
export type Screen = (root: HTMLElement, app: App) => () => void;
