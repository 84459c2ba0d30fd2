import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import { keyPointPoll, pollResult } from "#core/room/polls";
import { stepId } from "#core/room/step-ids";
import { isMajority, tallyOf } from "#core/room/votes";
import { type Cause, damageLinks, type Link, rightCauses } from "#core/scenario";
import { shotBeside } from "#picture/link-shot";
import { personIn, visibleLayers } from "#picture/visible-layers";
import { element } from "#ui/element";
import { portrait } from "#ui/episode/speaker";
import { type BallotCard, ballot } from "./ballot";
import { lookBeside } from "./look-beside";
import { onlyNamed } from "./only-named";
import { tieTaken } from "./ties";
import type { WallPlay, WallView, WallViewOf, WallVoice } from "./wall-view";

/** One card of a link: who thinks so? The cards beside it wait for their turn. */
export const causeView: WallViewOf = (play, { id, about }) => {
  const cause = play.scenario.causes.find((each) => each.id === about);
  return linkScene(play, cause?.link ?? "", { now: id, press: -1 });
};

/** All cards of a link: how the room answered, then what is true of each. */
export const linkView: WallViewOf = (play, { about }, press) =>
  linkScene(play, about, { now: undefined, press });

/** That no card is a cause, and what was one instead; of two, nobody says "none". */
export function noneWords({ app, text }: WallPlay, link: string, cards: number): string {
  const { none = "" } = wordsOf(text().chain, link);
  return app.t(`together:wall.${cards === 2 ? "neitherRight" : "noneRight"}`, { none });
}

function linkScene(
  play: WallPlay,
  id: string,
  { now, press }: { readonly now: string | undefined; readonly press: number },
): WallView {
  const { t } = play.app;
  const links = damageLinks(play.scenario);
  const link = links.find((each) => each.id === id);
  const words = wordsOf(play.text().chain, id);
  const causes = cardOrder(
    play.scenario.id,
    play.scenario.causes.filter((cause) => cause.link === id),
  );
  const isAnswered = press >= 1;
  const isNone = isAnswered && causes.every(({ kind }) => kind !== "cause");
  const question = words.question ?? t("episode:cause.question", { name: words.name });
  const cards = causes.map((cause) => cardOf(play, cause, isAnswered));
  const none = isNone ? noneWords(play, id, causes.length) : undefined;
  return {
    layout: isAnswered ? "full" : "stage",
    cards: isAnswered ? "board" : "beside",
    headline: question,
    body: [
      isAnswered ? asked(question) : undefined,
      none === undefined ? undefined : element("p", { class: "wall__none" }, none),
      ballot(play, cards, { now, isSplit: press >= 0 }),
    ],
    captain: isAnswered ? undefined : asking(unmarked(play, cards, press) ?? question, press),
    act() {
      if (link) standAt(play, link);
    },
  };
}

/** Where the hall marked no card, the captain says why. */
function unmarked({ app, people }: WallPlay, cards: readonly BallotCard[], press: number) {
  if (press !== 0 || cards.some(({ step }) => isMajority(tallyOf(people(), step))))
    return undefined;
  return app.t("together:captain.noMost");
}

/** The captain asks until it is answered: what is true has his room, too. */
const asking = (words: string, press: number): WallVoice => ({
  pose: "point",
  words,
  asks: press < 0 ? "hands" : "words",
});

/** The question over its answers. */
const asked = (question: string) =>
  element("h2", { class: "wall__asked" }, element("span", {}, question));

/** The room as it stands at a link of the accident. */
function standAt(play: WallPlay, link: Link): void {
  play.frame.overlay.replaceChildren();
  play.room.clearStamps();
  const { manifest } = play.content;
  const state = shotBeside(play.scenario, manifest, link);
  const brought = visibleLayers(manifest, state).filter(
    (layer) =>
      "link" in layer.shows &&
      layer.shows.link === link.id &&
      personIn(manifest.layers, layer) === undefined,
  );
  play.room.change({ ...state, marks: {}, glowing: [], mood: "calm" });
  play.frame.setMood("calm");
  lookBeside(
    play,
    state,
    link.focus.flatMap((id) => play.room.boxOf(id) ?? []),
    link.focus,
    brought,
  );
}

