import validate from "@learninglocker/xapi-validation";
import { afterAll, describe, expect } from "vitest";
import { test } from "../game";
import { playEpisode } from "../player";
import { rounds } from "../rounds";
import { named } from "../words";
import { leavePage } from "./leave-page";
import { packedIn, playerOf, saveAndEnd } from "./packed";
import type { PlatformServer } from "./platform-server";

const FOLDER = "mail-virus";
const REGISTRATION = "5f1b1a6e-5a0f-4c3b-9d0e-6a3f1d2c4b5a";
const CMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";
const SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const opened: PlatformServer[] = [];

afterAll(() => Promise.all(opened.map((server) => server.close())));

const actor = JSON.stringify({
  objectType: "Agent",
  name: "山田 太郎",
  account: { homePage: "https://lms.example.com", name: "a-1" },
});

/** What the platform says of a launch. */
const launchData = (mode: string) =>
  JSON.stringify({
    contextTemplate: {
      contextActivities: {
        grouping: [{ objectType: "Activity", id: "https://lms.example.com/au/1" }],
      },
      extensions: { [SESSION]: "session-1" },
    },
    launchMode: mode,
    moveOn: "Completed",
    masteryScore: 0.1,
    returnURL: "https://lms.example.com/back",
  });

async function storeFor(mode = "Normal") {
  const server = await packedIn("cmi5", ["--episodes", FOLDER]);
  opened.push(server);
  server.store.documents.set("LMS.LaunchData", launchData(mode));
  return server;
}

const addressOf = ({ url }: PlatformServer) =>
  `${url}package/${FOLDER}.html?${new URLSearchParams({
    endpoint: `${url}lrs/`,
    fetch: `${url}lrs/fetch`,
    actor,
    activityId: "https://lms.example.com/activity/1",
    registration: REGISTRATION,
  })}`;

const verbsOf = ({ store }: PlatformServer) =>
  store.statements.map(({ verb }) => verb.id.split("/").at(-1) ?? "");

describe("a unit of cmi5", () => {
  test("is told from its first statement to its last, each as the standard wants it", async ({
    openGame,
  }) => {
    const server = await storeFor();
    const game = await (await openGame()).context().newPage();
    await game.goto(addressOf(server));
    const player = playerOf(game, FOLDER);
    await game.locator("#title-start").click();
    await playEpisode(player);
    await saveAndEnd(player);
    const back = game.getByRole("link", {
      name: named(player.words.t("shell:visit.ended.return")),
    });
    expect(await back.getAttribute("href")).toBe("https://lms.example.com/back");

    const verbs = verbsOf(server);
    const { statements } = server.store;
    expect(verbs[0]).toBe("initialized");
    expect(verbs.at(-1)).toBe("terminated");
    for (const verb of ["completed", "passed"])
      expect(verbs.filter((v) => v === verb)).toHaveLength(1);
    expect(verbs).toContain("answered");
    expect(verbs).toContain("progressed");
    expect(server.store.tokens()).toBe(1);
    expect(server.store.refused).toEqual([]);
    for (const statement of statements) {
      expect(validate(statement), JSON.stringify(statement)).toEqual([]);
      expect(statement.context?.registration).toBe(REGISTRATION);
      expect(statement.context?.extensions?.[SESSION]).toBe("session-1");
    }
    const categories = (verb: string) =>
      statements
        .find((each) => each.verb.id.endsWith(`/${verb}`))
        ?.context?.contextActivities?.category?.map(({ id }) => id);
    expect(categories("initialized")).toEqual([CMI5]);
    expect(categories("completed")).toEqual([CMI5, MOVE_ON]);
    expect(categories("answered")).toBeUndefined();
  });

  test("goes on in another session, and says nothing twice", async ({ openGame }) => {
    const server = await storeFor();
    const game = await (await openGame()).context().newPage();
    await game.goto(addressOf(server));
    const player = playerOf(game, FOLDER);
    await game.locator("#title-start").click();
    for (const phase of ["briefing", "spot"] as const) await rounds[phase](player);
    await saveAndEnd(player);

    const later = await storeFor();
    for (const [name, text] of server.store.documents) later.store.documents.set(name, text);
    const next = await (await openGame()).context().newPage();
    await next.goto(addressOf(later));
    await next.locator("#title-start").click();
    const again = playerOf(next, FOLDER);
    await rounds.accident(again);
    await leavePage(next);
    await expect.poll(() => verbsOf(later).at(-1)).toBe("terminated");
    expect(verbsOf(later)[0]).toBe("initialized");
  });

  test("that is only browsed is not judged", async ({ openGame }) => {
    const server = await storeFor("Browse");
    const game = await (await openGame()).context().newPage();
    await game.goto(addressOf(server));
    const player = playerOf(game, FOLDER);
    await game.locator("#title-start").click();
    await playEpisode(player);
    await saveAndEnd(player);

    expect(verbsOf(server)).toEqual(["initialized", "terminated"]);
  });
});
