import type { Phase } from "#core/episode";
import type { Change } from "#progress/driver";
import { element, plain } from "#ui/element";
import { briefingView } from "./briefing";
import { focusHeading } from "./frame";
import { hudParts } from "./hud";
import type { LatePhase } from "./late-phases";
import type { MountPhase, PhaseView, Play } from "./play";
import { spotView } from "./spot-round";

/** Shows the phase in which the episode is, and lets it follow the changes. */
export interface Phases {
  /** Shows the present phase from its start. */
  begin(): void;
  /** Says the present phase anew, in another language perhaps. */
  fill(): void;
  update(change: Change): void;
  leave(): void;
}

const earlyViews: Readonly<Record<Exclude<Phase, LatePhase>, MountPhase>> = {
  briefing: briefingView,
  spot: spotView,
};

const isEarly = (phase: Phase): phase is keyof typeof earlyViews => phase in earlyViews;

let lateViews: Readonly<Record<LatePhase, MountPhase>> | undefined;

/** Fetches the phases after the first round; once they are here, they come without any wait. */
export async function fetchLatePhases(): Promise<void> {
  ({ lateViews } = await import("./late-phases"));
}

/** The phases of an episode's screen. Where a late one does not come, the page tells what failed. */
export function createPhases(play: Play): Phases {
  const { app, frame } = play;
  let shown: Phase | undefined;
  let view: PhaseView | undefined;
  /** Counts what was asked to be shown: what comes late is not put over something newer. */
  let asked = 0;

  const mount = (isAgain: boolean) => {
    view?.unmount();
    view = undefined;
    asked += 1;
    shown = play.episode().phase;
    frame.hud.replaceChildren(...hudParts(play));
    document.title = plain(`${play.text().title} – ${app.t("shell:game")}`);
    if (isEarly(shown)) view = earlyViews[shown](play, isAgain);
    else if (lateViews !== undefined) view = lateViews[shown](play, isAgain);
    else waitFor(asked, isAgain);
    // While the room is looked at, what follows has time to come.
    if (shown === "spot") fetchLatePhases().catch(() => undefined);
  };

  const begin = (isAgain = false) => {
    frame.announce("");
    mount(isAgain);
    focusHeading(frame.panel);
  };

  const waitFor = (mine: number, isAgain: boolean) => {
    frame.panel.replaceChildren(
      element("p", { class: "episode-opening", role: "status" }, app.t("episode:opening")),
    );
    const isCurrent = () => mine === asked;
    fetchLatePhases().then(
      () => isCurrent() && begin(isAgain),
      (error: unknown) => isCurrent() && app.fail(error),
    );
  };

  return {
    begin,
    fill: () => mount(true),
    update(change) {
      if (change.type === "refused") return;
      if (play.episode().phase !== shown) begin();
      else if (change.type === "reading") begin(true);
      else view?.update(change);
    },
    leave() {
      asked += 1;
      view?.unmount();
    },
  };
}
