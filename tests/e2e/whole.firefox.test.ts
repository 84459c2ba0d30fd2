import { expect } from "vitest";
import { shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { test } from "./game";
import { printed } from "./paper";
import { filledIn, papers, readyToPrint } from "./papers";
import { referenceFolder } from "./places";
import { createPlayer, enterFromTitle, playEpisode, readResult } from "./player";

/** Of 255: darker than any tint of the paper. */
const INK = 128;

/** The share of a sheet that has ink on it, when it is not an empty one. */
const LEAST_INK = 0.002;

test("an episode from the title to the debrief, with the mouse", async ({ openGame }) => {
  const shipped = shippedAs(referenceFolder);
  const [choices] = shipped.walkthroughs;
  if (!choices) throw new Error(`${referenceFolder} has no walkthroughs`);
  const page = await openGame();
  const player = createPlayer({ page, shipped, choices });
  await enterFromTitle(player);
  await playEpisode(player);

  expect(await readResult(player)).toEqual(resultOf(player.words, { shipped, choices }));
});

test.for(papers)(
  "$name in $locale comes on its sheets, none of them empty",
  async (paper, { openGame }) => {
    const page = await openGame(filledIn(paper));
    await readyToPrint(page);
    const pages = await printed(page);
    const inks = pages.map(({ dots }) => dots.filter((grey) => grey < INK).length / dots.length);

    expect(pages.length).toBeLessThanOrEqual(paper.pages);
    expect(inks.filter((share) => share < LEAST_INK)).toEqual([]);
    expect([...new Set(pages.map(({ size }) => size))]).toEqual([paper.size]);
  },
);

test("a style sheet that fails once is fetched again", async ({ openGame }) => {
  let asked = 0;
  const page = await openGame({
    expected: [/\.css/],
    prepare: (context) =>
      context.route(/\/index-[\w-]+\.css/, (route) =>
        asked++ === 0 ? route.fulfill({ status: 503, body: "" }) : route.continue(),
      ),
  });
  await page.getByRole("heading", { level: 1 }).waitFor();

  await page.waitForFunction(() => getComputedStyle(document.body).marginTop === "0px");
  expect(asked).toBeGreaterThan(1);
});
