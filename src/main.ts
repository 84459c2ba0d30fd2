import "#content/zod-without-eval";
import "virtual:fonts/ui.css";
import "#ui/theme.css";
import "#ui/controls.css";
import "#ui/settings.css";
import "#ui/shell.css";
import { episodeFonts } from "virtual:fonts";
import { createSound } from "#audio/howler-sound";
import { loadEpisode, openScenarios } from "#content/catalogue";
import { createI18n } from "#i18n/i18n";
import { loadResults, loadSettings, type Settings, saveSettings } from "#session/profile";
import { browserStorage } from "#session/storage";
import { applySettings, isMotionReduced } from "#ui/appearance";
import { element } from "#ui/element";
import { createNavigator } from "#ui/navigator";
import { createNotes } from "#ui/notes";
import { patiently } from "#ui/patience";
import { placesScreen } from "#ui/places-screen";
import { hashOf, routeOf } from "#ui/routes";
import { rememberPlace } from "#ui/saved-episodes";
import type { App, EpisodeContent, Route, Screen } from "#ui/screen";
import { openSettingsDialog } from "#ui/settings-dialog";
import { titleScreen } from "#ui/title-screen";
import { MissingPlaceError } from "#ui/trouble";

const storage = browserStorage(() => globalThis.localStorage);
const kept = loadSettings(storage, navigator.language);
let settings = kept.value;
const settingsListeners = new Set<(settings: Settings) => void>();
const i18n = createI18n(settings.locale);
const sound = createSound();

const page = document.getElementById("app") ?? document.body.appendChild(element("div"));
const screenRoot = element("div", { class: "screen" });
page.replaceChildren(screenRoot);
const notes = createNotes(page, i18n.t);
let isSettingsOpen = false;

const loadStage = () => import("#scenes/open-stage");

const app: App = {
  storage,
  sound,
  t: i18n.t,
  locale: i18n.locale,
  onLocale: i18n.onLocale,
  settings: () => settings,
  changeSettings(changes) {
    settings = { ...settings, ...changes };
    saveSettings(storage, settings);
    useSettings();
    for (const listener of [...settingsListeners]) listener(settings);
  },
  onSettings(listener) {
    settingsListeners.add(listener);
    return () => {
      settingsListeners.delete(listener);
    };
  },
  isReducedMotion: () => isMotionReduced(settings),
  go(route) {
    const hash = hashOf(route);
    if (location.hash === hash) screens.show(route);
    else location.hash = hash;
  },
  openSettings() {
    if (isSettingsOpen) return;
    isSettingsOpen = true;
    openSettingsDialog(app, () => {
      isSettingsOpen = false;
      if (routeOf(location.hash).screen === "settings") app.go({ screen: "title" });
    });
  },
  notify: notes.notify,
  tell: notes.tell,
  openEpisode: (scenarioId) => patiently(openEpisode(scenarioId), sayItIsSlow),
  openStage: (content, root) => patiently(openStage(content, root), sayItIsSlow),
  fail: (error, retry) => screens.fail(error, retry),
};

const screens = createNavigator(screenRoot, app, screenOf);

function screenOf(route: Route): Screen | Promise<Screen> {
  switch (route.screen) {
    case "title":
      return titleScreen;
    case "settings":
      app.openSettings();
      return titleScreen;
    case "places":
      return placesScreen;
    case "credits":
      return import("#ui/credits-screen").then(({ creditsScreen }) => creditsScreen);
    case "episode":
      return episodeOf(route.scenario);
    default:
      return route satisfies never;
  }
}

function episodeOf(scenarioId: string): Promise<Screen> {
  if (!openScenarios().includes(scenarioId)) throw new MissingPlaceError(scenarioId);
  rememberPlace(storage, scenarioId);
  return import("#ui/episode/episode-screen").then(({ episodeScreen }) =>
    episodeScreen(scenarioId),
  );
}

async function openEpisode(scenarioId: string): Promise<EpisodeContent> {
  // The engine and the letters come while the player reads; the stage waits for the engine
  // itself, and without the letters the system's fonts fill in.
  loadStage().catch(() => undefined);
  episodeFonts[scenarioId]?.().catch(() => undefined);
  const [episode, { urlsOf }] = await Promise.all([
    loadEpisode(scenarioId),
    import("#content/episode-assets"),
  ]);
  return { ...episode, urlOf: urlsOf(scenarioId) };
}

async function openStage({ manifest, urlOf }: EpisodeContent, root: HTMLElement) {
  const stage = await loadStage();
  return stage.openStage(manifest, urlOf, {
    root,
    renderer: settings.renderer,
    reducedMotion: isMotionReduced(settings),
    locale: settings.locale,
    onTrouble: ({ file }) => app.notify(app.t("problems:picture.later", { file })),
  });
}

function sayItIsSlow(): void {
  app.notify(app.t("problems:slow"));
}

function useSettings(): void {
  applySettings(settings);
  sound.setVolumes(settings);
  i18n.setLocale(settings.locale);
}

/** Browsers report this when a resize is answered a frame later; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

window.addEventListener("error", (event) => {
  if (!HARMLESS.test(event.message)) app.fail(event.error ?? event.message);
});
window.addEventListener("unhandledrejection", ({ reason }) => app.fail(reason));
window.addEventListener("hashchange", () => screens.show(routeOf(location.hash)));

i18n.onLocale(() => notes.translate());
useSettings();
if (storage.isBlocked) app.tell("storage-blocked");
if (kept.aside !== undefined) app.tell("settings-damaged");
if (loadResults(storage).aside !== undefined) app.tell("results-damaged");
void sound.isBlocked.then((isBlocked) => {
  if (isBlocked) app.tell("sound-blocked");
});
screens.show(routeOf(location.hash));
