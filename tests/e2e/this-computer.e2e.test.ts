import { expect } from "vitest";
import { COMPANY_NAME, LOOPBACK_NAME } from "../../scripts/vitest/names";
import { middling, shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "./player";

test("an episode plays from title to debrief on this computer's own address", async ({
  openGame,
}) => {
  const page = await openGame({ hostName: LOOPBACK_NAME });
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  const shipped = shippedAs(referenceFolder);
  const choices = middling(shipped);
  const player = createPlayer({ page, shipped, choices });
  await enterFromTitle(player);
  await playEpisode(player);

  expect(await readResult(player)).toEqual(resultOf(player.words, { shipped, choices }));
});

test("the company's name is one that browsers do not trust", async ({ openGame }) => {
  const page = await openGame({ hostName: COMPANY_NAME });

  expect(await page.evaluate(() => isSecureContext)).toBe(false);
});

test("the shell of the game stands without a connection once it was opened", async ({
  openGame,
}) => {
  const page = await openGame({ hostName: LOOPBACK_NAME, isKept: true });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await page.context().setOffline(true);
  await page.reload();

  await page.locator("#title-start").waitFor();
});
