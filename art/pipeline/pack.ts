import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { hasFace } from "#picture/dressed-room";
import { type Manifest, STAGE } from "#picture/manifest";
import { allFiles, spritesOf } from "#picture/sprites";
import { type RoomState, visibleLayers } from "#picture/visible-layers";
import { chainOf } from "../../scripts/room-of";
import type { PackPage, Piece } from "../page/pack-api";
import { type Atlas, atlasesOf, type Size } from "./atlas";
import { openPackBrowser } from "./browser";
import { assetsOf, folderSize, readWebp, removeStrays, renderedOf, writeWebp } from "./files";
import { hauntedOf } from "./ghosts";
import { type Rendered, readRendered, saveManifest } from "./manifest";
import {
  atlasName,
  calmName,
  FIRST,
  faceName,
  faceSquare,
  filesOfGroup,
  type Group,
  groups,
  HEAD_ROWS,
  type Place,
  packedFiles,
  packedManifest,
} from "./packing";
import { signsOf } from "./signs";

/** What stands all the time is looked at longest; an accident's pictures, half of the weight, pass in a film. */
const QUALITY = {
  atlas: { always: 88, glows: 75, links: 60, measures: 73 },
  first: 90,
  face: 88,
} as const;

/** Further apart, on average and of 255, packing has spoilt something. */
const LARGEST_MEAN = 1.5;

/** Goes before the names of packed pictures: single ones may be called the same. */
const PACKED = "packed/";

/** The room as it first stands. */
const NOTHING: RoomState = { links: [], measures: [] };

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Packs what has been rendered of a room into what the game ships, and compares both. */
export async function packRoom(room: string): Promise<void> {
  const rendered = await readRendered(room);
  if (!rendered) throw new Error(`${room} has not been rendered yet: npm run art -- ${room}`);
  const { page, close } = await openPackBrowser();
  try {
    await loadFrom(page, renderedOf(room), packedFiles(rendered), "");
    await loadFrom(page, assetsOf(room), [rendered.base], "");
    await freeGhosts(page, rendered);
    const sizes = await page.evaluate(() => globalThis.packPage?.sizes() ?? {});
    const manifest = packedManifest(
      rendered,
      await saveAtlases(page, rendered, sizes),
      await signsOf(rendered),
    );
    await saveFirst(page, manifest);
    await saveFaces(page, rendered);
    await saveManifest(manifest);
    await removeStrays(assetsOf(room), new Set(allFiles(manifest)));
    await compareAll(page, rendered, manifest);
    say(`${assetsOf(room)}: ${Math.round((await folderSize(assetsOf(room))) / 1000)} kB`);
  } finally {
    await close();
  }
}

/** Cuts faces anew, and packs nothing. */
export async function packFaces(room: string): Promise<void> {
  const rendered = await readRendered(room);
  if (!rendered) throw new Error(`${room} has not been rendered yet: npm run art -- ${room}`);
  const { page, close } = await openPackBrowser();
  try {
    const files = rendered.layers.filter((each) => hasFace(each, rendered)).map(({ file }) => file);
    await loadFrom(page, renderedOf(room), files, "");
    await saveFaces(page, rendered);
  } finally {
    await close();
  }
}

/** `mark` goes before the names: packed and single pictures may be called the same. */
async function loadFrom(page: Page, folder: string, files: readonly string[], mark: string) {
  const read = files.map(
    async (file) => [`${mark}${file}`, await readWebp(join(folder, file))] as const,
  );
  const pictures = Object.fromEntries(await Promise.all(read));
  await page.evaluate((given) => globalThis.packPage?.load(given), pictures);
}

/** Of single pictures: what is compared afterwards is without ghosts, too. */
async function freeGhosts(page: Page, rendered: Rendered): Promise<void> {
  const piece = (at: Rendered["layers"][number]) => ({ picture: at.file, at, isAdded: false });
  for (const { sprite, behind, owner } of hauntedOf(rendered, chainOf(rendered.room))) {
    const own = owner ? [piece(owner)] : [];
    const job: Parameters<PackPage["free"]> = [sprite.file, sprite, behind.map(piece), own];
    await page.evaluate((asked) => globalThis.packPage?.free(...asked), job);
  }
}

type Sizes = Readonly<Record<string, Size>>;

async function saveAtlases(
  page: Page,
  rendered: Rendered,
  sizes: Sizes,
): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  const folder = assetsOf(rendered.room);
  const shadows = rendered.layers.flatMap(({ shadow }) => (shadow ? [shadow.file] : []));
  for (const group of groups) {
    const files = filesOfGroup(rendered, group);
    const wanted = Object.entries(sizes).filter(([file]) => files.includes(file));
    for (const [index, atlas] of atlasesOf(new Map(wanted)).entries())
      await saveAtlas(page, { folder, shadows, group, index, atlas }, places);
  }
  return places;
}

interface AtlasFile {
  readonly folder: string;
  /** Which of the pictures only darken. */
  readonly shadows: readonly string[];
  readonly group: Group;
  readonly index: number;
  readonly atlas: Atlas;
}

