import { wordsOf } from "#content/scenario-text";
import { stepId } from "#core/room/step-ids";
import { thingsOf } from "#core/scenario";
import { element } from "#ui/element";
import { accidentShots } from "#ui/episode/accident";
import type { Shot } from "#ui/episode/film";
import { replayShots } from "#ui/episode/replay";
import { portrait, speakerName } from "#ui/episode/speaker";
import { toldIn } from "#ui/episode/stopped-clock";
import { tollAmount, tollLabel } from "#ui/episode/toll-words";
import { emsIn, type WallPlay, type WallView, type WallViewOf } from "./wall-view";

/** The opening: somebody speaks, and the room looks where it belongs. */
export const beatView: WallViewOf = (play, { about }) => {
  const beat = play.scenario.briefing.find(({ id }) => id === about);
  const speaker = beat?.speaker ?? "narrator";
  return {
    layout: "film",
    headline: wordsOf(play.text().briefing, about),
    body: [
      element(
        "p",
        { class: "wall__speaker" },
        portrait(play, speaker),
        element("span", {}, speakerName(play, speaker).name),
      ),
    ],
    act() {
      play.room.change({
        links: [],
        measures: [],
        marks: {},
        inviting: false,
        glowing: [],
        mood: "calm",
      });
      play.room.lookAt(beat ? [beat.focus] : "room");
    },
  };
};

/** One link of the accident, which visits what the room was asked about. */
export const shotView: WallViewOf = (play, { about }) => {
  const people = play.people();
  const asked = thingsOf(play.scenario)
    .map(({ id }) => id)
    .filter((id) => people.shows[stepId("thing", id)] ?? people.answers[stepId("thing", id)]);
  const shot = accidentShots(play, asked).find(({ link }) => link.id === about);
  return filmView(play, shot, () => {
    play.room.change({
      measures: [],
      inviting: false,
      outcomes: {},
      calm: undefined,
      mood: "alarm",
    });
    play.frame.setMood("alarm");
  });
};

/** One link of the same day again. */
export const dayView: WallViewOf = (play, { about }) => {
  const shot = replayShots(play).find(({ link }) => link.id === about);
  return filmView(play, shot, () => {
    const { measures } = play.episode();
    play.room.change({ measures, marks: {}, glowing: [], inviting: false });
  });
};

/** A shot with its words beside it, who is concerned, and what the accident has cost so far. */
function filmView(play: WallPlay, shot: Shot | undefined, before: () => void): WallView {
  if (!shot) return { layout: "film", headline: "", body: [] };
  const told = tollAmount(toldIn(play), shot.clock);
  return {
    layout: "film",
    headline: shot.words,
    body: [
      element(
        "p",
        { class: shot.clock > 0 ? "wall__toll" : "wall__toll is-none" },
        element("span", {}, tollLabel(toldIn(play))),
        element("strong", { style: emsIn(told) }, told),
      ),
      element("div", { class: "wall__notes" }, ...shot.notes),
    ],
    act(isAgain) {
      before();
      play.frame.overlay.replaceChildren();
      shot.act((_, run) => run(), isAgain);
      // Its stamps would lie on faces of a hall's size: what they say stands beside the room.
      play.room.clearStamps();
      play.room.change({ marks: {} });
    },
  };
}
