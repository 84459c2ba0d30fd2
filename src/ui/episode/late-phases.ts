import type { Phase } from "#core/episode";
import { accidentView } from "./accident";
import { causeView } from "./cause";
import { debriefView } from "./debrief";
import { goalView } from "./goal";
import { measureView } from "./measure";
import type { MountPhase } from "./play";
import { replayView } from "./replay";

/** Phases that are not seen before the room was looked at. */
export type LatePhase = Exclude<Phase, "briefing" | "spot">;

/** A chunk of its own: the first picture does not wait for what comes minutes later. */
export const lateViews: Readonly<Record<LatePhase, MountPhase>> = {
  accident: accidentView,
  cause: causeView,
  measure: measureView,
  replay: replayView,
  goal: goalView,
  debrief: debriefView,
};
