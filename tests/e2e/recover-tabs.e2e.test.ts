import type { Page } from "playwright-core";
import { expect } from "vitest";
import { episodeKey } from "#progress/saved-episode";
import { otherFolders } from "../helpers/turns";
import { gameOf, middling, savedAfter, settingsOf, shippedAs } from "./earlier";
import { follows, playsByKeyboard, seenOn } from "./following";
import { atRelease, test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer } from "./player";
import { judge, thingInRoom } from "./rounds";
import { stationCalled } from "./stations";
import { visit } from "./visit";
import { containing, named } from "./words";

const folder = referenceFolder;
const shipped = shippedAs(folder);
const choices = middling(shipped);

const isInert = (page: Page) => page.locator("main").evaluate((main: HTMLElement) => main.inert);
const keptOn = (page: Page) =>
  page.evaluate((key) => localStorage.getItem(key), episodeKey(folder));

test("a second tab may take over where the first one is", async ({ openGame }) => {
  const first = await openGame({ storage: settingsOf(), address: "#/places" });
  const player = createPlayer({ page: first, shipped, choices });
  await visit(player, stationCalled("spot"));
  const second = await first.context().newPage();
  await second.goto(first.url());
  const reader = createPlayer({ page: second, shipped, choices });
  const { t } = player.words;
  const reading = (page: Page) => page.getByText(named(t("episode:tabs.reading")));
  await reading(second).waitFor();
  expect(await isInert(second)).toBe(true);
  await playsByKeyboard(second, folder);

  const thing = choices.danger[0] ?? "";
  await player.press(thingInRoom(player, thing));
  await judge(player, thing, "danger");
  await follows(first, second, []);
  await second.getByRole("button", { name: named(t("episode:tabs.takeOver")) }).click();
  await reading(first).waitFor();
  expect([await isInert(first), await isInert(second)]).toEqual([true, false]);

  const sheet = second.getByRole("dialog");
  await reader.pressButton(t("episode:spot.next"), sheet);
  await follows(second, first, []);
  await first.getByRole("button", { name: named(t("episode:tabs.takeOver")) }).click();
  await reading(second).waitFor();
  await player.pressButton(t("episode:spot.close"), first.getByRole("dialog"));
  await follows(first, second, []);
});

atRelease(
  "a tab that heard nothing never writes over what was played elsewhere",
  async ({ openGame }) => {
    const page = await openGame({ storage: settingsOf(), address: "#/places" });
    const player = createPlayer({ page, hands: "script", shipped, choices });
    const { t } = player.words;
    const playElsewhere = async (advance: number) => {
      const newer = savedAfter(shipped, gameOf(shipped, choices).after(advance));
      const text = newer[episodeKey(folder)] ?? "";
      // A tab hears nothing of what it writes itself, as one in the cache hears nothing at all.
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
        episodeKey(folder),
        text,
      ] as const);
      return text;
    };
    const shows = (heading: string) =>
      page.getByRole("heading", { name: containing(heading) }).waitFor();

    await visit(player, stationCalled("spot"));
    const further = await playElsewhere(4);
    await player.pressButton(t("episode:spot.next"));
    await shows(t("episode:cause.answersHeading"));
    expect(await keptOn(page)).toBe(further);

    const furthest = await playElsewhere(5);
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
    );
    await shows(t("episode:measure.heading"));
    expect(await keptOn(page)).toBe(furthest);
  },
);

test("a reload comes back to the very place", async ({ openGame }) => {
  const page = await openGame({ storage: settingsOf(), address: "#/places" });
  const player = createPlayer({ page, hands: "script", shipped, choices });
  const comesBack = async () => {
    const before = await seenOn(page);
    await page.reload();
    await page.locator('[data-stage="open"]').waitFor({ state: "attached" });
    await expect.poll(() => seenOn(page)).toEqual(before);
  };
  for (const name of ["briefing-end", "close-up", "accident-stamped", "accident-over", "keep"]) {
    await visit(player, stationCalled(name));
    await comesBack();
  }
  await visit(player, stationCalled("link-answers"));
  await comesBack();
  await visit(player, stationCalled("goal"));
  await page.locator("#situation-1").click();
  await page.locator("#goal-own-opener").click();
  await page.locator("#goal-own").fill("見る");
  await comesBack();
  expect((await seenOn(page)).typed).toEqual(["見る"]);
});

atRelease("another episode in another tab disturbs nobody", async ({ openGame }) => {
  const first = await openGame({ storage: settingsOf(), address: `#/episode/${folder}` });
  await first.locator("[data-heading]").waitFor();
  const second = await first.context().newPage();
  await second.goto(first.url().replace(folder, otherFolders[0] ?? ""));
  await second.locator("[data-heading]").waitFor();

  for (const page of [first, second]) expect(await isInert(page)).toBe(false);
});
