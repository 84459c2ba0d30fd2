import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { browserFlags, requireBrowser } from "../find-browser";

/** What is measured in: a desktop window, Japanese, motion as the system wants it. */
const VIEWPORT = { width: 1366, height: 768 };

export function launch(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserFlags, ...flags],
  });
}

/** A fresh profile with an empty cache. */
export async function freshContext(
  browser: Browser,
  motion: "reduce" | "no-preference" = "no-preference",
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: "ja-JP",
    reducedMotion: motion,
  });
  // The script runner names functions by a helper of its own, which pages do not have.
  await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
  return context;
}

/** Slows the page's main thread, as on an older office PC. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Makes the line to the page slow: 10 Mbit/s, and 60 ms until the first byte. */
export async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = 10_000_000 / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 60,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** Opens an address and returns the page after `prepare`. */
export async function openPage(context: BrowserContext, url: string, slowdown = 1): Promise<Page> {
  const page = await context.newPage();
  if (slowdown > 1) await slowDown(page, slowdown);
  await page.goto(url);
  return page;
}

/**
 * Makes every page of the context note when an element first stands in a frame; to be read with
 * `timeOf`. Installed before the page's own scripts, so that nothing is missed.
 */
export async function noteFirst(context: BrowserContext, selector: string): Promise<void> {
  await context.addInitScript((wanted) => {
    const look = () => {
      if (document.querySelector(wanted)) performance.mark("bench:first");
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selector);
}

/** Milliseconds from the start of navigation to a mark, once it has been set. */
export async function timeOf(page: Page, mark: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
    timeout: 120_000,
    polling: 50,
  });
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0, mark);
}
