import type { Play } from "./play";
import { ask } from "./question";

/** Ends the first round; asks first while there is something the player has not judged. */
export function askBeforeEnd(play: Play, onEnd: () => void): (() => void) | undefined {
  const { t } = play.app;
  const { things } = play.content.manifest;
  const { verdicts, looked } = play.episode();
  const unseen = things.filter(({ id }) => !looked.includes(id)).length;
  const undecided = things.filter(({ id }) => verdicts[id] === undefined).length - unseen;
  if (unseen + undecided === 0) {
    onEnd();
    return undefined;
  }
  const isAllSeen = unseen === 0;
  const question = {
    title: t(`episode:spot.endQuestion.${isAllSeen ? "titleUndecided" : "title"}`),
    text: [
      unseen > 0 ? t("episode:spot.endQuestion.unseen", { number: unseen }) : "",
      undecided > 0 ? t("episode:spot.endQuestion.undecided", { number: undecided }) : "",
      t("episode:spot.endQuestion.counts"),
    ].filter((part) => part !== ""),
    yes: t("episode:spot.endQuestion.yes"),
    no: t(`episode:spot.endQuestion.${isAllSeen ? "noUndecided" : "no"}`),
    // While there is more to be seen, that is what is offered.
    better: unseen > 0 ? "no" : "yes",
  } as const;
  return ask(play.frame.root, question, onEnd);
}
