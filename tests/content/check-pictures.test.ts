import { describe, expect, it } from "vitest";
import { checkPictures, checkRoom } from "#content/check-pictures";
import { type Scenario, thingsOf } from "#core/scenario";
import type { Manifest } from "#picture/manifest";
import { signs } from "../helpers/pictures";
import { aScenario, aTellingScenario } from "../helpers/scenarios";

const scenario = aScenario();
const box = { x: 0, y: 0, width: 10, height: 10 };
const layer = { id: "lamp", file: "lamp.webp", ...box, depth: 1, replaces: [] };

const roomOf = ({ room, cast }: Scenario): Manifest => ({
  room,
  first: "first.webp",
  base: "room.webp",
  layers: cast.map((person) => ({
    ...layer,
    id: `person-${person}`,
    face: `person-${person}-face.webp`,
    shows: { always: true },
  })),
  things: thingsOf(scenario).map((thing) => ({
    id: thing.id,
    outline: [
      [0, 0],
      [9, 0],
      [9, 9],
    ],
    box,
    closeUp: `${thing.id}-close.webp`,
    signs,
    glow: { file: `${thing.id}-glow.webp`, ...box },
  })),
  people: cast.map((person) => ({ id: person, box })),
  regions: [],
});

const room = roomOf(scenario);
const told = (problems: ReturnType<typeof checkRoom>) => problems.map(({ problem }) => problem);

describe("pictures of a scenario", () => {
  it("fit when everything that is named is drawn", () => {
    expect(checkPictures(scenario, room)).toEqual([]);
  });

  it("show what proves a cause, and what is pointed at once it is put right", () => {
    const telling = aTellingScenario();
    const chain = telling.chain.map((link) => ({ ...link, ...(link.proof && { proof: "clue" }) }));
    const pointing = telling.goal.pointing.map((each) => ({ ...each, correctedTarget: "plaque" }));
    const goal = { ...telling.goal, pointing };

    expect(checkPictures(telling, room)).toEqual([]);
    expect(told(checkPictures({ ...telling, chain, goal }, room))).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'the proof of link "open" looks at "clue", which the room does not',
        ),
        expect.stringContaining('pointing "door" looks at "plaque", which the room does not show'),
      ]),
    );
  });

  it("show every thing, who is looked at, and the face of whoever speaks", () => {
    const bare = { ...room, things: room.things.slice(1), people: [], layers: [] };
    const file = "scenarios/test-office/scenario.json";

    expect(checkPictures(scenario, bare)).toEqual([
      {
        file,
        problem:
          'thing "door" is not drawn in the room: draw "door" in art/scenes/test-office and render again, or name what stands for it under inRoom → things',
      },
      ...[
        'beat "morning" looks at "sato"',
        'beat "work" looks at "door"',
        'link "storm" looks at "door"',
        'link "open" looks at "door"',
        'pointing "door" looks at "door"',
      ].map((looks) => ({
        file,
        problem: `${looks}, which the room does not show: name one of its things, people or regions`,
      })),
      {
        file,
        problem:
          'speaker "sato" has no face in the room: draw "sato" in art/scenes/test-office and render again, or name what stands for it under inRoom → people',
      },
    ]);
  });

  it("may have other names in the room, each of something that is there", () => {
    const things = room.things.map((each) => (each.id === "door" ? { ...each, id: "gate" } : each));
    const withGate = (names: object) =>
      told(checkPictures(aScenario({ inRoom: { things: names } }), { ...room, things }));

    expect(withGate({ door: "gate" })).toEqual([]);
    expect(withGate({ door: "gate", cellar: "gate" })).toEqual([
      'inRoom → things: "cellar" is not in this scenario: remove it',
    ]);
    expect(withGate({ door: "gate", lamp: "moon" })).toContain(
      'inRoom → things → lamp: the room has no "moon": name one it has',
    );
    expect(withGate({ door: "gate", lamp: "gate" })).toContain(
      "inRoom → things → lamp: another has the same picture: give each its own",
    );
  });
});

describe("pictures of a room", () => {
  it("are all of some scenario that plays there", () => {
    const things = room.things.slice(1);
    const first = aScenario();
    const second = aScenario({ inRoom: { things: { door: "gate" } } });
    const both = {
      ...room,
      things: [...room.things, { ...room.things[0], id: "gate" }],
    } as Manifest;

    expect(checkRoom({ ...room, things }, [first])).toEqual([]);
    expect(checkRoom(both, [first, second])).toEqual([]);
    expect(checkRoom(both, [first])).toEqual([
      {
        file: "assets/test-office/manifest.json",
        problem:
          'thing "gate" is drawn twice, or for no scenario: mend art/scenes/test-office and render again',
      },
    ]);
  });

  it("show links and measures that exist, and replace layers that exist", () => {
    const layers: Manifest["layers"] = [
      { ...layer, shows: { link: "fire" }, replaces: ["wall"] },
      { ...layer, id: "safe", shows: { measure: "safe" } },
    ];
    const remedy = "mend art/scenes/test-office and render again";

    expect(told(checkRoom({ ...room, layers }, [scenario]))).toEqual([
      `layer "lamp" shows link "fire", which no scenario has: ${remedy}`,
      `layer "lamp" replaces "wall", which does not exist: ${remedy}`,
      `layer "safe" shows measure "safe", which no scenario has: ${remedy}`,
    ]);
  });
});
