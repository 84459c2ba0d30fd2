import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import type { StepKind } from "#core/room/step-ids";
import type { RoomStep } from "#core/room/steps";
import { rightCauses } from "#core/scenario";
import { isHazard } from "#ui/episode/things";
import { askAt, misunderstoodAt } from "./memo-asks";
import { reasonsOf } from "./memo-reasons";
import { disputedAt, quoted, sayAt } from "./memo-says";
import type { WallPlay } from "./wall-view";

/** What the notes tell the host at a step, in the present language. */
export interface MemoWords {
  readonly kind: StepKind;
  /** To be read aloud. */
  readonly say: string;
  /** What people often get wrong, with what is true. */
  readonly misunderstood: string;
  /** What to ask the hall. */
  readonly ask: string;
  /** What is right, before the wall tells it. */
  readonly answer: string | undefined;
}

export function memoWords(play: WallPlay, step: RoomStep): MemoWords {
  const { press } = play.people().at;
  return {
    kind: step.kind,
    say: sayAt(play, step, press),
    misunderstood: misunderstoodAt(play, step, press),
    ask: askAt(play, step, press),
    answer: answerAt(play, step, press),
  };
}

/** The right answer and why, so that the host is never surprised by the wall. */
function answerAt(play: WallPlay, step: RoomStep, press: number): string | undefined {
  const { kind, about, option } = step;
  const { t } = play.app;
  const text = play.text();
  const thing = (id: string) => `${dangerWords(play, id)}　${wordsOf(text.things, id).reason}`;
  switch (kind) {
    case "lobby":
      return `${t("together:hands.danger")}　${t("episode:practice.reason")}`;
    case "thing":
      return thing(about);
    case "heat": {
      const disputed = disputedAt(play, press);
      return disputed && thing(disputed);
    }
    case "cause":
    case "keyPoint":
      return `${causeWords(play, kind, about)}　${wordsOf(text.causes, about).explanation}`;
    case "link":
      return listOf(
        play,
        "cause",
        cardOrder(
          play.scenario.id,
          play.scenario.causes.filter((cause) => cause.link === about),
        ),
      );
    case "keyPoints":
      return listOf(
        play,
        "keyPoint",
        rightCauses(play.scenario).filter(({ key }) => key),
      );
    case "measure":
      return wordsOf(text.measures, about).explanation;
    case "reason": {
      const isSound = reasonsOf(play, about, true).includes(option);
      const verdict = t(`together:wall.${isSound ? "keepOk" : "keepNo"}`);
      return `${verdict}　${wordsOf(text.reasons, about)[option]?.explanation ?? ""}`;
    }
    case "kept": {
      const [sound] = reasonsOf(play, about, true);
      const words = wordsOf(text.reasons, about)[sound ?? ""];
      if (!words) return t("together:memo.noReason");
      return `${t("together:memo.sound")}　${quoted(play, [words.card])}　${words.explanation}`;
    }
    default:
      return undefined;
  }
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
  if (kind === "keyPoint") return t(`together:wall.${isRight ? "isKey" : "notKey"}`);
  return t(`together:wall.${isRight ? "isCause" : "noCause"}`);
}
