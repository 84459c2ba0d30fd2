import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

/** Fine enough to see a missing word, coarse enough to forgive another way of smoothing letters. */
const DOTS_PER_INCH = 50;

const POINTS_PER_INCH = 72;

const MM_PER_INCH = 25.4;

/** Of 255, over the whole page. */
const MOST_ON_AVERAGE = 2;

/** Of 255, in any square of this many dots: a word that is missing or elsewhere. */
const BLOCK = 16;
const MOST_IN_A_BLOCK = 32;

/** One printed page in greys, one byte a dot. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
  /** Whole millimetres. */
  readonly size: string;
}

/** Prints the page as a browser does that was asked for nothing special, and looks at the paper. */
export async function printed(page: Page): Promise<readonly PrintedPage[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: PrintedPage[] = [];
  for (const each of document.pages()) {
    const { width, height, originalWidth, originalHeight, data } = await each.render({
      scale: DOTS_PER_INCH / POINTS_PER_INCH,
      colorSpace: "Gray",
      render: ({ data: dots }) => Promise.resolve(dots),
    });
    const millimetres = [originalWidth, originalHeight].map((points) =>
      Math.round((points / POINTS_PER_INCH) * MM_PER_INCH),
    );
    pages.push({ width, height, dots: new Uint8Array(data), size: millimetres.join("×") });
  }
  document.destroy();
  library.destroy();
  return pages;
}

/**
 * How a printed page differs from the kept picture of it; empty when it does not. A picture that
 * is not there yet is made, and has to be looked at before it is committed; to make one anew,
 * delete it.
 */
export function unlike(page: PrintedPage, file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pictureOf(page));
    return `${file} was made now: look at it, then run this again`;
  }
  const kept = PNG.sync.read(readFileSync(file));
  if (kept.width !== page.width || kept.height !== page.height) {
    return `${file} is ${kept.width}×${kept.height} dots, the page ${page.width}×${page.height}`;
  }
  const { average, worst } = difference(page, (index) => kept.data[index * 4] ?? 0);
  if (average <= MOST_ON_AVERAGE && worst.mean <= MOST_IN_A_BLOCK) return "";
  return `${file} differs by ${average.toFixed(1)} on average, by ${worst.mean.toFixed(0)} at ${worst.x},${worst.y}`;
}

function difference({ width, height, dots }: PrintedPage, keptAt: (index: number) => number) {
  const across = Math.ceil(width / BLOCK);
  const blocks = new Float64Array(across * Math.ceil(height / BLOCK));
  dots.forEach((grey, index) => {
    const column = Math.floor((index % width) / BLOCK);
    const row = Math.floor(index / width / BLOCK);
    const block = row * across + column;
    blocks[block] = (blocks[block] ?? 0) + Math.abs(grey - keptAt(index)) / BLOCK ** 2;
  });
  const mean = Math.max(...blocks);
  const at = blocks.indexOf(mean);
  const total = blocks.reduce((sum, each) => sum + each, 0);
  return {
    average: (total * BLOCK ** 2) / (width * height),
    worst: { mean, x: (at % across) * BLOCK, y: Math.floor(at / across) * BLOCK },
  };
}

function pictureOf({ width, height, dots }: PrintedPage): Buffer {
  const png = new PNG({ width, height });
  dots.forEach((grey, index) => {
    png.data.set([grey, grey, grey, 255], index * 4);
  });
  return PNG.sync.write(png, { colorType: 0 });
}
