import { join } from "node:path";
import type { Page } from "playwright-core";
import type { DioramaFacts } from "../page/api";
import { renderedOf, writeWebp } from "./files";
import { readRendered } from "./manifest";
import { calmName } from "./packing";
import { timed } from "./timed";

/** What to ask for on the command line when only portraits are wanted. */
export const PORTRAITS = "portraits";

/** A portrait is seen small. */
const SAMPLES = 16;
const QUALITY = 88;

/** Renders the portraits of who is wanted, by their layers; names the files of all. */
export async function renderPortraits(
  page: Page,
  { id: room, layers }: DioramaFacts,
  isWanted: (id: string) => boolean = () => true,
): Promise<readonly string[]> {
  const rendered = await readRendered(room);
  const people = layers.filter(({ person, isAtStart }) => person !== undefined && isAtStart);
  for (const { id } of people.filter((each) => isWanted(each.id)))
    await timed(`${id} portrait`, async () => {
      const layer = rendered?.layers.find((each) => each.id === id);
      if (!layer) throw new Error(`${id} has never been rendered.`);
      const { x, y, width, height } = layer;
      const png = await page.evaluate(
        (asked) => globalThis.artPage?.portrait(asked.id, asked.at, asked.samples),
        { id, at: { x, y, width, height }, samples: SAMPLES },
      );
      await writeWebp(join(renderedOf(room), calmName(id)), png ?? "", QUALITY);
    });
  return people.map(({ id }) => calmName(id));
}
