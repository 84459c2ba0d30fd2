import { wordsOf } from "#content/scenario-text";
import { button } from "./button";
import { captainSays } from "./captain-says";
import { nextThing } from "./next-thing";
import type { Play } from "./play";
import type { SheetContent } from "./sheet";
import { signStyle } from "./sign-style";
import { thingState } from "./things";
import { answerBlock } from "./verdict";

/** What the player can do in a close-up. */
export interface CloseUpActions {
  judge(verdict: "danger" | "safe"): void;
  next(): void;
  close(): void;
}

/** A thing's close-up with its two buttons, or with the answer when it was judged 危ない. */
export function closeUp(play: Play, thing: string, actions: CloseUpActions): SheetContent {
  const { app, content } = play;
  const { t } = app;
  const index = content.manifest.things.findIndex(({ id }) => id === thing);
  const words = wordsOf(play.text().things, thing);
  const state = thingState(play.scenario, play.episode(), thing);
  const isAnswered = state === "found" || state === "suspected";
  return {
    tag: String(index + 1),
    title: words.name,
    picture: content.urlOf(content.manifest.things[index]?.closeUp ?? ""),
    facts: words.closeUp,
    close: t("episode:spot.close"),
    enlarge: t("episode:spot.enlarge"),
    stamp: isAnswered
      ? {
          src: stampOf(play, state),
          style: signStyle("stamp", content.manifest.things[index]?.signs),
        }
      : undefined,
    answer: isAnswered
      ? answerOf(play, state, words.reason)
      : captainSays(play, "stand", t("episode:spot.ask")),
    actions: isAnswered ? afterwards(play, actions) : judging(play, state === "safe", actions),
  };
}

function stampOf({ app, content }: Play, state: "found" | "suspected"): string {
  const stamp = state === "found" ? "danger" : "false-alarm";
  return content.urlOf(`shared/stamp-${stamp}-${app.locale()}.webp`);
}

function answerOf({ app }: Play, state: "found" | "suspected", reason: string): HTMLElement {
  const words = app.t(`episode:spot.answer.${state}`);
  return state === "found"
    ? answerBlock("good", "eye", words, reason)
    : answerBlock("bad", "doubted", words, reason);
}

/** The two buttons, in the same places whatever is looked at. */
export function judging(
  { app }: Play,
  isSafe: boolean,
  { judge }: Pick<CloseUpActions, "judge">,
): HTMLElement[] {
  const { t } = app;
  const danger = button(
    t("episode:spot.danger"),
    { id: "judge-danger", kind: "danger", icon: "danger", shortcut: "ArrowLeft", keycap: "←" },
    () => judge("danger"),
  );
  const safe = button(
    t("episode:spot.safe"),
    { id: "judge-safe", icon: "shield", shortcut: "ArrowRight", keycap: "→" },
    () => judge("safe"),
  );
  safe.ariaPressed = String(isSafe);
  danger.classList.add("judge");
  safe.classList.add("judge");
  return [danger, safe];
}

function afterwards(play: Play, { next, close }: CloseUpActions): HTMLElement[] {
  const { t } = play.app;
  const onward = nextThing(play) === undefined ? t("episode:spot.end") : t("episode:spot.next");
  return [
    button(t("episode:spot.back"), { id: "sheet-back", kind: "quiet" }, close),
    button(
      onward,
      { id: "sheet-next", kind: "primary", icon: "next", iconLast: true, shortcut: "N" },
      next,
    ),
  ];
}
