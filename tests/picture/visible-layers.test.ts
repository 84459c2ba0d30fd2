import { expect, it } from "vitest";
import type { Layer, Manifest } from "#picture/manifest";
import { type RoomState, visibleLayers } from "#picture/visible-layers";

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

const office = {
  layers: [
    layer("person-sato", 30, { always: true }),
    layer("sato-shock", 30, { link: "stop" }, ["person-sato"]),
    layer("smoke", 5, { link: "stop" }),
    layer("sato-cry", 30, { link: "end" }, ["sato-shock"]),
    layer("sato-glad", 30, { link: "end", outcome: "prevented" }, ["sato-cry"]),
  ],
};

it.each<[string, Partial<RoomState>, string[]]>([
  ["a pose also stands in for what a skipped one would have", { links: ["end"] }, ["sato-cry"]],
  [
    "people are calm again, things stay",
    { links: ["stop"], calmed: ["stop"] },
    ["smoke", "person-sato"],
  ],
  [
    "a glad pose is no fright to be calmed",
    { links: ["stop"], outcomes: { end: "prevented" }, calmed: ["stop", "end"] },
    ["smoke", "sato-glad"],
  ],
])("%s", (_, state, expected) => {
  const layers = visibleLayers(office, { links: [], measures: [], ...state });
  expect(layers.map(({ id }) => id)).toEqual(expected);
});
