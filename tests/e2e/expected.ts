import { tollOf } from "#core/chain";
import { POINTS } from "#core/score";
import { tollAmount } from "#ui/episode/toll-words";
import type { Shipped, Walkthrough } from "../helpers/shipped";
import { type Words, written } from "./words";

const PARTS = ["notice", "think", "prepare"] as const;

interface Walk {
  readonly shipped: Shipped;
  readonly choices: Walkthrough;
}

/** What the debrief has to say after a walkthrough, in the words of the language. */
export function resultOf(words: Words, { shipped, choices }: Walk) {
  const { scenario } = shipped;
  const { t } = words;
  const number = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
  const time = (value: number) => written(tollAmount({ ...words, scenario }, value));
  const parts = PARTS.map((part) => {
    const points = number.format(POINTS[part] * choices.expect[part]);
    return written(t("episode:score.points", { points, of: POINTS[part] }));
  });
  return {
    total: `${choices.expect.total}${written(t("episode:score.outOf"))}`,
    parts,
    times: [time(tollOf(scenario, [])), time(choices.expect.stopped)],
  };
}
