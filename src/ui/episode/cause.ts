import type { Link } from "#core/scenario";
import { showCauseAnswers } from "./cause-answers";
import { showCauseCards, showKeyPoints } from "./cause-cards";
import { type Page, pagedView } from "./pages";
import type { MountPhase, Play } from "./play";
import { showRest } from "./rest";

/** 2R: which arrangement behind each link made it possible, then the two that matter most. */
export const causeView: MountPhase = (play) => {
  const { frame, room } = play;
  play.sound.music("calm");
  room.change({ measures: [], marks: {}, glowing: [], mood: "calm", inviting: false });
  room.clearStamps();
  return pagedView(
    play,
    () => pageAt(play),
    () => frame.guide.hide(),
  );
};

/** The page on which the player is. */
function pageAt(play: Play): Page {
  const { step, half } = play.position();
  const links = play.scenario.chain.slice(1);
  const at = {
    links,
    step,
    back: step === 0 ? undefined : () => play.move({ step: step - 1 }),
    on: () => play.move({ step: step + 1 }),
  };
  const advance = () => play.ask({ type: "advance" });
  const page = (name: string, fill: () => (() => void) | undefined): Page => ({
    key: `${name} ${step}`,
    draw() {
      lookAtLink(play, links[step]);
      const update = fill();
      return update ? { update } : {};
    },
  });

  if (half === "first") return restPage(play);
  if (play.episode().causesDecided) {
    const isLast = step + 1 === links.length;
    return page("answers", () => showCauseAnswers(play, isLast ? { ...at, on: advance } : at));
  }
  return step < links.length
    ? page("cards", () => showCauseCards(play, at))
    : page("keys", () => showKeyPoints(play, { ...at, on: advance }));
}

function restPage(play: Play): Page {
  return {
    key: "rest",
    draw() {
      showRest(play, () => play.move({ half: "second", step: 0 }));
      return {};
    },
  };
}

/** The room as it stands at a link of the accident; without a link, the whole of it. */
function lookAtLink({ scenario, room }: Play, link: Link | undefined): void {
  if (!link) {
    room.lookAt("room");
    return;
  }
  const until = scenario.chain.indexOf(link) + 1;
  room.change({ links: scenario.chain.slice(0, until).map(({ id }) => id) });
  room.lookAt(link.focus);
}
