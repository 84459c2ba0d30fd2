import { expect, it } from "vitest";
import type { Manifest } from "#picture/manifest";
import { allFiles, laterFiles, spritesOf, standingFiles } from "#picture/sprites";
import { paintedRoom } from "../helpers/pictures";

const shadow = { file: "board-shadow.webp", x: 0, y: 0, width: 10, height: 10 };

/** Two layers share a shadow, as what is drawn twice is stored once. */
const room: Manifest = {
  ...paintedRoom,
  layers: paintedRoom.layers.map((layer) =>
    layer.id === "board" || layer.id === "person" ? { ...layer, shadow } : layer,
  ),
};

it("what stands in the room from the start comes first, each once, the room before all", () => {
  expect(standingFiles(room)).toEqual([
    "room.webp",
    "board-shadow.webp",
    "board.webp",
    "person.webp",
  ]);
});

it("glows, accidents and bought things come later", () => {
  expect(laterFiles(room)).toEqual(["board-glow.webp", "person-shock.webp", "lamp.webp"]);
});

it("a picture that stands from the start is not fetched a second time", () => {
  const packed: Manifest = {
    ...room,
    layers: room.layers.map((layer) => ({ ...layer, file: "board.webp" })),
  };

  expect(laterFiles(packed)).toEqual(["board-glow.webp"]);
});

it("every picture is named once, the one that is seen first before all", () => {
  expect(allFiles(room)).toEqual([
    "first.webp",
    "room.webp",
    "board-shadow.webp",
    "board.webp",
    "person.webp",
    "board-glow.webp",
    "person-shock.webp",
    "lamp.webp",
  ]);
});

it("a layer is drawn over its shadow, and its light is added to both", () => {
  const board = room.layers.find(({ id }) => id === "board");
  if (!board) throw new Error("there is no board");
  const drawn = spritesOf({ ...board, light: { ...shadow, file: "board-light.webp" } });

  expect(drawn.map(({ sprite, isAdded }) => [sprite.file, isAdded])).toEqual([
    ["board-shadow.webp", false],
    ["board.webp", false],
    ["board-light.webp", true],
  ]);
  expect(drawn.map(({ depth }) => depth)).toEqual([9.8, 10, 10.1]);
});
