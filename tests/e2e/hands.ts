import type { Locator, Page } from "playwright-core";

/** How a person plays. */
export const handKinds = ["mouse", "keyboard", "touch"] as const;

/** "script" presses without a pointer: for tests that are about something else and many. */
export type Hands = (typeof handKinds)[number] | "script";

/** No screen has more stops than this; who needs more is caught in a trap. */
const MOST_STOPS = 90;

/** A camera that has not moved for this long has arrived. */
const SETTLE_MS = 250;

const ATTEMPTS = 4;

/** Longer than the game asks for. */
const HOLD_MS = 1100;

/** Goes to something with Tab alone, back where it lies behind; throws when Tab never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    // Asked anew each time: what is shown may be replaced under way.
    const key = await target.evaluate((node) => {
      const at = document.activeElement;
      if (node === at) return undefined;
      const isBehind =
        at !== null &&
        at !== document.body &&
        (node.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return isBehind ? "Shift+Tab" : "Tab";
    });
    if (key === undefined) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** Presses a button, follows a link, picks a card. */
export async function press(page: Page, hands: Hands, target: Locator): Promise<void> {
  if (hands === "mouse") return target.click();
  if (hands === "touch") return target.tap();
  if (hands === "script") return target.dispatchEvent("click");
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** The middle of something, once the camera has stopped moving it. */
async function middleOf(page: Page, target: Locator): Promise<{ x: number; y: number }> {
  let before = { x: -1, y: -1 };
  for (;;) {
    const box = await target.boundingBox();
    if (box === null) throw new Error(`${target.toString()} is not shown`);
    const now = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (Math.hypot(now.x - before.x, now.y - before.y) < 1) return now;
    before = now;
    await page.waitForTimeout(SETTLE_MS);
  }
}

/**
 * Keeps the mouse down on something until it is called, as pointing wants it when motion is not
 * reduced. On a busy machine the camera may set off late and carry the thing away: then again.
 */
export async function hold(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { x, y } = await middleOf(page, target);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.waitForTimeout(HOLD_MS);
    await page.mouse.up();
    if (!(await target.isVisible())) return;
  }
  throw new Error(`${target.toString()} cannot be pointed at`);
}
