import { wordsOf } from "#content/scenario-text";
import { type RoomStep, stepsOf } from "#core/room/steps";
import type { WallPlay } from "./wall-view";

/** The link of the accident that a card belongs to, as it is asked about. */
export function questionOf(play: WallPlay, cause: string): string {
  const link = play.scenario.causes.find(({ id }) => id === cause)?.link ?? "";
  const { name, question } = wordsOf(play.text().chain, link);
  return question ?? play.app.t("episode:cause.question", { name });
}

/** Whether a card is the first that its question is asked with. */
export function isFirstOfQuestion({ scenario, people }: WallPlay, step: RoomStep): boolean {
  const linkOf = (id: string) => scenario.causes.find((cause) => cause.id === id)?.link;
  const isOfSame = ({ kind, about }: RoomStep) => {
    if (kind !== step.kind) return false;
    if (kind === "reason") return about === step.about;
    return kind === "keyPoint" || linkOf(about) === linkOf(step.about);
  };
  return stepsOf(scenario, people()).find(isOfSame)?.id === step.id;
}
