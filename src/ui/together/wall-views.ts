import type { StepKind } from "#core/room/step-ids";
import { causeView, keyPointsView, keyPointView, linkView } from "./wall-causes";
import { debriefView } from "./wall-debrief";
import { beatView, dayView, shotView } from "./wall-film";
import { actionView, pledgeView, situationView } from "./wall-goal";
import { heatView } from "./wall-heat";
import { keptView, reasonView } from "./wall-kept";
import { lobbyView } from "./wall-lobby";
import { budgetView, measureView } from "./wall-measure";
import { planView } from "./wall-plan";
import { pointingView } from "./wall-pointing";
import { thingView } from "./wall-things";
import type { WallViewOf } from "./wall-view";

/** What the big screen shows at each kind of step. */
export const wallViews: Readonly<Record<StepKind, WallViewOf>> = {
  lobby: lobbyView,
  beat: beatView,
  thing: thingView,
  heat: heatView,
  shot: shotView,
  cause: causeView,
  link: linkView,
  keyPoint: keyPointView,
  keyPoints: keyPointsView,
  budget: budgetView,
  measure: measureView,
  plan: planView,
  reason: reasonView,
  kept: keptView,
  day: dayView,
  situation: situationView,
  action: actionView,
  pledge: pledgeView,
  pointing: pointingView,
  debrief: debriefView,
};
