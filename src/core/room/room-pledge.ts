import { cardOrder } from "../order";
import { actionsFor } from "../pledge";
import type { Scenario } from "../scenario";
import type { Room } from "./room-state";
import { stepId } from "./step-ids";
import { supportOf } from "./votes";

/** The moment that most people chose for the pledge. */
export const situationOfRoom = (scenario: Scenario, room: Room): string =>
  pick(scenario, room, "situation", scenario.goal.situations);

/** The deeds that hands go up for: those that belong to the chosen moment, nobody could keep another. */
export const actionsAsked = (scenario: Scenario, room: Room): readonly string[] =>
  actionsFor(scenario.goal, situationOfRoom(scenario, room));

/** The deed that most people chose for that moment. */
export const actionOfRoom = (scenario: Scenario, room: Room): string =>
  pick(scenario, room, "action", actionsAsked(scenario, room));

function pick(
  scenario: Scenario,
  room: Room,
  kind: "situation" | "action",
  ids: readonly string[],
): string {
  const support = ({ id }: { readonly id: string }) => supportOf(room, stepId(kind, id));
  const cards = ids.map((id) => ({ id }));
  return mostWanted(scenario.id, cards, support)[0]?.id ?? "";
}

/** Cards by how many want them; equal ones in the order in which the cards lie. */
export function mostWanted<Card extends { readonly id: string }>(
  salt: string,
  cards: readonly Card[],
  support: (card: Card) => number,
): readonly Card[] {
  return cardOrder(salt, cards).toSorted((a, b) => support(b) - support(a));
}
