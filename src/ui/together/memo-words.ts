import { wordsOf } from "#content/scenario-text";
import { presentStep } from "#core/room/room";
import type { RoomStep } from "#core/room/steps";
import { stepsOf } from "#core/room/steps";
import { mostDisputed } from "#core/room/votes";
import { thingsOf } from "#core/scenario";
import { cardAmounts } from "#ui/episode/amounts";
import { callWords, placedCalls } from "#ui/episode/calls";
import { isHazard } from "#ui/episode/things";
import { numberOf } from "./wall-things";
import type { WallPlay } from "./wall-view";

/** What the notes tell the host at a step, in the present language. */
export interface MemoWords {
  /** To be read aloud. */
  readonly say: string;
  /** What people often get wrong, with what is true. */
  readonly misunderstood: string | undefined;
  /** What to ask the hall. */
  readonly ask: string | undefined;
  /** What is right, before the wall tells it. */
  readonly answer: string | undefined;
}

export function memoWords(play: WallPlay, step: RoomStep): MemoWords {
  return {
    say: sayAt(play, step),
    misunderstood: disputeAt(play, step),
    ask: askAt(play, step),
    answer: answerAt(play, step),
  };
}

/** What comes after this step, in a few words; undefined at the end. */
export function nextWords(play: WallPlay): string | undefined {
  const room = play.people();
  const steps = stepsOf(play.scenario, room);
  const step = presentStep(play.scenario, room);
  const press = room.at.press + 1;
  if (press < step.presses) return titleOfPress(play, step, press);
  const next = steps[room.at.step + 1];
  return next && titleOf(play, next);
}

/** A thing goes on press by press; of every other step the name tells enough. */
function titleOfPress(play: WallPlay, step: RoomStep, press: number): string {
  if (step.kind !== "thing") return titleOf(play, step);
  const told = ["split", "answer", "why"] as const;
  return play.app.t(`together:then.${told[press - 1] ?? "why"}`);
}

function titleOf(play: WallPlay, { kind, about }: RoomStep): string {
  const text = play.text();
  const named = {
    thing: () => `${numberOf(play, about)} ${wordsOf(text.things, about).name}`,
    measure: () => wordsOf(text.measures, about).card,
    cause: () => wordsOf(text.causes, about).card,
    keyPoint: () => wordsOf(text.causes, about).card,
    shot: () => wordsOf(text.chain, about).name,
    day: () => wordsOf(text.chain, about).name,
    link: () => wordsOf(text.chain, about).name,
  };
  return kind in named
    ? named[kind as keyof typeof named]()
    : play.app.t(`together:then.${kind as Exclude<typeof kind, keyof typeof named>}`);
}

type Say = (play: WallPlay, step: RoomStep) => string;

const cardOf =
  (kind: "cause" | "keyPoint"): Say =>
  (play, { about }) => {
    const { t } = play.app;
    const link = play.scenario.causes.find(({ id }) => id === about)?.link ?? "";
    const { name, question = t("episode:cause.question", { name }) } = wordsOf(
      play.text().chain,
      link,
    );
    return t(`together:say.${kind}`, { question, card: wordsOf(play.text().causes, about).card });
  };

const partOf =
  (kind: "situation" | "action"): Say =>
  (play, { about }) => {
    const { situations, actions } = play.text().goal;
    const card = wordsOf(kind === "situation" ? situations : actions, about);
    return play.app.t(`together:say.${kind}`, { card });
  };

