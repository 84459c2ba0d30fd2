import type { Link } from "#core/scenario";
import { showCauseAnswers } from "./cause-answers";
import { showCauseCards, showKeyPoints } from "./cause-cards";
import { focusHeading } from "./frame";
import type { PhaseView } from "./play";
import { showRest } from "./rest";

/** 2R: which arrangement behind each link made it possible, then the two that matter most. */
export const causeView: PhaseView = (play) => {
  const links = play.scenario.chain.slice(1);
  let isResting = play.episode().causes.length === 0 && !play.episode().causesDecided;
  let step = 0;

  return () => {
    const { app, frame, room } = play;

    const to = (next: number) => {
      step = next;
      app.sound.play("select");
      show();
      focusHeading(frame.panel);
    };
    const back = () => (step === 0 ? undefined : () => to(step - 1));
    const lookAtLink = (link: Link) => {
      const until = play.scenario.chain.indexOf(link) + 1;
      room.change({ links: play.scenario.chain.slice(0, until).map(({ id }) => id) });
      room.lookAt(link.focus);
    };

    const show = () => {
      if (isResting) {
        showRest(play, begin);
        return;
      }
      const link = links[step];
      if (link) lookAtLink(link);
      else room.lookAt("room");
      showStep();
    };
    const showStep = () => {
      const at = { links, step, back: back() };
      if (play.episode().causesDecided) showCauseAnswers(play, { ...at, on: onAnswers });
      else if (step < links.length) showCauseCards(play, { ...at, on: () => to(step + 1) });
      else showKeyPoints(play, { ...at, on: decide });
    };
    const begin = () => {
      isResting = false;
      to(0);
    };

    const decide = () => {
      if (!play.act({ type: "advance" })) return;
      app.sound.play("round-clear");
      to(0);
    };
    const onAnswers = () => {
      if (step + 1 < links.length) to(step + 1);
      else play.act({ type: "advance" });
    };

    app.sound.music("calm");
    room.change({ measures: [], marks: {}, glowing: [], mood: "calm", inviting: false });
    room.clearStamps();
    show();
    return () => frame.guide.hide();
  };
};
