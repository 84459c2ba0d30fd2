import type { Page } from "playwright-core";

/** What a part of the page says, without the marks where lines may break. */
export const saidIn = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replaceAll(/[\u200b\n]/g, "");
