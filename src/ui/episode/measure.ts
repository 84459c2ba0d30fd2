import { keepQuestions } from "#core/plan";
import { ringAround } from "./bought-ring";
import { boughtTicks } from "./bought-ticks";
import { keepFit } from "./fit";
import { showKeepQuestion } from "./keep";
import { showMeasureCards } from "./measure-cards";
import { type Page, pagedView } from "./pages";
import type { MountPhase, Play, ViewChange } from "./play";

/** 3R: measures are bought from two purses, then it is decided what becomes of what stays open. */
export const measureView: MountPhase = (play) => {
  const { frame, room } = play;
  play.sound.music("calm");
  room.change({ links: [], marks: {}, mood: "calm", inviting: false, glowing: [] });
  room.clearStamps();
  const unfit = keepFit(frame);
  return pagedView(
    play,
    () => {
      const { half, step } = play.position();
      return half === "first" ? cardsPage(play) : keepPage(play, step);
    },
    () => {
      frame.guide.hide();
      unfit();
    },
  );
};

function cardsPage(play: Play): Page {
  return {
    key: "cards",
    draw() {
      showRoom(play, "shop");
      const refresh = showMeasureCards(play, () => decide(play));
      const ticks = boughtTicks(play);
      ticks.update();
      let unring: (() => void) | undefined;
      return {
        update(change) {
          refresh();
          ticks.update();
          const bought = boughtBy(change);
          if (bought === undefined) return;
          unring?.();
          unring = ringAround(play, bought);
        },
        remove() {
          ticks.remove();
          unring?.();
        },
      };
    },
  };
}

/** What stays open is asked about first; where nothing is, the plan is final at once. */
function decide(play: Play): void {
  if (keepQuestions(play.scenario, play.episode().measures).length === 0) {
    play.ask({ type: "advance" });
    return;
  }
  play.move({ half: "second", step: 0 });
}

function keepPage(play: Play, step: number): Page {
  const plan = play.episode().measures;
  return {
    // Whoever follows may have missed that something was bought in between.
    key: `keep ${step} ${plan.join()}`,
    draw() {
      showRoom(play, "keep");
      const isLast = step + 1 >= keepQuestions(play.scenario, plan).length;
      const update = showKeepQuestion(play, step, {
        back: () => play.move({ half: "first", step: 0 }),
        accept: () => (isLast ? play.ask({ type: "advance" }) : play.move({ step: step + 1 })),
      });
      return { update };
    },
  };
}

function showRoom({ frame, room, episode }: Play, layout: "shop" | "keep"): void {
  room.change({ measures: episode().measures, glowing: [] });
  room.lookAt("room");
  frame.setLayout(layout);
}

/** What a change has just brought into the room. */
function boughtBy(change: ViewChange): string | undefined {
  if (change.type === "moved") return undefined;
  const { before, after } = change;
  return after.measures.find((id) => !before.measures.includes(id));
}