const says: Readonly<Record<RoomStep["kind"], Say>> = {
  lobby: (play) =>
    play.people().at.press > 0
      ? play.app.t("together:wall.practice")
      : play.app.t("together:say.lobby", { company: play.text().company.name }),
  beat: (play, { about }) => wordsOf(play.text().briefing, about),
  thing(play, { about }) {
    const { name, closeUp } = wordsOf(play.text().things, about);
    return play.app.t("together:say.thing", {
      number: numberOf(play, about),
      name,
      facts: closeUp,
    });
  },
  heat(play) {
    const things = thingsOf(play.scenario).map(({ id }) => id);
    return play.app.t("together:say.heat", { count: mostDisputed(play.people(), things).length });
  },
  shot: (play, { about }) => wordsOf(play.text().chain, about).accident,
  cause: cardOf("cause"),
  link: (play) => play.app.t("together:say.link"),
  keyPoint: cardOf("keyPoint"),
  keyPoints: (play) => play.app.t("together:say.keyPoints"),
  measure(play, { about }) {
    const measure = play.scenario.measures.find(({ id }) => id === about);
    const { money, effort } = cardAmounts(play, measure ?? { money: 0, effort: 0 });
    const { card } = wordsOf(play.text().measures, about);
    return play.app.t("together:say.measure", { card, money, effort });
  },
  plan: (play) => play.app.t("together:say.plan"),
  reason: (play, { about, option }) =>
    play.app.t("together:say.reason", {
      name: wordsOf(play.text().things, about).name,
      card: wordsOf(play.text().reasons, about)[option]?.card ?? option,
    }),
  kept: (play) => play.app.t("together:say.kept"),
  day: (play) => play.app.t("together:say.day"),
  situation: partOf("situation"),
  action: partOf("action"),
  pledge: (play) => play.app.t("together:say.pledge"),
  pointing(play, { about }) {
    const call = placedCalls(play).find(({ id }) => id === about);
    return play.app.t("together:say.pointing", { call: call ? callWords(play, call) : "" });
  },
  debrief(play) {
    const [first] = play.scenario.questions ?? [];
    const question = (first && play.text().questions?.[first]?.question) ?? play.text().lesson;
    return play.app.t("together:say.debrief", { question });
  },
};

const sayAt: Say = (play, step) => says[step.kind](play, step);

/** What is usually disputed at this place; told with the measures, where it comes up. */
function disputeAt(play: WallPlay, { kind }: RoomStep): string | undefined {
  const told = Object.values(play.text().disputes ?? {});
  const at = { heat: 0, plan: 0, link: 1, kept: 1 } as const;
  if (!(kind in at)) return undefined;
  const dispute = told[at[kind as keyof typeof at]] ?? told[0];
  return dispute && `${dispute.claim} → ${dispute.answer}`;
}

/** A question for the hall. */
function askAt(play: WallPlay, { kind }: RoomStep): string | undefined {
  const { t } = play.app;
  const asked = Object.values(play.text().discussion ?? {});
  switch (kind) {
    case "thing":
    case "heat":
      return t("together:discuss.thing");
    case "link":
    case "keyPoints":
      return t("together:discuss.cause");
    case "measure":
    case "plan":
      return asked[0] ?? t("together:discuss.measure");
    case "kept":
    case "pledge":
    case "debrief":
      return asked[1] ?? t("together:discuss.other");
    default:
      return undefined;
  }
}

/** The right answer and why, so that the host is never surprised by the wall. */
function answerAt(play: WallPlay, { kind, about, option }: RoomStep): string | undefined {
  const text = play.text();
  switch (kind) {
    case "thing":
      return `${dangerWords(play, about)}　${wordsOf(text.things, about).reason}`;
    case "cause":
    case "keyPoint":
      return `${causeWords(play, kind, about)}　${wordsOf(text.causes, about).explanation}`;
    case "measure":
      return wordsOf(text.measures, about).explanation;
    case "reason":
      return wordsOf(text.reasons, about)[option]?.explanation;
    default:
      return undefined;
  }
}

const dangerWords = (play: WallPlay, thing: string) =>
  play.app.t(`together:hands.${isHazard(play.scenario, thing) ? "danger" : "safe"}`);

function causeWords(play: WallPlay, kind: "cause" | "keyPoint", about: string): string {
  const cause = play.scenario.causes.find(({ id }) => id === about);
  const isRight = kind === "cause" ? cause?.kind === "cause" : cause?.key === true;
  if (!isRight) return play.app.t("together:wall.noCause");
  return play.app.t(kind === "cause" ? "together:wall.isCause" : "together:wall.isKey");
}
