import { guideFonts } from "virtual:fonts";
import { rememberPlace } from "#progress/under-way";
import { isKept } from "./keeping";
import { type Order, offeredOrder } from "./patrol";
import { placesScreen } from "./places-screen";
import type { App, GuidePage, Route, Screen, TogetherPage } from "./screen";
import { titleScreen } from "./title-screen";
import { MissingPlaceError } from "./trouble";

/** The chunk of the episode's screen. */
export const loadEpisodeScreen = () => import("#ui/episode/episode-screen");

/**
 * Finds the screen of a route; all but title and street come as chunks of their own. `learnGuide`
 * fetches the words that the guide's screens share.
 */
export function screenOfRoute(
  app: App,
  learnGuide: () => Promise<void>,
): (route: Route) => Screen | Promise<Screen> {
  return (route) => {
    switch (route.screen) {
      case "title":
        return inOrder(app, titleScreen);
      case "settings":
        app.openSettings();
        return inOrder(app, titleScreen);
      case "places":
        return inOrder(app, app.shell.only === undefined ? placesScreen : titleScreen);
      case "ended":
        return import("#ui/ended-screen").then(({ endedScreen }) => endedScreen);
      case "credits":
        return import("#ui/credits-screen").then(({ creditsScreen }) => creditsScreen);
      case "episode":
        return episodeOf(app, route.scenario);
      case "guide":
        return guideOf(app, route.page, route.detail, learnGuide);
      case "together":
        if (!app.shell.hasRooms) return inOrder(app, titleScreen);
        return togetherOf(route.page, learnGuide);
      default:
        return route satisfies never;
    }
  };
}

/** A screen that offers places; it waits for the order only where that must be worked out. */
function inOrder(app: App, open: (order: Order) => Screen): Screen | Promise<Screen> {
  const order = offeredOrder(app);
  return order instanceof Promise ? order.then(open) : open(order);
}

function episodeOf(app: App, scenarioId: string): Promise<Screen> {
  if (!app.episodes.scenarios().includes(scenarioId)) throw new MissingPlaceError(scenarioId);
  isKept(app, rememberPlace(app.records, scenarioId));
  return loadEpisodeScreen().then(({ episodeScreen }) => episodeScreen(scenarioId));
}

/** The guide's screens share words and letters of their own, which come with the first of them. */
async function guideOf(
  app: App,
  page: GuidePage,
  detail: string | undefined,
  learnGuide: () => Promise<void>,
): Promise<Screen> {
  guideFonts().catch(() => undefined);
  const [{ guideScreen }] = await Promise.all([import("#ui/guide/guide-screen"), learnGuide()]);
  return guideScreen(app, page, detail);
}

/** A room of people: its words come with those of the guide. */
async function togetherOf(page: TogetherPage, learnGuide: () => Promise<void>): Promise<Screen> {
  await learnGuide();
  if (page === "wall") return (await import("#ui/together/wall-screen")).wallScreen;
  if (page === "memo") return (await import("#ui/together/memo-screen")).memoScreen;
  return (await import("#ui/together/set-up-screen")).setUpScreen;
}
