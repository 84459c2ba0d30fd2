import type { Plan } from "./plan";
import type { Scenario } from "./scenario";

type Pointing = Scenario["goal"]["pointing"][number];

/** ヨシ！ is called at what was put right; what was not is promised: これから！ */
export type Call = "done" | "promised";

/** One of the three things that are pointed at, as a plan leaves it. */
export interface PlannedCall {
  readonly id: string;
  readonly call: Call;
  /** What of the picture is pointed at. */
  readonly target: string;
}

/**
 * How a thing is called after a plan: any one of the measures that correct it is enough. Without
 * a list of them there is nothing to put right.
 */
export function callOf({ correctedBy }: Pointing, plan: Plan): Call {
  return correctedBy === undefined || correctedBy.some((id) => plan.includes(id))
    ? "done"
    : "promised";
}

/** The three calls in their order. What is put right may stand elsewhere than the danger did. */
export function plannedCalls({ goal }: Scenario, plan: Plan): readonly PlannedCall[] {
  return goal.pointing.map((pointing) => {
    const { id, target, correctedTarget = target } = pointing;
    const call = callOf(pointing, plan);
    return { id, call, target: call === "done" ? correctedTarget : target };
  });
}
