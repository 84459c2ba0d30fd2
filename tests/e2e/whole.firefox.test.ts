import { expect } from "vitest";
import { breaker } from "./breaker";
import { settingsOf, shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { atRelease, test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "./player";
import { named, wordsIn } from "./words";

atRelease("an episode from the title to the debrief, with the mouse", async ({ openGame }) => {
  const shipped = shippedAs(referenceFolder);
  const [choices] = shipped.walkthroughs;
  if (!choices) throw new Error(`${referenceFolder} has no walkthroughs`);
  const page = await openGame();
  const player = createPlayer({ page, shipped, choices });
  await enterFromTitle(player);
  await playEpisode(player);

  expect(await readResult(player)).toEqual(resultOf(player.words, { shipped, choices }));
});

test("a style sheet that fails once is fetched again", async ({ openGame }) => {
  let asked = 0;
  const page = await openGame({
    expected: [/\.css/],
    prepare: (context) =>
      context.route(/\/common-[\w-]+\.css/, (route) =>
        asked++ === 0 ? route.fulfill({ status: 503, body: "" }) : route.continue(),
      ),
  });
  await page.getByRole("heading", { level: 1 }).waitFor();

  await page.waitForFunction(() => getComputedStyle(document.body).marginTop === "0px");
  expect(asked).toBeGreaterThan(1);
});

test("a chunk that does not come is named, and trying again opens the page anew", async ({
  openGame,
}) => {
  const { t } = wordsIn("ja", shippedAs(referenceFolder));
  const { mend, ...broken } = breaker(/\/episode-screen-[\w-]+\.js/);
  const page = await openGame({
    storage: settingsOf(),
    address: `#/episode/${referenceFolder}`,
    ...broken,
  });
  await page.getByRole("heading", { name: named(t("problems:chunk.heading")) }).waitFor();
  expect(await page.locator("main").innerText()).toContain("episode-screen");
  mend();
  await page.getByRole("button", { name: named(t("problems:retry")) }).click();

  await page.getByRole("button", { name: named(t("episode:next")) }).waitFor();
});
