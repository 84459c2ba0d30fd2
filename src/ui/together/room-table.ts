import { readText } from "#content/a-text";
import { wordsOf } from "#content/scenario-text";
import type { RoomStep } from "#core/room/steps";
import { stepsOf } from "#core/room/steps";
import { tallyOf } from "#core/room/votes";
import { tableFile } from "#core/table-file";
import { isHazard } from "#ui/episode/things";
import { measureAsked } from "./wall-plan";
import { numberOf } from "./wall-things";
import type { WallPlay } from "./wall-view";

/** Everything the room was asked, a line each: question, words, hands up and down, what is right. */
export function roomTable(play: WallPlay): string {
  const { t } = play.app;
  const room = play.people();
  // Where nobody said how many are there, hands are shares of a hundred.
  const counted = (column: string) =>
    room.people === undefined ? t("together:table.share", { column }) : column;
  const asked = stepsOf(play.scenario, room).filter(({ asks }) => asks);
  return tableFile([
    [
      t("together:table.step"),
      t("together:table.text"),
      counted(t("together:table.yes")),
      counted(t("together:table.no")),
      t("together:table.right"),
    ],
    ...asked.map((step) => {
      const { yes, no } = tallyOf(room, step.id);
      return [
        readText(questionAt(play, step)),
        readText(wordsAt(play, step)),
        Math.round(yes),
        Math.round(no),
        readText(rightAt(play, step)),
      ];
    }),
  ]);
}

/** What the room was asked, as the big screen asked it. */
function questionAt(play: WallPlay, { kind, about }: RoomStep): string {
  const { t } = play.app;
  const text = play.text();
  if (kind === "thing") return t("together:table.thing", { number: numberOf(play, about) });
  if (kind === "keyPoint") return t("together:wall.keyPoint");
  if (kind === "measure")
    return t(measureAsked(play.scenario.measures.find(({ id }) => id === about)));
  if (kind === "reason")
    return t("together:wall.keepAsk", { name: wordsOf(text.things, about).name });
  if (kind === "situation") return t("together:wall.situationAsk");
  if (kind === "action") return t("together:wall.actionAsk");
  const cause = play.scenario.causes.find(({ id }) => id === about);
  const link = wordsOf(text.chain, cause?.link ?? "");
  return link.question ?? t("episode:cause.question", { name: link.name });
}

function wordsAt(play: WallPlay, { kind, about, option }: RoomStep): string {
  const text = play.text();
  if (kind === "thing") return wordsOf(text.things, about).name;
  if (kind === "cause" || kind === "keyPoint") return wordsOf(text.causes, about).card;
  if (kind === "measure") return wordsOf(text.measures, about).card;
  if (kind === "reason") return wordsOf(text.reasons, about)[option]?.card ?? option;
  return wordsOf(kind === "situation" ? text.goal.situations : text.goal.actions, about);
}

function rightAt(play: WallPlay, { kind, about }: RoomStep): string {
  const { t } = play.app;
  if (kind === "thing")
    return t(`together:hands.${isHazard(play.scenario, about) ? "danger" : "safe"}`);
  const cause = play.scenario.causes.find(({ id }) => id === about);
  if (kind === "cause")
    return t(`together:wall.${cause?.kind === "cause" ? "isCause" : "noCause"}`);
  if (kind === "keyPoint" && cause?.key === true) return t("together:wall.isKey");
  return "";
}
