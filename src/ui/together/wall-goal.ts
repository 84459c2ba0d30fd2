import { wordsOf } from "#content/scenario-text";
import { stepId } from "#core/room/step-ids";
import { element } from "#ui/element";
import { callWords, placedCalls } from "#ui/episode/calls";
import { icon } from "#ui/episode/icons";
import { ballot } from "./ballot";
import type { WallPlay, WallViewOf } from "./wall-view";

/** One part of the pledge: when, or what. */
const partsView =
  (kind: "situation" | "action"): WallViewOf =>
  (play, { id }) => {
    const { goal } = play.text();
    const parts = kind === "situation" ? goal.situations : goal.actions;
    const ids = play.scenario.goal[kind === "situation" ? "situations" : "actions"];
    return {
      layout: "stage",
      headline: play.app.t(`together:wall.${kind}Ask`),
      body: [
        ballot(
          play,
          ids.map((each) => ({ step: stepId(kind, each), words: wordsOf(parts, each) })),
          { now: id, isSplit: false },
        ),
      ],
      captain: { pose: "point", words: play.app.t("together:captain.goal") },
      act: () => standAfter(play),
    };
  };

export const situationView = partsView("situation");
export const actionView = partsView("action");

/** The room with everything that was bought, at rest. */
function standAfter(play: WallPlay): void {
  const { measures } = play.episode();
  play.frame.overlay.replaceChildren();
  play.room.clearStamps();
  play.room.change({
    links: [],
    outcomes: {},
    calm: undefined,
    measures,
    marks: {},
    glowing: [],
    mood: "calm",
  });
  play.frame.setMood("calm");
  play.room.lookAt("room");
}

/** What most of the room wants, in one sentence, to be read aloud. */
export const pledgeView: WallViewOf = (play) => ({
  layout: "stage",
  headline: play.app.t("together:wall.pledge"),
  body: [element("p", { class: "wall-pledge" }, pledgeOf(play))],
  captain: { pose: "salute", words: play.app.t("together:captain.goal") },
  act: () => standAfter(play),
});

/** The sentence of the room's pledge; empty before it has one. */
export function pledgeOf(play: WallPlay): string {
  const { plan } = play.episode();
  if (!plan) return "";
  const { situations, actions } = play.text().goal;
  return play.app.t("episode:goal.sentence", {
    situation: wordsOf(situations, plan.situation),
    action: wordsOf(actions, plan.action),
  });
}

/** Of a call: two beats to get ready, its name, and on the fourth everybody calls. */
const BEAT_MS = 800;
const CALL_BEAT = 3;

/** A call is its name and what is called out: 「〇〇、ヨシ！」, "name: check!", "name – to come!". */
const CALL = /^(.+?)\s*[、,:–]\s*([^、,:–]+)$/u;

/** 指差し呼称: everybody points at one thing and calls it, on a beat that is seen. */
export const pointingView: WallViewOf = (play, { about }) => {
  const calls = placedCalls(play);
  const call = calls.find(({ id }) => id === about);
  const words = call ? callWords(play, call) : "";
  const row = beats(play, words);
  return {
    layout: "full",
    headline: words,
    body: [
      element(
        "p",
        { class: "wall__beat" },
        icon("hand"),
        element("span", {}, play.app.t("together:wall.pointing")),
      ),
      row,
    ],
    captain: { pose: "point", words: play.app.t("together:hands.together") },
    act(isAgain) {
      standAfter(play);
      if (!call) return;
      const { box, stampBox } = call;
      play.room.change({ glowing: [call.target] });
      // The captain and the call stand on the left, the beat along the foot.
      play.room.lookAt({ ...box, x: box.x - box.width, width: 2 * box.width }, { covered: 0.25 });
      const stamp = () => play.room.stamp(call.call === "done" ? "yoshi" : "promise", stampBox);
      if (isAgain) return void stamp();
      setTimeout(() => row.isConnected && stamp(), CALL_BEAT * BEAT_MS);
    },
  };
};

/** せー・の・name・ヨシ！, lit one after the other; what is read aloud is the headline. */
function beats({ app }: WallPlay, words: string): HTMLElement {
  const ready = app.t("together:wall.beats", { returnObjects: true });
  const [, name = words, cry = ""] = CALL.exec(words) ?? [];
  return element(
    "ol",
    { class: "wall-beats", "aria-hidden": "true" },
    ...[...ready, name, cry].map((word, index) =>
      element(
        "li",
        { class: "wall-beats__beat", style: { "--beat": `${index * BEAT_MS}ms` } },
        word,
      ),
    ),
  );
}
