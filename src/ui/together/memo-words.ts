import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import type { StepKind } from "#core/room/step-ids";
import { type RoomStep, stepsOf, THING_PRESS } from "#core/room/steps";
import { rightCauses } from "#core/scenario";
import { isHazard } from "#ui/episode/things";
import { askAt, misunderstoodAt } from "./memo-asks";
import { quoted } from "./memo-lists";
import { isFirstOfQuestion } from "./memo-question";
import { isUnseen, reasonsOf } from "./memo-reasons";
import { disputedAt, sayAt } from "./memo-says";
import type { WallPlay } from "./wall-view";

/** What the notes tell the host at a step, in the present language. */
export interface MemoWords {
  readonly kind: StepKind;
  /** To be read aloud. */
  readonly say: string;
  /** What people often get wrong, with what is true; empty where it stood a card before. */
  readonly misunderstood: string;
  /** What to ask the hall; likewise. */
  readonly ask: string;
  /** What is right, before the wall tells it: in a word, where it has one, and why. */
  readonly verdict: string | undefined;
  readonly answer: string | undefined;
}

export function memoWords(play: WallPlay, step: RoomStep): MemoWords {
  const { press } = play.people().at;
  const isTold = press >= (TOLD[step.kind] ?? Number.POSITIVE_INFINITY);
  const [verdict, answer] = (isTold ? undefined : answerAt(play, step, press)) ?? [];
  return {
    kind: step.kind,
    say: sayAt(play, step, press),
    ...(isRepeated(play, step, press)
      ? { misunderstood: "", ask: "" }
      : { misunderstood: misunderstoodAt(play, step, press), ask: askAt(play, step, press) }),
    verdict,
    answer,
  };
}

/** Kinds whose cards follow each other, with the same beside all of them. */
const REPEATED: readonly StepKind[] = ["thing", "cause", "keyPoint", "measure", "reason"];

/** Whether the host has read the same beside an earlier card: what is said is larger without. */
function isRepeated(play: WallPlay, step: RoomStep, press: number): boolean {
  if (!REPEATED.includes(step.kind)) return false;
  const isAlike = ({ kind, about }: RoomStep) =>
    kind === step.kind &&
    (press < THING_PRESS.answer ||
      isHazard(play.scenario, about) === isHazard(play.scenario, step.about));
  return stepsOf(play.scenario, play.people()).find(isAlike)?.id !== step.id;
}

/** From these presses on the answer is on the wall, or read aloud: it is not told twice. */
const TOLD: Partial<Record<StepKind, number>> = {
  lobby: 1,
  thing: THING_PRESS.reason,
  link: 1,
  keyPoints: 1,
  kept: 1,
};

/** A verdict, where there is one in a word, and what else is told. */
type Answer = readonly [string | undefined, string];

/** The right answer and why, so that the host is never surprised by the wall. */
function answerAt(play: WallPlay, step: RoomStep, press: number): Answer | undefined {
  const { kind, about, option } = step;
  const { t } = play.app;
  const text = play.text();
  const thing = (id: string): Answer => [dangerWords(play, id), wordsOf(text.things, id).reason];
  switch (kind) {
    case "lobby":
      return [t("together:hands.danger"), t("episode:practice.reason")];
    case "thing":
      return thing(about);
    case "heat": {
      const disputed = disputedAt(play, press);
      return disputed === undefined ? undefined : thing(disputed);
    }
    case "cause":
    case "keyPoint":
      return [causeWords(play, kind, about), wordsOf(text.causes, about).explanation];
    case "link": {
      const causes = cardOrder(play.scenario.id, play.scenario.causes).filter(
        (cause) => cause.link === about,
      );
      return [allOrNone(play, causes), listOf(play, "cause", causes)];
    }
    case "keyPoints": {
      const key = cardOrder(play.scenario.id, rightCauses(play.scenario));
      return [
        undefined,
        listOf(
          play,
          "keyPoint",
          key.filter((cause) => cause.key),
        ),
      ];
    }
    case "measure":
      return [undefined, wordsOf(text.measures, about).explanation];
    case "reason": {
      const isSound = reasonsOf(play, about, true).includes(option);
      const verdict = t(`together:wall.${isSound ? "keepOk" : "keepNo"}`);
      const why = wordsOf(text.reasons, about)[option]?.explanation ?? "";
      return [verdict, [why, ...dangerUnseen(play, step)].join("\n")];
    }
    case "kept": {
      const [sound] = reasonsOf(play, about, true);
      const words = wordsOf(text.reasons, about)[sound ?? ""];
      if (!words) return [undefined, t("together:memo.noReason")];
      // Why it holds is told at the next press.
      return [t("together:memo.sound"), quoted(play, [words.card])];
    }
    default:
      return undefined;
  }
}

/** What is dangerous in a thing that the room did not look at: it was said with its first card, and may be asked. */
function dangerUnseen(play: WallPlay, step: RoomStep): readonly string[] {
  if (!isUnseen(play, step.about) || isFirstOfQuestion(play, step)) return [];
  const { name, reason } = wordsOf(play.text().things, step.about);
  return [play.app.t("together:memo.notSeen", { name, reason })];
}

/** Two ticks, or two crosses, look like a mistake: it is said that they are none. */
function allOrNone(
  { app }: WallPlay,
  causes: readonly { readonly kind: string }[],
): string | undefined {
  const right = causes.filter(({ kind }) => kind === "cause").length;
  const areTwo = causes.length === 2;
  if (right === 0) return app.t(`together:memo.${areTwo ? "neither" : "none"}`);
  if (right < causes.length) return undefined;
  return app.t(`together:memo.${areTwo ? "both" : "all"}`);
}

/** Cards with what is true of each, a line each. */
const listOf = (
  play: WallPlay,
  kind: "cause" | "keyPoint",
  causes: readonly { readonly id: string }[],
) =>
  causes
    .map(
      ({ id }) => `${isTrue(play, kind, id) ? "✓" : "✕"}　${wordsOf(play.text().causes, id).card}`,
    )
    .join("\n");

const dangerWords = (play: WallPlay, thing: string) =>
  play.app.t(`together:hands.${isHazard(play.scenario, thing) ? "danger" : "safe"}`);

function isTrue({ scenario }: WallPlay, kind: "cause" | "keyPoint", about: string): boolean {
  const cause = scenario.causes.find(({ id }) => id === about);
  return kind === "keyPoint" ? cause?.key === true : cause?.kind === "cause";
}

function causeWords(play: WallPlay, kind: "cause" | "keyPoint", about: string): string {
  const { t } = play.app;
  const isRight = isTrue(play, kind, about);
  if (kind === "keyPoint") return t(isRight ? "together:wall.isKey" : "together:memo.notKey");
  return t(`together:wall.${isRight ? "isCause" : "noCause"}`);
}
