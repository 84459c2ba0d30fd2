import { wordsOf } from "#content/scenario-text";
import { costOf } from "#core/plan";
import { reasonPoll } from "#core/room/polls";
import { planOfRoom } from "#core/room/room-plan";
import { actionPoll, situationOfRoom, situationPoll } from "#core/room/room-pledge";
import { type StepKind, stepId } from "#core/room/step-ids";
import { type RoomStep, stepsOf } from "#core/room/steps";
import { distanceOf, isMajority, isSplit, mostDisputed, tallyOf } from "#core/room/votes";
import { thingsOf } from "#core/scenario";
import { cardAmounts } from "#ui/episode/amounts";
import { callWords, placedCalls } from "#ui/episode/calls";
import { nameAloud } from "#ui/episode/speaker";
import { isHazard } from "#ui/episode/things";
import { daysAloud } from "./memo-aloud";
import { keyPointsSay, linkSays } from "./memo-causes";
import { daySays, shotSays } from "./memo-films";
import { nestedQuotes } from "./memo-lists";
import { isFirstOfQuestion, questionOf } from "./memo-question";
import { reasonSays, reasonsOf } from "./memo-reasons";
import { debriefSays } from "./memo-result";
import { tieTaken } from "./ties";
import { amountWords } from "./votes-bar";
import { pledgeOf } from "./wall-goal";
import { keptHow } from "./wall-kept";
import { numberOf, whoIsAsked } from "./wall-things";
import type { WallPlay } from "./wall-view";

type Say = (play: WallPlay, step: RoomStep, press: number) => string;

/** What the host reads aloud at a press of a step: nobody has to make up a sentence. */
export const sayAt: Say = (play, step, press) =>
  daysAloud(nestedQuotes(says[step.kind](play, step, press)), play.app.locale());

const isFirstOfKind = ({ scenario, people }: WallPlay, { id, kind }: RoomStep): boolean =>
  stepsOf(scenario, people()).find((each) => each.kind === kind)?.id === id;

/** Before the first card of a kind the hall is told what it is going to choose. */
function opened(
  play: WallPlay,
  step: RoomStep,
  kind: "shot" | "cause" | "keyPoint" | "situation" | "action" | "pointing",
  words: string,
): string {
  if (!isFirstOfKind(play, step)) return words;
  const { situations } = play.text().goal;
  const moment = wordsOf(situations, situationOfRoom(play.scenario, play.people()));
  // The moment was chosen before the first deed is asked for.
  const tie = kind === "action" ? tieTaken(play, situationPoll(play.scenario)) : undefined;
  const what = tie === undefined ? kind : "actionTie";
  return play.app.t(`together:say.first.${what}`, { moment, words, tie });
}

const partOf =
  (kind: "situation" | "action"): Say =>
  (play, step) => {
    const { situations, actions } = play.text().goal;
    const card = wordsOf(kind === "situation" ? situations : actions, step.about);
    return opened(play, step, kind, play.app.t(`together:say.${kind}`, { card }));
  };

/** The thing the room was of two minds about, at this press. */
export function disputedAt(play: WallPlay, press: number): string | undefined {
  const things = thingsOf(play.scenario).map(({ id }) => id);
  return mostDisputed(play.people(), things)[press];
}

/** The company's name with its readings: a host who reads it first on a stage stumbles over 荷車坂. */
const companyAloud = ({ text }: WallPlay): string => text().company.aloud ?? text().company.name;

const lobby: Say = (play, _, press) => {
  const { t } = play.app;
  const company = companyAloud(play);
  return press === 0
    ? t("together:say.lobby", { company })
    : t("together:say.practice", { company, reason: t("episode:practice.reason") });
};

const beat: Say = (play, { about }) => {
  const speaker = play.scenario.briefing.find(({ id }) => id === about)?.speaker ?? "narrator";
  const words = wordsOf(play.text().briefing, about);
  if (speaker === "narrator") return words;
  return play.app.t("together:say.beat", { name: nameAloud(play, speaker), words });
};

const thing: Say = (play, { id, about }, press) => {
  const { t } = play.app;
  const room = play.people();
  const { name, closeUp, reason } = wordsOf(play.text().things, about);
  const isDanger = isHazard(play.scenario, about);
  const how = isMajority(tallyOf(room, id)) === isDanger ? "really" : "actually";
  const number = numberOf(play, about);
  const at = [
    () => t("together:say.thing", { number, name, facts: closeUp }),
    () =>
      t("together:say.split", {
        yes: amountWords(play.app, room, id, "yes"),
        why: t(`together:wall.${whoIsAsked(play, id)}`),
      }),
    () => t(`together:wall.${how}.${isDanger ? "danger" : "safe"}`),
    () => reason,
  ];
  return (at[press] ?? at[0])?.() ?? "";
};

