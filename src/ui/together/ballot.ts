import { isMajority, tallyOf } from "#core/room/votes";
import { element } from "#ui/element";
import { icon } from "#ui/episode/icons";
import { hand } from "./hand-signs";
import { supportWords, votesBar } from "./votes-bar";
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
  /** Where the screen has no room for all reasons, this one is the host's to tell. */
  readonly isSpare?: boolean;
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
  /** One card alone goes on, however few wanted it. */
  readonly isOnlyMost?: boolean;
}

/** Cards under each other: what is asked, how the room answers, and in its place what is true. */
export function ballot(
  play: WallPlay,
  cards: readonly BallotCard[],
  look: BallotLook,
): HTMLElement {
  const among = cards.map(({ step }) => step);
  const amount = ({ step }: BallotCard) => supportWords(play.app, play.people(), step, among);
  return element(
    "ul",
    { class: "ballot" },
    ...cards.map((card) => cardNode(play, card, look, amount(card))),
  );
}

function cardNode(play: WallPlay, card: BallotCard, look: BallotLook, amount: string): HTMLElement {
  const { now, isSplit, isChosen, isOnlyMost = false } = look;
  const isOfMost = ({ step }: BallotCard) => isMajority(tallyOf(play.people(), step));
  // Where the rules take the most wanted, that may be fewer than half, or one of two alike.
  const isPicked = isSplit && (isChosen ?? isOfMost)(card);
  const taken = isOnlyMost ? "roomMost" : "roomTakes";
  const flag = flagOf(play, isChosen ? taken : "roomSays");
  const classes = ["ballot__card", stateOf(card, now), isPicked ? "is-chosen" : ""];
  return element(
    "li",
    { class: classes.join(" ").trim() },
    ...(card.answer
      ? toldOf(card, card.answer, amount, isPicked ? flag : undefined)
      : [isPicked ? flag : undefined, ...askedOf(play, card, look, amount)]),
  );
}

const askedOf = (
  play: WallPlay,
  card: BallotCard,
  { isSplit, isTold = false }: BallotLook,
  amount: string,
) => [card.face, wordsOf(card), isSplit && !isTold ? splitOf(play, card, amount) : undefined];

/** What is true, and beside it how many wanted each card: nobody asks about the others. */
const toldOf = (
  card: BallotCard,
  answer: Answer,
  amount: string,
  flag: HTMLElement | undefined,
) => [
  element(
    "span",
    { class: "ballot__side" },
    verdictOf(answer),
    element("span", { class: "ballot__room" }, saidOf(amount), flag),
  ),
  element("span", { class: "ballot__told" }, wordsOf(card), reasonOf(answer)),
];

function stateOf({ step }: BallotCard, now: string | undefined): string {
  if (now === undefined) return "";
  return step === now ? "is-asked" : "is-waiting";
}

const wordsOf = ({ words }: BallotCard): HTMLElement =>
  element("span", { class: "ballot__words" }, unparted(words));

function flagOf({ app }: WallPlay, flag: "roomSays" | "roomTakes" | "roomMost"): HTMLElement {
  return element(
    "span",
    { class: "ballot__flag" },
    icon("flag"),
    element("span", {}, app.t(`together:wall.${flag}`)),
  );
}

/** How many wanted a card. */
function saidOf(amount: string): HTMLElement {
  return element("span", { class: "ballot__said" }, hand("open"), element("span", {}, amount));
}

function splitOf(play: WallPlay, { step }: BallotCard, amount: string): HTMLElement {
  return element(
    "span",
    { class: "ballot__split" },
    votesBar(play.people(), step, "yes"),
    element("span", { class: "ballot__count" }, amount),
  );
}

const verdictOf = ({ how, words }: Answer): HTMLElement =>
  element(
    "strong",
    { class: `ballot__verdict is-${how}` },
    icon(how === "wrong" ? "cross" : "check"),
    element("span", {}, words),
  );

const reasonOf = ({ reason, isSpare = false }: Answer): HTMLElement | undefined =>
  reason === ""
    ? undefined
    : element(
        "span",
        { class: `ballot__reason ${isSpare ? "is-spare" : ""}`.trim() },
        unparted(reason),
      );
