import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import { keyPointPoll, pollResult } from "#core/room/polls";
import { stepId } from "#core/room/step-ids";
import type { RoomStep } from "#core/room/steps";
import { isMajority, tallyOf } from "#core/room/votes";
import { rightCauses } from "#core/scenario";
import { quoted } from "./memo-lists";
import { tieWords } from "./ties";
import type { WallPlay } from "./wall-view";

const cardNames = (play: WallPlay, causes: readonly { readonly id: string }[]) =>
  causes.map(({ id }) => wordsOf(play.text().causes, id).card);

/** What the hall answered why a link happened, and then what did. */
export const linkSays = (play: WallPlay, { about }: RoomStep, press: number): string => {
  const { t } = play.app;
  const cards = play.scenario.causes.filter((cause) => cause.link === about);
  const room = play.people();
  const chosen = cards.filter(({ id }) => isMajority(tallyOf(room, stepId("cause", id))));
  if (press === 0)
    return chosen.length === 0
      ? t("together:say.link.nothing")
      : t("together:say.link.chosen", { cards: quoted(play, cardNames(play, chosen)) });
  const right = cards.filter(({ kind }) => kind === "cause");
  if (right.length === 0)
    return `${t("together:wall.noneRight")} ${wordsOf(play.text().chain, about).none ?? ""}`;
  const isOther = chosen.length > 0 && !chosen.some(({ kind }) => kind === "cause");
  const told = oneByOne(play, "link", cardOrder(play.scenario.id, right));
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

/** The two that the hall called the weightiest, and then which are. */
export const keyPointsSay = (play: WallPlay, _: RoomStep, press: number): string => {
  const { t } = play.app;
  const poll = keyPointPoll(play.scenario);
  const { chosen } = pollResult(play.people(), poll);
  if (press === 0) {
    if (chosen.length === 0) return t("together:say.keyPoints.nothing");
    const cards = quoted(play, cardNames(play, chosen));
    const tie = tieWords(play, poll);
    return tie === undefined
      ? t("together:say.keyPoints.chosen", { cards })
      : t("together:say.keyPoints.tie", { tie, cards });
  }
  const key = cardOrder(play.scenario.id, rightCauses(play.scenario)).filter(({ key: is }) => is);
  const told = oneByOne(play, "keyPoints", key);
  const isOther =
    chosen.length > 0 && !chosen.some(({ id }) => key.some((cause) => cause.id === id));
  return isOther ? `${t("together:say.link.notChosen")}\n${told}` : told;
};
