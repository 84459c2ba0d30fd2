import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { newRoom } from "#core/room/room-state";
import { roomKind } from "#progress/room-record";
import { freshRoom } from "#progress/room-store";
import { byHands, pressOn, roomAfter } from "../helpers/rooms";
import { shippedAs } from "./earlier";
import { type OpenGame, test } from "./game";
import { guideWordsIn } from "./guide-words";
import { referenceFolder } from "./places";
import { kindOn, standOf, wordsOn } from "./wall-stand";
import { named, written } from "./words";

/** Words wherever they break. */
const bare = (words: string) => written(words).replace(/[\s\u2060]/gu, "");
const blackOn = (wall: Page) => wall.locator(".wall__black").innerText().then(bare);

describe("two windows", () => {
  const t = guideWordsIn("ja");

  test("the notes steer the wall, and either comes back where it was", async ({ openGame }) => {
    const memo = await openGame({ address: "#/together" });
    await memo.getByRole("radio", { name: named("8") }).press("Space");
    const opens = memo.context().waitForEvent("page");
    await memo.getByRole("button", { name: named(t("together:setUp.open")) }).click();
    const wall = await opens;
    await wall.locator(".wall").waitFor();
    await memo.getByText(t("together:memo.onWall")).waitFor();
    const next = memo.locator("#memo-next");
    while ((await kindOn(wall)) !== "thing") await next.click();
    const isRefused = await next.getAttribute("aria-disabled");
    await memo.locator("#hands-most").click();
    const isTakenBack = await memo.locator("#memo-take-back").isVisible();
    await next.click();
    const split = await standOf(wall);
    await wall.reload();
    await wall.locator(".wall-split").waitFor();
    await memo.reload();
    await memo.locator("#memo-back").click();
    await memo.locator("#hands-few").click();
    await wall.keyboard.press("PageDown");

    expect(isRefused).toBe("true");
    expect(split).toContain(t("together:hands.most"));
    await expect
      .poll(() => standOf(wall))
      .toContain(`${t("together:hands.danger")}\n${t("together:hands.few")}`);
    expect(isTakenBack).toBe(true);
    // Where they are shown they are not taken back: one goes back first.
    expect(await memo.locator("#memo-take-back").count()).toBe(0);
    await wall.close();
    await memo.getByRole("button", { name: named(t("together:memo.openWall")) }).waitFor();
  });

  /** A session whose last page is told, with the wall open beside the notes. */
  async function toldToTheEnd(openGame: OpenGame) {
    const { scenario } = shippedAs(referenceFolder);
    const fresh = freshRoom(scenario, "a-room", { things: 6, until: "cause" });
    const from = fresh.log.reduce((room, entry) => roomAfter(scenario, [entry], room), newRoom);
    const { log } = pressOn(
      scenario,
      byHands(() => true),
      { from },
    );
    const kept = { ...fresh, log: [...fresh.log, ...log] };
    const storage = { [roomKind.key]: roomKind.write(kept) };
    const memo = await openGame({ storage, address: "#/together/memo" });
    const opens = memo.context().waitForEvent("page");
    await memo.locator("#memo-open-wall").click();
    const wall = await opens;
    await wall.locator(".wall").waitFor();
    return { memo, wall };
  }

  test("with another company, the wall that is still open goes along", async ({ openGame }) => {
    const { memo, wall } = await toldToTheEnd(openGame);
    await memo.locator("#memo-again").click();
    const before = await kindOn(wall);
    await memo.locator("#place-after").click();
    const company = await memo.locator(".set-up__company strong").innerText();
    await wall.locator("body").evaluate((body) => body.setAttribute("data-same", ""));
    await memo.locator("#open-wall").click();
    await memo.getByText(t("together:memo.onWall")).waitFor();
    await memo.locator("#memo-next").click();
    await memo.locator("#memo-next").evaluate((next) => next.setAttribute("data-same", ""));
    await memo.waitForTimeout(500);

    expect(before).toBe("debrief");
    expect(await kindOn(wall)).toBe("lobby");
    expect(await wordsOn(wall)).toContain(company);
    // They come once and stay: nothing loads them for ever.
    expect(await memo.locator("#memo-next[data-same]").count()).toBe(1);
    // A wall that is well is not loaded anew before the hall.
    expect(await wall.locator("body[data-same]").count()).toBe(1);
    expect(memo.context().pages()).toHaveLength(2);
  });

  test("when it is ended the wall ends, too, and no press brings it back", async ({ openGame }) => {
    const { memo, wall } = await toldToTheEnd(openGame);
    await memo.locator("#memo-end").click();
    await memo.locator("#question-yes").click();
    const leave = wall.getByText(t("together:wall.over"));
    await leave.waitFor();
    // Read from the last row, in the middle.
    const { y = 0, height = 0 } = (await leave.boundingBox()) ?? {};
    const middle = await wall.evaluate(() => innerHeight / 2);
    await wall.keyboard.press("PageUp");
    const kept = await memo.evaluate((key) => localStorage.getItem(key), roomKind.key);
    await memo.evaluate(() => location.assign("#/together"));
    await memo.locator("#open-wall").click();
    await wall.locator(".wall").waitFor();

    expect(Math.abs(y + height / 2 - middle)).toBeLessThan(middle / 4);
    expect(kept).toBeNull();
    expect(await kindOn(wall)).toBe("lobby");
  });

  test("what was the wall opens another wall, and becomes the notes itself", async ({
    openGame,
  }) => {
    const { memo, wall } = await toldToTheEnd(openGame);
    await memo.locator("#memo-end").click();
    await memo.locator("#question-yes").click();
    await wall.getByText(t("together:wall.over")).waitFor();
    await wall.reload();
    await wall.locator("#to-set-up").click();
    const opens = wall.context().waitForEvent("page", { timeout: 10_000 });
    await wall.locator("#open-wall").click();
    const other = await opens;

    await other.locator(".wall").waitFor();
    await wall.locator(".host").waitFor();
  });

  test("where nothing can be kept the wall finds its room, and speaks as the notes do", async ({
    openGame,
  }) => {
    const english = guideWordsIn("en");
    const memo = await openGame({
      address: "#/together",
      prepare: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(globalThis, "localStorage", {
            get: () => {
              throw new DOMException("blocked", "SecurityError");
            },
          });
        }),
    });
    const speak = (locale: "ja" | "en") => memo.locator(`#top-${locale}`).click();
    await speak("en");
    const opens = memo.context().waitForEvent("page");
    await memo.locator("#open-wall").click();
    const wall = await opens;
    await wall.locator(".wall").waitFor();
    await memo.getByText(english("together:memo.onWall")).waitFor();
    // That nothing is kept is read in the notes, not by the hall.
    const notesOf = (page: Page) => page.locator(".note:visible").count();
    const told = { memo: await notesOf(memo), wall: await notesOf(wall) };
    const practice = bare(english("together:wall.practiceFirst"));
    expect(told).toEqual({ memo: 1, wall: 0 });
    await expect.poll(() => wordsOn(wall).then(bare)).toContain(practice);
    await memo.locator("#memo-black").click();
    await expect.poll(() => blackOn(wall)).toBe(bare(english("together:wall.black")));
    await memo.evaluate(() => location.assign("#/together"));
    await speak("ja");
    await memo.locator("#take-up").click();

    await expect.poll(() => blackOn(wall)).toBe(bare(t("together:wall.black")));
  });

  test("a wall that could not be loaded is loaded when it is opened once more", async ({
    openGame,
  }) => {
    const { scenario } = shippedAs(referenceFolder);
    const kept = freshRoom(scenario, "a-room", { things: 6, until: "goal" });
    const storage = { [roomKind.key]: roomKind.write(kept) };
    const memo = await openGame({
      storage,
      address: "#/together/memo",
      expected: [/Failed to (?:load|fetch)/u],
    });
    await memo.locator("#memo-next").waitFor();
    await memo.context().route(/assets\/.*\.js/u, (route) => route.abort());
    const opens = memo.context().waitForEvent("page");
    await memo.locator("#memo-open-wall").click();
    const wall = await opens;
    await wall.waitForTimeout(1000);
    await memo.context().unroute(/assets\/.*\.js/u);
    await memo.locator("#memo-open-wall").click();

    await wall.locator(".wall").waitFor();
  });

  test("where no second window may open, a session is taken up in one", async ({ openGame }) => {
    const { scenario } = shippedAs(referenceFolder);
    const kept = freshRoom(scenario, "a-room", { things: 6, until: "goal" });
    const page = await openGame({
      storage: { [roomKind.key]: roomKind.write(kept) },
      address: "#/together",
      prepare: (context) =>
        context.addInitScript(() => {
          window.open = () => null;
        }),
    });
    await page.locator("#take-up").click();
    await page.locator("#memo-open-wall").click();
    await page.locator("#question-yes").click();
    await page.locator(".wall").waitFor();
    await page.evaluate(() => location.assign("#/together"));
    await page.locator("#take-up-here").click();

    await page.locator(".wall").waitFor();
  });

  test("without a room, wall and notes lead to where one is made", async ({ openGame }) => {
    const page = await openGame({ address: "#/together/wall" });
    await page.getByRole("link", { name: named(t("together:wall.toSetUp")) }).click();

    await page.locator(".set-up").waitFor();
  });
});
