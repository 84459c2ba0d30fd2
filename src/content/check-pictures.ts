import type { Scenario } from "#core/scenario";
import {
  dressedRoom,
  faceOf,
  type NamedKind,
  namedKinds,
  nameInRoom,
  namesOf,
} from "#picture/dressed-room";
import type { Manifest } from "#picture/manifest";
import type { Problem } from "./load-scenario";

/** Who speaks without a face in the room: the captain has one of his own, the narrator has none. */
const FACELESS = ["mamoru", "narrator"];

/**
 * Finds where a scenario and its room do not fit: a thing that is nowhere to be seen, a camera
 * that looks at nothing, somebody who speaks without a face. None when all is well.
 */
export function checkPictures(scenario: Scenario, room: Manifest): readonly Problem[] {
  const file = `scenarios/${scenario.id}/scenario.json`;
  const drawn = dressedRoom(scenario, room);
  return [
    ...checkNames(scenario, room),
    ...namesOf(scenario, "things")
      .filter((id) => !drawn.things.some((thing) => thing.id === id))
      .map((id) => `thing "${id}" is not drawn in the room: ${remedyFor(scenario, "things", id)}`),
    ...lookedAt(scenario)
      .filter(([, id]) => !placesIn(drawn).includes(id))
      .map(
        ([who, id]) =>
          `${who} looks at "${id}", which the room does not show: name one of its things, people or regions`,
      ),
    ...speakersOf(scenario)
      .filter((id) => faceOf(drawn, id) === undefined)
      .map((id) => `speaker "${id}" has no face in the room: ${remedyFor(scenario, "people", id)}`),
  ].map((problem) => ({ file, problem }));
}

/** What is wrong with a room whoever plays in it; `scenarios` are all that do. */
export function checkRoom(room: Manifest, scenarios: readonly Scenario[]): readonly Problem[] {
  const { layers, things } = room;
  const wanted = (kind: NamedKind) =>
    scenarios.flatMap((each) => namesOf(each, kind).map((id) => nameInRoom(each, kind, id)));
  const drawn = things.map(({ id }) => id);
  const ids = layers.map(({ id }) => id);
  return [
    ...drawn
      .filter((id, index) => !wanted("things").includes(id) || drawn.indexOf(id) !== index)
      .map((id) => `thing "${id}" is drawn twice, or for no scenario: ${redraw(room)}`),
    ...layers.flatMap(({ id, shows, replaces }) => [
      ...("link" in shows && !wanted("links").includes(shows.link)
        ? [`layer "${id}" shows link "${shows.link}", which no scenario has: ${redraw(room)}`]
        : []),
      ...("measure" in shows && !wanted("measures").includes(shows.measure)
        ? [`layer "${id}" shows measure "${shows.measure}", which no scenario has: ${redraw(room)}`]
        : []),
      ...replaces
        .filter((other) => !ids.includes(other))
        .map((other) => `layer "${id}" replaces "${other}", which does not exist: ${redraw(room)}`),
    ]),
  ].map((problem) => ({ file: `assets/${room.room}/manifest.json`, problem }));
}

/** `inRoom` renames what the scenario has to what the room has, each to something of its own. */
function checkNames(scenario: Scenario, room: Manifest): readonly string[] {
  return namedKinds.flatMap((kind) => {
    const names = Object.entries(scenario.inRoom?.[kind] ?? {});
    const own = namesOf(scenario, kind);
    const inRoom = own.map((id) => nameInRoom(scenario, kind, id));
    const place = `inRoom → ${kind}`;
    return [
      ...names
        .filter(([id]) => !own.includes(id))
        .map(([id]) => `${place}: "${id}" is not in this scenario: remove it`),
      ...names
        .filter(([, name]) => !namesIn(room, kind).includes(name))
        .map(([id, name]) => `${place} → ${id}: the room has no "${name}": name one it has`),
      ...own
        .filter((_, index) => inRoom.indexOf(inRoom[index] ?? "") !== index)
        .map((id) => `${place} → ${id}: another has the same picture: give each its own`),
    ];
  });
}

function namesIn({ things, layers, people, regions }: Manifest, kind: NamedKind) {
  if (kind === "things") return things.map(({ id }) => id);
  if (kind === "people") return people.map(({ id }) => id);
  const moments = layers.flatMap(({ shows }) => {
    if (kind === "links") return "link" in shows ? [shows.link] : [];
    return "measure" in shows ? [shows.measure] : [];
  });
  return [...moments, ...regions.map(({ id }) => id)];
}

const redraw = ({ room }: Manifest) => `mend art/scenes/${room} and render again`;

const placesIn = ({ things, people, regions }: Manifest) =>
  [...things, ...people, ...regions].map(({ id }) => id);

function remedyFor(scenario: Scenario, kind: NamedKind, id: string): string {
  const name = nameInRoom(scenario, kind, id);
  return `draw "${name}" in art/scenes/${scenario.room} and render again, or name what stands for it under inRoom → ${kind}`;
}

function speakersOf({ briefing }: Scenario): readonly string[] {
  const speakers = new Set(briefing.map(({ speaker }) => speaker));
  return [...speakers].filter((speaker) => !FACELESS.includes(speaker));
}

/** Who looks at what: beats, links, and what is pointed at. */
function lookedAt({ briefing, chain, goal }: Scenario): readonly (readonly [string, string])[] {
  return [
    ...briefing.map(({ id, focus }) => [`beat "${id}"`, focus] as const),
    ...chain.flatMap(({ id, focus }) => focus.map((each) => [`link "${id}"`, each] as const)),
    ...chain.flatMap(({ id, proof }) =>
      proof ? [[`the proof of link "${id}"`, proof] as const] : [],
    ),
    ...goal.pointing.flatMap(({ id, target, correctedTarget }) =>
      [target, ...(correctedTarget ? [correctedTarget] : [])].map(
        (each) => [`pointing "${id}"`, each] as const,
      ),
    ),
  ];
}
