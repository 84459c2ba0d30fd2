import { describe, expect, it } from "vitest";
import { atlasesOf, type Size } from "../../../art/pipeline/atlas";
import type { Rendered } from "../../../art/pipeline/manifest";
import {
  atlasName,
  faceSquare,
  filesOfGroup,
  packedFiles,
  packedManifest,
  type Signs,
} from "../../../art/pipeline/packing";
import { paintedRoom, signs } from "../../helpers/pictures";

const { first: _, ...painted } = paintedRoom;
const sight = { others: [], rows: Array<string>(28).fill("#".repeat(40)) };
const onBoard: Signs = new Map([["board", signs]]);
const shadow = { file: "lamp-shadow.webp", x: 1600, y: 220, width: 120, height: 90 };
const rendered: Rendered = {
  ...painted,
  things: painted.things.map(({ signs: _, ...thing }) => ({ ...thing, sight })),
  layers: painted.layers.map((layer) => (layer.id === "lamp" ? { ...layer, shadow } : layer)),
};

const sizes = (count: number, size: Size) =>
  new Map(Array.from({ length: count }, (_, index) => [`p${index}.webp`, size]));

/** The rectangles of an atlas with what belongs to them alone, so that smoothing finds no neighbour. */
function cellsOf(atlas: ReturnType<typeof atlasesOf>[number]) {
  return [...atlas.frames.values()].map(({ x, y, width, height }) => ({
    left: x,
    top: y,
    right: x + width + 2,
    bottom: y + height + 2,
  }));
}

describe("an atlas", () => {
  const various = new Map(
    Array.from({ length: 40 }, (_, index) => [
      `p${index}.webp`,
      { width: 20 + ((index * 37) % 300), height: 15 + ((index * 53) % 280) },
    ]),
  );

  it("holds every picture in its size, none over another or its border", () => {
    const [atlas, ...more] = atlasesOf(various);
    if (!atlas) throw new Error("there is no atlas");
    const cells = cellsOf(atlas);
    const overlapping = cells.flatMap((one, index) =>
      cells
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    );

    expect(more).toEqual([]);
    expect(overlapping).toEqual([]);
    expect(
      new Map([...atlas.frames].map(([file, { width, height }]) => [file, { width, height }])),
    ).toEqual(various);
    expect(cells.every(({ right, bottom }) => right <= atlas.width && bottom <= atlas.height)).toBe(
      true,
    );
  });

  it("begins every picture on a corner of WebP's squares", () => {
    const frames = atlasesOf(various).flatMap((atlas) => [...atlas.frames.values()]);

    expect(frames.filter(({ x, y }) => x % 16 !== 0 || y % 16 !== 0)).toEqual([]);
  });

  it("is the same however the pictures are listed", () => {
    const backwards = new Map([...various].toReversed());
    const placed = (all: ReadonlyMap<string, Size>) =>
      atlasesOf(all).flatMap(({ frames }) => [...frames].toSorted());

    expect(placed(backwards)).toEqual(placed(various));
  });

  it("is followed by another when it would be too large for a graphics chip", () => {
    const atlases = atlasesOf(sizes(10, { width: 1000, height: 900 }));

    expect(atlases.length).toBeGreaterThan(1);
    expect(
      Math.max(...atlases.flatMap(({ width, height }) => [width, height])),
    ).toBeLessThanOrEqual(2048);
    expect(atlases.flatMap(({ frames }) => [...frames.keys()])).toHaveLength(10);
  });
});

describe("packing a room", () => {
  it("puts pictures together that are needed at the same time", () => {
    expect(filesOfGroup(rendered, "always")).toEqual(["board.webp", "person.webp"]);
    expect(filesOfGroup(rendered, "glows")).toEqual(["board-glow.webp"]);
    expect(filesOfGroup(rendered, "links")).toEqual(["person-shock.webp"]);
    expect(filesOfGroup(rendered, "measures")).toEqual(["lamp-shadow.webp", "lamp.webp"]);
  });

  it("leaves everything where it lies in the room, and close-ups and base as files", () => {
    const frame = { x: 16, y: 0, width: 100, height: 80 };
    const places = new Map(packedFiles(rendered).map((file) => [file, { file: "a.webp", frame }]));
    const manifest = packedManifest(rendered, places, onBoard);
    const lamp = manifest.layers.find(({ id }) => id === "lamp");

    expect(manifest.first).toBe("first.webp");
    expect(manifest.base).toBe("room.webp");
    expect(lamp).toMatchObject({
      file: "a.webp",
      frame,
      x: 1600,
      y: 200,
      shows: { measure: "lamp" },
    });
    expect(lamp?.shadow).toEqual({ ...shadow, file: "a.webp", frame });
    expect(manifest.things[0]).not.toHaveProperty("sight");
    expect(manifest.things[0]).toMatchObject({
      closeUp: "board.webp",
      signs,
      glow: { file: "a.webp", frame },
    });
  });

  it("cuts a face from the top of each person", () => {
    const frame = { x: 0, y: 0, width: 100, height: 80 };
    const places = new Map(packedFiles(rendered).map((file) => [file, { file: "a.webp", frame }]));

    expect(
      packedManifest(rendered, places, onBoard).layers.map(({ id, face }) => [id, face]),
    ).toEqual([
      ["board", undefined],
      ["person", "person-face.webp"],
      ["person-shock", undefined],
      ["lamp", undefined],
    ]);
  });

  it("cuts a face where a head is, not where a cart or an arm makes the picture wide", () => {
    const columns = (...runs: readonly (readonly [number, number])[]) =>
      runs.flatMap(([count, filled]) => Array<number>(count).fill(filled));

    // A cart on the left, the head on the right.
    expect(faceSquare(columns([180, 20], [160, 150], [20, 0]))).toMatchObject({ x: 160, y: 0 });
    // Arms on both sides.
    expect(faceSquare(columns([70, 15], [160, 150], [70, 15]))).toMatchObject({ x: 50 });
    // Narrower than a portrait: in its middle.
    expect(faceSquare(columns([160, 150]))).toEqual({ x: -20, y: 0, width: 200, height: 200 });
  });

  it("says which picture is in no atlas", () => {
    expect(() => packedManifest(rendered, new Map(), onBoard)).toThrow("board.webp is in no atlas");
  });

  it("numbers atlases only where there are several", () => {
    expect([0, 1].map((index) => atlasName("links", index))).toEqual([
      "links.webp",
      "links-2.webp",
    ]);
  });
});
