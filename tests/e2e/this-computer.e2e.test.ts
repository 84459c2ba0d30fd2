import { expect } from "vitest";
import { thingsOf } from "#core/scenario";
import { COMPANY_NAME, LOOPBACK_NAME } from "../../scripts/vitest/names";
import { middling, shippedAs } from "./earlier";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer, enterFromTitle } from "./player";
import { rounds, thingInRoom } from "./rounds";

// Whole on a company's name, and on this one in a release.
test("a place is entered and looked at on this computer's own address", async ({ openGame }) => {
  const page = await openGame({ hostName: LOOPBACK_NAME });
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  const shipped = shippedAs(referenceFolder);
  const choices = middling(shipped);
  const player = createPlayer({ page, shipped, choices });
  await enterFromTitle(player);
  await rounds.briefing(player);

  await thingInRoom(player, thingsOf(shipped.scenario)[0]?.id ?? "").waitFor();
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
