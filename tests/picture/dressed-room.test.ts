import { describe, expect, it, test } from "vitest";
import { type Scenario, thingsOf } from "#core/scenario";
import { dressedRoom, faceOf } from "#picture/dressed-room";
import { type Layer, type Manifest, manifestSchema } from "#picture/manifest";
import { signs } from "../helpers/pictures";
import { aScenario } from "../helpers/scenarios";
import { shipped } from "../helpers/shipped";

const box = { x: 0, y: 0, width: 10, height: 10 };

const layer = (id: string, shows: Layer["shows"], replaces: string[] = []): Layer => ({
  id,
  file: `${id}.webp`,
  ...box,
  depth: 1,
  shows,
  replaces,
});

const thing = (id: string): Manifest["things"][number] => ({
  id,
  outline: [
    [0, 0],
    [9, 0],
    [9, 9],
  ],
  box,
  closeUp: `${id}-close.webp`,
  signs,
  glow: { file: `${id}-glow.webp`, ...box },
});

/** A room for two scenarios: the door is called gate, Sato is played by Mori, fire is elsewhere. */
const shared: Manifest = {
  room: "test-office",
  first: "first.webp",
  base: "room.webp",
  layers: [
    layer("gate", { always: true }),
    { ...layer("person-mori", { always: true }), face: "person-mori-face.webp" },
    layer("mori-runs", { link: "late-train" }, ["person-mori"]),
    layer("flames", { link: "fire" }),
    layer("padlock", { measure: "strong-lock" }),
    layer("hydrant", { measure: "hydrant" }),
  ],
  things: [thing("gate"), thing("stove")],
  people: [{ id: "mori", box }],
  regions: [
    { id: "late-train", box },
    { id: "corner", box },
  ],
};

const guest = aScenario({
  inRoom: {
    things: { door: "gate" },
    people: { sato: "mori" },
    links: { late: "late-train" },
    measures: { lock: "strong-lock" },
  },
});

describe("a room that scenarios share", () => {
  const dressed = dressedRoom(guest, shared);

  it("is seen under the names of the scenario that plays in it", () => {
    expect(dressed.things.map(({ id }) => id)).toEqual(["door"]);
    expect(dressed.people.map(({ id }) => id)).toEqual(["sato"]);
    expect(dressed.regions.map(({ id }) => id)).toEqual(["late", "corner"]);
    expect(faceOf(dressed, "sato")).toBe("person-mori-face.webp");
  });

  it("shows its own links and measures, and never those of another scenario", () => {
    const moments = dressed.layers.map(({ id, shows, replaces }) => ({ id, shows, replaces }));

    expect(moments).toEqual([
      { id: "gate", shows: { always: true }, replaces: [] },
      { id: "person-sato", shows: { always: true }, replaces: [] },
      { id: "mori-runs", shows: { link: "late" }, replaces: ["person-sato"] },
      { id: "padlock", shows: { measure: "lock" }, replaces: [] },
    ]);
  });
});

const manifests = import.meta.glob<unknown>("/assets/*/manifest.json", {
  eager: true,
  import: "default",
});

test.each(shipped)("$folder has every thing that it is about in its room", ({ scenario }) => {
  const room = manifestSchema.parse(manifests[`/assets/${scenario.room}/manifest.json`]);
  const things = dressedRoom(scenario, room).things.map(({ id }) => id);

  expect([...things].sort()).toEqual(idsOf(scenario).sort());
});

const idsOf = (scenario: Scenario) => thingsOf(scenario).map(({ id }) => id);
