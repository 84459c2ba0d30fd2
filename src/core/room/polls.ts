import { KEY_POINTS } from "../episode";
import { cardOrder } from "../order";
import { type Hazard, rightCauses, type Scenario } from "../scenario";
import type { Room } from "./room-state";
import { stepId } from "./step-ids";
import { supportOf } from "./votes";

/** One card of a poll, with the step at which hands go up for it. */
export interface PollCard {
  readonly id: string;
  readonly step: string;
}

/** Cards of which a room goes on with the most wanted, in the order in which it is asked about them. */
export interface Poll {
  readonly cards: readonly PollCard[];
  /** So many go on. */
  readonly take: number;
  /** Whether one goes on even where nobody wants any. */
  readonly isNeeded: boolean;
}

/** How a poll ends. */
export interface PollResult {
  readonly chosen: readonly PollCard[];
  /** Those that as many want, and not all of which go on; none where the hands alone decide. */
  readonly equal: readonly PollCard[];
  /** Whether the host said which of the equal ones. */
  readonly isByHost: boolean;
}

/** A poll about these cards; the order in which they are asked decides among equals. */
export const pollOf = (
  { id: salt }: Scenario,
  ids: readonly { readonly id: string }[],
  step: (id: string) => string,
  { take, isNeeded }: Pick<Poll, "take" | "isNeeded">,
): Poll => ({
  cards: cardOrder(salt, ids).map(({ id }) => ({ id, step: step(id) })),
  take,
  isNeeded,
});

/** Which of the true causes are the weightiest. */
export const keyPointPoll = (scenario: Scenario): Poll =>
  pollOf(scenario, rightCauses(scenario), (id) => stepId("keyPoint", id), {
    take: KEY_POINTS,
    isNeeded: false,
  });

/** What a danger is left for. */
export const reasonPoll = (scenario: Scenario, { id: hazard, reasons }: Hazard): Poll =>
  pollOf(scenario, reasons, (id) => stepId("reason", hazard, id), { take: 1, isNeeded: false });

/** The most wanted cards; of equal ones those the host took, the last first, then the ones asked first. */
export function pollResult(room: Room, { cards, take, isNeeded }: Poll): PollResult {
  const support = ({ step }: PollCard) => supportOf(room, step);
  const rank = ({ step }: PollCard) => {
    const at = room.preferred.indexOf(step);
    return at < 0 ? room.preferred.length : at;
  };
  const ranked = cards
    .filter((card) => isNeeded || support(card) > 0)
    .toSorted((a, b) => support(b) - support(a) || rank(a) - rank(b));
  const chosen = ranked.slice(0, take);
  const [last, next] = [chosen.at(-1), ranked[take]];
  const isTie = last !== undefined && next !== undefined && support(last) === support(next);
  const equal = isTie ? cards.filter((card) => support(card) === support(last)) : [];
  return { chosen, equal, isByHost: equal.some(({ step }) => room.preferred.includes(step)) };
}
