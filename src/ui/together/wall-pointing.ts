import { beside } from "#picture/beside";
import { type Box, STAGE } from "#picture/manifest";
import { element, svgElement } from "#ui/element";
import { callWords, heads, type PlacedCall, placedCalls } from "#ui/episode/calls";
import { placeOn } from "#ui/episode/overlay";
import { standAfter } from "./wall-goal";
import { emsIn, type WallPlay, type WallViewOf } from "./wall-view";

/** Of a call: two beats to get ready, its name, and on the fourth everybody calls (wall-spot.css). */
const BEAT_MS = 800;

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
      const ring = ringAround(call.box);
      play.room.change({ glowing: [call.target] });
      play.room.lookAt(lookedAt(ring), { exact: true });
      play.frame.overlay.append(...spotlight(play, call, ring, isAgain));
    },
  };
};

/** Of what a hall sees from the last row, in stage units: of the ring, and of the stamp beside it. */
const RING = { least: 230, most: 440, air: 36 } as const;
const STAMP = { width: 236, height: 137 } as const;

/** So much of the room is seen with a ring, of its size: who stands beside the thing is not lost. */
const AROUND = { least: 900, times: 2.2, shape: 0.62 } as const;

/** A ring around a thing; of what is long it takes the middle. */
function ringAround({ x, y, width, height }: Box): Box {
  const wanted = Math.hypot(width, height) * 0.86 + RING.air;
  const size = Math.min(RING.most, Math.max(RING.least, wanted));
  return {
    x: x + (width - size) / 2,
    y: y + (height - size) / 2,
    width: size,
    height: size,
  };
}

/** What is looked at with a ring: never beyond the room's own edges. */
function lookedAt({ x, y, width: size }: Box): Box {
  const width = Math.max(AROUND.least, size * AROUND.times);
  const height = width * AROUND.shape;
  const within = (middle: number, length: number, whole: number) =>
    Math.max(0, Math.min(middle - length / 2, whole - length));
  return {
    x: within(x + size / 2, width, STAGE.width),
    y: within(y + size / 2, height, STAGE.height),
    width,
    height,
  };
}

/** The thing alone is lit, in a ring that fills; on the last beat what is called is stamped beside it. */
function spotlight(play: WallPlay, { call }: PlacedCall, ring: Box, isAgain: boolean) {
  const stampName = call === "done" ? "yoshi" : "promise";
  const spot = element(
    "div",
    { class: `wall-spot wall-spot--${call}${isAgain ? " is-again" : ""}` },
    svgElement(
      "svg",
      { class: "wall-spot__ring", viewBox: "0 0 100 100", "aria-hidden": "true" },
      svgElement("circle", { class: "wall-spot__track", cx: 50, cy: 50, r: 48 }),
      svgElement("circle", { class: "wall-spot__fill", cx: 50, cy: 50, r: 48, pathLength: 1 }),
    ),
  );
  const stamp = element("img", {
    class: `wall-spot__stamp${isAgain ? " is-again" : ""}`,
    src: play.content.urlOf(`shared/stamp-${stampName}-${play.app.locale()}.webp`),
    alt: "",
  });
  placeOn(spot, ring);
  placeOn(stamp, beside(inner(ring), STAMP, heads(play), lookedAt(ring)));
  return [spot, stamp];
}

/** The square within a ring: a stamp at its corner lies on the ring, not on the thing. */
const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + width * 0.1,
  y: y + height * 0.1,
  width: width * 0.8,
  height: height * 0.8,
});

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
