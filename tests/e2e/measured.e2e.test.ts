import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./game";
import { inside } from "./inside";
import { brokenLimits, type Looks, type Viewing } from "./measured";
import type { Station } from "./stations";

const SIZE = { width: 1200, height: 600 };

const viewing: Viewing = {
  ...SIZE,
  name: "test",
  hall: false,
  letter: 22,
  small: 0,
  empty: 1 / 6,
  scrolls: false,
  contrast: 4.5,
};

const scene = { name: "scene" };
const screen = { name: "screen", kind: "screen" } as const;
const paper = { name: "document", kind: "document" } as const;

/** A box of a page, its place and size in pixels. */
interface Box {
  readonly words: string;
  readonly top: number;
  readonly height: number;
  readonly letter: number;
  readonly colour: string;
}

const whole: Box = { words: "words", top: 0, height: 600, letter: 22, colour: "black" };

/** Replaces the page by buttons over the whole width, and measures it. */
async function looksOf(page: Page, boxes: readonly Box[]): Promise<Looks> {
  await page.setViewportSize(SIZE);
  await page.evaluate((all) => {
    document.body.style.cssText = "margin:0;background:white;height:600px";
    document.body.replaceChildren(
      ...all.map(({ words, top, height, letter, colour }) => {
        const box = document.createElement("button");
        box.textContent = words;
        box.style.cssText = `position:absolute;left:0;top:${top}px;width:1200px;height:${height}px;border:0;background:white;color:${colour};font:${letter}px sans-serif`;
        return box;
      }),
    );
  }, boxes);
  return inside<Looks>(page, `looksOf(${viewing.letter})`);
}

test("a screen is told its small letters, bare parts, scrolling and weak contrasts", async ({
  openGame,
}) => {
  const page = await openGame();
  const brokenAs = async (station: Station, ...boxes: readonly Box[]) =>
    brokenLimits(viewing, await looksOf(page, boxes), station).map((each) => each.split(" ")[0]);

  expect(await brokenAs(scene, whole)).toEqual([]);
  expect(await brokenAs(scene, { ...whole, letter: 20 })).toEqual(["5"]);
  expect(await brokenAs(scene, { ...whole, height: 400 })).toEqual(["33"]);
  expect(await brokenAs(scene, whole, { ...whole, top: 700 })).toEqual(["page"]);
  expect(await brokenAs(scene, { ...whole, colour: "rgb(160, 160, 160)" })).toEqual(["contrast"]);
  expect(await brokenAs(scene, whole, { ...whole, words: "over" })).toEqual(["“words”"]);
  expect(await brokenAs(screen, { ...whole, letter: 20 })).toEqual([]);
  expect(await brokenAs(screen, { ...whole, height: 400 })).toEqual(["33"]);
  expect(await brokenAs(paper, { ...whole, height: 400 })).toEqual([]);
  expect(await brokenAs(paper, whole, { ...whole, top: 700 })).toEqual([]);
});
