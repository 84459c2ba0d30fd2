import { expect, it } from "vitest";
import type { Layer, Manifest } from "#picture/manifest";
import { visibleLayers } from "#picture/visible-layers";

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
