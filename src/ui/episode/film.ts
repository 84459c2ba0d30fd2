import type { Link } from "#core/scenario";
import { element } from "#ui/element";
import { keepFocus } from "#ui/words";
import { button } from "./button";
import { chainStrip, type LinkState } from "./chain-strip";
import { focusHeading, phaseHeading } from "./frame";
import type { Play } from "./play";
import { createStoppedClock } from "./stopped-clock";

/** One link of the chain as it is shown. */
export interface Shot {
  readonly link: Link;
  readonly words: string;
  /** Who or what is concerned: things spotted or missed, or how the link went. */
  readonly notes: readonly HTMLElement[];
  /** Where the 停止時間 clock stands at its end. */
  readonly clock: number;
  /** How the link stands in the strip afterwards. */
  readonly outcome: LinkState;
  /**
   * Acts it out. `later` runs something after a share of the shot; without motion, or when the
   * language changed in the middle of it, everything happens at once.
   */
  act(later: (share: number, run: () => void) => void, isAgain: boolean): void;
}

/** How far a film has run; -1 before it begins. Kept by the phase, so that a change of language goes on from here. */
export interface FilmState {
  index: number;
  isPlaying: boolean;
  isOver: boolean;
}

export interface FilmScript {
  readonly heading: string;
  readonly shots: readonly Shot[];
  /** All shots together, in seconds. */
  readonly seconds: number;
  /** Called when the last shot is over, or all were skipped. */
  onOver(): void;
}

/** A longer caption stays longer; every shot has at least this weight of letters. */
const LEAST_LETTERS = 26;

/** Shows the links one by one; the player may pause, step and skip. Returns the undoing. */
export function playFilm(play: Play, state: FilmState, script: FilmScript): () => void {
  const { app, frame } = play;
  const { t } = app;
  const { shots } = script;
  const clock = createStoppedClock(play);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const lengths = shots.map(({ words }) => Math.max(LEAST_LETTERS, words.length));
  const letters = lengths.reduce((sum, length) => sum + length, 0);
  const steps = app.isReducedMotion();
  let startedAt = 0;
  let remaining = 0;

  const durationOf = (index: number) => ((lengths[index] ?? 0) / letters) * script.seconds * 1000;

  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
    return timer;
  };
  const clearTimers = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };

  let end: ReturnType<typeof setTimeout> | undefined;
  const runOn = () => {
    startedAt = performance.now();
    end = after(remaining, next);
  };

  const show = (isAgain: boolean) => {
    const shot = shots[state.index];
    if (!shot) return;
    clearTimers();
    const duration = durationOf(state.index);
    const isAtOnce = isAgain || steps;
    shot.act((share, run) => {
      if (isAtOnce) run();
      else after(duration * share, run);
    }, isAgain);
    clock.runTo(shot.clock, isAgain);
    keepFocus(frame.panel, () => frame.panel.replaceChildren(caption(shot)));
    if (!isAgain) frame.announce(shot.words);
    remaining = duration;
    if (state.isPlaying && !steps) runOn();
  };

  function next(): void {
    if (state.index + 1 < shots.length) {
      state.index += 1;
      show(false);
    } else finish();
  }

  function finish(): void {
    clearTimers();
    state.isOver = true;
    clock.stop();
    clock.root.remove();
    script.onOver();
  }

  function toggle(): void {
    state.isPlaying = !state.isPlaying;
    const shot = shots[state.index];
    if (state.isPlaying) runOn();
    else {
      clearTimeout(end);
      remaining = Math.max(0, remaining - (performance.now() - startedAt));
    }
    if (shot) keepFocus(frame.panel, () => frame.panel.replaceChildren(caption(shot)));
  }

  function caption(shot: Shot): HTMLElement {
    const heading = phaseHeading(script.heading);
    heading.classList.add("visually-hidden");
    return element(
      "div",
      { class: "caption panel" },
      heading,
      chainStrip(play, (link, index) => stripState(link, index)),
      element("p", { class: "caption__words" }, shot.words),
      element(
        "div",
        { class: "caption__foot" },
        element("ul", { class: "caption__notes" }, ...shot.notes.map(listed)),
        element("div", { class: "caption__buttons" }, ...controls()),
      ),
    );
  }

  function stripState(_link: Link, index: number): LinkState {
    if (index < state.index) return shots[index]?.outcome ?? "done";
    return index === state.index ? "now" : "later";
  }

  function controls(): readonly HTMLElement[] {
    const pause = state.isPlaying ? "pause" : "play";
    return [
      button(
        t("episode:film.skip"),
        { id: "film-skip", kind: "quiet", size: "small", icon: "skip" },
        finish,
      ),
      ...(steps
        ? []
        : [
            button(
              t(`episode:film.${pause}`),
              { id: "film-pause", size: "small", icon: pause },
              toggle,
            ),
          ]),
      button(
        t("episode:next"),
        { id: "film-next", kind: "primary", size: "small", icon: "next", iconLast: true },
        next,
      ),
    ];
  }

  frame.setLayout("film");
  frame.guide.hide();
  frame.above.replaceChildren(clock.root);
  const hasBegun = state.index >= 0;
  if (!hasBegun) state.index = 0;
  const first = shots[state.index];
  if (first) frame.panel.replaceChildren(caption(first));
  if (!hasBegun) focusHeading(frame.panel);
  // A film without its room would be over before anybody saw it.
  const callOff = play.room.whenOpen(() => {
    if (!state.isOver) show(hasBegun);
  });
  return () => {
    callOff();
    clearTimers();
    clock.stop();
    frame.above.replaceChildren();
  };
}

function listed(node: HTMLElement): HTMLElement {
  return element("li", {}, node);
}
