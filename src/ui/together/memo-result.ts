import { wordsOf } from "#content/scenario-text";
import { scoreOfRoom } from "#core/room/room-episode";
import { listed, quotedName } from "./memo-lists";
import { tomorrowOf } from "./tomorrow";
import { debriefParts, missedCount, missedOf, weakestOf } from "./wall-debrief";
import { pledgeOf } from "./wall-goal";
import { foundBy, halfFacts, thoughtBy } from "./wall-score";
import type { WallPlay } from "./wall-view";

/** After two rounds there are no points: what was seen and thought is told as it is. */
function halfSays(play: WallPlay): string {
  const { t } = play.app;
  const facts = halfFacts(play).map(({ name, count, all }) =>
    t("together:say.result.halfFact", { name: t(`together:score.half.${name}`), count, all }),
  );
  return t("together:say.result.half", {
    ...foundBy(play),
    facts: facts.join(t("together:say.stop")),
  });
}

/** So much of what was found is left at least, of 1, or it is said why it counts so little. */
const MUCH = 0.5;

/** The parts of a score that are small although much was found: what was only suspected is taken off. */
function lessOf(play: WallPlay): readonly ("notice" | "think")[] {
  const { notice, think } = scoreOfRoom(play.scenario, play.people(), play.episode());
  const { found, all, suspected } = foundBy(play);
  const { right, picked, excuses } = thoughtBy(play);
  const rightShare = picked(right) / right.length;
  return [
    ...(suspected > 0 && notice < (MUCH * found) / all ? (["notice"] as const) : []),
    // Half of it is for the weightiest of them.
    ...(picked(excuses) > 0 && think < (MUCH * rightShare) / 2 ? (["think"] as const) : []),
  ];
}

/** Nobody is praised for calling everything dangerous. */
function missedNone(play: WallPlay): string {
  const { all, suspected } = foundBy(play);
  const how = suspected > 0 ? "missedNoneBut" : "missedNone";
  return play.app.t(`together:say.result.${how}`, { all, count: suspected });
}

/** What is said of each part of the room's result. */
const says = {
  score(play: WallPlay): string {
    const { t } = play.app;
    if (play.people().until !== "goal") return halfSays(play);
    const { total } = scoreOfRoom(play.scenario, play.people(), play.episode());
    return [
      // The parts stand on the wall: a voice names what they come to.
      t("together:say.result.score", { total }),
      ...lessOf(play).map((part) => t(`together:say.result.${part}Less`)),
    ].join(play.app.locale() === "en" ? " " : "");
  },
  missed(play: WallPlay): string {
    const { t } = play.app;
    const names = missedOf(play).map(({ id }) =>
      quotedName(play.app, wordsOf(play.text().things, id).name),
    );
    if (names.length === 0) return missedNone(play);
    const [all, count] = [missedCount(play), names.length];
    // As the wall's heading: how many there are, and that these are some of them.
    const told = count < all ? "missedSome" : "missed";
    return t(`together:say.result.${told}`, { names: listed(play.app, names), all, count });
  },
  weak(play: WallPlay): string {
    const { t } = play.app;
    const groups = t("episode:groupNames", { returnObjects: true });
    const weakest = weakestOf(play);
    // One is enough for a voice, and the card as it was voted on; the wall has them all.
    const [told] = weakest;
    if (!told) return t("together:say.result.weakNone");
    const name = groups[told.group];
    if (told.next === undefined) return t("together:say.result.weakDone", { name });
    const { card } = wordsOf(play.text().measures, told.next);
    return t("together:say.result.weak", { name, card });
  },
  pledge: (play: WallPlay) =>
    play.app.t("together:say.result.pledge", { sentence: pledgeOf(play) }),
  tomorrow: (play: WallPlay) =>
    play.app.t("together:say.result.tomorrow", { first: tomorrowOf(play) }),
} as const;

export const debriefSays = (play: WallPlay, press: number): string => {
  const parts = debriefParts(play.people());
  return says[parts[press] ?? "tomorrow"](play);
};
