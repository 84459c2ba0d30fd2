import type { Page } from "playwright-core";
import { shipped } from "../helpers/shipped";
import {
  agreedPoints,
  answeredSheets,
  resultsOf,
  roomAtEnd,
  settingsOf,
  shippedAs,
} from "./earlier";
import { referenceFolder } from "./places";

const PORTRAIT = "210×297";
const LANDSCAPE = "297×210";

const open = shipped.length;

interface Kind {
  readonly name: string;
  readonly hash: string;
  readonly size: string;
  readonly pages: number;
  /** Sheets without which something is missing, where that is more than one. */
  readonly least?: number;
  /** Opened by this key, from a screen that shows something else. */
  readonly key?: string;
  /** The paper that it has to look like, where that is another's. */
  readonly like?: string;
}

/** What can be put on paper, and on how many sheets at most; more places fill more of some. */
const kinds: readonly Kind[] = [
  { name: "self-check", hash: "#/self-check", size: PORTRAIT, pages: 1 },
  { name: "self-check-2009", hash: "#/self-check/2009", size: PORTRAIT, pages: 1 },
  // Its second sheet holds the questions for the own company.
  { name: "certificate", hash: "#/certificate", size: LANDSCAPE, pages: 2, least: 2 },
  {
    name: "library-measure",
    hash: "#/library/4.1.2",
    size: PORTRAIT,
    pages: 2 + Math.ceil(open * 0.3),
  },
  { name: "library", hash: "#/library", size: PORTRAIT, pages: 2 },
  { name: "outsourcing", hash: "#/outsourcing/chosen", size: PORTRAIT, pages: 1 },
  { name: "records", hash: "#/records", size: PORTRAIT, pages: 2 + open },
  { name: "room-report", hash: "#/together/memo", size: PORTRAIT, pages: 1 },
  {
    name: "room-report-in-one-window",
    hash: "#/together/wall",
    key: "n",
    size: PORTRAIT,
    pages: 1,
    like: "room-report",
  },
];

/** Every paper in both languages. */
export const papers = kinds.flatMap((paper: Kind) =>
  (["ja", "en"] as const).map((locale) => ({ ...paper, locale })),
);

/** How a paper is opened on a device on which everything has been filled in. */
export function filledIn({ hash, locale }: (typeof papers)[number]) {
  const storage = {
    ...settingsOf({ locale }),
    ...resultsOf(),
    ...answeredSheets(),
    ...agreedPoints(),
    ...roomAtEnd(shippedAs(referenceFolder)),
  };
  return { locale, storage, address: hash };
}

/** Until what is to be printed is there, with its letters. */
export async function readyToPrint(page: Page, { key }: Pick<Kind, "key">): Promise<void> {
  await page.locator("main h1, .room-report h1").first().waitFor({ state: "attached" });
  if (key !== undefined) {
    await page.keyboard.press(key);
    await page.locator(".room-report h1").waitFor({ state: "attached" });
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // A canvas is as wide as a canvas is until its thing is drawn.
  await page.waitForFunction(() => {
    const images = [...document.querySelectorAll("img")];
    const drawn = [...document.querySelectorAll<HTMLCanvasElement>(".room-report canvas")];
    return (
      images.every(({ complete, loading }) => complete || loading === "lazy") &&
      drawn.every(({ width }) => width !== 300)
    );
  });
}
