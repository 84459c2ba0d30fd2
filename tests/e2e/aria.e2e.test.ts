import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { middling, onOneDay, resultsOf, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { firstOf, referenceFolder } from "./places";
import { createPlayer } from "./player";
import { episodeStations, guideStations, shellStations } from "./stations";
import { walkedWrongly } from "./stops";
import { visit } from "./visit";

/** What is read aloud on top of everything: an open dialog, or else the whole page. */
const TOP = "dialog[open]";

/** What changes is said a moment later, so that it is heard as new; there may be no more frames. */
const settled = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 80)));
    setTimeout(resolve, 1000);
  });

/** What a voice says: joiners that keep a line from breaking are silent. */
const heardIn = async (part: Locator) => (await part.ariaSnapshot()).replaceAll("\u2060", "");

/** What is read once it stays so: the captain folds when the letters have come and he has no room. */
async function readAtRest(part: Locator): Promise<string> {
  let read = await heardIn(part);
  for (let tries = 0; tries < 10; tries++) {
    await part.page().waitForTimeout(100);
    const again = await heardIn(part);
    if (again === read) break;
    read = again;
  }
  return read;
}

const parts = [
  // What is read aloud is a fact of the code: other places have other words in the same order.
  { place: referenceFolder, folder: referenceFolder, stations: episodeStations },
  { place: "shell", folder: referenceFolder, stations: shellStations },
  { place: "guide", folder: referenceFolder, stations: guideStations },
];

test.for(firstOf(parts, 1))(
  "what is read aloud on every screen, and where Tab stops: $place",
  async ({ place, folder, stations }, { openGame }) => {
    // The screens around the guide say how long ago something was.
    const onADay = { storage: { ...settingsOf(), ...resultsOf() }, prepare: onOneDay };
    const visited = place === "guide" ? onADay : { storage: settingsOf() };
    const page = await openGame({ address: "#/places", ...visited });
    const shipped = shippedAs(folder);
    const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
    const walked: string[] = [];
    for (const station of stations) {
      await visit(player, station);
      await page.evaluate(settled);
      const isDialog = (await page.locator(TOP).count()) > 0;
      const read = await readAtRest(page.locator(isDialog ? TOP : "#app"));

      await expect(`${read}\n`).toMatchFileSnapshot(`aria/${place}/${station.name}.yaml`);
      const wrong = await walkedWrongly(page);
      walked.push(...wrong.map((each) => `${station.name}: ${each}`));
    }

    expect(walked).toEqual([]);
  },
);
