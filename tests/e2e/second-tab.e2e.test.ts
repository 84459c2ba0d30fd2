import { expect } from "vitest";
import { middling, settingsOf, shippedAs } from "./earlier";
import { followedPlayer, follows, playsByKeyboard, type Seen } from "./following";
import { test } from "./game";
import { referenceFolder } from "./places";
import { createPlayer, type Player, playEpisode } from "./player";
import { makePlan, pointAtAll } from "./rounds";
import { named, wordsIn } from "./words";

const folder = referenceFolder;
const shipped = shippedAs(folder);
const choices = middling(shipped);

/** Two windows at once are painted by one processor: small ones follow twice as fast. */
const SMALL = { width: 960, height: 540 } as const;

/** Steps through a film with its own button, then goes on. */
function stepping(on: "episode:accident.on" | "episode:replay.on") {
  return async (player: Player) => {
    for (const _ of shipped.scenario.chain) {
      await player.pressButton(player.words.t("episode:next"));
    }
    await player.pressButton(player.words.t(on));
  };
}

test.for(["ja", "en"] as const)(
  "a second tab follows every press in every phase, and cannot play: %s",
  async (locale, { openGame }) => {
    const address = `#/episode/${folder}`;
    const first = await openGame({ locale, storage: settingsOf({ locale }), address });
    await first.setViewportSize(SMALL);
    await first.locator("[data-heading]").waitFor();
    const reader = await first.context().newPage();
    await reader.setViewportSize(SMALL);
    await reader.goto(first.url());
    const { t } = wordsIn(locale, shipped);
    await reader.getByText(named(t("episode:tabs.reading"))).waitFor();

    const seen: Seen[] = [];
    const plain = createPlayer({ page: first, hands: "script", locale, shipped, choices });
    const player = followedPlayer(plain, reader, seen);
    await playEpisode(player, {
      onPhase: async () => {
        await follows(first, reader, seen);
        await playsByKeyboard(reader, folder);
      },
      otherwise: {
        accident: stepping("episode:accident.on"),
        replay: stepping("episode:replay.on"),
        async goal() {
          await player.press(first.locator("#goal-own-opener"));
          await first.locator("#goal-own").fill("own words");
          await makePlan(player);
          await pointAtAll(player, player.press);
          await player.pressButton(t("episode:goal.finish"));
        },
      },
    });
    for (const summary of await first.locator("summary").all()) await player.press(summary);

    // It was not the same emptiness that was compared.
    const values = (part: keyof Seen) => new Set(seen.map((each) => JSON.stringify(each[part])));
    expect(values("layout")).toEqual(
      new Set(
        [
          ...["cinema", "room", "film", "split", "stage", "shop", "keep", "moment"],
          ...["pledge", "report"],
        ].map((each) => JSON.stringify(each)),
      ),
    );
    const { danger, safe, measures } = choices;
    expect(values("closeUp").size).toBeGreaterThan(danger.length + safe.length);
    expect(values("things").size).toBeGreaterThan(danger.length + safe.length);
    expect(values("purses").size).toBeGreaterThan(measures.length);
    expect(values("target").size).toBe(shipped.scenario.goal.pointing.length + 1);
    expect(values("clock").size).toBeGreaterThan(3);
    expect(values("typed")).toContain(JSON.stringify(["own words"]));
    expect(values("unfolded").size).toBeGreaterThan(5);
  },
);
