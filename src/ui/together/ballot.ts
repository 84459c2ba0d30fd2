import { isMajority, tallyOf } from "#core/room/votes";
import { element } from "#ui/element";
import { icon } from "#ui/episode/icons";
import { amountWords, votesBar } from "./votes-bar";
import { unparted, type WallPlay } from "./wall-view";

/** One card that hands go up for. */
export interface BallotCard {
  /** The step at which it is asked about. */
  readonly step: string;
  readonly words: string;
  readonly face?: HTMLElement | undefined;
  /** What is true of it and why, once that is told. */
  readonly answer?: Answer | undefined;
}

interface Answer {
  /** A cause that is none of the weightiest is right partly. */
  readonly how: "right" | "partly" | "wrong";
  readonly words: string;
  readonly reason: string;
}

interface BallotLook {
  /** The card that is asked about now; the others wait. */
  readonly now?: string | undefined;
  /** Shares are seen. */
  readonly isSplit: boolean;
  /** What is true has the room of the bars. */
  readonly isTold?: boolean;
  /** Marks the cards that the room goes on with; those that more than half chose, when left out. */
  readonly isChosen?: (card: BallotCard) => boolean;
}

/** Cards under each other: what is asked, how the room answers, and in its place what is true. */
export function ballot(
  play: WallPlay,
  cards: readonly BallotCard[],
  { now, isSplit, isTold = false, isChosen }: BallotLook,
): HTMLElement {
  const isOfMost = ({ step }: BallotCard) => isMajority(tallyOf(play.people(), step));
  // Where the rules take the most wanted, that may be fewer than half, or one of two alike.
  const isTaken = isChosen ?? isOfMost;
  const flag = isChosen ? "roomTakes" : "roomSays";
  const stateOf = ({ step }: BallotCard) => {
    if (now === undefined) return "";
    return step === now ? "is-asked" : "is-waiting";
  };
  return element(
    "ul",
    { class: "ballot" },
    ...cards.map((card) => {
      const isPicked = isSplit && isTaken(card);
      return element(
        "li",
        { class: ["ballot__card", stateOf(card), isPicked ? "is-chosen" : ""].join(" ").trim() },
        isPicked ? flagOf(play, flag) : undefined,
        card.face,
        element("span", { class: "ballot__words" }, unparted(card.words)),
        card.answer ? answerOf(card.answer) : undefined,
        isSplit && !isTold && !card.answer ? splitOf(play, card) : undefined,
      );
    }),
  );
}

function flagOf({ app }: WallPlay, flag: "roomSays" | "roomTakes"): HTMLElement {
  return element(
    "span",
    { class: "ballot__flag" },
    icon("flag"),
    element("span", {}, app.t(`together:wall.${flag}`)),
  );
}

function splitOf(play: WallPlay, { step }: BallotCard): HTMLElement {
  const room = play.people();
  return element(
    "span",
    { class: "ballot__split" },
    votesBar(room, step, "yes"),
    element("span", { class: "ballot__count" }, amountWords(play.app, room, step, "yes")),
  );
}

function answerOf({ how, words, reason }: Answer): HTMLElement {
  return element(
    "span",
    { class: `ballot__answer is-${how}` },
    element(
      "strong",
      { class: "ballot__verdict" },
      icon(how === "wrong" ? "cross" : "check"),
      element("span", {}, words),
    ),
    element("span", { class: "ballot__reason" }, unparted(reason)),
  );
}
