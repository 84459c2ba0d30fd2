import type { Locator, Page } from "playwright-core";

/** How a person plays. */
export const handKinds = ["mouse", "keyboard", "touch"] as const;
export type Hands = (typeof handKinds)[number];

/** No screen has more stops than this; who needs more is caught in a trap. */
const MOST_STOPS = 90;

/** Longer than the game asks for. */
const HOLD_MS = 1100;

/** Goes to something with Tab alone; throws when Tab never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    // Asked anew each time: what is shown may be replaced under way.
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** Presses a button, follows a link, picks a card. */
export async function press(page: Page, hands: Hands, target: Locator): Promise<void> {
  if (hands === "mouse") return target.click();
  if (hands === "touch") return target.tap();
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Keeps the mouse down on something, as pointing wants it when motion is not reduced. */
export async function hold(page: Page, target: Locator): Promise<void> {
  await target.hover();
  await page.mouse.down();
  await page.waitForTimeout(HOLD_MS);
  await page.mouse.up();
}
