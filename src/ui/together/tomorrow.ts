import { wordsOf } from "#content/scenario-text";
import { openByWeight } from "#core/pledge";
import { excerptOf } from "#core/room/excerpt";
import type { WallPlay } from "./wall-view";

/** What to do about the gravest danger that is left open; of things nobody looked at, nothing is said. */
function stepOf({ scenario, people, episode, text }: WallPlay): string | undefined {
  const { hazards } = excerptOf(scenario, people().things);
  const { measures, kept } = episode();
  return openByWeight(scenario, measures, kept)
    .filter((hazard) => hazards.includes(hazard))
    .flatMap(({ id }) => wordsOf(text().things, id).nextStep ?? [])[0];
}

/** What comes first tomorrow; where all that was looked at is put right, a company asks itself. */
export function tomorrowOf(play: WallPlay): string {
  const { questions, lesson } = play.text();
  const [first = ""] = play.scenario.questions ?? [];
  return stepOf(play) ?? questions?.[first]?.question ?? lesson;
}

/** The questions of a company that it is not left with for tomorrow anyhow. */
export const furtherQuestions = (play: WallPlay): readonly string[] =>
  (play.scenario.questions ?? [])
    .map((id) => play.text().questions?.[id]?.question ?? "")
    .filter((question) => question !== tomorrowOf(play));
