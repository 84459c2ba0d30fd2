import { silence } from "#audio/sound";
import { words as en } from "#i18n/en";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { noOffline } from "#offline/offline";
import { localKeeper } from "#progress/local-keeper";
import { defaultSettings, type Settings } from "#progress/profile";
import { createRecords } from "#progress/records";
import { memoryStorage } from "#progress/storage";
import { tellDamage } from "#ui/keeping";
import { type App, ownShell, type Route } from "#ui/screen";
import { twoPlaces } from "../helpers/shelf";

const words = { ja, en };

/** An app that remembers what screens asked of it. */
export interface FakeApp extends App {
  readonly said: string[];
  /** Notes that ask for a step, as long as it is not done. */
  readonly asked: string[];
  readonly gone: Route[];
  readonly failed: unknown[];
}

/** An app without sound, stage and records; a test passes only what it is about. */
export function anApp(overrides: Partial<App> = {}, language = "ja"): FakeApp {
  const start = language === "ja" ? "ja" : "en";
  const i18n = createI18n(start, words[start]);
  const listeners = new Set<(settings: Settings) => void>();
  let settings = defaultSettings(language);
  const said: string[] = [];
  const asked: string[] = [];
  const gone: Route[] = [];
  const failed: unknown[] = [];
  const never = () => Promise.reject(new Error("not in this test"));
  const records = overrides.records ?? createRecords(memoryStorage());
  const app: FakeApp = {
    records,
    shell: ownShell,
    episodes: twoPlaces(),
    fetchAhead: () => undefined,
    keeper: localKeeper(records, window),
    sound: silence,
    offline: noOffline("elsewhere"),
    t: i18n.t,
    locale: i18n.locale,
    onLocale: i18n.onLocale,
    settings: () => settings,
    changeSettings(changes) {
      settings = { ...settings, ...changes };
      i18n.setLocale(settings.locale, words[settings.locale]);
      for (const listener of listeners) listener(settings);
    },
    onSettings(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    isReducedMotion: () => true,
    go: (route) => {
      gone.push(route);
    },
    openSettings: () => undefined,
    notify: (message, until) => {
      said.push(message);
      if (until === "step") asked.push(message);
    },
    hush: () => {
      asked.length = 0;
    },
    tell: (notice) => {
      said.push(notice);
    },
    openEpisode: never,
    openStage: never,
    fail: (error) => {
      failed.push(error);
    },
    said,
    asked,
    gone,
    failed,
    ...overrides,
  };
  tellDamage(app);
  return app;
}

/** Mounts nothing yet: an empty place in the page, emptied again for every test. */
export function aRoot(): HTMLElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  return root;
}
