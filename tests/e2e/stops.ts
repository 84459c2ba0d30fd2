import type { Page } from "playwright-core";
import { inside } from "./inside";

interface Focus {
  /** False while nothing in particular has focus. */
  readonly isOnPage: boolean;
  /** "heading", or the tag's name. */
  readonly role: string;
}

/** What has focus now. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const node = document.activeElement;
    const isOnPage = node !== null && node !== document.body && node.checkVisibility();
    const tag = node?.tagName.toLowerCase() ?? "";
    return { isOnPage, role: /^h[1-6]$/.test(tag) ? "heading" : tag };
  });
}

/** Names of everything Tab should stop at, in the order of the page. */
function tabStops(page: Page): Promise<string[]> {
  return inside(page, "stopNames()");
}

interface Stop {
  readonly name: string;
  /** What is wrong with how focus is shown there; empty when nothing is. */
  readonly problem: string;
}

async function stopNow(page: Page): Promise<Stop> {
  const [name = "", problem = ""] = await inside(page, "focusedStop()");
  return { name, problem };
}

/** Walks with Tab from the first stop on; the last press has to lead away from the last stop. */
async function walkWithTab(page: Page, length: number): Promise<Stop[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await inside(page, "(stops()[0]?.focus(), [])");
  // There and back, so that the first stop is reached by keyboard like all others.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const walked: Stop[] = [];
  for (let index = 0; index < length; index++) {
    walked.push(await stopNow(page));
    await page.keyboard.press("Tab");
  }
  const after = await stopNow(page);
  const last = walked.at(-1);
  const isCaught = length > 1 && after.name === last?.name;
  return isCaught ? [...walked, { name: after.name, problem: "does not let go" }] : walked;
}

/** What is wrong with where Tab stops on the page as it is: out of order, unseen or without a ring. */
export async function walkedWrongly(page: Page): Promise<string[]> {
  const wanted = await tabStops(page);
  const walked = await walkWithTab(page, wanted.length);
  const found = walked
    .filter(({ problem }) => problem !== "")
    .map(({ name, problem }) => `${name} ${problem}`);
  const order = walked.map(({ name }) => name);
  if (order.join("\n") === wanted.join("\n")) return found;
  return [...found, `wanted ${wanted.join(" ")}, but Tab goes ${order.join(" ")}`];
}
