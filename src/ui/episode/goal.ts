import { showGoalPlan } from "./goal-plan";
import { pagedView } from "./pages";
import type { MountPhase } from "./play";
import { showPointing } from "./pointing";

/** 4R: an if-then plan in the player's own terms, then 指差し呼称 at three real things. */
export const goalView: MountPhase = (play) => {
  const { frame, room } = play;
  play.sound.music("calm");
  room.change({
    links: [],
    measures: play.episode().measures,
    marks: {},
    glowing: [],
    mood: "calm",
    inviting: false,
  });
  room.clearStamps();
  return pagedView(
    play,
    () =>
      play.position().half === "first"
        ? { key: "plan", draw: () => showGoalPlan(play) }
        : { key: "pointing", draw: () => showPointing(play) },
    () => frame.guide.hide(),
  );
};
