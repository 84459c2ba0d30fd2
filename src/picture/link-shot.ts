import type { Cause, Link, Scenario } from "#core/scenario";
import { type Box, type Manifest, personLayer } from "./manifest";
import { headsByPerson, personIn, type RoomState } from "./visible-layers";

type Room = Pick<Manifest, "layers" | "people">;

/**
 * The room at a link, as the accident left it there, with whoever speaks, acts or is looked at: the
 * others would only stand behind bubbles.
 */
export function shotOf(scenario: Scenario, room: Room, link: Link): RoomState {
  const ids = [...concerned(room, link), ...speaking(scenario, room, link)];
  return atLink(scenario, link, inOrder(room, ids));
}

/**
 * The same beside cards that show who speaks: only with who acts or is looked at. Where that is
 * nobody, whoever speaks stands there, so that the room is not empty.
 */
export function shotBeside(scenario: Scenario, room: Room, link: Link): RoomState {
  const shown = concerned(room, link);
  return atLink(scenario, link, shown.length > 0 ? shown : speaking(scenario, room, link));
}

const atLink = ({ chain }: Scenario, link: Link, present: readonly string[]): RoomState => ({
  links: chain.slice(0, chain.indexOf(link) + 1).map(({ id }) => id),
  measures: [],
  present,
});

const inOrder = ({ people }: Room, ids: readonly string[]): readonly string[] =>
  people.map(({ id }) => id).filter((id) => ids.includes(id));

/** Who is looked at in a link, or acts in it. */
function concerned(room: Room, link: Link): readonly string[] {
  const acting = room.layers
    .filter(({ shows }) => "link" in shows && shows.link === link.id)
    .map((layer) => personIn(room.layers, layer));
  const ids = room.people.map(({ id }) => id);
  return ids.filter((id) => link.focus.includes(id) || acting.includes(personLayer(id)));
}

const speaking = ({ causes }: Scenario, room: Room, link: Link): readonly string[] =>
  inOrder(
    room,
    causes.flatMap(({ link: of, speaker }) => (of === link.id && speaker ? [speaker] : [])),
  );

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
