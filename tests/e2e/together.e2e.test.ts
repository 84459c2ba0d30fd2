import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { newRoom } from "#core/room/room-state";
import { type RoomStep, stepsOf } from "#core/room/steps";
import { roomKind } from "#progress/room-record";
import { freshRoom } from "#progress/room-store";
import { byHands, pressOn, roomAfter } from "../helpers/rooms";
import { shippedAs } from "./earlier";
import { type OpenGame, test } from "./game";
import { guideWordsIn } from "./guide-words";
import { localesOf, referenceFolder, wholeFolders } from "./places";
import { wallFaults } from "./wall-rules";
import { named } from "./words";

const isEverything = () => inject("scope") === "all";

/** Windows of beamers; the larger ones are left to a release, else one for each language. */
const walls = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const wallsNow = (locale: "ja" | "en") =>
  isEverything()
    ? walls
    : walls.slice(0, 2).filter((_, index) => index === (locale === "ja" ? 0 : 1));

/** Four windows at each of some hundred and thirty steps take their time on a busy computer. */
const walkMs = 900_000;

/** The same fault at many steps is one fault; the first step tells where. */
const known = (fault: string) => fault.replace(/^\d+ /, "");

/** Where the second language goes on by day, and the first one stops. */
const MEETING: RoomStep["kind"] = "measure";

/**
 * The room as it is kept where a language begins. In a release every language goes all the way with
 * all things. By day six things are enough, whose steps are of the same kinds, and the way is shared.
 */
function keptRoomOf(folder: string, locale: "ja" | "en") {
  const { scenario } = shippedAs(folder);
  const chosen = { things: isEverything() ? newRoom.things : 6, until: newRoom.until } as const;
  const fresh = freshRoom(scenario, "a-room", chosen);
  const from = fresh.log.reduce((room, entry) => roomAfter(scenario, [entry], room), newRoom);
  const until = stepsOf(scenario, from).find(({ kind }) => kind === MEETING)?.id;
  const everything = byHands(() => true);
  const before =
    locale === "ja" || isEverything() ? [] : pressOn(scenario, everything, { from, until }).log;
  const kept = { ...fresh, log: [...fresh.log, ...before] };
  return { [roomKind.key]: roomKind.write(kept) };
}

const kindOn = (wall: Page) => wall.locator(".wall").getAttribute("data-kind");
const wordsOn = (wall: Page) => wall.locator(".wall__main").innerText();

/** Where the wall is: step, press and words. */
const standOf = async (wall: Page) => `${await kindOn(wall)} ${await wordsOn(wall)}`;

/** Every step to the end, or to one of a kind, by the clicker alone but for the hands, which 1 to 4 enter. */
async function walk(
  wall: Page,
  last: RoomStep["kind"] | undefined,
  onStep: (kind: string, index: number) => Promise<void>,
) {
  for (let index = 0; index < 300; index++) {
    const before = await standOf(wall);
    const kind = (await kindOn(wall)) ?? "";
    await onStep(kind, index);
    if (kind === last) return index;
    await wall.keyboard.press(String(1 + (index % 4)));
    await wall.keyboard.press("PageDown");
    if ((await kindOn(wall)) === "debrief" && (await standOf(wall)) === before) return index;
  }
  throw new Error("The session did not end.");
}

/** What is wrong at a step in the windows whose turn it is. */
async function faultsAt(wall: Page, locale: "ja" | "en"): Promise<string[]> {
  const faults: string[] = [];
  for (const size of wallsNow(locale)) {
    await wall.setViewportSize(size);
    faults.push(...(await wallFaults(wall)).map((each) => `${size.width}: ${each}`));
  }
  return faults;
}

for (const folder of wholeFolders()) {
  for (const locale of localesOf(folder)) {
    test(
      `a hall reads every step of ${folder} (${locale})`,
      async ({ openGame }) => {
        const storage = keptRoomOf(folder, locale);
        const last = locale === "ja" && !isEverything() ? MEETING : undefined;
        const wall = await openGame({ locale, storage, address: "#/together/wall" });
        await wall.locator(".wall").waitFor();
        const faults: string[] = [];
        const kinds = new Set<string>();
        await walk(wall, last, async (kind, index) => {
          kinds.add(kind);
          for (const each of await faultsAt(wall, locale)) {
            const fault = `${index} ${kind} ${each}`;
            if (!faults.some((earlier) => known(earlier) === known(fault))) faults.push(fault);
          }
        });

        expect(faults).toEqual([]);
        expect(kinds).toContain(last ?? "debrief");
      },
      walkMs,
    );
  }
}

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
    expect(await memo.locator("#memo-take-back").isVisible()).toBe(true);
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
    expect(memo.context().pages()).toHaveLength(2);
  });

  test("when it is ended the wall ends, too, and no press brings it back", async ({ openGame }) => {
    const { memo, wall } = await toldToTheEnd(openGame);
    await memo.locator("#memo-end").click();
    await wall.locator("#to-set-up").waitFor();
    await wall.keyboard.press("PageUp");
    const kept = await memo.evaluate((key) => localStorage.getItem(key), roomKind.key);
    await memo.evaluate(() => location.assign("#/together"));
    await memo.locator("#open-wall").click();
    await wall.locator(".wall").waitFor();

    expect(kept).toBeNull();
    expect(await kindOn(wall)).toBe("lobby");
  });

  test("without a room, wall and notes lead to where one is made", async ({ openGame }) => {
    const page = await openGame({ address: "#/together/wall" });
    await page.getByRole("link", { name: named(t("together:wall.toSetUp")) }).click();

    await page.locator(".set-up").waitFor();
  });

  test("one window is enough: B darkens it, N opens the notes beside it", async ({ openGame }) => {
    const page = await openGame({ address: "#/together" });
    await page.locator("#one-window").click();
    await page.locator(".wall").waitFor();
    await page.keyboard.press("b");
    const isDark = await page.locator(".wall__black").isVisible();
    await page.keyboard.press(".");
    await page.keyboard.press("n");

    expect(isDark).toBe(true);
    expect(await page.locator(".wall__black").isVisible()).toBe(false);
    await page.locator(".wall__drawer .host").waitFor();
  });
});
