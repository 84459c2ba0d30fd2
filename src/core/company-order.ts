import type { Case } from "./cases";
import type { ScenarioNumber } from "./guide";
import type { SelfCheck } from "./guide-self-check";
import type { Start } from "./guide-start";
import { patrolOrder } from "./patrol";
import { adviseStart, type Choices, episodesFor } from "./recommend";
import { type Answers, scoreSelfCheck } from "./self-check";

/** What a company has said of itself, as far as it has. */
export interface CompanySaid {
  /** Answers to どこから始める？. */
  readonly start?: { readonly data: Start; readonly choices: Choices } | undefined;
  /** The latest sheet of today's self-check. */
  readonly sheet?: { readonly check: SelfCheck; readonly answers: Answers } | undefined;
}

/**
 * The ten numbers in the order in which they are offered: what a finished self-check found weak
 * comes first, else what fits the company's answers, then the others in their common order.
 */
export function patrolOrderFor(
  cases: readonly Case[],
  { start, sheet }: CompanySaid,
): readonly ScenarioNumber[] {
  const weak =
    sheet && scoreSelfCheck(sheet.check, sheet.answers).isComplete
      ? episodesFor(cases, sheet.check, sheet.answers)
      : [];
  const fitting =
    weak.length > 0 || start === undefined
      ? weak
      : adviseStart(start.data, start.choices).scenarios.filter(({ weight }) => weight > 0);
  const first = fitting.map(({ number }) => number);
  return [...first, ...patrolOrder.filter((number) => !first.includes(number))];
}
