import { expect } from "vitest";
import { COMPANY_NAME, LOOPBACK_NAME } from "../../scripts/vitest/names";
import { middling, shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { test } from "./game";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "./player";

test("the game is played at the address that npm start says", async ({ openGame }) => {
  const page = await openGame({ hostName: LOOPBACK_NAME });
  const shipped = shippedAs("it-admin-absent");
  const choices = middling(shipped);
  const player = createPlayer({ page, hands: "script", shipped, choices });
  await enterFromTitle(player);
  await playEpisode(player);

  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  expect(await readResult(player)).toEqual(resultOf(player.words, { shipped, choices }));
});

test("on the company's name the browser gives a page less", async ({ openGame }) => {
  const page = await openGame({ hostName: COMPANY_NAME });

  expect(await page.evaluate(() => isSecureContext)).toBe(false);
});
