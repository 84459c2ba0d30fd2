import { expect } from "vitest";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { referenceFolder as folder } from "./places";
import { createPlayer } from "./player";
import { episodeStations } from "./stations";
import { walkedWrongly } from "./stops";
import { visit } from "./visit";

// As narrow as a large window that is zoomed in. Wide ones are walked where they are read aloud.
test("Tab goes through every screen of the episode in reading order on a phone", async ({
  openGame,
}) => {
  const page = await openGame({ device: "phone", storage: settingsOf(), address: "#/places" });
  const shipped = shippedAs(folder);
  const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
  const found: string[] = [];
  for (const station of episodeStations) {
    await visit(player, station);
    const wrong = await walkedWrongly(page);
    found.push(...wrong.map((each) => `${station.name}: ${each}`));
  }

  expect(found).toEqual([]);
});
