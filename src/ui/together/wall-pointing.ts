import { beside } from "#picture/beside";
import type { Box, Layer } from "#picture/manifest";
import { toldPart } from "#picture/told-part";
import { around } from "#picture/view";
import { element } from "#ui/element";
import { callWords, heads, type PlacedCall, placedCalls } from "#ui/episode/calls";
import { placeOn } from "#ui/episode/overlay";
import { standAfter } from "./wall-goal";
import { meantBox, ringedOn, ringOn } from "./wall-ring";
import { lookAtRing } from "./wall-ring-look";
import { emsIn, type WallPlay, type WallViewOf } from "./wall-view";

/** Of a call: two beats to get ready, its name, and on the fourth everybody calls (wall-spot.css). */
const BEAT_MS = 800;

/** A call is its name and what is called out: 「〇〇、ヨシ！」, "name: check!", "name – we promise!". */
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
    headline: words.replace(
      TURN,
      (_, name: string) => `${name.replace(/\s*([–:])$/u, "\u00a0$1")}\n`,
    ),
    body: [row],
    captain: {
      pose: "point",
      words: play.app.t(`together:wall.${call?.call === "done" ? "pointing" : "pointingLater"}`),
    },
    act(isAgain) {
      standAfter(play);
      if (!call) return;
      play.room.change({ glowing: [call.target] });
      const show = (piece: Box) => {
        const { measures } = play.episode();
        const box = withBelow(play, call.changed, piece);
        const meant = { box, layer: call.changed, measures, person: call.target, most: BEFORE };
        const { ring, present } = ringedOn(play, meant);
        const view = lookAtRing(play, ring, { links: [], measures, present }, call.target);
        play.frame.overlay.replaceChildren(...spotlight(play, call, { ring, view, box }, isAgain));
      };
      const thing = play.content.manifest.things.find(({ id }) => id === call.target);
      show(thing ? toldPart(thing).box : call.box);
      // Of what was put right only that piece is meant, which its picture tells.
      if (call.changed !== undefined)
        void meantBox(play, call.changed).then((main) => row.isConnected && show(main));
    },
  };
};

/** So far below a thing, in stage units, stands what came out of it. */
const BELOW = 20;

/** What was put right, with what the same card laid below it: the discs that came out of a bag. */
function withBelow({ content }: WallPlay, changed: Layer | undefined, piece: Box): Box {
  if (changed === undefined || !("measure" in changed.shows)) return piece;
  const { measure } = changed.shows;
  const low = changed.y + changed.height;
  const below = content.manifest.layers.find(
    ({ shows, x, y, width }) =>
      "measure" in shows &&
      shows.measure === measure &&
      y >= low &&
      y <= low + BELOW &&
      Math.min(x + width, changed.x + changed.width) > Math.max(x, changed.x),
  );
  return (below && around([piece, below])) ?? piece;
}

/** Of the stamp beside the ring, of the width of what is seen, as a hall sees it from the last row. */
const STAMP = { width: 0.26, height: 0.151 } as const;

/** Whoever stands before more of what is called steps out of the picture. */
const BEFORE = 0.08;

/** So much of the stamp lies over the ring: it is seen to be its own, and all that is called stays seen. */
const ON_RING = 0.12;

/** The thing alone is lit, in a ring that fills; on the last beat what is called is stamped beside it. */
function spotlight(
  play: WallPlay,
  { call, target }: PlacedCall,
  { ring, view, box }: Readonly<Record<"ring" | "view" | "box", Box>>,
  isAgain: boolean,
) {
  const stampName = call === "done" ? "yoshi" : "promise";
  const spot = ringOn(ring, `wall-spot--${call}${isAgain ? " is-again" : ""}`);
  const stamp = element("img", {
    class: `wall-spot__stamp${isAgain ? " is-again" : ""}`,
    src: play.content.urlOf(`shared/stamp-${stampName}-${play.app.locale()}.webp`),
    alt: "",
  });
  const size = { width: STAMP.width * view.width, height: STAMP.height * view.width };
  const { things } = play.content.manifest;
  const signs = things.filter(({ id }) => id !== target).map((thing) => thing.box);
  // What is called weighs more than a face or another thing does: it must be seen whole.
  const seen = [...heads(play), ...signs, box, box, inner(ring), inner(ring)];
  placeOn(stamp, beside(ring, size, seen, view, ON_RING));
  return [spot, stamp];
}

/** What is seen within a ring, but for its edge. */
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
