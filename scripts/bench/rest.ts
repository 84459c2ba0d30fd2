import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { referencePlace } from "../reference-place";
import { freshContext, launch, openPage, timeOf } from "./browser";
import { median, spread, table } from "./statistics";

const SETTLE_MS = 4000;
const WATCH_MS = 6000;
const RUNS = 2;
const TICKS_PER_SECOND = 100;

/** CPU ticks used so far by a process and all that it started; only Linux tells them. */
function ticksOfTree(root: number): number {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)));
  const tree = new Set([root]);
  // Children always come after their parents in age, not in number: go round until nothing is new.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id);
  }
  return processes.filter(({ id }) => tree.has(id)).reduce((sum, { ticks }) => sum + ticks, 0);
}

function readStat(id: number): { id: number; parent: number; ticks: number }[] {
  try {
    const text = readFileSync(`/proc/${id}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return [{ id, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch {
    // It ended while we looked.
    return [];
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The process from which all others of a browser come. */
async function processOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const own = processInfo.find(({ type }) => type === "browser");
  if (own === undefined) throw new Error("The browser does not tell its process.");
  return own.id;
}

async function shareOfCore(browser: Browser, url: string, mark?: string): Promise<number> {
  const root = await processOf(browser);
  const context = await freshContext(browser);
  const page = await openPage(context, url);
  if (mark !== undefined) await timeOf(page, mark);
  await wait(SETTLE_MS);
  const before = ticksOfTree(root);
  await wait(WATCH_MS);
  const used = ticksOfTree(root) - before;
  await context.close();
  return (100 * used) / TICKS_PER_SECOND / (WATCH_MS / 1000);
}

/** Share of one core that the whole browser uses while nothing moves, in turns. */
export async function benchRest(game: string, bare: string): Promise<string> {
  const pages = [
    { name: "blank page", url: "about:blank" },
    { name: "stage asleep", url: `${game}#/episode/${referencePlace}`, mark: "mamore:stage" },
    { name: "bare engine, loop running", url: bare, mark: "stage" },
  ];
  const shares = pages.map(() => [] as number[]);
  const browser = await launch();
  for (let run = 0; run < RUNS; run++) {
    for (const [index, { url, mark }] of pages.entries()) {
      shares[index]?.push(await shareOfCore(browser, url, mark));
    }
  }
  await browser.close();
  const running = median(shares[2] ?? []);
  const rows = pages.map(({ name }, index) => {
    const own = shares[index] ?? [];
    return [name, spread(own, 1), (median(own) / running).toFixed(3)];
  });
  return table(["CPU at rest", `% of a core, median of ${RUNS} (range)`, "to bare"], rows);
}
