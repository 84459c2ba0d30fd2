import { button } from "./button";
import { captainSays } from "./captain-says";
import { judging } from "./close-up";
import type { Play } from "./play";
import { openSheet, type SheetContent } from "./sheet";
import { signStyle } from "./sign-style";
import { answerBlock } from "./verdict";

/**
 * The one practice object of the very first play: look, judge, read the answer, then hands off.
 * Returns what closes it; closing it by hand before the end leaves it for the next time.
 */
export function openPractice(play: Play, onDone: () => void): () => void {
  const { app, frame, content } = play;
  const { t } = app;
  let isOpen = true;
  const remove = () => {
    if (!isOpen) return;
    isOpen = false;
    sheet.remove();
  };
  const sheet = openSheet(frame.root, remove, { extraClass: "sheet--practice" });
  const common = {
    title: t("episode:practice.title"),
    picture: content.urlOf("shared/practice.webp"),
    facts: t("episode:practice.facts"),
    enlarge: t("episode:spot.enlarge"),
  };

  const judge = (verdict: "danger" | "safe") => {
    const isRight = verdict === "danger";
    play.sound.play(isRight ? "stamp" : "seen");
    sheet.fill({
      ...common,
      stamp: {
        src: content.urlOf(`shared/stamp-danger-${app.locale()}.webp`),
        style: signStyle("stamp", undefined),
      },
      answer: answerBlock(
        isRight ? "good" : "neutral",
        isRight ? "eye" : "danger",
        t(`episode:practice.answer.${verdict}`),
        t("episode:practice.reason"),
      ),
      actions: [
        button(t("episode:practice.begin"), { id: "practice-begin", kind: "primary" }, () => {
          app.changeSettings({ practised: true });
          remove();
          onDone();
        }),
      ],
    });
    sheet.dialog.querySelector<HTMLElement>("[data-answer]")?.focus();
  };

  const opening: SheetContent = {
    ...common,
    answer: captainSays(play, "point", t("episode:practice.rules")),
    actions: judging(play, false, { judge }),
  };
  sheet.fill(opening);
  sheet.dialog.querySelector<HTMLElement>("#sheet-title")?.focus();
  return remove;
}
