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
  let isFirst = isAgain;
  const afterwards = () => {
    // The last line of the film is no longer news.
    play.frame.announce("");
    return phase.afterwards(isFirst) ?? {};
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
  const view = pagedView(play, pageNow, phase.leave);
  isFirst = false;
  return view;
}
