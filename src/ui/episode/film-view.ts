import { loadResults } from "#progress/results";
import { type FilmScript, playFilm } from "./film";
import { pagedView, type Shown } from "./pages";
import type { PhaseView, Play } from "./play";

/** A phase that is a film and what is told after it. */
export interface FilmPhase {
  script(): FilmScript;
  /** Fills the panel when the film is over; `isAgain` when it stood there before. */
  afterwards(isAgain: boolean): Shown | undefined;
  /** Fills the panel with what stands behind it, where there is more to tell. */
  details?(): void;
  leave(): void;
}

export function filmView(play: Play, isAgain: boolean, phase: FilmPhase): PhaseView {
  const film = () => playFilm(play, phase.script(), isAgain || play.position().step > 0);
  let isShown = isAgain;
  const afterwards = () => {
    // The last line of the film is no longer news.
    play.frame.announce("");
    const shown = phase.afterwards(isShown) ?? {};
    isShown = true;
    return shown;
  };
  const details = () => {
    phase.details?.();
    return {};
  };
  const pageNow = () => {
    const { half, isDetailed } = play.position();
    if (half === "first") return { key: "film", draw: film };
    return isDetailed ? { key: "details", draw: details } : { key: "afterwards", draw: afterwards };
  };
  if (!isAgain && isKnown(play)) play.move({ isPlaying: true });
  return pagedView(play, pageNow, phase.leave);
}

/**
 * A film waits for its reader the first time; whoever has played the place before sees it run by
 * itself, unless it was stopped on the way.
 */
function isKnown({ app, scenario, isReading, position }: Play): boolean {
  if (isReading() || position().step > 0 || position().half === "second") return false;
  return loadResults(app.records)[scenario.id] !== undefined;
}
