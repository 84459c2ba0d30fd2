import type { Cause, Link, Scenario } from "#core/scenario";
import { type Box, type Manifest, personLayer } from "./manifest";
import { headsByPerson, personIn, type RoomState } from "./visible-layers";

type Room = Pick<Manifest, "layers" | "people">;

/**
 * The room at a link, as the accident left it there, with whoever speaks, acts or is looked at: the
 * others would only stand behind bubbles.
 */
export function shotOf(scenario: Scenario, { layers, people }: Room, link: Link): RoomState {
  const until = scenario.chain.indexOf(link) + 1;
  const acting = layers
    .filter(({ shows }) => "link" in shows && shows.link === link.id)
    .map((layer) => personIn(layers, layer));
  const speaking = scenario.causes.filter((cause) => cause.link === link.id);
  const present = people
    .map(({ id }) => id)
    .filter(
      (id) =>
        link.focus.includes(id) ||
        acting.includes(personLayer(id)) ||
        speaking.some(({ speaker }) => speaker === id),
    );
  return { links: scenario.chain.slice(0, until).map(({ id }) => id), measures: [], present };
}

/** Where everybody's head is in the shot of a link, in stage units. */
export function headsAt(scenario: Scenario, room: Room, link: Link): ReadonlyMap<string, Box> {
  return headsByPerson(room, shotOf(scenario, room, link));
}

/**
 * The cards as their speakers stand in the shot, from left to right, so that each bubble hangs over
 * its own; whoever is not to be seen comes last.
 */
export function bySpeaker(
  causes: readonly Cause[],
  heads: ReadonlyMap<string, Box>,
): readonly Cause[] {
  const middle = ({ speaker }: Cause) => {
    const head = speaker === undefined ? undefined : heads.get(speaker);
    return head === undefined ? Number.POSITIVE_INFINITY : head.x + head.width / 2;
  };
  return causes.toSorted((a, b) => (middle(a) < middle(b) ? -1 : middle(a) > middle(b) ? 1 : 0));
}
