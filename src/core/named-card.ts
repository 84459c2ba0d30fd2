import { isTrigger, outcomeOf } from "./chain";
import { cardOrder } from "./order";
import { bestPlan, isUseless, type Plan, riskRemoved } from "./plan";
import { damageLinks, type Link, type Measure, type Scenario } from "./scenario";

/** What a card has to do with how a link went: it worked, too little, not at all, or was missing. */
export type CardRole = "acted" | "little" | "idle" | "missing";

export interface NamedCard {
  readonly role: CardRole;
  readonly measure: Measure;
}

/**
 * The one card that is named at a link (docs/rules.md). Where the link was prevented or made
 * smaller, the bought card that removes most severity there; where it happened, a bought useless
 * card that aims at it, or else the card that was missing. Undefined for the trigger, and where
 * nothing that could be bought works.
 */
export function namedCard(scenario: Scenario, link: Link, plan: Plan): NamedCard | undefined {
  if (isTrigger(link)) return undefined;
  const cards = cardOrder(scenario.id, scenario.measures);
  const bought = cards.filter(({ id }) => plan.includes(id));
  const best = strongest(scenario, link, bought);
  if (outcomeOf(scenario, link, plan) !== "happened") return named("acted", best);
  const idle = bought.find((measure) => isUseless(measure) && measure.aim === link.id);
  const missing = missingAt(scenario, link, plan);
  return named("idle", idle) ?? named("missing", missing) ?? named("little", best);
}

/**
 * Every card that is told at a link: the named one first, then what was bought and is named at no
 * link. Each of these has one link: the one it aims at, or where it did most, best where that helped.
 */
export function cardsAt(scenario: Scenario, link: Link, plan: Plan): readonly NamedCard[] {
  const links = damageLinks(scenario);
  const first = namedCard(scenario, link, plan);
  const named = links.flatMap((each) => namedCard(scenario, each, plan)?.measure.id ?? []);
  const others = cardOrder(scenario.id, scenario.measures)
    .filter(({ id }) => plan.includes(id) && !named.includes(id))
    .filter((measure) => homeOf(scenario, plan, measure) === link);
  return [
    ...(first ? [first] : []),
    ...others.map((measure) => ({ role: roleOf(scenario, plan, measure), measure })),
  ];
}

/** What a bought card did, all links told: it helps too little where each of its links happened. */
export function roleOf(scenario: Scenario, plan: Plan, measure: Measure): CardRole {
  if (isUseless(measure)) return "idle";
  const hasHelped = damageLinks(scenario).some(
    (link) =>
      severityRemoved(scenario, link, measure) > 0 &&
      outcomeOf(scenario, link, plan) !== "happened",
  );
  return hasHelped ? "acted" : "little";
}

/**
 * The one link at which a bought card is told, besides where it is named: the one it aims at, or
 * where it did most, best where that helped.
 */
export function homeOf(scenario: Scenario, plan: Plan, measure: Measure): Link | undefined {
  const links = damageLinks(scenario);
  const aimed = links.find(({ id }) => id === measure.aim);
  const isHelped = (link: Link) => outcomeOf(scenario, link, plan) !== "happened";
  const [most] = links
    .map((link) => ({ link, removed: severityRemoved(scenario, link, measure) }))
    .filter(({ removed }) => removed > 0)
    .toSorted(
      (one, other) =>
        Number(isHelped(other.link)) - Number(isHelped(one.link)) || other.removed - one.removed,
    );
  return aimed ?? most?.link ?? links.at(-1);
}

/** What was not bought and would remove most there: of the best plan, or else of all cards. */
function missingAt(scenario: Scenario, link: Link, plan: Plan): Measure | undefined {
  const left = cardOrder(scenario.id, scenario.measures).filter(({ id }) => !plan.includes(id));
  const best = left.filter(({ id }) => bestPlan(scenario).plan.includes(id));
  return strongest(scenario, link, best) ?? strongest(scenario, link, left);
}

/** The card that alone removes most severity at a link, the first of equals; none if all remove 0. */
function strongest(scenario: Scenario, link: Link, cards: readonly Measure[]): Measure | undefined {
  const rated = cards.map((measure) => ({
    measure,
    removed: severityRemoved(scenario, link, measure),
  }));
  const most = Math.max(0, ...rated.map(({ removed }) => removed));
  return most === 0 ? undefined : rated.find(({ removed }) => removed === most)?.measure;
}

/** Severity that a card alone removes at a link, Σ severity · effect over the link's hazards. */
export function severityRemoved(scenario: Scenario, link: Link, { id }: Measure): number {
  return scenario.hazards
    .filter((hazard) => link.hazards.includes(hazard.id))
    .reduce((sum, hazard) => sum + hazard.severity * riskRemoved(scenario, [id], hazard.id), 0);
}

function named(role: CardRole, measure: Measure | undefined): NamedCard | undefined {
  return measure && { role, measure };
}
