import "#content/zod-without-eval";
import "virtual:fonts/ui.css";
import "#ui/theme.css";
import "#ui/controls.css";
import "#ui/settings.css";
import "#ui/shell.css";
import "#ui/forced-colors.css";
import { createSound, EVERYWHERE, playedEnding } from "#audio/howler-sound";
import { builtInSource } from "#content/built-in-source";
import { onlyPlaces } from "#content/only-places";
import { packageIn } from "#content/package";
import { createI18n, loadWords } from "#i18n/i18n";
import { offlineOf } from "#offline/offline";
import { type Lasting, lastingKeeper } from "#progress/lasting-keeper";
import { localKeeper } from "#progress/local-keeper";
import { loadSettings, saveSettings } from "#progress/profile";
import { createRecords } from "#progress/records";
import { browserStorage } from "#progress/storage";
import { applySettings, isMotionReduced } from "#ui/appearance";
import { element } from "#ui/element";
import { createEpisodeDoor } from "#ui/episode-door";
import { listenForHall } from "#ui/hall";
import { isKept, watchRecords } from "#ui/keeping";
import { createLiveSettings } from "#ui/live-settings";
import { createNavigator } from "#ui/navigator";
import { createNotes } from "#ui/notes";
import { listenForErrors } from "#ui/page-errors";
import { patiently } from "#ui/patience";
import { hashOf, routeOf } from "#ui/routes";
import type { App } from "#ui/screen";
import { loadEpisodeScreen, screenOfRoute } from "#ui/screen-of-route";
import { openSettingsDialog } from "#ui/settings-dialog";
import { isVisit, shellOf, tellNews } from "#ui/shell";
import { createSpeaker } from "#ui/speaker";
import { mendStyles } from "#ui/styles";
import { fetchTitlePictures } from "#ui/title-screen";
import { whenIdle } from "#ui/when-idle";

const onLostStyle = mendStyles();
const pack = packageIn(document);
// What a platform needs comes only where there is one.
const visit = isVisit(pack, location)
  ? await (await import("#tracking/open")).openVisitOf(pack, window)
  : undefined;
const records = createRecords(visit?.storage ?? browserStorage(() => globalThis.localStorage));
// Absent over plain http, whatever the types say.
const lasting: Lasting | undefined = navigator.storage;
const language = pack?.lang ?? navigator.language;
const settings = createLiveSettings(loadSettings(records, language));
const builtIn = builtInSource();
const episodes = pack ? onlyPlaces(builtIn, pack.episodes) : builtIn;
const local = localKeeper(records, visit?.events ?? window);
const followed = visit?.follow(local, records, await episodes.structures());
const loadStage = () => import("#scenes/open-stage");
const door = createEpisodeDoor({
  episodes,
  locale: () => settings.now().locale,
  loadScreen: loadEpisodeScreen,
  loadStage,
});
// What the address leads to comes beside the words, not after them.
const firstRoute = routeOf(location.hash);
if (firstRoute.screen === "title") fetchTitlePictures(settings.now().locale);
if (firstRoute.screen === "episode" && episodes.scenarios().includes(firstRoute.scenario)) {
  door.prepare(firstRoute.scenario);
}
// Without words nothing can be said: the page itself then tells to reload, in both languages.
const first = settings.now().locale;
const i18n = createI18n(first, await loadWords(first));
const sound = createSound(pack && EVERYWHERE);
const whenFree = new Promise((resolve) => whenIdle(() => resolve(undefined)));
const offline = offlineOf(window, {
  packageKind: pack?.kind,
  whenFree,
  isPlayed: (file) => !/\.(?:webm|mp3)$/.test(file) || file.endsWith(playedEnding()),
});

const page = document.getElementById("app") ?? document.body.appendChild(element("div"));
const screenRoot = element("div", { class: "screen" });
page.replaceChildren(screenRoot);
const notes = createNotes(page, i18n.t, [
  {
    notice: "platform-lost",
    words: () => app.t("problems:code.button"),
    go: () => {
      import("#ui/code-dialog").then(({ openCodeDialog }) => openCodeDialog(app), app.fail);
    },
  },
]);
const speaker = createSpeaker(i18n, door.speak, (locale) => settings.now().locale === locale);
const sayItIsSlow = () => app.notify(app.t("problems:slow"));
let isSettingsOpen = false;
let hasEnded = false;

const app: App = {
  keeper: lastingKeeper(followed?.keeper ?? local, records, lasting),
  shell: shellOf(pack, followed, window),
  records,
  episodes,
  sound,
  offline,
  t: i18n.t,
  locale: i18n.locale,
  onLocale: i18n.onLocale,
  settings: settings.now,
  changeSettings(changes) {
    settings.adopt(changes);
    isKept(app, saveSettings(records, language, changes));
    const { locale } = settings.now();
    if (locale !== i18n.locale()) void speakOrStay(locale);
  },
  onSettings: settings.onChange,
  isReducedMotion: () => isMotionReduced(settings.now()),
  go(route) {
    if (route.screen === "ended") {
      hasEnded = true;
      screens.show(route);
      return;
    }
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
  hush: notes.hush,
  tell: notes.tell,
  fetchAhead: door.ahead,
  async openEpisode(scenarioId) {
    const episode = await patiently(door.enter(scenarioId), sayItIsSlow);
    offline.keepPlace(scenarioId);
    return episode;
  },
  openStage: async (content, root) => {
    const stage = await patiently(
      loadStage().then(({ openStage }) =>
        openStage(content.manifest, content.urlOf, {
          root,
          renderer: settings.now().renderer,
          reducedMotion: app.isReducedMotion(),
          locale: settings.now().locale,
          onTrouble: ({ file }) => app.notify(app.t("problems:picture.later", { file })),
        }),
      ),
      sayItIsSlow,
    );
    const isWished = [stage.renderer, "auto"].includes(settings.now().renderer);
    if (!isWished) app.notify(app.t("problems:noWebgl"));
    return stage;
  },
  fail: (error, retry) => screens.fail(error, retry),
};

/** The language stays as it is where its words fail to come. */
async function speakOrStay(locale: ReturnType<typeof i18n.locale>): Promise<void> {
  if (await speaker.speak(locale)) return;
  app.notify(app.t("problems:words"));
  app.changeSettings({ locale: i18n.locale() });
}

const screens = createNavigator(screenRoot, app, screenOfRoute(app, speaker.learnGuide));

listenForErrors((error) => app.fail(error));
window.addEventListener("hashchange", () => {
  // Once the visit is over nothing more can be kept: there is no way back into the game.
  if (!hasEnded) screens.show(routeOf(location.hash));
});
i18n.onLocale(() => notes.translate());
listenForHall(app, () => routeOf(location.hash));
for (const apply of [applySettings, sound.setVolumes]) {
  apply(settings.now());
  settings.onChange(apply);
}
if (!records.isLasting && followed === undefined) app.tell("storage-blocked");
watchRecords(app);
followed?.begin({
  onNews: (news) => tellNews(app, news),
  onAdopted(kept, isLate) {
    isKept(app, kept);
    if (!isLate) return;
    app.notify(app.t("problems:code.found"));
    if (routeOf(location.hash).screen !== "episode") screens.show(routeOf(location.hash));
  },
});
void sound.isBlocked.then((isBlocked) => {
  if (isBlocked) app.tell("sound-blocked");
});
screens.show(routeOf(location.hash));
// Only now: what is shown first must not take the place of what is told.
onLostStyle((address) => {
  app.fail(new Error(`Unable to preload CSS for ${address}`), () => location.reload());
});
document.getElementById("not-started")?.remove();
