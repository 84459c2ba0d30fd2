import { idsOf } from "#core/ids";
import { type Scenario, thingsOf } from "#core/scenario";
import { type Layer, type Manifest, personLayer } from "./manifest";

/** What a scenario gives names to that a room may call otherwise. */
export const namedKinds = ["things", "links", "measures", "people"] as const;
export type NamedKind = (typeof namedKinds)[number];

/** Ids that a scenario has of a kind. */
export function namesOf(scenario: Scenario, kind: NamedKind): readonly string[] {
  switch (kind) {
    case "things":
      return idsOf(thingsOf(scenario));
    case "links":
      return idsOf(scenario.chain);
    case "measures":
      return idsOf(scenario.measures);
    case "people":
      return scenario.cast;
    default:
      return kind satisfies never;
  }
}

/** What the room calls something of a scenario: the same, unless `inRoom` says otherwise. */
export function nameInRoom({ inRoom }: Scenario, kind: NamedKind, id: string): string {
  return inRoom?.[kind]?.[id] ?? id;
}

/**
 * A room as one scenario plays in it: under the scenario's names, without what only others that
 * share it can do there. Things that are not this scenario's stay to be seen, not to be judged.
 */
export function dressedRoom(scenario: Scenario, room: Manifest): Manifest {
  const names = (kind: NamedKind) => byRoomName(scenario, kind);
  const things = names("things");
  const people = names("people");
  const moments = new Map([...names("links"), ...names("measures")]);
  const layerNames = new Map(
    [...people].flatMap(([inRoom, own]) => [
      [inRoom, own],
      [personLayer(inRoom), personLayer(own)],
    ]),
  );
  const renamed = (id: string) => layerNames.get(id) ?? id;
  return {
    ...room,
    layers: room.layers.flatMap((layer) => {
      const shows = momentOf(layer, names("links"), names("measures"));
      if (shows === undefined) return [];
      return [{ ...layer, id: renamed(layer.id), shows, replaces: layer.replaces.map(renamed) }];
    }),
    things: room.things.flatMap((thing) => {
      const id = things.get(thing.id);
      return id === undefined ? [] : [{ ...thing, id }];
    }),
    people: room.people.map((person) => ({ ...person, id: people.get(person.id) ?? person.id })),
    regions: room.regions.map((region) => ({
      ...region,
      id: moments.get(region.id) ?? region.id,
    })),
  };
}

/** Picture of a person's face; undefined for who is not to be seen at the start. */
export function faceOf({ layers }: Manifest, person: string): string | undefined {
  return layers.find(({ id }) => id === personLayer(person) || id === person)?.face;
}

/** Whether a layer shows a person as at the start, so that the face can be cut from it. */
export function hasFace({ id }: Layer, { people }: Pick<Manifest, "people">): boolean {
  return people.some((person) => id === person.id || id === personLayer(person.id));
}

type Names = ReadonlyMap<string, string>;

/** The scenario's names by the room's. */
function byRoomName(scenario: Scenario, kind: NamedKind): Names {
  return new Map(
    namesOf(scenario, kind).map((id) => [nameInRoom(scenario, kind, id), id] as const),
  );
}

/** When a layer shows, by the scenario's names; undefined where it never does. */
function momentOf({ shows }: Layer, links: Names, measures: Names): Layer["shows"] | undefined {
  if ("always" in shows) return shows;
  if ("link" in shows) {
    const link = links.get(shows.link);
    return link === undefined ? undefined : { ...shows, link };
  }
  const measure = measures.get(shows.measure);
  return measure === undefined ? undefined : { measure };
}
