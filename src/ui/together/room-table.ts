import { readText } from "#content/a-text";
import { wordsOf } from "#content/scenario-text";
import { isSoundlyKept } from "#core/keep";
import { type RoomStep, stepsOf } from "#core/room/steps";
import { shareOf, type Tally, tallyOf } from "#core/room/votes";
import { tableFile } from "#core/table-file";
import { isHazard } from "#ui/episode/things";
import { nestedQuotes } from "./memo-lists";
import { measureAsked } from "./wall-measure";
import { numberOf } from "./wall-things";
import type { WallPlay } from "./wall-view";

/** Everything the room was asked, a line each: question, words, hands up and down, what is right. */
export function roomTable(play: WallPlay): string {
  const { t } = play.app;
  const room = play.people();
  // Hands at a glance are no people: all are told as shares then, or they cannot be compared.
  const isShare = Object.values(room.shows).some(({ show }) => typeof show !== "number");
  const counted = (column: string) => (isShare ? t("together:table.share", { column }) : column);
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
      const tally = tallyOf(room, step.id);
      const { yes, no } = inWhole(isShare ? inPercent(tally) : tally);
      return [
        readText(questionAt(play, step)),
        readText(wordsAt(play, step)),
        yes,
        no,
        readText(rightAt(play, step)),
      ];
    }),
  ]);
}

const inPercent = (tally: Tally): Tally => ({
  yes: 100 * shareOf(tally),
  no: tally.no === 0 ? 0 : 100 - 100 * shareOf(tally),
});

/** Whole numbers that are together as many as both were: of a third and two thirds, 33 and 67. */
function inWhole({ yes, no }: Tally): Tally {
  const up = Math.round(yes);
  return { yes: up, no: Math.round(yes + no) - up };
}

/** What the room was asked, as the big screen asked it; of a danger that stays, with its name. */
function questionAt(play: WallPlay, { kind, about }: RoomStep): string {
  const { t } = play.app;
  const text = play.text();
  if (kind === "thing") return t("together:table.thing", { number: numberOf(play, about) });
  if (kind === "keyPoint") return t("together:wall.keyPoint");
  if (kind === "measure")
    return t(measureAsked(play.scenario.measures.find(({ id }) => id === about)));
  if (kind === "reason")
    return nestedQuotes(t("together:table.reason", { name: wordsOf(text.things, about).name }));
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

/** What is true of it, in the words of the big screen; nothing where no answer is right. */
function rightAt({ app, scenario }: WallPlay, { kind, about, option }: RoomStep): string {
  const { t } = app;
  const cause = scenario.causes.find(({ id }) => id === about);
  const hazard = scenario.hazards.find(({ id }) => id === about);
  const isSound = hazard !== undefined && isSoundlyKept(hazard, option);
  switch (kind) {
    case "thing":
      return t(`together:hands.${isHazard(scenario, about) ? "danger" : "safe"}`);
    case "cause":
      return t(`together:wall.${cause?.kind === "cause" ? "isCause" : "noCause"}`);
    case "keyPoint":
      return t(`together:wall.${cause?.key === true ? "isKey" : "notKey"}`);
    case "reason":
      return t(`together:wall.${isSound ? "keepOk" : "keepNo"}`);
    default:
      return "";
  }
}
