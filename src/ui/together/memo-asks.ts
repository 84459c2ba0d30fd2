import { wordsOf } from "#content/scenario-text";
import { type LinkOutcome, outcomeOf } from "#core/chain";
import { type StepKind, stepId } from "#core/room/step-ids";
import { type RoomStep, THING_PRESS } from "#core/room/steps";
import { supportOf, tallyOf } from "#core/room/votes";
import { isHazard } from "#ui/episode/things";
import { nestedQuotes, quoted } from "./memo-lists";
import { reasonsOf } from "./memo-reasons";
import { furtherQuestions } from "./tomorrow";
import { debriefParts, missedOf } from "./wall-debrief";
import { keptHow } from "./wall-kept";
import { freeCards } from "./wall-measure";
import { whoIsAsked } from "./wall-things";
import type { WallPlay } from "./wall-view";

type Told = (play: WallPlay, step: RoomStep, press: number) => string;

const arrow = (claim: string, answer: string) => `${claim} → ${answer}`;

/** What people often get wrong where the room stands, with what is true: in the place's own words where it has some. */
export const misunderstoodAt: Told = (play, step, press) =>
  nestedQuotes(wrong[step.kind](play, step, press));

/** A question for the hall. */
export const askAt: Told = (play, step, press) => nestedQuotes(asks[step.kind](play, step, press));

