import "#content/zod-without-eval";
import "virtual:fonts/ui.css";
import "#ui/theme.css";
import "#ui/controls.css";
import "#ui/settings.css";
import "#ui/shell.css";
import { episodeFonts, guideFonts } from "virtual:fonts";
import { createSound } from "#audio/howler-sound";
import { openScenarios } from "#content/catalogue";
import { type OpenEpisode, openEpisode } from "#content/open-episode";
import type { Locale } from "#content/scenario-text";
import { createI18n, loadGuideWords, loadWords } from "#i18n/i18n";
import { standingFiles } from "#picture/sprites";
import { localKeeper } from "#progress/local-keeper";
import { loadResults, loadSettings, type Settings, saveSettings } from "#progress/profile";
import { browserStorage } from "#progress/storage";
import { applySettings, isMotionReduced } from "#ui/appearance";
import { element } from "#ui/element";
import { createNavigator } from "#ui/navigator";
import { createNotes } from "#ui/notes";
import { patiently } from "#ui/patience";
import { placesScreen } from "#ui/places-screen";
import { hashOf, routeOf } from "#ui/routes";
import { rememberPlace } from "#ui/saved-episodes";
import type { App, EpisodeContent, GuidePage, Route, Screen } from "#ui/screen";
import { openSettingsDialog } from "#ui/settings-dialog";
import { fetchTitlePictures, titleScreen } from "#ui/title-screen";
import { MissingPlaceError } from "#ui/trouble";

const storage = browserStorage(() => globalThis.localStorage);
const kept = loadSettings(storage, navigator.language);
let settings = kept.value;
const settingsListeners = new Set<(settings: Settings) => void>();
const loadStage = () => import("#scenes/open-stage");
const loadEpisodeScreen = () => import("#ui/episode/episode-screen");
/** The place that the address leads to: it comes beside the words, not after them. */
let ahead: { readonly scenario: string; readonly episode: Promise<OpenEpisode> } | undefined;
const firstRoute = routeOf(location.hash);
if (firstRoute.screen === "title") fetchTitlePictures(settings.locale);
if (firstRoute.screen === "episode") fetchAhead(firstRoute.scenario);
// Without words nothing can be said: the page itself then tells to reload, in both languages.
const i18n = createI18n(settings.locale, await loadWords(settings.locale));
const sound = createSound();

const page = document.getElementById("app") ?? document.body.appendChild(element("div"));
const screenRoot = element("div", { class: "screen" });
page.replaceChildren(screenRoot);
const notes = createNotes(page, i18n.t);
let isSettingsOpen = false;
/** The episode entered last: its words follow the language. */
let entered: OpenEpisode | undefined;
/** Whether a screen of the guide was opened: its words then follow the language too. */
let isGuideLearned = false;

const app: App = {
  keeper: localKeeper(storage, window),
  storage,
  sound,
  t: i18n.t,
  locale: i18n.locale,
  onLocale: i18n.onLocale,
  settings: () => settings,
  changeSettings(changes) {
    settings = { ...settings, ...changes };
    saveSettings(storage, settings);
    applySettings(settings);
    sound.setVolumes(settings);
    for (const listener of [...settingsListeners]) listener(settings);
    if (settings.locale !== i18n.locale()) void speak(settings.locale);
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
  openEpisode: (scenarioId) => patiently(enterEpisode(scenarioId), sayItIsSlow),
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
    case "guide":
      return guideOf(route.page, route.detail);
    default:
      return route satisfies never;
  }
}

function episodeOf(scenarioId: string): Promise<Screen> {
  if (!openScenarios().includes(scenarioId)) throw new MissingPlaceError(scenarioId);
  rememberPlace(storage, scenarioId);
  return loadEpisodeScreen().then(({ episodeScreen }) => episodeScreen(scenarioId));
}

/** The guide's screens share words and letters of their own, which come with the first of them. */
async function guideOf(page: GuidePage, detail: string | undefined): Promise<Screen> {
  guideFonts().catch(() => undefined);
  const [{ guideScreen }] = await Promise.all([
    import("#ui/guide/guide-screen"),
    learnGuide(i18n.locale()),
  ]);
  return guideScreen(page, detail);
}

async function learnGuide(locale: Locale): Promise<void> {
  i18n.learn(locale, await loadGuideWords(locale));
  isGuideLearned = true;
}

/** Whatever fails here is asked for again when the place is entered, and told then. */
function fetchAhead(scenario: string): void {
  loadEpisodeScreen().catch(() => undefined);
  ahead = { scenario, episode: fetchEpisode(scenario, settings.locale) };
  ahead.episode.catch(() => {
    ahead = undefined;
  });
}

/** The room's first picture comes with the episode; the engine and its layers follow once it is seen. */
async function fetchEpisode(scenarioId: string, locale: Locale): Promise<OpenEpisode> {
  episodeFonts[scenarioId]?.().catch(() => undefined);
  const episode = await openEpisode(scenarioId, locale);
  const first = new Image();
  first.fetchPriority = "high";
  first.src = episode.urlOf(episode.manifest.first);
  return episode;
}

async function enterEpisode(scenarioId: string): Promise<EpisodeContent> {
  const coming = ahead?.scenario === scenarioId ? ahead.episode : undefined;
  ahead = undefined;
  const episode = await (coming ?? fetchEpisode(scenarioId, i18n.locale()));
  // The language may have changed meanwhile.
  await episode.load(i18n.locale());
  entered = episode;
  return episode;
}

async function openStage({ manifest, urlOf }: EpisodeContent, root: HTMLElement) {
  for (const file of standingFiles(manifest)) new Image().src = urlOf(file);
  const stage = await loadStage();
  return stage.openStage(manifest, urlOf, {
    root,
    renderer: settings.renderer,
    reducedMotion: isMotionReduced(settings),
    locale: settings.locale,
    onTrouble: ({ file }) => app.notify(app.t("problems:picture.later", { file })),
  });
}

/** Fetches the words of a language, then lets every screen say them. */
async function speak(locale: Locale): Promise<void> {
  try {
    const [words] = await Promise.all([
      loadWords(locale),
      entered?.load(locale),
      isGuideLearned ? learnGuide(locale) : undefined,
    ]);
    // Whoever changes the language twice wants the last one.
    if (settings.locale === locale) i18n.setLocale(locale, words);
  } catch {
    app.notify(app.t("problems:words"));
    app.changeSettings({ locale: i18n.locale() });
  }
}

function sayItIsSlow(): void {
  app.notify(app.t("problems:slow"));
}

/** Browsers report this when a resize is answered a frame later; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

window.addEventListener("error", (event) => {
  if (!HARMLESS.test(event.message)) app.fail(event.error ?? event.message);
});
window.addEventListener("unhandledrejection", ({ reason }) => app.fail(reason));
window.addEventListener("hashchange", () => screens.show(routeOf(location.hash)));

i18n.onLocale(() => notes.translate());
applySettings(settings);
sound.setVolumes(settings);
if (storage.isBlocked) app.tell("storage-blocked");
if (kept.aside !== undefined) app.tell("settings-damaged");
if (loadResults(storage).aside !== undefined) app.tell("results-damaged");
void sound.isBlocked.then((isBlocked) => {
  if (isBlocked) app.tell("sound-blocked");
});
screens.show(routeOf(location.hash));
document.getElementById("not-started")?.remove();
