import { expect } from "vitest";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { createPlayer } from "./player";
import { judge, thingInRoom } from "./rounds";
import { stationCalled } from "./stations";
import { visit } from "./visit";
import { named } from "./words";

const folder = "it-admin-absent";

test("a second tab only reads, follows what happens, and may take over", async ({ openGame }) => {
  const shipped = shippedAs(folder);
  const choices = middling(shipped);
  const first = await openGame({ storage: settingsOf(), address: "#/places" });
  const player = createPlayer({ page: first, shipped, choices });
  await visit(player, stationCalled("spot"));

  const second = await first.context().newPage();
  await second.goto(first.url());
  const reader = createPlayer({ page: second, shipped, choices });
  const { t } = player.words;
  const notice = second.getByRole("alert").filter({ hasText: named(t("episode:tabs.reading")) });
  const reading = second.getByText(named(t("episode:tabs.reading")));
  await reading.waitFor();
  expect(await second.locator("main").evaluate((main: HTMLElement) => main.inert)).toBe(true);
  expect(await notice.count()).toBeLessThanOrEqual(1);

  const thing = choices.danger[0] ?? "";
  await player.press(thingInRoom(player, thing));
  await judge(player, thing, "danger");
  const found = t("episode:spot.state.found").replaceAll("\u200b", "");
  const suspected = t("episode:spot.state.suspected").replaceAll("\u200b", "");
  await expect
    .poll(() => thingInRoom(reader, thing).getAttribute("aria-label"))
    .toMatch(new RegExp(`${found}|${suspected}`));

  await second.getByRole("button", { name: named(t("episode:tabs.takeOver")) }).click();
  await first.getByText(named(t("episode:tabs.reading"))).waitFor();
  expect(await first.locator("main").evaluate((main: HTMLElement) => main.inert)).toBe(true);
  expect(await second.locator("main").evaluate((main: HTMLElement) => main.inert)).toBe(false);

  await reader.press(reader.button(t("episode:spot.next")));
  await second.getByRole("dialog").waitFor();
});

test("another episode in another tab disturbs nobody", async ({ openGame }) => {
  const first = await openGame({ storage: settingsOf(), address: `#/episode/${folder}` });
  await first.locator("[data-heading]").waitFor();
  const second = await first.context().newPage();
  await second.goto(first.url().replace(folder, "inventory-system-failure"));
  await second.locator("[data-heading]").waitFor();

  for (const page of [first, second]) {
    expect(await page.locator("main").evaluate((main: HTMLElement) => main.inert)).toBe(false);
  }
});