/** What is disputed of the place: told where its weakest areas are; beside a plan is no room for it. */
function disputed(play: WallPlay): string | undefined {
  const [found] = Object.values(play.text().disputes ?? {});
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
type GeneralKind =
  | Exclude<StepKind, "debrief" | "keyPoint" | "reason" | "budget">
  | "beatBefore"
  | "danger"
  | "safe"
  | "keyPointsAfter"
  | "shotBefore"
  | "dayOpen"
  | "dayStopped";

const plainAsk =
  (kind: PlainKind): Told =>
  ({ app }) =>
    app.t(`together:discuss.${kind}`);
type PlainKind = Exclude<
  StepKind,
  | "shot"
  | "thing"
  | "debrief"
  | "lobby"
  | "plan"
  | "kept"
  | "link"
  | "keyPoints"
  | "beat"
  | "day"
  | "reason"
>;

/** How a link of the day seen again ends with what was bought. */
function outcomeAt({ scenario, episode }: WallPlay, { about }: RoomStep): LinkOutcome {
  const link = scenario.chain.find(({ id }) => id === about);
  return link === undefined ? "reduced" : outcomeOf(scenario, link, episode().measures);
}

const dayKind = { happened: "dayOpen", reduced: "day", prevented: "dayStopped" } as const;

/** Whether it is the last talk of the opening: from there on the hall looks round. */
const isLastBeat = ({ scenario }: WallPlay, { about }: RoomStep): boolean =>
  scenario.briefing.at(-1)?.id === about;

/** Of what most hands went up for of all that is wrong at a link: the hall's own mistake comes first. */
function mistakenAt(play: WallPlay, link: string): string | undefined {
  const hands = (id: string) => supportOf(play.people(), stepId("cause", id));
  return play.scenario.causes
    .filter((cause) => cause.link === link && cause.kind === "excuse")
    .toSorted((a, b) => hands(b.id) - hands(a.id))[0]?.id;
}

const wrong: Readonly<Record<StepKind, Told>> = {
  lobby: general("lobby"),
  beat: (play, step, press) =>
    general(isLastBeat(play, step) ? "beat" : "beatBefore")(play, step, press),
  // Who is to blame is no question before anything happened.
  shot: (play, step, press) => {
    const isLast = play.scenario.chain.at(-1)?.id === step.about;
    return general(isLast ? "shot" : "shotBefore")(play, step, press);
  },
  cause: general("cause"),
  // What makes a reason a good one would tell which to choose.
  reason: general("kept"),
  situation: general("situation"),
  pointing: general("pointing"),
  // While hands go up, nothing here tells which answer is right.
  thing(play, step, press) {
    const kind = isHazard(play.scenario, step.about) ? "danger" : "safe";
    return general(press < THING_PRESS.answer ? "thing" : kind)(play, step, press);
  },
  heat: general("heat"),
  plan: general("plan"),
  day: (play, step, press) => general(dayKind[outcomeAt(play, step)])(play, step, press),
  // Before the answer, that it was no luck would judge a card that says so.
  link: (play, step, press) =>
    press === 0
      ? general("cause")(play, step, press)
      : (ofCause(play, mistakenAt(play, step.about)) ?? general("link")(play, step, press)),
  keyPoint: general("keyPoints"),
  keyPoints: (play, step, press) =>
    general(press === 0 ? "keyPoints" : "keyPointsAfter")(play, step, press),
  budget: ({ app, scenario }) => app.t("together:wrong.budget", { count: freeCards({ scenario }) }),
  measure: general("measure"),
  kept(play, step, press) {
    // Before the answer nothing tells whether this one may stay at all: a hall may see the notes.
    if (press === 0) return general("kept")(play, step, press);
    // The one the room took is told already.
    const taken = play.episode().kept[step.about];
    const unsound = reasonsOf(play, step.about, false).find((id) => id !== taken);
    const words = wordsOf(play.text().reasons, step.about)[unsound ?? ""];
    if (!words) return general("kept")(play, step, press);
    return arrow(quoted(play, [words.card]), words.explanation);
  },
  action: general("action"),
  pledge: general("pledge"),
  debrief(play, step, press) {
    const { t } = play.app;
    const part = debriefParts(play.people())[press] ?? "tomorrow";
    // After the pledge none is read out but the room's own.
    if (part === "pledge") return general("pledge")(play, step, press);
    const [missed] = missedOf(play);
    if (part === "score" && play.people().until !== "goal") return t("together:wrong.result.half");
    if (part === "weak") return disputed(play) ?? t("together:wrong.result.weak");
    if (part !== "missed" || !missed) return t(`together:wrong.result.${part}`);
    const { name, reason } = wordsOf(play.text().things, missed.id);
    return arrow(t("together:wrong.looksSafe", { name }), reason);
  },
};

const asks: Readonly<Record<StepKind, Told>> = {
  beat: (play, step) =>
    play.app.t(`together:discuss.${isLastBeat(play, step) ? "beat" : "beatBefore"}`),
  heat: plainAsk("heat"),
  // With the first link nothing has happened that could be stopped.
  shot: ({ app, scenario }, { about }) =>
    app.t(`together:discuss.${scenario.chain[0]?.id === about ? "shotFirst" : "shot"}`),
  cause: plainAsk("cause"),
  link: ({ app }, _, press) => app.t(`together:discuss.${press === 0 ? "link" : "linkAfter"}`),
  keyPoint: plainAsk("keyPoint"),
  keyPoints: ({ app }, _, press) =>
    app.t(`together:discuss.${press === 0 ? "keyPoints" : "keyPointsAfter"}`),
  // Who reviews it until when would tell which reason is good.
  reason: ({ app }) => app.t("together:discuss.reasonAsk"),
  day: ({ app, scenario }, { about }) =>
    app.t(`together:discuss.${scenario.chain[0]?.id === about ? "dayBegin" : "day"}`),
  situation: plainAsk("situation"),
  action: plainAsk("action"),
  pledge: plainAsk("pledge"),
  pointing: plainAsk("pointing"),
  lobby: ({ app }, _, press) => app.t(`together:discuss.${press === 0 ? "lobby" : "lobbyAfter"}`),
  thing(play, { id, about }, press) {
    const isDanger = isHazard(play.scenario, about);
    if (press >= THING_PRESS.reason)
      return play.app.t(`together:discuss.${isDanger ? "like" : "likeSafe"}`);
    if (press >= THING_PRESS.answer)
      return play.app.t(`together:discuss.${isDanger ? "thingWhat" : "thingWhy"}`);
    if (press === 0) return play.app.t("together:discuss.thingAsk");
    // Where all said "no problem", why is asked already; where nobody did, there is nobody to ask.
    const isAsked = whoIsAsked(play, id) === "askWhyNot" || tallyOf(play.people(), id).no === 0;
    return play.app.t(`together:discuss.${isAsked ? "neighbour" : "thing"}`);
  },
  budget: plainAsk("budget"),
  measure: plainAsk("measure"),
  plan: (play) => discussed(play, 0) ?? play.app.t("together:discuss.measure"),
  // What must not be left has no day to be left until: which it is, is not told before the answer.
  kept(play, { about }, press) {
    const after = keptHow(play, about) === "keepOk" ? "keptAfter" : "keptNot";
    const isChosen = play.episode().kept[about] !== undefined;
    const before = isChosen ? "reasonAsk" : "neighbour";
    return play.app.t(`together:discuss.${press === 0 ? before : after}`);
  },
  debrief(play, _, press) {
    const { t } = play.app;
    const part = debriefParts(play.people())[press] ?? "tomorrow";
    if (part === "missed")
      return t(`together:discuss.${missedOf(play).length > 0 ? "like" : "missedNone"}`);
    if (part === "weak") return discussed(play, 1) ?? t("together:discuss.weak");
    if (part !== "tomorrow") return t(`together:discuss.result.${part}`);
    return furtherQuestions(play)[0] ?? t("together:discuss.result.tomorrow");
  },
};

/** What the place has its people talk about. */
const discussed = (play: WallPlay, index: number): string | undefined =>
  Object.values(play.text().discussion ?? {})[index];
