import { focusHeading } from "./frame";
import { showKeepQuestions } from "./keep";
import { showMeasureCards } from "./measure-cards";
import type { PhaseView } from "./play";

/** 3R: measures are bought from two purses, then it is decided what becomes of what stays open. */
export const measureView: PhaseView = (play) => {
  let isDeciding = false;

  return () => {
    const { app, frame, room } = play;
    const to = (deciding: boolean) => {
      isDeciding = deciding;
      app.sound.play("select");
      show();
      focusHeading(frame.panel);
    };
    const show = () => {
      room.change({ measures: play.episode().measures, glowing: [] });
      room.lookAt("room");
      frame.setLayout("split");
      if (isDeciding) showKeepQuestions(play, { back: () => to(false), decide });
      else showMeasureCards(play, () => to(true));
    };
    const decide = () => {
      app.sound.play("round-clear");
      play.act({ type: "advance" });
    };

    app.sound.music("calm");
    room.change({ links: [], marks: {}, mood: "calm", inviting: false });
    room.clearStamps();
    show();
    return () => {
      room.change({ glowing: [] });
      frame.guide.hide();
    };
  };
};
