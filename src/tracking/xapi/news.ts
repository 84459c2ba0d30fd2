import type { Standing } from "../tracker";
import { progressOf, type Statement, scoreOf, type VerbName } from "./statements";

/** What was told so far of how a learner stands, in this session or an earlier one. */
export interface Told {
  readonly verbs: ReadonlySet<VerbName>;
  /** -1 before the first. */
  readonly score: number;
  readonly progress: number;
}

/** Something there is to say. */
export interface News {
  readonly verb: VerbName;
  readonly result: NonNullable<Statement["result"]>;
}

const perCent = (share: number) => Math.round(100 * share);

/** How far one is, where that is further than what was told. */
export function stepsOf(standing: Standing, told: Told): readonly News[] {
  const { progress, score } = standing;
  const isFurther = perCent(progress) > perCent(told.progress);
  const isHigher = score !== undefined && score > told.score;
  return [
    ...(isFurther ? [{ verb: "progressed" as const, result: progressOf(progress) }] : []),
    ...(isHigher ? [{ verb: "scored" as const, result: { score: scoreOf(score) } }] : []),
  ];
}

/**
 * What is said once: that everything is done, in all sessions together; and, where there is a pass
 * mark, how it went, until it is passed. `spent`: the duration that such statements carry.
 */
export function judgementsOf(
  { isDone, score }: Standing,
  { verbs }: Told,
  pass: number | undefined,
  spent: NonNullable<Statement["result"]>,
): readonly News[] {
  if (!isDone) return [];
  const done = { verb: "completed", result: { completion: true, ...spent } } as const;
  const completed = verbs.has("completed") ? [] : [done];
  if (pass === undefined || score === undefined || verbs.has("passed")) return completed;
  const success = score >= pass;
  const verb = success ? "passed" : "failed";
  if (verbs.has(verb)) return completed;
  return [...completed, { verb, result: { success, score: scoreOf(score), ...spent } }];
}
