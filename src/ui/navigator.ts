import { plain } from "./element";
import { showLoading } from "./loading";
import type { App, Route, Screen } from "./screen";
import { troubleOf } from "./trouble";
import { troubleScreen } from "./trouble-screen";

/** Shows one screen at a time in its place on the page. */
export interface Navigator {
  /** Mounts the route's screen, loading its chunk first where it has one. */
  show(route: Route): void;
  /** Puts the screen for what went wrong in place of the present one. */
  fail(error: unknown, retry: (() => void) | undefined): void;
}

/** Finds the screen of a route; a promise where it must be loaded. */
export type ScreenOf = (route: Route) => Screen | Promise<Screen>;

/**
 * `reload` opens the page anew at its address: browsers keep what failed, and after a new version
 * the old names are gone for good.
 */
export function createNavigator(
  root: HTMLElement,
  app: App,
  screenOf: ScreenOf,
  reload: () => void = () => location.reload(),
): Navigator {
  let unmount: () => void = () => undefined;
  let present: Route | undefined;
  /** Counts what was asked to be shown: a chunk that comes late is not shown over a newer screen. */
  let asked = 0;
  /** Files that were asked for once more after they had failed. */
  const triedAgain = new Set<string>();

  const mount = (screen: Screen) => {
    leave();
    unmount = screen(root, app);
    nameThePage(root, app);
  };

  const leave = () => {
    // Leaving a broken screen may fail too, and must not keep the player there.
    try {
      unmount();
    } catch {
      root.replaceChildren();
    }
    unmount = () => undefined;
    root.replaceChildren();
  };

  const load = async (coming: Promise<Screen>, isCurrent: () => boolean) => {
    leave();
    showLoading(root, app);
    const screen = await coming;
    if (!isCurrent()) return;
    mount(screen);
    beginAtTop(root);
  };

  const navigator: Navigator = {
    show(route) {
      const mine = ++asked;
      const isFirst = present === undefined;
      present = route;
      try {
        const screen = screenOf(route);
        if (screen instanceof Promise) {
          load(screen, () => mine === asked).catch((error) => app.fail(error));
          return;
        }
        mount(screen);
        if (!isFirst) beginAtTop(root);
      } catch (error) {
        app.fail(error);
      }
    },
    fail(error, retry) {
      asked++;
      const trouble = troubleOf(error);
      const file = trouble.kind === "chunk" ? (trouble.file ?? "") : undefined;
      // A player whose progress lives in the page alone is never made to lose it.
      if (file !== undefined && triedAgain.has(file) && app.records.isLasting) {
        reload();
        return;
      }
      const wayOn = retry ?? (() => navigator.show(present ?? { screen: "title" }));
      const again = () => {
        if (file !== undefined) triedAgain.add(file);
        wayOn();
      };
      mount(troubleScreen(error, again));
      beginAtTop(root);
    },
  };

  app.onLocale(() => nameThePage(root, app));
  return navigator;
}

/** The page is called by its heading; the title screen by the game's name. */
function nameThePage(root: HTMLElement, { t }: App): void {
  const game = plain(t("shell:game"));
  const heading = root.querySelector("h1")?.textContent?.trim() ?? "";
  document.title = heading === "" || heading === game ? game : `${heading} – ${game}`;
}

/** Whoever listens or uses the keyboard starts at the top of the new screen. */
function beginAtTop(root: HTMLElement): void {
  const heading = root.querySelector<HTMLElement>("h1[tabindex]");
  window.scrollTo(0, 0);
  if (root.contains(document.activeElement)) return;
  heading?.focus({ preventScroll: true });
}
