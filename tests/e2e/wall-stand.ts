import type { Page } from "playwright-core";

export const kindOn = (wall: Page) => wall.locator(".wall").getAttribute("data-kind");
export const wordsOn = (wall: Page) => wall.locator(".wall__main").innerText();

/** Where the wall is: step, press and words. */
export const standOf = async (wall: Page) => `${await kindOn(wall)} ${await wordsOn(wall)}`;
