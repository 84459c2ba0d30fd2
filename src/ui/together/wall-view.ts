import type { Room } from "#core/room/room-state";
import type { RoomStep } from "#core/room/steps";
import type { Pose } from "#ui/episode/guide";
import type { Play } from "#ui/episode/play";

/** What the views of the big screen are made from. */
export interface WallPlay extends Play {
  /** The room of people, as it stands. */
  people(): Room;
}

/** What the big screen shows at a step. */
export interface WallView {
  /**
   * `picture` and `stage` stand on the left with the answers beside them, `full` fills the screen
   * with the room, `board` needs no picture.
   */
  readonly layout: "picture" | "stage" | "full" | "board";
  /** The side on which a full picture has its cards; `right` where it is left out. */
  readonly cards?: "left" | "right";
  readonly headline: string;
  /** Number of the thing, before the headline. */
  readonly tag?: string;
  /** Stands where the layout has its picture. */
  readonly picture?: HTMLElement;
  readonly body: readonly (HTMLElement | undefined)[];
  readonly captain?: { readonly pose: Pose; readonly words: string } | undefined;
  /** Lets the room show what belongs to it; `isAgain` when it was on show before. */
  act?(isAgain: boolean): void;
}

/** Makes the view of a step, at a press of it. */
export type WallViewOf = (play: WallPlay, step: RoomStep, press: number) => WallView;

/** Headlines of more letters are set smaller. */
const LONG = 16;

/** The class of a headline, by its length. */
export const headingClass = (headline: string): string =>
  headline.length > LONG ? "wall__heading is-long" : "wall__heading";
