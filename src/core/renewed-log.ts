import type { Action } from "./action";
import { phases } from "./episode";
import { idsOf } from "./ids";
import { damageLinks, rightCauses, type Scenario } from "./scenario";

/** Earlier releases asked for exactly two ◎ before all links were decided at once. */
const KEY_POINTS_OF_BEFORE = 2;

/**
 * A log of an earlier release, where one `advance` decided the causes of all links, as it is
 * played today: link by link, and ◎ afterwards on true causes only. What was not final yet is
 * carried as picks; a ◎ on an excuse earned nothing and is left out. Other logs stay as they are.
 */
export function renewed(scenario: Scenario, log: readonly Action[]): readonly Action[] {
  const from = indexOfAdvance(log, phases.indexOf("cause"));
  if (from === undefined) return log;
  const length = log.slice(from).findIndex(({ type }) => type === "advance");
  const isDecided = length >= 0;
  const until = isDecided ? from + length : log.length;
  const round = log.slice(from, until);
  if (round.some(({ type }) => type === "decideLink")) return log;

  const { picks, marks } = chosenBefore(round);
  if (isDecided ? marks.length !== KEY_POINTS_OF_BEFORE : marks.length === 0) return log;
  const right = idsOf(rightCauses(scenario));
  const decisions = idsOf(damageLinks(scenario)).map(
    (link): Action => ({
      type: "decideLink",
      link,
    }),
  );
  return [
    ...log.slice(0, from),
    ...picks.map((cause): Action => ({ type: "toggleCause", cause })),
    ...(isDecided ? decisions : []),
    ...(isDecided ? marks.filter((cause) => right.includes(cause)) : []).map(
      (cause): Action => ({ type: "toggleKeyPoint", cause }),
    ),
    ...log.slice(until),
  ];
}

/** Where a log goes on after so many times `advance`. */
function indexOfAdvance(log: readonly Action[], count: number): number | undefined {
  const advances = log.flatMap(({ type }, index) => (type === "advance" ? [index] : []));
  const last = advances[count - 1];
  return last === undefined ? undefined : last + 1;
}

/** What lay picked and marked in the end; a ◎ went with its card. */
function chosenBefore(round: readonly Action[]) {
  const picks = new Set<string>();
  const marks = new Set<string>();
  for (const action of round) {
    if (action.type === "toggleCause") {
      toggle(picks, action.cause);
      marks.delete(action.cause);
    }
    if (action.type === "toggleKeyPoint") toggle(marks, action.cause);
  }
  return { picks: [...picks], marks: [...marks] };
}

function toggle(ids: Set<string>, id: string): void {
  if (!ids.delete(id)) ids.add(id);
}
