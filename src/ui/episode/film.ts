import { readText } from "#content/a-text";
import type { Locale } from "#core/locale";
import type { Link } from "#core/scenario";
import { keepFocus } from "#ui/words";
import type { LinkState } from "./chain-strip";
import { filmCaption } from "./film-caption";
import type { Shown } from "./pages";
import type { Play } from "./play";
import { createShotTimers } from "./shot-timers";
import { createStoppedClock } from "./stopped-clock";
import { whenResized } from "./when-resized";

/** One link of the chain as it is shown. */
export interface Shot {
  readonly link: Link;
  readonly words: string;
  /** Who or what is concerned: things spotted or missed, or how the link went. */
  readonly notes: readonly HTMLElement[];
  /** The same in a word each, where a window is too small for a stamp to be read. */
  readonly verdicts?: readonly HTMLElement[];
  /** They say all that the notes do. */
  readonly isToldByThem?: boolean;
  /** Where the 止まる時間 clock stands at its end. */
  readonly clock: number;
  /** How the link stands in the strip afterwards. */
  readonly outcome: LinkState;
  /**
   * Acts it out. `later` runs something after a share of the shot; without motion, or when the
   * shot was on show already, everything happens at once.
   */
  act(later: (share: number, run: () => void) => void, isAgain: boolean): void;
}

export interface FilmScript {
  readonly heading: string;
  readonly shots: readonly Shot[];
}

/** Somebody reads so many letters a second; the words of English are longer (docs/rules.md). */
const LETTERS_A_SECOND = { ja: 6, en: 15.6 } as const;

/** However short its words, there is something to see in a shot. */
const LEAST_SECONDS = 4;

/**
 * Shows the links one by one; the player may pause, step and skip. Which shot is on show, and
 * whether it runs by itself, is the position: whoever only looks follows it.
 */
export function playFilm(play: Play, script: FilmScript, isAgain: boolean): Shown {
  const { app, frame } = play;
  const clock = createStoppedClock(play);
  const timers = createShotTimers();
  const isStill = app.isReducedMotion();
  let { step, isPlaying } = play.position();

  const next = () => {
    const following = play.position().step + 1;
    play.move(following < script.shots.length ? { step: following } : { half: "second" });
  };
  const controls = {
    next,
    skip: () => play.move({ half: "second" }),
    toggle: () => play.move({ isPlaying: !play.position().isPlaying }),
  };
  const fill = () => {
    keepFocus(frame.panel, () =>
      frame.panel.replaceChildren(filmCaption(play, script, clock.root, controls)),
    );
  };
  const runOn = () => {
    if (isPlaying && !isStill && !play.isReading()) timers.runOn(next);
  };
  // What of the shot has happened so far; the rest finds the window as it then is.
  let happened = 0;
  const show = (isShownAgain: boolean) => {
    const shot = script.shots[step];
    if (!shot) return;
    const duration = durationOf(app.locale(), shot);
    timers.begin(duration);
    happened = 0;
    shot.act((share, run) => {
      const happen = () => {
        happened = share;
        run();
      };
      if (isShownAgain || isStill) happen();
      else timers.after(duration * share, happen);
    }, isShownAgain);
    clock.runTo(shot.clock, isShownAgain);
    fill();
    if (!isShownAgain) frame.announce(shot.words);
    runOn();
  };
  const frameAnew = () => {
    script.shots[step]?.act((share, run) => {
      if (share <= happened) run();
    }, true);
  };

  frame.setLayout("film");
  frame.guide.hide();
  fill();
  // A film without its room would be over before anybody saw it.
  let stopWatching: (() => void) | undefined;
  const callOff = play.room.whenOpen(() => {
    show(isAgain);
    stopWatching = whenResized(frame.canvas, frameAnew);
  });

  return {
    update() {
      const now = play.position();
      const isSameShot = now.step === step;
      const isSamePace = now.isPlaying === isPlaying;
      ({ step, isPlaying } = now);
      if (!isSameShot) return show(false);
      if (isSamePace) return;
      if (isPlaying) runOn();
      else timers.pause();
      fill();
    },
    remove() {
      callOff();
      stopWatching?.();
      timers.clear();
      clock.stop();
    },
  };
}

/** How long a shot is shown that goes on by itself, in milliseconds: as long as one reads. */
export function durationOf(locale: Locale, { words }: Pick<Shot, "words">): number {
  return 1000 * Math.max(LEAST_SECONDS, readText(words).length / LETTERS_A_SECOND[locale]);
}
