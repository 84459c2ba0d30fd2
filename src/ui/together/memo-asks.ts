import { wordsOf } from "#content/scenario-text";
import type { StepKind } from "#core/room/step-ids";
import type { RoomStep } from "#core/room/steps";
import { rightCauses } from "#core/scenario";
import { isHazard } from "#ui/episode/things";
import { nestedQuotes } from "./memo-lists";
import { reasonsOf } from "./memo-reasons";
import { quoted } from "./memo-says";
import { debriefParts, missedOf } from "./wall-debrief";
import { whoIsAsked } from "./wall-things";
import type { WallPlay } from "./wall-view";

type Told = (play: WallPlay, step: RoomStep, press: number) => string;

const arrow = (claim: string, answer: string) => `${claim} → ${answer}`;

/** What people often get wrong where the room stands, with what is true: in the place's own words where it has some. */
export const misunderstoodAt: Told = (play, step, press) =>
  nestedQuotes(wrong[step.kind](play, step, press));

/** A question for the hall. */
export const askAt: Told = (play, step, press) => nestedQuotes(asks[step.kind](play, step, press));

/** What is disputed of the place: the first is talked about before the plan, the last after it. */
function disputed(play: WallPlay, index: number): string | undefined {
  const found = Object.values(play.text().disputes ?? {}).at(index);
  return found && arrow(found.claim, found.answer);
}

function ofCause(play: WallPlay, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const { card, explanation } = wordsOf(play.text().causes, id);
  return arrow(quoted(play, [card]), explanation);
}

/** Words that are true everywhere. */
const general =
  (kind: GeneralKind): Told =>
  ({ app, text }) =>
    app.t(`together:wrong.${kind}`, { company: text().company.name });
type GeneralKind = Exclude<StepKind, "thing" | "debrief" | "keyPoint" | "action">;

const plainAsk =
  (kind: PlainKind): Told =>
  ({ app }) =>
    app.t(`together:discuss.${kind}`);
type PlainKind = Exclude<
  StepKind,
  "thing" | "debrief" | "lobby" | "plan" | "kept" | "link" | "keyPoints"
>;

/** A true cause that is none of the weightiest: it is often taken for one. */
const notKey: Told = (play, step, press) =>
  ofCause(play, rightCauses(play.scenario).find(({ key }) => !key)?.id) ??
  general("keyPoints")(play, step, press);

/** A promise that does not fit its moment, and where it would. */
const oddPledge: Told = (play, step, press) => {
  const { situations, actions, oddPairs = {} } = play.text().goal;
  const [odd] = play.scenario.goal.oddPairs ?? [];
  if (!odd) return general("pledge")(play, step, press);
  const sentence = play.app.t("together:wall.pledgeSentence", {
    situation: wordsOf(situations, odd.situation),
    action: wordsOf(actions, odd.action),
  });
  return arrow(quoted(play, [sentence]), wordsOf(oddPairs, odd.id));
};

const wrong: Readonly<Record<StepKind, Told>> = {
  lobby: general("lobby"),
  beat: general("beat"),
  shot: general("shot"),
  cause: general("cause"),
  reason: general("reason"),
  situation: general("situation"),
  pointing: general("pointing"),
  thing: (play, { about }) =>
    play.app.t(`together:wrong.${isHazard(play.scenario, about) ? "danger" : "safe"}`),
  heat: general("heat"),
  plan: (play, step, press) => disputed(play, 0) ?? general("plan")(play, step, press),
  day: general("day"),
  link: (play, step, press) =>
    ofCause(
      play,
      play.scenario.causes.find((c) => c.link === step.about && c.kind === "excuse")?.id,
    ) ?? general("link")(play, step, press),
  keyPoint: notKey,
  keyPoints: notKey,
  measure: general("measure"),
  kept(play, step, press) {
    const [unsound] = reasonsOf(play, step.about, false);
    const words = wordsOf(play.text().reasons, step.about)[unsound ?? ""];
    if (!words) return general("kept")(play, step, press);
    return arrow(quoted(play, [words.card]), words.explanation);
  },
  action: oddPledge,
  pledge: oddPledge,
  debrief(play, step, press) {
    const { t } = play.app;
    const part = debriefParts(play.people())[press] ?? "tomorrow";
    // After the pledge none is read out but the room's own.
    if (part === "pledge") return general("pledge")(play, step, press);
    // What the place leaves open is talked about where one looks ahead.
    if (part === "tomorrow") return disputed(play, 1) ?? t("together:wrong.result.tomorrow");
    const [missed] = missedOf(play);
    if (part !== "missed" || !missed) return t(`together:wrong.result.${part}`);
    const { name, reason } = wordsOf(play.text().things, missed.id);
    return arrow(t("together:wrong.looksSafe", { name }), reason);
  },
};

const asks: Readonly<Record<StepKind, Told>> = {
  beat: plainAsk("beat"),
  heat: plainAsk("heat"),
  shot: plainAsk("shot"),
  cause: plainAsk("cause"),
  link: ({ app }, _, press) => app.t(`together:discuss.${press === 0 ? "link" : "linkAfter"}`),
  keyPoint: plainAsk("keyPoint"),
  keyPoints: ({ app }, _, press) =>
    app.t(`together:discuss.${press === 0 ? "keyPoints" : "keyPointsAfter"}`),
  reason: plainAsk("reason"),
  day: plainAsk("day"),
  situation: plainAsk("situation"),
  action: plainAsk("action"),
  pledge: plainAsk("pledge"),
  pointing: plainAsk("pointing"),
  lobby: ({ app }, _, press) => app.t(`together:discuss.${press === 0 ? "lobby" : "lobbyAfter"}`),
  thing: (play, { id, about }, press) => {
    // Where all said "no problem", why is asked already.
    const isWhy = press === 0 || (press === 1 && whoIsAsked(play, id) === "askWhy");
    const afterwards = isHazard(play.scenario, about) ? "like" : "likeSafe";
    return play.app.t(`together:discuss.${isWhy ? "thing" : afterwards}`);
  },
  measure: plainAsk("measure"),
  plan: (play) => discussed(play, 0) ?? play.app.t("together:discuss.measure"),
  kept: (play) => discussed(play, 1) ?? play.app.t("together:discuss.other"),
  debrief(play, _, press) {
    const { t } = play.app;
    const part = debriefParts(play.people())[press] ?? "tomorrow";
    if (part === "missed")
      return t(`together:discuss.${missedOf(play).length > 0 ? "like" : "missedNone"}`);
    if (part === "weak") return t("together:discuss.measure");
    if (part !== "tomorrow") return t(`together:discuss.result.${part}`);
    const [first] = play.scenario.questions ?? [];
    return (
      (first && play.text().questions?.[first]?.question) ?? t("together:discuss.result.tomorrow")
    );
  },
};

/** What the place has its people talk about. */
const discussed = (play: WallPlay, index: number): string | undefined =>
  Object.values(play.text().discussion ?? {})[index];
