import { join } from "node:path";
import type { Page } from "playwright-core";
import { SIGN_SIZES, type SignSize } from "#picture/answer-signs";
import { quietPlace } from "../toolkit/quiet-place";
import { assetsOf, readPixels } from "./files";
import {
  type Rendered,
  readManifest,
  readRendered,
  type Sights,
  saveManifest,
  saveRendered,
} from "./manifest";
import type { Signs } from "./packing";

/** Asks the page what lies where in close-ups: shapes only, which takes seconds. */
export async function sightsIn(page: Page): Promise<Sights> {
  const sights = await page.evaluate(() => globalThis.artPage?.sights());
  if (!sights) throw new Error("The page closed.");
  return sights;
}

/** Where the signs of answers lie on the finished close-ups of a room. Throws where one has no place. */
export async function signsOf({ room, things }: Rendered): Promise<Signs> {
  const signs = things.map(async ({ id, closeUp, sight }) => {
    const pixels = await readPixels(join(assetsOf(room), closeUp));
    const placed = (kind: string, size: SignSize) => {
      const place = quietPlace(pixels, sight, size);
      if (place) return { left: rounded(place.left), top: rounded(place.top) };
      throw new Error(`${room}: there is no place for a ${kind} on the close-up of "${id}".`);
    };
    const { stamp, shield } = SIGN_SIZES;
    return [id, { stamp: placed("stamp", stamp), shield: placed("shield", shield) }] as const;
  });
  return new Map(await Promise.all(signs));
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** Looks anew at what lies where in a room's close-ups, and places their signs; renders nothing. */
export async function placeSigns(page: Page, room: string): Promise<void> {
  const [earlier, manifest] = [await readRendered(room), await readManifest(room)];
  if (!earlier) throw new Error(`${room} has not been rendered yet: npm run art -- ${room}`);
  const sights = await sightsIn(page);
  const things = earlier.things.map((thing) => ({
    ...thing,
    sight: sights[thing.id] ?? thing.sight,
  }));
  const rendered = { ...earlier, things };
  await saveRendered(rendered);
  const signs = await signsOf(rendered);
  await saveManifest({
    ...manifest,
    things: manifest.things.map((thing) => ({
      ...thing,
      signs: signs.get(thing.id) ?? thing.signs,
    })),
  });
}
