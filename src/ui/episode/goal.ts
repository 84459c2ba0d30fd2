import { focusHeading } from "./frame";
import { showGoalPlan } from "./goal-plan";
import type { PhaseView } from "./play";
import { showPointing } from "./pointing";

/** 4R: an if-then plan in the player's own terms, then 指差し呼称 at three real things. */
export const goalView: PhaseView = (play) => {
  let isPointing = play.episode().plan !== undefined;
  // Parts chosen so far; the episode holds them only once both are there.
  const draft = { situation: "", action: "", ownWords: "", ...play.episode().plan };

  return () => {
    const { app, frame, room } = play;
    let undo: (() => void) | undefined;
    const show = () => {
      undo?.();
      undo = isPointing
        ? showPointing(play, () => to(false))
        : showGoalPlan(play, draft, () => to(true));
    };
    const to = (pointing: boolean) => {
      isPointing = pointing;
      app.sound.play("select");
      show();
      focusHeading(frame.panel);
    };
    app.sound.music("calm");
    room.change({
      links: [],
      measures: play.episode().measures,
      marks: {},
      glowing: [],
      mood: "calm",
      inviting: false,
    });
    room.clearStamps();
    show();
    return () => {
      undo?.();
      frame.guide.hide();
    };
  };
};
