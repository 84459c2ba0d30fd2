import { afterAll, describe, expect, inject } from "vitest";
import { thingsOf } from "#core/scenario";
import { notice } from "#i18n/ja/problems.json";
import { resultOf } from "../expected";
import { test } from "../game";
import { playEpisode, readResult } from "../player";
import { closeUpOf, practise, rounds, thingInRoom } from "../rounds";
import { written } from "../words";
import { launch, packedIn, playerOf, putAway, saveAndEnd } from "./packed";
import type { PlatformServer } from "./platform-server";

const FOLDER = "mail-virus";
/** Whole episodes are left to a release. */
const played = inject("scope") === "all" ? (["scorm12", "scorm2004"] as const) : [];
const opened: PlatformServer[] = [];

async function platformOf(kind: "scorm12" | "scorm2004", words = ["--episodes", FOLDER]) {
  const server = await packedIn(kind, words);
  opened.push(server);
  return server;
}

afterAll(() => Promise.all(opened.map((server) => server.close())));

const status = { scorm12: "cmi.core.lesson_status", scorm2004: "cmi.completion_status" } as const;
const raw = { scorm12: "cmi.core.score.raw", scorm2004: "cmi.score.raw" } as const;

test("a package in a frame of 800×600 is reported, and keeps nothing of anybody else", async ({
  openGame,
}) => {
  const server = await platformOf("scorm12");
  const page = await openGame();
  const context = page.context();
  const platform = await context.newPage();
  await platform.goto(`${server.url}lms?frame`);
  const frame = platform.frameLocator("iframe");
  await frame.locator("#title-start").waitFor();
  // Whoever reads the platform's page with a keyboard is not taken away from it.
  expect(await platform.evaluate(() => document.activeElement?.id)).toBe("own");
  await frame.locator("#title-start").click();
  await frame.locator("#hud-leave").waitFor();
  await frame.locator("[data-heading]").waitFor({ state: "attached" });
  await frame.locator("#hud-leave").click();
  await frame.locator(".trouble__panel").waitFor();

  await expect.poll(() => server.kept()["cmi.core.lesson_status"]).toBe("incomplete");
  expect(server.missing).toEqual([]);
});

