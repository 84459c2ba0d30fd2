import { showKeepQuestions } from "./keep";
import { showMeasureCards } from "./measure-cards";
import { type Page, pagedView } from "./pages";
import type { MountPhase, Play, ViewChange } from "./play";

/** 3R: measures are bought from two purses, then it is decided what becomes of what stays open. */
export const measureView: MountPhase = (play) => {
  const { frame, room } = play;
  play.sound.music("calm");
  room.change({ links: [], marks: {}, mood: "calm", inviting: false });
  room.clearStamps();
  return pagedView(
    play,
    () => (play.position().half === "first" ? cardsPage(play) : keepPage(play)),
    () => {
      room.change({ glowing: [] });
      frame.guide.hide();
    },
  );
};

function cardsPage(play: Play): Page {
  return {
    key: "cards",
    draw() {
      showRoom(play);
      const refresh = showMeasureCards(play, () => play.move({ half: "second" }));
      return {
        update(change) {
          refresh();
          lookAtBought(play, change);
        },
      };
    },
  };
}

function keepPage(play: Play): Page {
  const actions = {
    back: () => play.move({ half: "first" }),
    decide: () => play.ask({ type: "advance" }),
  };
  return {
    // Whoever follows may have missed that something was bought in between.
    key: `keep ${play.episode().measures.join()}`,
    draw() {
      showRoom(play);
      return { update: showKeepQuestions(play, actions) };
    },
  };
}

function showRoom({ frame, room, episode }: Play): void {
  room.change({ measures: episode().measures, glowing: [] });
  room.lookAt("room");
  frame.setLayout("split");
}

/** The camera goes to what was just bought, and back when something is returned. */
function lookAtBought({ room }: Play, change: ViewChange): void {
  if (change.type === "moved") return;
  const { before, after } = change;
  if (before.measures === after.measures) return;
  const bought = after.measures.filter((id) => !before.measures.includes(id));
  const shown = bought.filter((id) => room.boxOf(id));
  room.lookAt(shown.length > 0 ? shown : "room");
}
