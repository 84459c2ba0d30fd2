import { describe, expect, it } from "vitest";
import { checkPictures } from "#content/check-pictures";
import { type Scenario, thingsOf } from "#core/scenario";
import type { Manifest } from "#picture/manifest";
import { aScenario } from "../helpers/scenarios";

const scenario = aScenario();
const box = { x: 0, y: 0, width: 10, height: 10 };

const picturesOf = ({ id, cast }: Scenario): Manifest => ({
  scenario: id,
  first: "first.webp",
  base: "room.webp",
  layers: [],
  things: thingsOf(scenario).map((thing) => ({
    id: thing.id,
    outline: [
      [0, 0],
      [9, 0],
      [9, 9],
    ],
    box,
    closeUp: `${thing.id}-close.webp`,
    glow: { file: `${thing.id}-glow.webp`, ...box },
  })),
  people: cast.map((person) => ({ id: person, box })),
  regions: [],
});

const pictures = picturesOf(scenario);

const layer = { id: "lamp", file: "lamp.webp", ...box, depth: 1, replaces: [] };

describe("pictures of a scenario", () => {
  it("fit when everything that is named is drawn", () => {
    expect(checkPictures(scenario, pictures)).toEqual([]);
  });

  it("must be its own", () => {
    expect(checkPictures(scenario, { ...pictures, scenario: "other" })).toEqual([
      'the pictures are of "other": render those of "test-office"',
    ]);
  });

  it("show every thing, and who is looked at", () => {
    const bare = { ...pictures, things: pictures.things.slice(1), people: [] };

    expect(checkPictures(scenario, bare)).toEqual(
      expect.arrayContaining([
        '"door" is not drawn: name it in the scene and render again',
        'beat "morning" looks at "sato", which no picture shows: name a thing there',
      ]),
    );
  });

  it("show links and measures that exist, and replace layers that exist", () => {
    const layers: Manifest["layers"] = [
      { ...layer, shows: { link: "fire" }, replaces: ["wall"] },
      { ...layer, id: "safe", shows: { measure: "safe" } },
    ];

    expect(checkPictures(scenario, { ...pictures, layers })).toEqual([
      'layer "lamp" shows link "fire", which does not exist',
      'layer "lamp" replaces "wall", which does not exist',
      'layer "safe" shows measure "safe", which does not exist',
    ]);
  });
});
