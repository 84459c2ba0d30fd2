import type { Page } from "playwright-core";
import type { looksOf } from "./in-page-measure";
import { inside } from "./inside";
import type { Station } from "./stations";

/** What was measured of a screen in a window. */
export type Looks = ReturnType<typeof looksOf>;

/** A window a screen is measured in, and what is asked of it there. */
export interface Viewing {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Shown as for a hall (`V`). */
  readonly hall: boolean;
  /** Pixels that letters to be read should have, and the largest share of them that may have less. */
  readonly letter: number;
  readonly small: number;
  /** Largest share of the window with nothing in it; 1 where it does not matter. */
  readonly empty: number;
  readonly scrolls: boolean;
  /** Weakest contrast (WCAG 2.2, 1.4.3). */
  readonly contrast: number;
}

const desk = { hall: false, small: 0, empty: 1 / 6, scrolls: false, contrast: 4.5 };
const hall = { hall: true, small: 0, empty: 1 / 3, scrolls: false, contrast: 4.5 };
const phone = { ...desk, small: 1, empty: 1, scrolls: true };

/** Desk and phone as drawn; in a hall letters of 1.56 % of the width, seen from ten metres away. */
export const viewings: readonly Viewing[] = [
  { name: "large desk", width: 1920, height: 1080, letter: 28, ...desk },
  { name: "desk", width: 1366, height: 768, letter: 22, ...desk },
  { name: "phone", width: 390, height: 844, letter: 15, ...phone },
  { name: "hall", width: 1920, height: 1080, letter: 30, ...hall },
  { name: "small hall", width: 1280, height: 720, letter: 20, ...hall },
];

/** Measures the page as this viewing has it, and leaves it shown as for a desk. */
export async function measureIn(page: Page, viewing: Viewing): Promise<Looks> {
  const { width, height, letter, hall } = viewing;
  await page.setViewportSize({ width, height });
  const before = await showAt(page, hall ? "hall" : undefined);
  const looks = await inside<Looks>(page, `looksOf(${letter})`);
  if (hall) await showAt(page, before);
  return looks;
}

/** Changes the size of text, where one is told, as the settings do; returns the one before. */
function showAt(page: Page, size: string | undefined): Promise<string | undefined> {
  return page.evaluate(async (wanted) => {
    const { dataset } = document.documentElement;
    const { textSize } = dataset;
    if (wanted !== undefined) dataset["textSize"] = wanted;
    // Layout follows in observers, in the frames after; a page that is put together no more has none.
    for (let frame = 0; frame < 3; frame++) {
      await new Promise((done) => {
        requestAnimationFrame(done);
        setTimeout(done, 500);
      });
    }
    return textSize;
  }, size);
}

/** Which limits of the viewing a screen breaks, in words. */
export function brokenLimits(viewing: Viewing, looks: Looks, station: Station): string[] {
  const { size, empty, scroll, contrast, covered } = looks;
  const isDocument = station.kind === "document";
  const isSmall = size.small > viewing.small * size.letters;
  const isReadHere = station.kind === undefined || (viewing.hall && !isDocument);
  const mayScroll = viewing.scrolls || isDocument || (station.readOn === true && !viewing.hall);
  const smallest = Object.keys(size.where)[0] ?? "";
  return [
    isReadHere && isSmall && `${size.small} letters below ${viewing.letter} px, as in ${smallest}`,
    !isDocument && empty.share > viewing.empty && `${percent(empty.share)} empty: ${empty.where}`,
    !mayScroll && scroll.pixels > 0 && `${scroll.where} scrolls ${scroll.pixels} px`,
    contrast.ratio < viewing.contrast &&
      `contrast ${contrast.ratio.toFixed(2)} in ${contrast.where}`,
    // What can be scrolled comes out from under what stays.
    !mayScroll && covered !== undefined && `“${covered.words}” lies under ${covered.by}`,
  ].filter((each) => each !== false);
}

/** A share of 1 as whole per cent. */
export const percent = (share: number) => `${Math.round(share * 100)} %`;
