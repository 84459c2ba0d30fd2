import { cardOrder } from "../order";
import { costOf, isAffordable } from "../plan";
import type { Measure, Scenario } from "../scenario";
import type { Room } from "./room-state";
import { stepId } from "./step-ids";
import { supportOf } from "./votes";

/** A card with the share of people who want it, and whether both purses still pay for it in its turn. */
export interface SupportedCard {
  readonly measure: Measure;
  readonly support: number;
  readonly isBought: boolean;
}

/**
 * All cards in the order of support, equal ones in the order in which the cards lie: each that
 * somebody wants is bought as long as both purses pay for it.
 */
export function cardsBySupport(scenario: Scenario, room: Room): readonly SupportedCard[] {
  const support = ({ id }: Measure) => supportOf(room, stepId("measure", id));
  const bag: string[] = [];
  return cardOrder(scenario.id, scenario.measures)
    .toSorted((a, b) => support(b) - support(a))
    .map((measure) => {
      const pays = isAffordable(scenario, costOf(scenario, [...bag, measure.id]));
      const isBought = support(measure) > 0 && pays;
      if (isBought) bag.push(measure.id);
      return { measure, support: support(measure), isBought };
    });
}

/** The room's plan: what support buys, with what the host took in or out after it was talked about. */
export function planOfRoom(scenario: Scenario, room: Room): readonly string[] {
  return cardsBySupport(scenario, room)
    .filter(({ measure, isBought }) => isBought !== room.swapped.includes(measure.id))
    .map(({ measure }) => measure.id);
}
