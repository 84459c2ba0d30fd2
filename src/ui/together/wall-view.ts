import { readText } from "#content/a-text";
import type { Room } from "#core/room/room-state";
import type { RoomStep } from "#core/room/steps";
import { WHOLE } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { around } from "#picture/view";
import { element } from "#ui/element";
import type { Pose } from "#ui/episode/guide";
import type { Play } from "#ui/episode/play";
import { emsOf } from "#ui/episode/toll-words";
import { hand } from "./hand-signs";

/** What the views of the big screen are made from. */
export interface WallPlay extends Play {
  /** The room of people, as it stands. */
  people(): Room;
}

/** What the captain says; what he asks the hall stands larger, over the whole width. */
export interface WallVoice {
  readonly pose: Pose;
  readonly words: string;
  /** He asks: for hands, or for words. */
  readonly asks?: "hands" | "words";
}

/** What the big screen shows at a step. */
export interface WallView {
  /**
   * `picture` and `stage` stand on the left with the answers beside them, `film` has the room and
   * beside it what is told, `call` the captain and beside him the room, `full` fills the screen
   * with the room, `board` needs no picture.
   */
  readonly layout: "picture" | "stage" | "film" | "call" | "full" | "board";
  /** Cards cover a full picture, or stand beside it in letters that fill their height. */
  readonly cards?: "board" | "beside";
  readonly headline: string;
  /** Number of the thing, before the headline. */
  readonly tag?: string;
  /** Stands where the layout has its picture. */
  readonly picture?: HTMLElement;
  readonly body: readonly (HTMLElement | undefined)[];
  readonly captain?: WallVoice | undefined;
  /** Lets the room show what belongs to it; `isAgain` when it was on show before. */
  act?(isAgain: boolean): void;
}

/** Makes the view of a step, at a press of it. */
export type WallViewOf = (play: WallPlay, step: RoomStep, press: number) => WallView;

/** Where a line may end: at break marks, at spaces, and after what closes, unless it is closed further. */
const BREAKS = /[\u200b \n\u3000]|(?<=[、。，．！？」』）])(?![、。，．！？」』）\u2060])/u;

/**
 * How wide words are, in ems, and the widest of them that no line breaks, for letters that are as
 * large as their place allows.
 */
export const emsIn = (words: string) => ({
  "--ems": String(Math.max(...readText(words).split("\n").map(emsOf))),
  "--phrase": String(
    Math.max(...words.split(BREAKS).map((each) => emsOf(readText(each).replaceAll("\u2060", "")))),
  ),
});

/** How much room words of this many ems need, for letters as large as a place filled with them allows. */
export const rootOf = (ems: readonly number[]) => ({
  "--root": Math.sqrt(ems.reduce((sum, each) => sum + each, 0)).toFixed(2),
});

/** Around everybody and everything, of its size: the walls of the room, and no more. */
const WALLS = { sides: 0.03, above: 0.06, below: 0.03 };

/** All of the room, with so much of its size around everybody and everything. */
export function wholeOf({ content }: Play, { sides, above, below } = WALLS): Box {
  const { people, things } = content.manifest;
  const all = around([...people, ...things].map(({ box }) => box));
  const { x, y, width, height } = all ?? WHOLE;
  return {
    x: x - sides * width,
    y: y - above * height,
    width: (1 + 2 * sides) * width,
    height: (1 + above + below) * height,
  };
}

/** Looks at the whole room as near as that goes: its picture has wide margins. */
export function lookAtWhole(play: Play, margins = WALLS, instant = false): void {
  play.room.lookAt(wholeOf(play, margins), { exact: true, instant });
}

/** The room as it was that morning, whatever was seen of it since: calm light, no marks. */
export function showMorning(play: Play): void {
  play.room.change({
    links: [],
    measures: [],
    marks: {},
    inviting: false,
    glowing: [],
    // Whoever goes back from the accident leaves its light, too.
    mood: "calm",
  });
  play.frame.setMood("calm");
}

