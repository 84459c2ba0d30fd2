import { describe, expect, inject } from "vitest";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer } from "./player";
import { episodeStations, guideStations, shellStations, stationCalled } from "./stations";
import { tabStops, walkWithTab } from "./stops";
import { visit } from "./visit";

const folder = referenceFolder;

const screens = [
  { place: "shell", stations: shellStations, device: "desktop" },
  { place: "guide", stations: guideStations, device: "desktop" },
  { place: "episode", stations: episodeStations, device: "desktop" },
  // As narrow as a large window that is zoomed in.
  { place: "episode", stations: episodeStations, device: "phone" },
] as const;

/** The narrow one is the same screens once more: in a release. */
const wanted = screens.filter(({ device }) => device === "desktop" || inject("scope") === "all");

test.for(wanted)(
  "Tab goes through every screen of the $place in reading order ($device)",
  async ({ stations, device }, { openGame }) => {
    const page = await openGame({ device, storage: settingsOf(), address: "#/places" });
    const shipped = shippedAs(folder);
    const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
    const found: string[] = [];
    for (const station of stations) {
      await visit(player, station);
      const wanted = await tabStops(page);
      const walked = await walkWithTab(page, wanted.length);
      for (const { name, problem } of walked) {
        if (problem !== "") found.push(`${station.name}: ${name} ${problem}`);
      }
      const order = walked.map(({ name }) => name);
      if (order.join("\n") !== wanted.join("\n")) {
        found.push(`${station.name}: wanted ${wanted.join(" ")}, but Tab goes ${order.join(" ")}`);
      }
    }

    expect(found).toEqual([]);
  },
);

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
