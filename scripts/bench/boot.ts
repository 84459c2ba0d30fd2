import type { Browser, Page } from "playwright-core";
import { referencePlace } from "../reference-place";
import { freshContext, launch, noteFirst, openPage, slowLine, timeOf } from "./browser";
import { median, spread, table } from "./statistics";

const RUNS = 5;

/** A title or street that has been read so long has fetched ahead what the next press needs. */
const READING_MS = 4000;

/** Set by the game when the room is seen and can be used, and when the engine paints it. */
const SEEN = "mamore:first-picture";
const PAINTED = "mamore:stage";

interface Mark {
  readonly name: string;
  readonly until: string;
  /** What the time may be at most, in times of the bare engine's. */
  readonly most?: number;
}

/** What is opened, and how it is known to be there. */
interface Start {
  readonly name: string;
  readonly url: string;
  /** What is pressed first; the time then counts from the press. */
  readonly press?: string;
  readonly marks: readonly Mark[];
  /** Its first frame sets "bench:first". */
  readonly selector?: string;
}

/** How fast processor and line are. */
interface Conditions {
  readonly name: string;
  readonly slowdown: number;
  readonly isSlowLine?: boolean;
}

const conditions: readonly Conditions[] = [
  { name: "1× CPU", slowdown: 1 },
  { name: "4× CPU", slowdown: 4 },
  { name: "10 Mbit/s, 60 ms", slowdown: 1, isSlowLine: true },
];

const startsOf = (game: string, bare: string): readonly Start[] => {
  const stage = (name: string, most: number): Mark[] => [
    { name: `${name}: room seen and usable`, until: SEEN, most },
    { name: `${name}: engine paints`, until: PAINTED },
  ];
  return [
    { name: "bare", url: bare, marks: [{ name: "bare engine, one picture", until: "stage" }] },
    {
      name: "title",
      url: game,
      marks: [{ name: "title", until: "bench:first" }],
      selector: "#title-start",
    },
    { name: "address", url: `${game}#/episode/${referencePlace}`, marks: stage("by address", 1.3) },
    { name: "start", url: game, press: "#title-start", marks: stage("from はじめる", 0.5) },
    { name: "enter", url: `${game}#/places`, press: "#place-9", marks: stage("from 入る", 0.5) },
  ];
};

/** Presses as a player does and says when, in the page's own milliseconds. */
async function press(page: Page, selector: string): Promise<number> {
  await page.waitForSelector(selector);
  await page.hover(selector);
  await page.waitForTimeout(READING_MS);
  const pressed = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        document
          .querySelector(wanted)
          ?.addEventListener("pointerdown", () => resolve(performance.now()), { once: true });
      }),
    selector,
  );
  await page.click(selector);
  return pressed;
}

/** Milliseconds to each mark of a start. */
async function once(browser: Browser, start: Start, how: Conditions): Promise<number[]> {
  const context = await freshContext(browser);
  if (start.selector !== undefined) await noteFirst(context, start.selector);
  const page = await openPage(context, "about:blank", how.slowdown);
  if (how.isSlowLine) await slowLine(page);
  // What is waited for is told by marks: a picture fetched ahead may keep "load" waiting.
  await page.goto(start.url, { waitUntil: "commit" });
  const from = start.press === undefined ? 0 : await press(page, start.press);
  const times: number[] = [];
  for (const { until } of start.marks) times.push((await timeOf(page, until)) - from);
  await context.close();
  return times;
}

/**
 * Time to the title, to the first interactive picture of a room and to the engine's, by address
 * and from a press, against the bare engine showing one picture: fresh profile each, taken in
 * turns so that the machine's moods fall on all alike.
 */
export async function benchBoot(game: string, bare: string): Promise<string> {
  const starts = startsOf(game, bare);
  const browser = await launch();
  const rows: string[][] = [];
  for (const how of conditions) rows.push(...(await rowsUnder(browser, starts, how)));
  await browser.close();
  return table(["", "until", `ms, median of ${RUNS} (range)`, "to bare", "wanted"], rows);
}

async function rowsUnder(
  browser: Browser,
  starts: readonly Start[],
  how: Conditions,
): Promise<string[][]> {
  const runs = starts.map(() => [] as number[][]);
  for (let run = 0; run < RUNS; run++) {
    for (const [index, start] of starts.entries()) {
      runs[index]?.push(await once(browser, start, how));
    }
  }
  const bare = median((runs[0] ?? []).map(([time]) => time ?? Number.NaN));
  return starts.flatMap(({ marks }, index) =>
    marks.map(({ name, most }, which) => {
      const times = (runs[index] ?? []).map((each) => each[which] ?? Number.NaN);
      const wanted = most === undefined ? "" : `≤ ${most}`;
      return [how.name, name, spread(times), (median(times) / bare).toFixed(2), wanted];
    }),
  );
}
