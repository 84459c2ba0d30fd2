import { wordsOf } from "#content/scenario-text";
import { scoreOfRoom } from "#core/room/room-episode";
import { debriefParts, missedOf, tomorrowOf, weakestOf } from "./wall-debrief";
import { noticeFacts, scoreRows } from "./wall-score";
import type { WallPlay } from "./wall-view";

/** What is said of each part of the room's result. */
const says = {
  score(play: WallPlay): string {
    const { t } = play.app;
    if (play.people().until !== "goal") return noticeFacts(play).join(t("together:say.stop"));
    const { total } = scoreOfRoom(play.scenario, play.people(), play.episode());
    const parts = scoreRows(play).map(({ name, points, of }) =>
      t("together:say.result.part", { name: t(`episode:score.${name}`), points, of }),
    );
    return t("together:say.result.score", { total, parts: parts.join(t("together:say.and")) });
  },
  missed(play: WallPlay): string {
    const { t } = play.app;
    const names = missedOf(play).map(({ id }) =>
      t("together:say.quoted", { name: wordsOf(play.text().things, id).name }),
    );
    if (names.length === 0) return t("together:wall.missedNone");
    return t("together:say.result.missed", { names: names.join(t("together:say.and")) });
  },
  weak(play: WallPlay): string {
    const { t } = play.app;
    const groups = t("episode:groupNames", { returnObjects: true });
    const names = weakestOf(play).map(({ group }) =>
      t("together:say.quoted", { name: groups[group] }),
    );
    return t("together:say.result.weak", { names: names.join(t("together:say.and")) });
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
