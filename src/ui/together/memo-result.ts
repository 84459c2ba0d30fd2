import { wordsOf } from "#content/scenario-text";
import { scoreOfRoom } from "#core/room/room-episode";
import { listed, quotedName } from "./memo-lists";
import { debriefParts, missedOf, tomorrowOf, weakestOf } from "./wall-debrief";
import { foundBy, halfFacts, scoreRows } from "./wall-score";
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

/** What is said of each part of the room's result. */
const says = {
  score(play: WallPlay): string {
    const { t } = play.app;
    if (play.people().until !== "goal") return halfSays(play);
    const { total } = scoreOfRoom(play.scenario, play.people(), play.episode());
    const parts = scoreRows(play).map(({ name, points, of }) =>
      t("together:say.result.part", { name: t(`episode:score.${name}`), points, of }),
    );
    return t("together:say.result.score", { total, parts: listed(play.app, parts) });
  },
  missed(play: WallPlay): string {
    const { t } = play.app;
    const names = missedOf(play).map(({ id }) =>
      quotedName(play.app, wordsOf(play.text().things, id).name),
    );
    if (names.length === 0) return t("together:wall.missedNone");
    return t("together:say.result.missed", { names: listed(play.app, names) });
  },
  weak(play: WallPlay): string {
    const { t } = play.app;
    const groups = t("episode:groupNames", { returnObjects: true });
    const names = weakestOf(play).map(({ group }) => quotedName(play.app, groups[group]));
    return t("together:say.result.weak", { names: listed(play.app, names) });
  },
  pledge: ({ app }: WallPlay) => app.t("together:say.result.pledge"),
  tomorrow(play: WallPlay): string {
    const [first] = play.scenario.questions ?? [];
    const question = (first && play.text().questions?.[first]?.question) ?? play.text().lesson;
    return play.app.t("together:say.result.tomorrow", { first: tomorrowOf(play), question });
  },
} as const;

export const debriefSays = (play: WallPlay, press: number): string => {
  const parts = debriefParts(play.people());
  return says[parts[press] ?? "tomorrow"](play);
};
