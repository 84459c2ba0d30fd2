import { expect, it } from "vitest";
import type { Layer, Manifest } from "#picture/manifest";
import {
  bodiesIn,
  headsIn,
  isAsleep,
  type RoomState,
  visibleLayers,
} from "#picture/visible-layers";

const layer = (
  id: string,
  depth: number,
  shows: Layer["shows"],
  replaces: string[] = [],
): Layer => ({
  id,
  file: `${id}.webp`,
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  depth,
  shows,
  replaces,
});

const manifest: Manifest = {
  room: "test-office",
  first: "first.webp",
  base: "room.webp",
  things: [],
  people: [],
  regions: [],
  layers: [
    layer("sato-calm", 30, { always: true }),
    layer("board", 10, { always: true }),
    layer("sato-shock", 30, { link: "stop" }, ["sato-calm"]),
    layer("sato-cry", 31, { link: "end" }, ["sato-shock", "sato-calm"]),
    layer("lamp-new", 20, { measure: "lamp" }),
  ],
};

it("shows what belongs to one outcome of a link only where it went so", () => {
  const room = {
    layers: [
      layer("rack", 1, { link: "stop" }),
      layer("dark", 2, { link: "stop", outcome: "happened" }),
      layer("dim", 3, { link: "stop", outcome: "reduced" }),
      layer("cheer", 4, { link: "stop", outcome: "prevented" }),
    ],
  };
  const after = (state: Partial<RoomState>) =>
    visibleLayers(room, { links: [], measures: [], ...state }).map(({ id }) => id);

  expect(after({})).toEqual([]);
  expect(after({ links: ["stop"] })).toEqual(["rack", "dark"]);
  expect(after({ links: ["stop"], outcomes: { stop: "happened" } })).toEqual(["rack", "dark"]);
  expect(after({ links: ["stop"], outcomes: { stop: "reduced" } })).toEqual(["rack", "dim"]);
  expect(after({ outcomes: { stop: "prevented" } })).toEqual(["cheer"]);
});

const shown = (links: string[], measures: string[]) =>
  visibleLayers(manifest, { links, measures }).map(({ id }) => id);

it.each<[string[], string[], string[]]>([
  [[], [], ["board", "sato-calm"]],
  [["stop"], [], ["board", "sato-shock"]],
  [["stop", "end"], [], ["board", "sato-cry"]],
  [[], ["lamp"], ["board", "lamp-new", "sato-calm"]],
  [["end"], ["lamp"], ["board", "lamp-new", "sato-cry"]],
])("after links %j and measures %j: %j", (links, measures, expected) => {
  expect(shown(links, measures)).toEqual(expected);
});

const accident = {
  layers: [
    layer("person-sato", 30, { always: true }),
    layer("person-banba", 31, { always: true }),
    layer("rack", 10, { always: true }),
    layer("rack-dark", 11, { link: "stop" }, ["rack"]),
    layer("sato-shock", 30, { link: "stop" }, ["person-sato", "person-banba"]),
    layer("sato-search", 30, { link: "search" }, ["sato-shock"]),
    layer("sato-cry", 30, { link: "end" }, ["sato-search"]),
    layer("sato-cheer", 32, { link: "end", outcome: "prevented" }, ["person-sato"]),
  ],
};
const idsAfter = (state: Partial<RoomState>) =>
  visibleLayers(accident, { links: [], measures: [], ...state }).map(({ id }) => id);

it("replaces a figure once, even where the link between was prevented", () => {
  expect(idsAfter({ links: ["stop", "end"] })).toEqual(["rack-dark", "sato-cry"]);
});

it("lets people stand calmly among what the links left, and whoever went away stays away", () => {
  const state = { links: ["stop", "search"], calm: "people" } as const;

  expect(idsAfter(state)).toEqual(["rack-dark", "person-sato"]);
});

it("mends the things, too, when everything is calm", () => {
  const state = { links: ["stop", "search"], calm: "everything" } as const;

  expect(idsAfter(state)).toEqual(["rack", "person-sato"]);
});

