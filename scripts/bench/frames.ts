import type { Browser, Page } from "playwright-core";
import { referencePlace } from "../reference-place";
import { freshContext, launch, openPage, timeOf } from "./browser";
import { median, percentile, spread, table } from "./statistics";

const MOVE_MS = 4000;
const RUNS = 2;

/** Times between frames, in ms, while `move` keeps the camera moving. */
async function frameTimes(page: Page, move: (page: Page) => Promise<void>): Promise<number[]> {
  const recorded = page.evaluate(
    (duration) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const end = last + duration;
        const next = (now: number) => {
          times.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(next);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(next);
      }),
    MOVE_MS,
  );
  await move(page);
  return recorded;
}

/** Tab walks from thing to thing, and the camera follows. */
async function walk(page: Page): Promise<void> {
  const end = Date.now() + MOVE_MS;
  while (Date.now() < end) {
    await page.keyboard.press("Tab");
    await page.waitForTimeout(450);
  }
}

async function inGame(browser: Browser, game: string, renderer: string): Promise<number[]> {
  const context = await freshContext(browser);
  await context.addInitScript(
    ({ wanted, id }) => {
      const settings = {
        locale: "ja",
        textSize: "normal",
        sound: 0,
        music: 0,
        muted: true,
        motion: "full",
        renderer: wanted,
        practised: true,
      };
      const saved = { scenario: id, revision: 1, log: [{ type: "advance" }] };
      localStorage.setItem("mamore/1/settings", JSON.stringify(settings));
      localStorage.setItem(`mamore/1/episode/${id}`, JSON.stringify(saved));
    },
    { wanted: renderer, id: referencePlace },
  );
  const page = await openPage(context, `${game}#/episode/${referencePlace}`);
  await timeOf(page, "mamore:stage");
  await page.waitForTimeout(2500);
  const times = await frameTimes(page, walk);
  await context.close();
  return times;
}

async function inBare(browser: Browser, bare: string, renderer: string): Promise<number[]> {
  const context = await freshContext(browser);
  const page = await openPage(context, `${bare}?move&renderer=${renderer}`);
  await timeOf(page, "stage");
  await page.waitForTimeout(1000);
  const times = await frameTimes(page, (each) => each.waitForTimeout(MOVE_MS));
  await context.close();
  return times;
}

/** Frame times while the camera moves, against the bare engine moving one picture. */
export async function benchFrames(game: string, bare: string): Promise<string> {
  const browser = await launch();
  const rows: string[][] = [];
  for (const renderer of ["canvas", "webgl"]) {
    const runs = { game: [] as number[], bare: [] as number[] };
    const tails: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      runs.bare.push(median(await inBare(browser, bare, renderer)));
      const own = await inGame(browser, game, renderer);
      runs.game.push(median(own));
      tails.push(percentile(own, 0.95));
    }
    const ratio = (median(runs.game) / median(runs.bare)).toFixed(2);
    rows.push([renderer, spread(runs.bare, 1), spread(runs.game, 1), spread(tails, 1), ratio]);
  }
  await browser.close();
  const head = ["camera moving", "bare, ms a frame", "game, median", "game, p95", "ratio"];
  return table(head, rows);
}