function cardOf(play: WallPlay, { id, kind, speaker }: Cause, isAnswered: boolean): BallotCard {
  const { t } = play.app;
  const isRight = kind === "cause";
  const { card, explanation, brief } = wordsOf(play.text().causes, id);
  const step = stepId("cause", id);
  // Where not all reasons find room, an excuse that the hall did not take for a cause goes without.
  const isSpare = !isRight && !isMajority(tallyOf(play.people(), step));
  return {
    step,
    words: card,
    face: faceBeside(play, card, speaker),
    answer: isAnswered
      ? {
          how: isRight ? "right" : "wrong",
          words: t(`together:wall.${isRight ? "isCause" : "noCause"}`),
          // A hall reads one sentence; the notes have the rest.
          reason: brief ?? explanation,
          isSpare,
        }
      : undefined,
  };
}

/** Whoever a card names, or else who says it: no name stands beside another's face. */
function faceBeside(play: WallPlay, card: string, speaker: string | undefined) {
  const face = onlyNamed(play.text().cast, card) ?? speaker;
  return face === undefined ? undefined : portrait(play, face);
}

/** Which of the true causes weigh most: each in turn. */
export const keyPointView: WallViewOf = (play, { id }) => keyScene(play, { now: id, press: -1 });

/** The two most chosen, and which weigh most indeed. */
export const keyPointsView: WallViewOf = (play, _, press) =>
  keyScene(play, { now: undefined, press });

function keyScene(
  play: WallPlay,
  { now, press }: { readonly now: string | undefined; readonly press: number },
): WallView {
  const question = play.app.t("together:wall.keyPoint");
  const right = cardOrder(play.scenario.id, rightCauses(play.scenario));
  const { chosen } = pollResult(play.people(), keyPointPoll(play.scenario));
  const isTold = press >= 1;
  // What weighs most comes first; none is left out, or a hall looks for what it voted on.
  const told = [...right.filter(({ key }) => key), ...right.filter(({ key }) => !key)];
  const cards = (isTold ? told : right).map((cause) => keyCard(play, cause, isTold));
  const steps = chosen.map(({ step }) => step);
  return {
    layout: "full",
    cards: "board",
    headline: question,
    body: [
      isTold ? asked(question) : undefined,
      ballot(play, cards, {
        now,
        isSplit: press >= 0,
        isChosen: ({ step }) => steps.includes(step),
      }),
    ],
    captain: isTold ? undefined : keyAsking(play, question, press),
    act() {
      play.room.lookAt("room");
    },
  };
}

/** Once hands are seen, the captain says which two they are, and why where two had as many. */
function keyAsking(play: WallPlay, question: string, press: number) {
  const { t } = play.app;
  const poll = keyPointPoll(play.scenario);
  const { chosen, equal } = pollResult(play.people(), poll);
  if (press < 0 || chosen.length < poll.take) return asking(question, press);
  const tie = tieTaken(play, poll);
  if (tie === undefined) return asking(t("together:captain.keyPoints"), press);
  // One that had more hands than the others is no part of the tie.
  const isAll = chosen.every((card) => equal.includes(card));
  return asking(t(`together:captain.${isAll ? "keyTie" : "keyTieAfter"}`, { tie }), press);
}

/** A true cause with the face of who says it, as it was shown before. */
function keyCard(play: WallPlay, cause: Cause, isTold: boolean): BallotCard {
  const { t } = play.app;
  const { card } = wordsOf(play.text().causes, cause.id);
  const isKey = cause.key === true;
  return {
    step: stepId("keyPoint", cause.id),
    words: card,
    face: faceBeside(play, card, cause.speaker),
    answer: isTold
      ? {
          how: isKey ? "right" : "partly",
          words: t(`together:wall.${isKey ? "isKey" : "notKey"}`),
          // Why it is a cause was told with its link.
          reason: "",
        }
      : undefined,
  };
}