/** Tells the styles what is shown. */
export function dressWall(wall: HTMLElement, view: WallView, step: RoomStep, press: number): void {
  Object.assign(wall.dataset, {
    layout: view.layout,
    kind: step.kind,
    press: String(press),
    cards: view.cards ?? "none",
    hands: step.asks && press === 0 ? "up" : "down",
    voice: view.captain ? (view.captain.asks ? "asks" : "says") : "none",
  });
}

/** The headline, a row for each of its lines, with the number of the thing where it has one. */
export const wallHeadline = ({ tag, headline }: WallView): readonly HTMLElement[] => [
  ...(tag === undefined ? [] : [element("span", { class: "wall__tag" }, tag)]),
  ...headline.split("\n").map((line) => element("span", {}, ...partsOf(line))),
];

/** Between a number and what it counts: "0 / days". */
const UNIT =
  /(?<=\d) (?=(?:days?|hours?|minutes?|min|weeks?|months?|years?|people|points?)(?![\p{L}-]))/gu;

/**
 * No line begins with what belongs to the bracket or the hyphen before it: 「…）/が、」, "kirin-/08",
 * or to the number before it; nor with a tick, a number or 「から」 that is nothing alone, and none is one short word at the end.
 */
export const unparted = (words: string): string =>
  words
    .replaceAll(/(?<=[」』）])(?=[ぁ-ん])/gu, "\u2060")
    // A compound as long as a narrow sheet's line may be parted after its hyphens.
    .replaceAll(/(?<![\p{L}\d-])[\p{L}\d-]{3,12}(?![\p{L}\d-])/gu, (word) =>
      word.replaceAll(/(?<=[a-z\d]-)(?=[a-z\d])/gu, "\u2060"),
    )
    .replaceAll(/\u200b(?=から$|✓)/gu, "")
    .replaceAll(/「[^」]{1,12}」/gu, (quote) => quote.replaceAll("\u200b", ""))
    .replaceAll(UNIT, "\u00a0")
    // With its unit a number may begin a line.
    .replaceAll(/ (?=✓|\d+(?![\d.,]*\u00a0))/gu, "\u00a0")
    // What may not be parted is never as long as a narrow sheet's line.
    .replace(/(?<=(?:^|\s)\S{1,9}) (?=[a-z]{1,5}[.!?]$)/u, "\u00a0");

/** In letters of a hall's size what belongs together is not torn: 「会社の／道具」. */
export const wholeNames = (words: string): string =>
  unparted(words).replaceAll(
    /(?<=^|[\u200b、。])([^\u200b、。]{1,4}の)\u200b(?=[^\u200b、。]{1,8}(?:$|[\u200b、。]))/gu,
    "$1",
  );

/** What is listed with dots stays whole: 「電話する人・」 broke before its last letter. */
const partsOf = (line: string) =>
  unparted(line)
    .split(/(?<=・)/u)
    .map((part) =>
      /^.{1,9}・$/u.test(part) ? element("span", { class: "wall__listed" }, part) : part,
    );

/** Two sentences stand in a line each: 「そこが、こわい／ところです。」 was torn. */
const SENTENCES = /(?<=。)(?=.)/u;

/** The captain with what he says or asks; nobody where he says nothing. */
export function wallCaptain({ content }: WallPlay, says: WallVoice | undefined) {
  if (!says) return [];
  const src = content.urlOf(`shared/mascot-${says.pose}.webp`);
  const isQuestion = says.asks !== undefined;
  const sentences = isQuestion ? [says.words] : says.words.split(SENTENCES);
  return [
    element("img", { class: "wall__mascot", src, alt: "" }),
    element(
      "p",
      {
        class: `bubble bubble--left wall__bubble ${isQuestion ? "wall__question" : ""}`.trim(),
        style: emsIn(sentences.join("\n")),
      },
      element(
        "span",
        {},
        ...(says.asks === "hands" ? [hand("open")] : []),
        ...(sentences.length > 1
          ? sentences.map((each) => element("span", { class: "wall__sentence" }, each))
          : sentences),
      ),
    ),
  ];
}
