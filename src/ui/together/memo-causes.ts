import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import { keyPointPoll, type Poll, type PollCard, pollResult } from "#core/room/polls";
import { stepId } from "#core/room/step-ids";
import type { RoomStep } from "#core/room/steps";
import { isMajority, tallyOf } from "#core/room/votes";
import { rightCauses } from "#core/scenario";
import { quoted } from "./memo-lists";
import { tieTaken } from "./ties";
import { noneWords } from "./wall-causes";
import type { WallPlay } from "./wall-view";

const cardNames = (play: WallPlay, causes: readonly { readonly id: string }[]) =>
  causes.map(({ id }) => wordsOf(play.text().causes, id).card);

/** What the hall answered why a link happened, and then what did. */
export const linkSays = (play: WallPlay, { about }: RoomStep, press: number): string => {
  const { t } = play.app;
  // In the order asked: in the scenario's the right ones stand first.
  const cards = cardOrder(play.scenario.id, play.scenario.causes).filter(
    (cause) => cause.link === about,
  );
  const room = play.people();
  const chosen = cards.filter(({ id }) => isMajority(tallyOf(room, stepId("cause", id))));
  const isAnyUp = cards.some(({ id }) => tallyOf(room, stepId("cause", id)).yes > 0);
  if (press === 0)
    return chosen.length === 0
      ? t(`together:say.link.${isAnyUp ? "nothing" : "nobody"}`)
      : t("together:say.link.chosen", { cards: quoted(play, cardNames(play, chosen)) });
  const right = cards.filter(({ kind }) => kind === "cause");
  if (right.length === 0) return noneWords(play, about, cards.length);
  const isOther = chosen.length > 0 && !chosen.some(({ kind }) => kind === "cause");
  const told = oneByOne(play, "link", right);
  return isOther ? `${t("together:say.link.notChosen")}\n${told}` : told;
};

/** Two sentences between quotes are not told apart by ear: of two, each has a line. */
function oneByOne(
  play: WallPlay,
  where: "link" | "keyPoints",
  causes: readonly { readonly id: string }[],
): string {
  const names = cardNames(play, causes);
  const [first, second, ...more] = names.map((name) => quoted(play, [name]));
  if (second === undefined || more.length > 0)
    return play.app.t(`together:say.${where}.right`, { cards: quoted(play, names) });
  return play.app.t(`together:say.${where}.both`, { first, second });
}

/** Which two go on; of equal ones it is said that they were, and which had more is told first. */
function chosenSay(play: WallPlay, poll: Poll): string {
  const { t } = play.app;
  const { chosen, equal } = pollResult(play.people(), poll);
  if (chosen.length === 0) return t("together:say.keyPoints.nothing");
  const names = (cards: readonly PollCard[]) => quoted(play, cardNames(play, cards));
  const tie = tieTaken(play, poll);
  if (tie === undefined) return t("together:say.keyPoints.chosen", { cards: names(chosen) });
  const clear = chosen.filter((card) => !equal.includes(card));
  const tied = names(chosen.filter((card) => equal.includes(card)));
  return clear.length === 0
    ? t("together:say.keyPoints.tie", { tie, cards: tied })
    : t("together:say.keyPoints.tieAfter", { clear: names(clear), tie, cards: tied });
}

/** The two that the hall called the weightiest, and then which are. */
export const keyPointsSay = (play: WallPlay, _: RoomStep, press: number): string => {
  const { t } = play.app;
  const poll = keyPointPoll(play.scenario);
  const { chosen, equal } = pollResult(play.people(), poll);
  if (press === 0) return chosenSay(play, poll);
  const key = cardOrder(play.scenario.id, rightCauses(play.scenario)).filter(({ key: is }) => is);
  const told = oneByOne(play, "keyPoints", key);
  // What had as many hands, and was only asked later, was the room's choice as well.
  const isKey = ({ id }: PollCard) => key.some((cause) => cause.id === id);
  const isOther = chosen.length > 0 && ![...chosen, ...equal].some(isKey);
  return isOther ? `${t("together:say.keyPoints.notChosen")}\n${told}` : told;
};