async function saveAtlas(
  page: Page,
  { folder, shadows, group, index, atlas }: AtlasFile,
  places: Map<string, Place>,
): Promise<void> {
  const { width, height, frames } = atlas;
  const job: Parameters<PackPage["atlas"]> = [width, height, Object.fromEntries(frames), shadows];
  const png = await page.evaluate((asked) => globalThis.packPage?.atlas(...asked), job);
  const file = atlasName(group, index);
  await writeWebp(join(folder, file), png ?? "", QUALITY.atlas[group]);
  for (const [single, frame] of frames) places.set(single, { file, frame });
  say(`${file}  ${width} × ${height}, ${frames.size} pictures`);
}

type Pictures = Pick<Manifest, "base" | "layers">;

/** What the stage draws in a state, in its order. */
function piecesOf(room: Pictures, state: RoomState, mark: string): readonly Piece[] {
  const drawn = visibleLayers(room, state).flatMap(spritesOf);
  return [
    { picture: `${mark}${room.base}`, at: { x: 0, y: 0, ...STAGE }, isAdded: false },
    ...drawn
      .toSorted((a, b) => a.depth - b.depth)
      .map(({ sprite: { file, frame, x, y, width, height }, isAdded }) => ({
        picture: `${mark}${file}`,
        frame,
        at: { x, y, width, height },
        isAdded,
      })),
  ];
}

/** Of what is packed: nothing then changes when its layers take the first picture's place. */
async function saveFirst(page: Page, manifest: Manifest): Promise<void> {
  const pieces = piecesOf(manifest, NOTHING, PACKED);
  const needed = [...new Set(pieces.map(({ picture }) => picture.slice(PACKED.length)))];
  await loadFrom(page, assetsOf(manifest.room), needed, PACKED);
  const job: Parameters<PackPage["compose"]> = [STAGE.width, STAGE.height, pieces];
  const png = await page.evaluate((asked) => globalThis.packPage?.compose(...asked), job);
  await writeWebp(join(assetsOf(manifest.room), FIRST), png ?? "", QUALITY.first);
}

async function saveFaces(page: Page, { room, layers, people }: Rendered) {
  for (const layer of layers.filter((each) => hasFace(each, { people }))) {
    const asked: Parameters<PackPage["filled"]> = [layer.file, HEAD_ROWS];
    const filled = await page.evaluate((job) => globalThis.packPage?.filled(...job), asked);
    const frame = faceSquare(filled ?? []);
    const { width, height } = frame;
    const calm = calmName(layer.id);
    const isCalm = existsSync(join(renderedOf(room), calm));
    if (isCalm) await loadFrom(page, renderedOf(room), [calm], "");
    const picture = isCalm ? calm : layer.file;
    const piece = { picture, frame, at: { x: 0, y: 0, width, height }, isAdded: false };
    const job: Parameters<PackPage["compose"]> = [width, height, [piece]];
    const png = await page.evaluate((asked) => globalThis.packPage?.compose(...asked), job);
    await writeWebp(join(assetsOf(room), faceName(layer.id)), png ?? "", QUALITY.face);
  }
}

/** Composes the room from single and from packed pictures, before and after everything. */
async function compareAll(page: Page, rendered: Rendered, manifest: Manifest): Promise<void> {
  await loadFrom(page, assetsOf(manifest.room), allFiles(manifest), PACKED);
  const states = { start: NOTHING, ...statesOf(manifest) };
  const whole = { x: 0, y: 0, ...STAGE };
  const first = [{ picture: `${PACKED}${FIRST}`, at: whole, isAdded: false }];
  await compare(page, "first picture", piecesOf(manifest, NOTHING, PACKED), first);
  for (const [name, state] of Object.entries(states))
    await compare(page, name, piecesOf(rendered, state, ""), piecesOf(manifest, state, PACKED));
}

/** After each link in turn, and with everything bought. */
function statesOf({ layers }: Manifest): Readonly<Record<string, RoomState>> {
  const idsOf = (key: "link" | "measure") => {
    const ids = layers.flatMap(({ shows }) =>
      Object.entries(shows).filter(([kind]) => kind === key),
    );
    return [...new Set(ids.map(([, id]) => String(id)))];
  };
  const links = idsOf("link");
  const after = links.map(
    (id, index) => [`link ${id}`, { links: links.slice(0, index + 1), measures: [] }] as const,
  );
  return {
    ...Object.fromEntries(after),
    "all measures": { links: [], measures: idsOf("measure") },
    "all of both": { links, measures: idsOf("measure") },
  };
}

async function compare(
  page: Page,
  name: string,
  single: readonly Piece[],
  packed: readonly Piece[],
): Promise<void> {
  const job: Parameters<PackPage["compare"]> = [STAGE.width, STAGE.height, single, packed];
  const found = await page.evaluate((asked) => globalThis.packPage?.compare(...asked), job);
  if (!found) throw new Error("The page closed.");
  const { mean, worst, visible } = found;
  const share = `${(100 * visible).toFixed(2)} % of the pixels more than 8`;
  say(`${name}: ${mean.toFixed(3)} of 255 apart on average, at most ${worst}, ${share}`);
  if (mean > LARGEST_MEAN) throw new Error(`${name} looks other than what was rendered.`);
}
