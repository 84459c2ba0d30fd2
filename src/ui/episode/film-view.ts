import { type FilmScript, playFilm } from "./film";
import { pagedView } from "./pages";
import type { PhaseView, Play } from "./play";

/** A phase that is a film and what is told after it. */
export interface FilmPhase {
  script(): FilmScript;
  /** Fills the panel when the film is over. */
  afterwards(): void;
  leave(): void;
}

export function filmView(play: Play, isAgain: boolean, phase: FilmPhase): PhaseView {
  const film = () => playFilm(play, phase.script(), isAgain || play.position().step > 0);
  const answers = () => {
    // The last line of the film is no longer news.
    play.frame.announce("");
    phase.afterwards();
    return {};
  };
  return pagedView(
    play,
    () =>
      play.position().half === "first"
        ? { key: "film", draw: film }
        : { key: "afterwards", draw: answers },
    phase.leave,
  );
}
