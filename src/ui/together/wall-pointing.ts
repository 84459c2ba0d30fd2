import type { Box } from "#picture/manifest";
import { element } from "#ui/element";
import { callWords, placedCalls } from "#ui/episode/calls";
import { standAfter } from "./wall-goal";
import { emsIn, type WallPlay, type WallViewOf } from "./wall-view";

/** Of a call: two beats to get ready, its name, and on the fourth everybody calls. */
const BEAT_MS = 800;
const CALL_BEAT = 3;

/** A call is its name and what is called out: 「〇〇、ヨシ！」, "name: check!", "name – to come!". */
const TURN = /^(.+?\s*[、,:–])\s*/u;
const CALL = /^(.+?)\s*[、,:–]\s*([^、,:–]+)$/u;

/** 指差し呼称: everybody points at one thing and calls it, on a beat that is seen. */
export const pointingView: WallViewOf = (play, { about }) => {
  const calls = placedCalls(play);
  const call = calls.find(({ id }) => id === about);
  const words = call ? callWords(play, call) : "";
  const row = beats(play, words);
  return {
    layout: "call",
    headline: words.replace(TURN, "$1\n"),
    body: [row],
    captain: { pose: "point", words: play.app.t("together:wall.pointing") },
    act(isAgain) {
      standAfter(play);
      if (!call) return;
      const { box, stampBox } = call;
      play.room.change({ glowing: [call.target] });
      play.room.lookAt(widened(box));
      const stamp = () => play.room.stamp(call.call === "done" ? "yoshi" : "promise", stampBox);
      if (isAgain) return void stamp();
      setTimeout(() => row.isConnected && stamp(), CALL_BEAT * BEAT_MS);
    },
  };
};

/** A box is looked at with so much around it that people beside it are seen, not cut off. */
const AROUND = { width: 660, height: 370 } as const;

function widened({ x, y, width, height }: Box): Box {
  const wide = { width: Math.max(width, AROUND.width), height: Math.max(height, AROUND.height) };
  return { ...wide, x: x + (width - wide.width) / 2, y: y + (height - wide.height) / 2 };
}

/** せー・の・name・ヨシ！, lit one after the other; what is read aloud is the headline. */
function beats({ app }: WallPlay, words: string): HTMLElement {
  const ready = app.t("together:wall.beats", { returnObjects: true });
  const [, name = words, cry = ""] = CALL.exec(words) ?? [];
  return element(
    "ol",
    { class: "wall-beats", "aria-hidden": "true", style: emsIn([...ready, words].join("")) },
    ...[...ready, name, cry].map((word, index) =>
      element(
        "li",
        { class: "wall-beats__beat", style: { "--beat": `${index * BEAT_MS}ms` } },
        word,
      ),
    ),
  );
}
