import { tollOf } from "#core/chain";
import { POINTS, SCORE_PARTS, wholePoints } from "#core/score";
import { tollAmount } from "#ui/episode/toll-words";
import type { Shipped, Walkthrough } from "../helpers/shipped";
import { type Words, written } from "./words";

interface Walk {
  readonly shipped: Shipped;
  readonly choices: Walkthrough;
}

/** What the debrief has to say after a walkthrough, in the words of the language. */
export function resultOf(words: Words, { shipped, choices }: Walk) {
  const { scenario } = shipped;
  const { t } = words;
  const whole = wholePoints(choices.expect);
  const time = (value: number) => written(tollAmount({ ...words, scenario }, value));
  const parts = SCORE_PARTS.map((part, index) =>
    written(t("episode:score.points", { points: whole[index], of: POINTS[part] })),
  );
  return {
    total: `${choices.expect.total}${written(t("episode:score.outOf"))}`,
    parts,
    times: [time(tollOf(scenario, [])), time(choices.expect.stopped)],
  };
}
