import { wordsOf } from "#content/scenario-text";
import { excerptOf } from "#core/room/excerpt";
import type { RoomStep } from "#core/room/steps";
import { isFirstOfQuestion } from "./memo-question";
import type { WallPlay } from "./wall-view";

/** Reasons to leave a danger that hold, or that do not. */
export function reasonsOf(
  { scenario }: WallPlay,
  hazard: string,
  isSound: boolean,
): readonly string[] {
  const found = scenario.hazards.find(({ id }) => id === hazard);
  const holds = (isAcceptable: boolean) => found?.retainable === true && isAcceptable;
  return (found?.reasons ?? [])
    .filter(({ acceptable }) => holds(acceptable) === isSound)
    .map(({ id }) => id);
}

/** Whether a danger was none of the things that the room looked at. */
export function isUnseen({ scenario, people }: WallPlay, hazard: string): boolean {
  return !excerptOf(scenario, people().things).hazards.some(({ id }) => id === hazard);
}

/** A danger that stays, with what is dangerous in it where nobody looked at it, and a reason to leave it. */
export function reasonSays(play: WallPlay, step: RoomStep): string {
  const { t } = play.app;
  const { about, option } = step;
  const text = play.text();
  const card = wordsOf(text.reasons, about)[option]?.card ?? option;
  if (!isFirstOfQuestion(play, step)) return t("together:say.reasonMore", { card });
  const { name, reason } = wordsOf(text.things, about);
  return isUnseen(play, about)
    ? t("together:say.reasonUnseen", { name, reason, card })
    : t("together:say.reason", { name, card });
}
