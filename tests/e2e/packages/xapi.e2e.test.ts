import validate from "@learninglocker/xapi-validation";
import { afterAll, describe, expect } from "vitest";
import { test } from "../game";
import { referenceFolder } from "../places";
import { enterFromTitle, playEpisode } from "../player";
import { rounds } from "../rounds";
import { leavePage } from "./leave-page";
import { KEY, nameOf } from "./mini-lrs";
import { playerOf, webFolder } from "./packed";
import type { PlatformServer } from "./platform-server";

const REGISTRATION = "5f1b1a6e-5a0f-4c3b-9d0e-6a3f1d2c4b5a";
const ACTIVITY = "https://learn.example.com/mamore";
const opened: PlatformServer[] = [];

afterAll(() => Promise.all(opened.map((server) => server.close())));

async function webWithStore(): Promise<PlatformServer> {
  const server = await webFolder();
  opened.push(server);
  return server;
}

const actorOf = (name: string) =>
  JSON.stringify({ account: { homePage: "https://example.com", name }, name: "山田 太郎" });

/** The address an administrator hands out. */
const addressOf = ({ url }: PlatformServer, who = "1234") =>
  `${url}package/index.html?${new URLSearchParams({
    endpoint: `${url}lrs/`,
    auth: `Basic ${KEY}`,
    actor: actorOf(who),
    activity_id: ACTIVITY,
    registration: REGISTRATION,
  })}`;

const verbsOf = ({ store }: PlatformServer) =>
  store.statements.map(({ verb }) => verb.id.split("/").at(-1) ?? "");

describe("the web folder with a store in its address", () => {
  test("tells a whole episode, each statement as the standard wants it", async ({ openGame }) => {
    const server = await webWithStore();
    const game = await (await openGame()).context().newPage();
    await game.goto(addressOf(server));
    const player = playerOf(game, referenceFolder);
    await enterFromTitle(player);
    await playEpisode(player);
    await leavePage(game);
    await expect.poll(() => verbsOf(server).at(-1)).toBe("terminated");

    const verbs = verbsOf(server);
    const { statements, refused } = server.store;
    const count = (verb: string) => verbs.filter((each) => each === verb).length;
    const { hazards, decoys, chain } = player.shipped.scenario;
    const links = chain.filter((link) => link.hazards.length > 0).length;
    expect(verbs[0]).toBe("initialized");
    expect([count("initialized"), count("terminated")]).toEqual([1, 1]);
    // One place of ten is progress, not the end; and without a mark nobody passes or fails.
    expect([count("completed"), count("passed"), count("failed")]).toEqual([0, 0, 0]);
    expect(count("progressed")).toBeGreaterThan(3);
    expect(count("answered")).toBe(hazards.length + decoys.length + links + 1);
    expect(count("scored")).toBe(1);
    expect(refused).toEqual([]);
    for (const statement of statements) {
      expect(validate(statement), JSON.stringify(statement)).toEqual([]);
      expect(statement.context?.registration).toBe(REGISTRATION);
      expect(statement.actor).toEqual(JSON.parse(actorOf("1234")));
    }
    const { object } = statements[0] ?? { object: undefined };
    expect(object?.id).toBe(ACTIVITY);
  });

  test("goes on in another browser, and not for anybody else", async ({ openGame }) => {
    const server = await webWithStore();
    const game = await (await openGame()).context().newPage();
    await game.goto(addressOf(server));
    const player = playerOf(game, referenceFolder);
    await enterFromTitle(player);
    for (const phase of ["briefing", "spot"] as const) await rounds[phase](player);
    await expect
      .poll(() => server.store.documents.has(nameOf("mamore", actorOf("1234"))))
      .toBe(true);
    await leavePage(game);
    await expect.poll(() => verbsOf(server).at(-1)).toBe("terminated");

    const context = (await openGame()).context();
    const next = await context.newPage();
    await next.goto(addressOf(server));
    await next.goto(`${addressOf(server)}#/episode/${referenceFolder}`);
    await rounds.accident(playerOf(next, referenceFolder));
    await next.close();

    // The same browser, another person: the store has nothing of theirs.
    const other = await context.newPage();
    await other.goto(`${addressOf(server, "5678")}#/episode/${referenceFolder}`);
    await rounds.briefing(playerOf(other, referenceFolder));
  });

  test("is played all the same while the store is down, and tells it when it is back", async ({
    openGame,
  }) => {
    const server = await webWithStore();
    server.store.setDown(true);
    const game = await (await openGame({ expected: [/401/, /lrs/] })).context().newPage();
    await game.goto(addressOf(server));
    const player = playerOf(game, referenceFolder);
    await enterFromTitle(player);
    await rounds.briefing(player);
    await game.locator(".note--stays").first().waitFor({ timeout: 40_000 });
    expect(server.store.statements).toEqual([]);
    server.store.setDown(false);
    await rounds.spot(player);

    await expect.poll(() => verbsOf(server).at(0), { timeout: 30_000 }).toBe("initialized");
    expect(verbsOf(server)).toContain("answered");
  });
});
