import type { Browser } from "playwright-core";
import { freshContext, launch, noteFirst, openPage, timeOf } from "./browser";
import { median, spread, table } from "./statistics";

const RUNS = 5;

/** What is opened and how it is known to be there. */
interface Start {
  readonly name: string;
  readonly url: string;
  readonly mark: string;
  readonly selector?: string;
}

async function once(browser: Browser, start: Start, slowdown: number): Promise<number> {
  const context = await freshContext(browser);
  if (start.selector !== undefined) await noteFirst(context, start.selector);
  const page = await openPage(context, "about:blank", slowdown);
  await page.goto(start.url);
  const time = await timeOf(page, start.mark);
  await context.close();
  return time;
}

/**
 * Time to the title, and to the first interactive stage frame of an episode opened directly,
 * against the bare engine showing one picture: fresh profile each, taken in turns so that the
 * machine's moods fall on all alike.
 */
export async function benchBoot(game: string, bare: string): Promise<string> {
  const starts: readonly Start[] = [
    { name: "bare engine, one picture", url: bare, mark: "stage" },
    { name: "title", url: game, mark: "bench:first", selector: "#title-start" },
    { name: "stage", url: `${game}#/episode/it-admin-absent`, mark: "mamore:stage" },
  ];
  const browser = await launch();
  const rows: string[][] = [];
  for (const slowdown of [1, 4]) {
    const times = starts.map(() => [] as number[]);
    for (let run = 0; run < RUNS; run++) {
      for (const [index, start] of starts.entries()) {
        times[index]?.push(await once(browser, start, slowdown));
      }
    }
    const base = median(times[0] ?? []);
    for (const [index, { name }] of starts.entries()) {
      const own = times[index] ?? [];
      rows.push([`${slowdown}× CPU`, name, spread(own), (median(own) / base).toFixed(2)]);
    }
  }
  await browser.close();
  return table(["", "until", `ms, median of ${RUNS} (range)`, "to bare"], rows);
}
