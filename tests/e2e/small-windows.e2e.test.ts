import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { roomKind } from "#progress/room-record";
import { freshRoom } from "#progress/room-store";
import { answeredSheets, middling, resultsOf, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { inside } from "./inside";
import { everyOther, referenceFolder } from "./places";
import { createPlayer } from "./player";
import { episodeStations, guideStations, shellStations } from "./stations";
import { visit } from "./visit";

/** A desk at 400 % (WCAG 2.2, 1.4.10), phones on their side, and the frame that platforms give. */
const windows = [
  { width: 320, height: 256 },
  { width: 568, height: 320 },
  { width: 640, height: 360 },
  { width: 800, height: 600 },
] as const;

/** Each answer that a hall can give, in turn. */
const shows = ["most", "half", "few", "none"] as const;

const isEverything = inject("scope") === "all";

/** The smallest always, in the longer language; all others in a release. */
const cases = windows
  .flatMap((size) => (["ja", "en"] as const).map((locale) => ({ ...size, locale })))
  .filter(({ width, locale }) => isEverything || (width === 320 && locale === "en"));

/** What leads on and is not seen once the window, which has just become small, is filled anew. */
async function waysOnOut(page: Page): Promise<readonly string[]> {
  let out = await inside(page, "waysOnOut()");
  for (let tries = 0; out.length > 0 && tries < 10; tries++) {
    await page.waitForTimeout(100);
    out = await inside(page, "waysOnOut()");
  }
  return out;
}

test.for(cases)(
  "every phase can be used in $width×$height, $locale: each button can be reached and pressed",
  async ({ locale, width, height }, { openGame }) => {
    const shipped = shippedAs(referenceFolder);
    const page = await openGame({ locale, storage: settingsOf({ locale }), address: "#/places" });
    const choices = middling(shipped);
    const player = createPlayer({ page, hands: "script", locale, shipped, choices });
    const found: string[] = [];
    for (const station of everyOther(episodeStations, 0)) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await visit(player, station);
      await page.setViewportSize({ width, height });
      // In the smallest, too, the way on is seen without scrolling.
      if (width === 320) {
        for (const each of await waysOnOut(page)) found.push(`${station.name}: ${each}`);
      }
      for (const each of await unreachable(page)) found.push(`${station.name}: ${each}`);
    }

    expect(found).toEqual([]);
  },
);

test.for(cases)(
  "every page can be used in $width×$height, $locale: nothing lies beside it, each button can be pressed",
  async ({ locale, width, height }, { openGame }) => {
    const shipped = shippedAs(referenceFolder);
    const storage = { ...settingsOf({ locale }), ...resultsOf(), ...answeredSheets() };
    const page = await openGame({ locale, storage, address: "#/" });
    await page.setViewportSize({ width, height });
    const player = createPlayer({
      page,
      hands: "script",
      locale,
      shipped,
      choices: middling(shipped),
    });
    const found: string[] = [];
    for (const station of everyOther([...shellStations, ...guideStations], 0)) {
      await visit(player, station);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${station.name} is ${wide} wide`);
      for (const each of await unreachable(page)) found.push(`${station.name}: ${each}`);
    }

    expect(found).toEqual([]);
  },
);

/** Also upright, as a host holds it: what is squeezed there is in the smallest, too. */
const upright = { width: 390, height: 844, locale: "ja" as const };
const noteWindows = isEverything ? [...cases, upright] : cases;

test.for(noteWindows)(
  "the notes of a hall can be used in $width×$height, $locale: nothing lies beside them, no button is squeezed",
  async ({ locale, width, height }, { openGame }) => {
    const { scenario } = shippedAs(referenceFolder);
    const hall = freshRoom(scenario, "a-room", { things: 6, until: "goal" });
    const storage = { ...settingsOf({ locale }), [roomKind.key]: roomKind.write(hall) };
    const page = await openGame({ locale, storage, address: "#/together/memo" });
    await page.setViewportSize({ width, height });
    await page.locator("#memo-next").waitFor();
    const found = new Set<string>();
    // What can be pressed is the same at most steps.
    const looked = new Set<string>();
    for (let step = 0; await goesOn(page, step); step++) {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.add(`a step is ${wide} wide`);
      const buttons = (await page.locator("button").allInnerTexts()).join(" | ");
      if (looked.has(buttons)) continue;
      looked.add(buttons);
      const faults = [...(await unreachable(page)), ...(await inside(page, "squeezed()"))];
      for (const fault of faults) found.add(fault);
    }

    expect([...found]).toEqual([]);
    expect(looked.size).toBeGreaterThan(3);
  },
);

/** Enters hands where they are missing, or goes to the next step; whether there was one. */
async function goesOn(page: Page, step: number): Promise<boolean> {
  const next = page.locator("#memo-next");
  if ((await next.count()) === 0) return false;
  const isAsked = (await next.getAttribute("aria-disabled")) === "true";
  const pressed = isAsked ? page.locator(`#hands-${shows[step % shows.length]}`) : next;
  // That each can be reached and pressed is looked at apart; here only the next step is wanted.
  await pressed.dispatchEvent("click");
  return true;
}

/** What cannot be pressed where it lies after scrolling to it, once the camera has come to rest. */
async function unreachable(page: Page): Promise<string[]> {
  const found = () => inside(page, "unreachable()");
  for (let tries = 0; tries < 5; tries++) {
    const now = await found();
    if (now.length === 0) return now;
    await page.waitForTimeout(200);
  }
  return found();
}
