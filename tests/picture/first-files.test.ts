import { expect, it } from "vitest";
import { firstFiles, laterFiles } from "#picture/first-files";
import type { Manifest } from "#picture/manifest";
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
  expect(firstFiles(room)).toEqual(["room.webp", "board.webp", "board-shadow.webp", "person.webp"]);
});

it("glows, accidents and bought things come later", () => {
  expect(laterFiles(room)).toEqual(["board-glow.webp", "person-shock.webp", "lamp.webp"]);
});
