import { describe, expect } from "vitest";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer } from "./player";
import { stationCalled } from "./stations";
import { visit } from "./visit";

const folder = referenceFolder;

describe("the first round with a room that calls numbers", () => {
  test("a number looks, the arrows judge, N and a clicker go on", async ({ openGame }) => {
    const shipped = shippedAs(folder);
    const page = await openGame({ storage: settingsOf(), address: "#/places" });
    const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
    await visit(player, stationCalled("spot"));
    const dialog = page.getByRole("dialog");
    const titleOf = async () => (await dialog.getByRole("heading").first().innerText()).trim();

    await page.keyboard.press("5");
    const fifth = await titleOf();
    await page.keyboard.press("ArrowLeft");
    await dialog.getByRole("heading").nth(1).waitFor();
    await page.keyboard.press("n");
    const sixth = await titleOf();
    await page.keyboard.press("ArrowRight");
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.press("1");
    await page.keyboard.press("2");
    await dialog.waitFor();
    const twelfth = await titleOf();
    await page.keyboard.press("Escape");
    await page.keyboard.press("PageDown");
    await dialog.waitFor();

    const list = page.getByRole("list").filter({ has: page.getByRole("button", { name: /^12/ }) });
    const labels = await list
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
    expect(labels[4]).toContain(fifth);
    expect(labels[5]).toContain(sixth);
    expect(labels[11]).toContain(twelfth);
    expect(labels[4]).toContain(player.words.t("episode:spot.state.found").split("。")[0] ?? "?");
  });
});
