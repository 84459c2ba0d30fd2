import { wordsOf } from "#content/scenario-text";
import { presentStep } from "#core/room/room";
import { type RoomStep, stepsOf } from "#core/room/steps";
import { callWords, placedCalls } from "#ui/episode/calls";
import { speakerName } from "#ui/episode/speaker";
import { isFirstOfQuestion, questionOf } from "./memo-question";
import { disputedAt } from "./memo-says";
import { debriefParts } from "./wall-debrief";
import { nameOf } from "./wall-plan";
import { numberOf } from "./wall-things";
import type { WallPlay } from "./wall-view";

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

/** What a further press of the same step shows. */
function titleOfPress(play: WallPlay, { kind }: RoomStep, press: number): string {
  const { t } = play.app;
  switch (kind) {
    case "thing":
      return t(`together:then.${(["split", "answer", "why"] as const)[press - 1] ?? "why"}`);
    case "heat":
      return heatTitle(play, press);
    case "debrief": {
      const part = debriefParts(play.people())[press] ?? "tomorrow";
      return part === "score" ? t("together:wall.result") : t(`together:wall.${part}`);
    }
    default:
      return t("together:then.answer");
  }
}

/** The next thing the room disagreed on, by its name. */
function heatTitle(play: WallPlay, press: number): string {
  const { t } = play.app;
  const thing = disputedAt(play, press);
  if (thing === undefined) return t("together:wall.splitNone");
  const { name } = wordsOf(play.text().things, thing);
  return t("together:then.heatOf", { number: numberOf(play, thing), name });
}

/** What the next step is about: a new question before its cards. */
function titleOf(play: WallPlay, step: RoomStep): string {
  const { kind, about } = step;
  const { t } = play.app;
  const text = play.text();
  const { causes, chain } = text;
  const asked = (question: string, card: string) =>
    isFirstOfQuestion(play, step)
      ? t("together:then.question", { question })
      : t("together:then.card", { card });
  const named = {
    beat: () => beatTitle(play, about),
    thing: () =>
      t("together:then.thing", {
        number: numberOf(play, about),
        name: wordsOf(text.things, about).name,
      }),
    heat: () => heatTitle(play, 0),
    measure: () => nameOf(play, about),
    cause: () => asked(questionOf(play, about), wordsOf(causes, about).card),
    keyPoint: () => asked(t("together:wall.keyPoint"), wordsOf(causes, about).card),
    reason: () => {
      const card = wordsOf(text.reasons, about)[step.option]?.card ?? step.option;
      return isFirstOfQuestion(play, step)
        ? t("together:then.reason")
        : t("together:then.card", { card });
    },
    situation: () => partTitle(play, step, "situation"),
    action: () => partTitle(play, step, "action"),
    shot: () => t("together:then.shot", { name: wordsOf(chain, about).name }),
    day: () => t("together:then.day", { name: wordsOf(chain, about).name }),
    link: () => t("together:then.link", { name: wordsOf(chain, about).name }),
    pointing: () => {
      const call = placedCalls(play).find(({ id }) => id === about);
      return t("together:then.pointing", { call: call ? callWords(play, call) : "" });
    },
  };
  return kind in named
    ? named[kind as keyof typeof named]()
    : t(`together:then.${kind as Exclude<typeof kind, keyof typeof named | "lobby">}`);
}

/** The first card of a pledge's part comes with its question; of the others only the card is new. */
function partTitle(play: WallPlay, step: RoomStep, kind: "situation" | "action"): string {
  const { t } = play.app;
  const first = stepsOf(play.scenario, play.people()).find((each) => each.kind === kind);
  if (first?.id === step.id) return t(`together:then.${kind}`);
  const { situations, actions } = play.text().goal;
  const card = wordsOf(kind === "situation" ? situations : actions, step.about);
  return t(`together:then.${kind}Card`, { card });
}

function beatTitle(play: WallPlay, about: string): string {
  const { t } = play.app;
  const speaker = play.scenario.briefing.find(({ id }) => id === about)?.speaker ?? "narrator";
  return speaker === "narrator"
    ? t("together:then.beat")
    : t("together:then.beatOf", { name: speakerName(play, speaker).name });
}
