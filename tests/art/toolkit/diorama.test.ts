import { Group } from "three";
import { expect, test } from "vitest";
import {
  type BuiltDiorama,
  type DioramaLayer,
  faults,
  visibleLayers,
} from "../../../art/toolkit/diorama";

const layer = (id: string, rest: Partial<DioramaLayer> = {}): DioramaLayer => ({
  id,
  object: new Group(),
  depth: 0,
  shows: { always: true },
  ...rest,
});

const built = (layers: readonly DioramaLayer[], things: readonly string[] = []): BuiltDiorama => ({
  room: new Group(),
  layers,
  things: things.map((id) => ({ id })),
  links: ["first", "second"],
});

test("links add up and replace what they change", () => {
  const room = built([
    layer("calm"),
    layer("worried", { shows: { link: "first" }, replaces: ["calm"] }),
    layer("in-panic", { shows: { link: "second" }, replaces: ["worried"] }),
    layer("spare-key", { shows: { measure: "deposit" } }),
  ]);
  expect([...visibleLayers(room, {})]).toEqual(["calm"]);
  expect([...visibleLayers(room, { link: "first" })]).toEqual(["worried"]);
  expect([...visibleLayers(room, { link: "second", measures: ["deposit"] })]).toEqual([
    "in-panic",
    "spare-key",
  ]);
});

test("what is drawn for one outcome shows with it alone, without the accident", () => {
  const room = built([
    layer("calm"),
    layer("in-panic", { shows: { link: "first" }, replaces: ["calm"] }),
    layer("cheering", { shows: { link: "first", outcome: "prevented" }, replaces: ["calm"] }),
    layer("worried", { shows: { link: "second", outcome: "reduced" }, replaces: ["calm"] }),
  ]);
  expect([...visibleLayers(room, { link: "second" })]).toEqual(["in-panic"]);
  expect([...visibleLayers(room, { link: "first", outcome: "prevented" })]).toEqual(["cheering"]);
  expect([...visibleLayers(room, { link: "second", outcome: "reduced" })]).toEqual(["worried"]);
  expect([...visibleLayers(room, { link: "second", outcome: "prevented" })]).toEqual(["calm"]);
});

test("a sound diorama has no faults", () => {
  expect(faults(built([layer("board")], ["board"]))).toEqual([]);
});

test("every fault is told at once", () => {
  const room = built(
    [
      layer("Board"),
      layer("twin"),
      layer("twin"),
      layer("late", { shows: { link: "third" }, replaces: ["nobody"] }),
    ],
    ["missing"],
  );
  expect(new Set(faults(room))).toEqual(
    new Set([
      'thing "missing" has no layer',
      'layer "Board" is no slug',
      'layer "twin" exists twice',
      'layer "late" replaces unknown "nobody"',
      'layer "late" shows at unknown link "third"',
    ]),
  );
});
