import { readText } from "#content/a-text";
import type { Room } from "#core/room/room-state";
import type { RoomStep } from "#core/room/steps";
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
  /** The side on which a full picture has its cards; `right` where it is left out. */
  readonly cards?: "left" | "right";
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

/** How wide words are, in ems, for letters that are as large as their place allows. */
export const emsIn = (words: string) => ({
  "--ems": String(Math.max(...readText(words).split("\n").map(emsOf))),
});

/** Tells the styles what is shown. */
export function dressWall(wall: HTMLElement, view: WallView, step: RoomStep, press: number): void {
  Object.assign(wall.dataset, {
    layout: view.layout,
    kind: step.kind,
    press: String(press),
    cards: view.cards ?? "right",
    hands: step.asks && press === 0 ? "up" : "down",
    voice: view.captain ? (view.captain.asks ? "asks" : "says") : "none",
  });
}

/** The headline, a row for each of its lines, with the number of the thing where it has one. */
export const wallHeadline = ({ tag, headline }: WallView): readonly HTMLElement[] => [
  ...(tag === undefined ? [] : [element("span", { class: "wall__tag" }, tag)]),
  ...headline.split("\n").map((line) => element("span", {}, line)),
];

/** The captain with what he says or asks; nobody where he says nothing. */
export function wallCaptain({ content }: WallPlay, says: WallVoice | undefined) {
  if (!says) return [];
  const src = content.urlOf(`shared/mascot-${says.pose}.webp`);
  const isQuestion = says.asks !== undefined;
  return [
    element("img", { class: "wall__mascot", src, alt: "" }),
    element(
      "p",
      {
        class: `bubble bubble--left wall__bubble ${isQuestion ? "wall__question" : ""}`.trim(),
        style: emsIn(says.words),
      },
      ...(says.asks === "hands" ? [hand("open")] : []),
      element("span", {}, says.words),
    ),
  ];
}