describe.each(played)("a package of %s", (kind) => {
  test("is reported from a frame with a sandbox, where that lets it meet the platform", async ({
    openGame,
  }) => {
    const server = await platformOf(kind);
    const platform = await (await openGame()).context().newPage();
    await platform.goto(`${server.url}lms?frame=allow-scripts+allow-same-origin`);
    const frame = platform.frameLocator("iframe");
    await frame.locator("#title-start").click();
    await frame.locator("[data-heading]").waitFor({ state: "attached" });
    await frame.locator("#hud-leave").click();
    await frame.locator(".trouble__panel").waitFor();

    await expect.poll(() => server.kept()[status[kind]]).toBe("incomplete");
  });

  test("can be played in a frame that is shut in, and says that nothing is reported", async ({
    openGame,
  }) => {
    const server = await platformOf(kind);
    const platform = await (await openGame()).context().newPage();
    await platform.goto(`${server.url}lms?frame=allow-scripts`);
    const frame = platform.frameLocator("iframe");
    await frame.locator("#title-start").click();
    await frame.locator("[data-heading]").waitFor({ state: "attached" });
    await frame.getByText(written(notice["platform-none"])).first().waitFor({ timeout: 40_000 });

    expect(server.kept()).toEqual({});
    expect(server.missing).toEqual([]);
  });

  test("is played to its end, and told as it was played", async ({ openGame }) => {
    const server = await platformOf(kind);
    const page = await openGame();
    const { game, seen } = await launch(page.context(), server);
    const player = playerOf(game, FOLDER);
    await game.locator("#title-start").click();
    await playEpisode(player, {
      onPhase: async (phase) => {
        if (phase === "cause") expect(server.kept()[status[kind]]).toBe("incomplete");
      },
    });
    const walk = { shipped: player.shipped, choices: player.choices };
    const result = await readResult(player);
    expect(result).toEqual(resultOf(player.words, walk));
    await saveAndEnd(player);

    const kept = server.kept();
    expect(kept[status[kind]]).toBe("completed");
    expect(kept[raw[kind]]).toBe(String(player.choices.expect.total));
    const { longest, ended, refused, counts } = await seen();
    const { hazards, decoys, chain } = player.shipped.scenario;
    const links = chain.filter((link) => link.hazards.length > 0).length;
    expect(refused).toEqual([]);
    expect(ended).toBe(1);
    expect(longest).toBeLessThan(4096);
    expect(counts["interactions"]).toBe(hazards.length + decoys.length + links + 1);
    expect(counts["objectives"]).toBeGreaterThan(0);
    expect(server.missing).toEqual([]);
  });

  test("goes on at the very step in another browser", async ({ openGame }) => {
    const server = await platformOf(kind);
    const first = await launch((await openGame()).context(), server);
    const player = playerOf(first.game, FOLDER);
    await first.game.locator("#title-start").click();
    for (const phase of ["briefing", "spot"] as const) await rounds[phase](player);
    await saveAndEnd(player);

    const next = await launch((await openGame()).context(), server);
    const again = playerOf(next.game, FOLDER);
    await next.game.locator("#title-start").click();
    // Straight to the film that follows the round.
    for (const phase of ["accident", "cause"] as const) await rounds[phase](again);
    await saveAndEnd(again);
    expect(server.kept()[status[kind]]).toBe("incomplete");
  });

  test("opens the close-up that was open when another computer went out", async ({ openGame }) => {
    const server = await platformOf(kind);
    const first = await launch((await openGame()).context(), server);
    const player = playerOf(first.game, FOLDER);
    const [thing] = thingsOf(player.shipped.scenario);
    await first.game.locator("#title-start").click();
    await rounds.briefing(player);
    await practise(player);
    const before = server.kept()["cmi.suspend_data"];
    await player.press(thingInRoom(player, thing?.id ?? ""));
    await closeUpOf(player, thing?.id ?? "").waitFor();
    await putAway(first.game);
    await expect.poll(() => server.kept()["cmi.suspend_data"]).not.toBe(before);

    const next = await launch((await openGame()).context(), server);
    await next.game.locator("#title-start").click();
    await closeUpOf(playerOf(next.game, FOLDER), thing?.id ?? "").waitFor();
  });

  test("says after five tries that the platform writes nothing, and shows a code", async ({
    openGame,
  }) => {
    const server = await platformOf(kind);
    const { game, seen } = await launch((await openGame()).context(), server, {
      manner: "refuses",
    });
    const player = playerOf(game, FOLDER);
    await game.locator("#title-start").click();
    await rounds.briefing(player);
    await game.getByText(written(notice["platform-lost"])).first().waitFor({ timeout: 20_000 });
    expect((await seen()).commits).toBe(5);
    await player.pressButton(player.words.t("problems:code.button"));
    expect(await game.locator("#progress-own-code").inputValue()).toMatch(/^\S{8,}$/);
    await game.locator("#code-close").click();
    await rounds.spot(player);

    await game.locator("#hud-leave").click();
    await game.locator("#progress-own-code").waitFor({ timeout: 20_000 });
    expect(server.kept()).toEqual({});
  });

  test("goes on where the platform says no, and says so", async ({ openGame }) => {
    const server = await platformOf(kind);
    const { game } = await launch((await openGame()).context(), server, { manner: "false" });
    const player = playerOf(game, FOLDER);
    await game.locator("#title-start").click();
    await rounds.briefing(player);
    const words = written(player.words.t("problems:notice.platform-none"));
    await game.getByText(words).first().waitFor({ timeout: 40_000 });
    await rounds.spot(player);
    expect(server.kept()).toEqual({});
  });

  test("goes on where the platform forgets, and gives a code", async ({ openGame }) => {
    const server = await platformOf(kind);
    const context = (await openGame()).context();
    const { game } = await launch(context, server, { manner: "forgets" });
    const player = playerOf(game, FOLDER);
    await game.locator("#title-start").click();
    for (const phase of ["briefing", "spot"] as const) await rounds[phase](player);
    await saveAndEnd(player);
    // On the same computer it goes on where it was.
    const next = await launch(context, server, { manner: "forgets" });
    const again = playerOf(next.game, FOLDER);
    await next.game.locator("#title-start").click();
    await rounds.accident(again);
  });

  test("is not held up by a platform that is slow", async ({ openGame }) => {
    const server = await platformOf(kind);
    const { game } = await launch((await openGame()).context(), server, { manner: "slow" });
    const player = playerOf(game, FOLDER);
    await game.locator("#title-start").click();
    for (const phase of ["briefing", "spot", "accident"] as const) await rounds[phase](player);
    await saveAndEnd(player);
    expect(server.kept()[status[kind]]).toBe("incomplete");
  });

  test.for(["late", "very-late"] as const)(
    "is told to a platform that appears %s",
    async (manner, { openGame }) => {
      const server = await platformOf(kind);
      const { game } = await launch((await openGame()).context(), server, { manner });
      const player = playerOf(game, FOLDER);
      await game.locator("#title-start").click();
      await rounds.briefing(player);
      if (manner === "very-late") {
        await game
          .getByText(written(player.words.t("problems:code.found")))
          .first()
          .waitFor();
      }
      await rounds.spot(player);
      await saveAndEnd(player);
      expect(server.kept()[status[kind]]).toBe("incomplete");
    },
  );

  test("keeps two learners at one computer apart", async ({ openGame }) => {
    const server = await platformOf(kind);
    const context = (await openGame()).context();
    const first = await launch(context, server, { learner: "a-1" });
    const player = playerOf(first.game, FOLDER);
    await first.game.locator("#title-start").click();
    await playEpisode(player);
    await saveAndEnd(player);
    await first.game.close();

    const second = await launch(context, server, { learner: "b-2" });
    const start = second.game.locator("#title-start");
    expect(await start.innerText()).toBe(written(player.words.t("shell:title.start")));
    expect(server.kept("b-2")["cmi.core.score.raw"]).toBeUndefined();
    expect(server.kept("a-1")[status[kind]]).toBe("completed");
  });
});
