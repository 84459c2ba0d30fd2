import type { Page } from "playwright-core";
import { expect } from "vitest";
import { middling, shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { test } from "./game";
import { hold } from "./hands";
import { referenceFolder } from "./places";
import { createPlayer, enterFromTitle, type Player, playEpisode, readResult } from "./player";
import { makePlan, pointAtAll } from "./rounds";

/** How long the films may take, in milliseconds (docs/rules.md). */
const ALLOWED = { accident: 40_000, replay: 42_000 } as const;

/** Notes in the page's own time when something first stands there. */
function timeOfFirst(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(wanted)) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
}

/** Sets a film going, which waits for its reader, and returns how long it took. */
async function watch(page: Page, end: string): Promise<number> {
  const from = await timeOfFirst(page, "#film-pause");
  await page.locator("#film-pause").dispatchEvent("click");
  return (await timeOfFirst(page, end)) - from;
}

test("at full motion the films play by themselves, in the time they may take", async ({
  openGame,
}) => {
  const page = await openGame({ motion: "full" });
  const shipped = shippedAs(referenceFolder);
  const choices = middling(shipped);
  // With the mouse every press would wait until the camera stands still.
  const player = createPlayer({ page, hands: "keyboard", shipped, choices });
  const took = { accident: 0, replay: 0 };
  const otherwise = {
    async accident({ pressButton, words }: Player) {
      took.accident = await watch(page, "#accident-on");
      await pressButton(words.t("episode:accident.on"));
    },
    async replay({ pressButton, words }: Player) {
      took.replay = await watch(page, "#replay-on");
      await pressButton(words.t("episode:replay.on"));
    },
    async goal(own: Player) {
      await makePlan(own);
      await pointAtAll(own, (target) => hold(page, target));
      await own.pressButton(own.words.t("episode:goal.finish"));
    },
  };
  await enterFromTitle(player);
  await playEpisode(player, { otherwise });

  expect(await readResult(player)).toEqual(resultOf(player.words, { shipped, choices }));
  expect(took.accident).toBeLessThanOrEqual(ALLOWED.accident);
  expect(took.replay).toBeLessThanOrEqual(ALLOWED.replay);
  // They are films, not slides that rush by.
  expect(took.accident).toBeGreaterThan(20_000);
  expect(took.replay).toBeGreaterThan(20_000);
});
