import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedArea } from "#picture/boxes";
import { type Box, isPersonLayer, manifestSchema, STAGE } from "#picture/manifest";
import { allFiles } from "#picture/sprites";
import { atlasesOf } from "../../art/pipeline/atlas";
import { assetsOf, renderedOf } from "../../art/pipeline/files";
import { readRendered } from "../../art/pipeline/manifest";
import {
  atlasName,
  filesOfGroup,
  groups,
  type Place,
  packedManifest,
} from "../../art/pipeline/packing";
import { inRoot } from "../../scripts/root";
import { SHOPS } from "../../scripts/vite/pictures";
import { webpSize } from "../helpers/webp-size";

/** What the pictures of a place may weigh, in bytes, and what comes before the room is seen. */
const HEAVIEST_ROOM = 1_800_000;
const HEAVIEST_FIRST = 300_000;

/** A close-up that compresses to fewer bytes shows a plain backdrop, and not the thing. */
const LEAST_CLOSE_UP = 5_000;

const rooms = readdirSync(inRoot("assets")).filter((id) =>
  readdirSync(inRoot("assets", id)).includes("manifest.json"),
);

const manifestOf = (id: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(join(assetsOf(id), "manifest.json"), "utf8")));

/** Where packing would put every single picture now. */
async function packedAgain(id: string) {
  const rendered = await readRendered(id);
  if (!rendered) throw new Error(`${id} has not been rendered`);
  const places = new Map<string, Place>();
  for (const group of groups) {
    const files = filesOfGroup(rendered, group);
    const sizes = new Map(files.map((file) => [file, webpSize(join(renderedOf(id), file))]));
    for (const [index, { frames }] of atlasesOf(sizes).entries()) {
      for (const [file, frame] of frames)
        places.set(file, { file: atlasName(group, index), frame });
    }
  }
  // What a picture shows is not looked at again: where signs may lie is told by signs.test.ts.
  const signs = new Map(manifestOf(id).things.map((thing) => [thing.id, thing.signs]));
  return packedManifest(rendered, places, signs);
}

/** How much of a box lies in another, of 1. */
const shareIn = (box: Box, other: Box) => sharedArea(box, other) / (box.width * box.height);

describe.each(rooms)("the pictures of %s", (id) => {
  it("are packed from what was rendered last (npm run art -- <room> --pack)", async () => {
    expect(manifestOf(id)).toEqual(await packedAgain(id));
  });

  it("are those the manifest names, no more and no fewer", () => {
    const there = readdirSync(assetsOf(id)).filter(
      (file) => file.endsWith(".webp") && !SHOPS.includes(file),
    );

    expect(there.toSorted()).toEqual([...allFiles(manifestOf(id))].toSorted());
  });

  it("hold every frame within its file; room and first picture are as large as the stage", () => {
    const { layers, things, first, base } = manifestOf(id);
    const sprites = [
      ...layers.flatMap((layer) => [layer, layer.shadow, layer.light]),
      ...things.map(({ glow }) => glow),
    ].filter((sprite) => sprite !== undefined);
    const outside = sprites.filter(({ file, frame }) => {
      const size = webpSize(join(assetsOf(id), file));
      return !frame || frame.x + frame.width > size.width || frame.y + frame.height > size.height;
    });

    expect(outside).toEqual([]);
    expect([first, base].map((file) => webpSize(join(assetsOf(id), file)))).toEqual([STAGE, STAGE]);
  });

  it("say of everybody who stands there where the head is, as modelled", () => {
    const { layers } = manifestOf(id);
    const people = layers.filter((layer) => isPersonLayer(layer.id));
    const heads = people.flatMap(({ head }) => head ?? []);
    const within = people.map(({ head, ...box }) => (head ? shareIn(head, box) : 0));

    expect(heads).toHaveLength(people.length);
    expect(Math.min(...within)).toBeGreaterThan(0.8);
    expect(Math.min(...heads.map(({ height }) => height))).toBeGreaterThan(100);
  });

  it("show in every close-up the thing, not only what is behind it", () => {
    const blank = manifestOf(id).things.filter(
      ({ closeUp }) => statSync(join(assetsOf(id), closeUp)).size < LEAST_CLOSE_UP,
    );

    expect(blank.map(({ id: thing }) => thing)).toEqual([]);
  });

  it("weigh no more than they may", () => {
    const weigh = (file: string) => statSync(join(assetsOf(id), file)).size;
    const manifest = manifestOf(id);

    expect(weigh(manifest.first)).toBeLessThanOrEqual(HEAVIEST_FIRST);
    const all = readdirSync(assetsOf(id)).reduce((sum, file) => sum + weigh(file), 0);
    expect(all).toBeLessThanOrEqual(HEAVIEST_ROOM);
  });
});
