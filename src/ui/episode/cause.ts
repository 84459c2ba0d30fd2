import { damageLinks } from "#core/scenario";
import { showLinkAnswers } from "./cause-answered";
import { showLinkQuestion } from "./cause-asked";
import { showKeyPointAnswers, showKeyPoints } from "./cause-points";
import { type Page, pagedView, type Shown } from "./pages";
import type { MountPhase, Play } from "./play";
import { showRest } from "./rest";

/** 2R: link by link, which arrangement made it possible; then the two that matter most. */
export const causeView: MountPhase = (play) => {
  const { frame, room } = play;
  play.sound.music("calm");
  room.change({ measures: [], marks: {}, glowing: [], mood: "calm", inviting: false });
  room.clearStamps();
  return pagedView(
    play,
    () => pageAt(play),
    () => {
      frame.guide.hide();
      room.change({ present: undefined });
    },
  );
};

/** The page on which the player is. */
function pageAt(play: Play): Page {
  const { step, half } = play.position();
  const { linksDecided, causesDecided } = play.episode();
  if (half === "first") {
    return pageOf("rest", () => {
      showRest(play, () => play.move({ half: "second" }));
      return {};
    });
  }
  if (causesDecided) return pageOf("points answered", () => showKeyPointAnswers(play));
  const link = damageLinks(play.scenario)[step];
  if (!link) return pageOf("points", () => showKeyPoints(play));
  return linksDecided.includes(link.id)
    ? pageOf(`answers ${link.id}`, () => showLinkAnswers(play, link))
    : pageOf(`question ${link.id}`, () => showLinkQuestion(play, link));
}

function pageOf(key: string, draw: () => Shown): Page {
  return { key, draw };
}