it("shows what was drawn for an outcome also when everything is calm", () => {
  const outcomes = { end: "prevented" } as const;

  expect(idsAfter({ links: ["stop"], outcomes, calm: "everything" })).toEqual([
    "rack",
    "sato-cheer",
  ]);
});

it("lets only who is in the shot be seen, however they are drawn, and every thing", () => {
  const room = {
    layers: [
      layer("person-sato", 1, { always: true }),
      layer("person-ueda", 2, { always: true }),
      layer("desk", 3, { always: true }),
      layer("stop-sato", 4, { link: "stop" }, ["person-sato"]),
    ],
  };
  const seen = (present: string[] | undefined, links: string[] = []) =>
    visibleLayers(room, { links, measures: [], present }).map(({ id }) => id);

  expect(seen(undefined)).toEqual(["person-sato", "person-ueda", "desk"]);
  expect(seen(["ueda"])).toEqual(["person-ueda", "desk"]);
  expect(seen(["sato"], ["stop"])).toEqual(["desk", "stop-sato"]);
  expect(seen([], ["stop"])).toEqual(["desk"]);
});

it("loses nobody who was well at one link and upset at a later one, once all is calm", () => {
  const room = {
    layers: [
      layer("person-sato", 30, { always: true }),
      layer("sato-cheer", 31, { link: "stop", outcome: "prevented" }, ["person-sato"]),
      layer("sato-cry", 32, { link: "end" }, ["person-sato", "sato-cheer"]),
    ],
  };
  const outcomes = { stop: "prevented", end: "happened" } as const;
  const after = (calm: RoomState["calm"]) =>
    visibleLayers(room, { links: ["end"], outcomes, measures: [], calm }).map(({ id }) => id);

  expect(after(undefined)).toEqual(["sato-cry"]);
  expect(after("people")).toEqual(["person-sato"]);
  expect(after("everything")).toEqual(["person-sato"]);
});

it("wakes whoever tells of a link, and lets them sleep where it only happens", () => {
  const room = {
    layers: [
      layer("person-sato", 1, { always: true }),
      { ...layer("night-sato", 1, { link: "night" }, ["person-sato"]), asleep: true as const },
      layer("person-mori", 2, { always: true }),
      layer("night-mori", 2, { link: "night" }, ["person-mori"]),
    ],
  };
  const after = (state: Partial<RoomState>) =>
    visibleLayers(room, { links: ["night"], measures: [], ...state }).map(({ id }) => id);

  expect(after({})).toEqual(["night-sato", "night-mori"]);
  expect(after({ present: ["sato", "mori"] })).toEqual(["person-sato", "night-mori"]);
  expect(after({ present: ["sato"], onlyActing: true })).toEqual(["night-sato"]);
  const isNight = (state: Partial<RoomState>) =>
    isAsleep(room, { links: ["night"], measures: [], ...state });
  expect(isNight({})).toBe(true);
  expect(isNight({ present: ["sato", "mori"] })).toBe(false);
});

it("keeps the face free of whoever only comes by: he has a head, though he is not of the cast", () => {
  const head = { x: 2, y: 1, width: 4, height: 4 };
  const room = {
    layers: [
      layer("person-mori", 30, { always: true }),
      layer("board", 10, { always: true }),
      { ...layer("stop-technician", 20, { link: "stop" }), head },
    ],
  };
  const state = { links: ["stop"], measures: [] };

  expect(bodiesIn(room, state).map(({ id }) => id)).toEqual(["stop-technician", "person-mori"]);
  expect(headsIn(room, state)).toContainEqual(head);
  expect(headsIn(room, { links: [], measures: [] })).not.toContainEqual(head);
});

it("takes away smoke before people are calm beside it, and leaves what lasts", () => {
  const room = {
    layers: [
      layer("dark", 1, { link: "stop" }),
      layer("smoke", 2, { link: "stop", outcome: "happened" }),
    ],
  };
  const state = { links: ["stop"], measures: [] };
  const after = (calm: RoomState["calm"]) =>
    visibleLayers(room, { ...state, calm }).map(({ id }) => id);

  expect(after(undefined)).toEqual(["dark", "smoke"]);
  expect(after("people")).toEqual(["dark"]);
});
