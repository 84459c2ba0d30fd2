import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { thingsOf } from "#core/scenario";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { inside } from "./inside";
import { wholeFolders } from "./places";
import { createPlayer, type Player } from "./player";
import { closeUpOf, judge, thingInRoom } from "./rounds";
import { stationCalled } from "./stations";
import { visit } from "./visit";

/** Words that no address may have before anything is judged; stamps are for every thing alike. */
const TELLING = /hazard|decoy|danger|harmless|\btrap|wrong|false|missed|excuse|answer/i;

/** The buttons over the room, as they are written. */
const buttonShapes = (page: Page) =>
  inside(page, "[...document.querySelectorAll('[id^=thing-]')].map(shapeOf)");

interface Opened {
  readonly player: Player;
  readonly page: Page;
  readonly requested: readonly string[];
  readonly ids: { readonly hazards: readonly string[]; readonly decoys: readonly string[] };
}

describe.for([...wholeFolders()])("%s before anything is judged", (folder) => {
  const own = test.extend<{ opened: Opened }>({
    opened: async ({ openGame }, use) => {
      const requested: string[] = [];
      const page = await openGame({
        storage: settingsOf(),
        prepare: async (context) =>
          context.on("request", (request) => requested.push(request.url())),
        address: "#/places",
      });
      const shipped = shippedAs(folder);
      const player = createPlayer({ page, hands: "script", shipped, choices: middling(shipped) });
      requested.length = 0;
      await visit(player, stationCalled("spot"));
      const { hazards, decoys } = shipped.scenario;
      const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
      await use({
        player,
        page,
        requested,
        ids: { hazards: idsOf(hazards), decoys: idsOf(decoys) },
      });
    },
  });

  own(
    "buttons and close-ups are all alike, and no address tells anything",
    async ({ opened: { player, page, requested, ids } }) => {
      const buttons = await buttonShapes(page);
      const sheets = new Set<string>();
      for (const { id } of thingsOf(player.shipped.scenario)) {
        await thingInRoom(player, id).dispatchEvent("click");
        await closeUpOf(player, id).waitFor();
        sheets.add((await inside(page, "[shapeOf(topmost())]")).join(""));
        await page.keyboard.press("Escape");
      }
      const all = [...ids.hazards, ...ids.decoys];
      const names = requested
        .map((url) => new URL(url).pathname)
        .filter((path) => path.endsWith(".webp") && !path.includes("/stamp-"));
      const own = (id: string) => names.flatMap((name) => name.split(`/${id}-`)[1] ?? []);
      const kindsOf = (id: string) => new Set(own(id).map((rest) => rest.split("-")[0]));

      expect(buttons).toHaveLength(all.length);
      expect([...new Set(buttons)]).toHaveLength(1);
      expect([...sheets]).toHaveLength(1);
      expect(names.filter((name) => TELLING.test(name))).toEqual([]);
      // Each has its close-up; what glows and what lies in the room comes in one file for all.
      expect([...new Set(all.map((id) => [...kindsOf(id)].join(" ")))]).toEqual(["close"]);
    },
  );

  own("「問題ない」 is taken the same way for all", async ({ opened: { player, page, ids } }) => {
    const states = new Set<string>();
    for (const id of [...ids.hazards, ...ids.decoys]) {
      await thingInRoom(player, id).dispatchEvent("click");
      await judge(player, id, "safe");
      await closeUpOf(player, id).waitFor({ state: "detached" });
      const label = await thingInRoom(player, id).getAttribute("aria-label");
      states.add(label?.slice(label.indexOf("。")) ?? "");
    }

    expect([...states]).toHaveLength(1);
    expect([...new Set(await buttonShapes(page))]).toHaveLength(1);
  });
});