/** Whether a room was split about a thing, and about none as much. */
function isMostDisputed(play: WallPlay, about: string): boolean {
  const tallies = [about, disputedAt(play, 1)].map(
    (id) => id && tallyOf(play.people(), stepId("thing", id)),
  );
  const [own, other] = tallies;
  if (!own || !isSplit(own)) return false;
  return !other || distanceOf(own) < distanceOf(other);
}

const heat: Say = (play, _, press) => {
  const { t } = play.app;
  const about = disputedAt(play, press);
  if (about === undefined) return t("together:say.heat.none");
  const first = isMostDisputed(play, about) ? "most" : "first";
  return t(`together:say.heat.${press === 0 ? first : "next"}`, {
    number: numberOf(play, about),
    name: wordsOf(play.text().things, about).name,
    share: amountWords(play.app, play.people(), stepId("thing", about), "yes"),
    why: t("together:wall.askChanged"),
  });
};

const plan: Say = (play) => {
  const { t } = play.app;
  const { scenario } = play;
  const bought = planOfRoom(scenario, play.people());
  const cost = costOf(scenario, bought);
  if (bought.length === 0) return t("together:say.plan.nothing");
  return t("together:say.plan.bought", {
    ...cardAmounts(play, {
      money: scenario.budget.money - cost.money,
      effort: scenario.budget.effort - cost.effort,
    }),
  });
};

const kept: Say = (play, { about }, press) => {
  const { t } = play.app;
  const chosen = play.episode().kept[about];
  const words = wordsOf(play.text().reasons, about)[chosen ?? ""];
  if (press === 0) {
    const hazard = play.scenario.hazards.find(({ id }) => id === about);
    if (!words || !hazard) return t("together:say.kept.nothing");
    const { card } = words;
    const tie = tieTaken(play, reasonPoll(play.scenario, hazard));
    return tie === undefined
      ? t("together:say.kept.chosen", { card })
      : t("together:say.kept.tie", { tie, card });
  }
  const verdict = t(`together:wall.${keptHow(play, about)}`);
  const told = t("together:say.kept.answer", { verdict, reason: words?.explanation ?? "" });
  return `${told}\n${afterKept(play, about)}`;
};

/** What a reason that holds needs besides; of one that does not, which would, or what else there is. */
function afterKept(play: WallPlay, about: string): string {
  const { t } = play.app;
  if (keptHow(play, about) === "keepOk") return t("together:say.kept.terms");
  const [sound] = reasonsOf(play, about, true);
  const words = wordsOf(play.text().reasons, about)[sound ?? ""];
  return words === undefined
    ? t("together:say.kept.other")
    : t("together:say.kept.better", { card: words.card });
}

const says: Readonly<Record<StepKind, Say>> = {
  lobby,
  beat,
  thing,
  heat,
  shot: (play, step) => opened(play, step, "shot", shotSays(play, step.about)),
  cause(play, step) {
    const { card } = wordsOf(play.text().causes, step.about);
    const question = questionOf(play, step.about);
    // What was just asked is not asked again before every card.
    const isFirst = isFirstOfQuestion(play, step);
    const how = isFirst ? "cause" : "causeMore";
    return opened(play, step, "cause", play.app.t(`together:say.${how}`, { question, card }));
  },
  link: linkSays,
  keyPoint(play, step) {
    const { card } = wordsOf(play.text().causes, step.about);
    return opened(play, step, "keyPoint", play.app.t("together:say.keyPoint", { card }));
  },
  keyPoints: keyPointsSay,
  budget: (play) => play.app.t("together:say.budget", cardAmounts(play, play.scenario.budget)),
  measure(play, step) {
    const { about } = step;
    const measure = play.scenario.measures.find(({ id }) => id === about);
    const { money, effort } = cardAmounts(play, measure ?? { money: 0, effort: 0 });
    const { card } = wordsOf(play.text().measures, about);
    const how = measure?.money === 0 ? "measureFree" : "measure";
    return play.app.t(`together:say.${how}`, { card, money, effort });
  },
  plan,
  reason: reasonSays,
  kept,
  day: (play, { about }) => daySays(play, about),
  situation: partOf("situation"),
  action: partOf("action"),
  pledge(play) {
    const { t } = play.app;
    const sentence = pledgeOf(play);
    const tie = tieTaken(play, actionPoll(play.scenario, play.people()));
    if (tie !== undefined) return t("together:say.pledgeTie", { tie, sentence });
    // Of a moment that was no more wanted than others it was told before the deeds.
    const isMomentTie = tieTaken(play, situationPoll(play.scenario)) !== undefined;
    return t(`together:say.${isMomentTie ? "pledgeDeed" : "pledge"}`, { sentence });
  },
  pointing(play, step) {
    const call = placedCalls(play).find(({ id }) => id === step.about);
    const how = call?.call === "done" ? "pointing" : "pointingLater";
    const words = play.app.t(`together:say.${how}`, { call: call ? callWords(play, call) : "" });
    return opened(play, step, "pointing", words);
  },
  debrief: (play, _, press) => debriefSays(play, press),
};
