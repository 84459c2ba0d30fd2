import validate from "@learninglocker/xapi-validation";
import { describe, expect, it } from "vitest";
import type { Report, Standing } from "#tracking/tracker";
import { connectCmi5 } from "#tracking/xapi/cmi5";

const ACTOR = { account: { homePage: "https://lms.example.com", name: "a-1" }, name: "A" };
const REGISTRATION = "5f1b1a6e-5a0f-4c3b-9d0e-6a3f1d2c4b5a";
const SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
const CMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";
const template = {
  contextActivities: { grouping: [{ id: "https://lms.example.com/au/1" }] },
  extensions: { [SESSION]: "session-1" },
};

const search = new URLSearchParams({
  endpoint: "https://lrs.example.com/xapi/",
  fetch: "https://lms.example.com/token",
  actor: JSON.stringify(ACTOR),
  activityId: "https://lms.example.com/activity/1",
  registration: REGISTRATION,
}).toString();

interface Sent {
  readonly verb: { readonly id: string };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: {
    readonly registration: string;
    readonly extensions: Readonly<Record<string, unknown>>;
    readonly contextActivities: {
      readonly category?: readonly { readonly id: string }[];
      readonly grouping?: unknown;
    };
  };
}

interface AskedFor {
  readonly method: string;
  readonly address: URL;
  readonly key: string | undefined;
  readonly body: string | undefined;
}

/** A platform that sends somebody here; `data` is what it says of the launch. */
function aPlatform(data: unknown, token: unknown = { "auth-token": "a-key" }) {
  const asked: AskedFor[] = [];
  const fetch = async (address: RequestInfo | URL, init: RequestInit = {}) => {
    const url = new URL(String(address));
    const key = new Headers(init.headers).get("Authorization") ?? undefined;
    const { method = "GET", body } = init;
    asked.push({ method, address: url, key, body: body ? String(body) : undefined });
    if (url.pathname === "/token") return Response.json(token);
    if (method !== "GET") return new Response(null, { status: 204 });
    const isLaunch = url.searchParams.get("stateId") === "LMS.LaunchData";
    return isLaunch && data !== undefined
      ? Response.json(data)
      : new Response(null, { status: 404 });
  };
  const sent = () =>
    asked
      .filter(({ address }) => address.pathname.endsWith("/statements"))
      .flatMap(({ body }): Sent[] => JSON.parse(body ?? "[]"));
  return {
    asked,
    sent,
    verbs: () => sent().map(({ verb }) => verb.id.split("/").at(-1)),
    connect: (pass?: number) => connectCmi5({ search, pass, fetch, now: () => 0 }),
  };
}

const launch = (more: object = {}) => ({
  contextTemplate: template,
  launchMode: "Normal",
  moveOn: "Completed",
  ...more,
});

const report = (score: number): Report => {
  const standing: Standing = { isDone: true, progress: 1, score, groups: [] };
  return { standing, at: "", stateWithin: () => ({ text: "1abc", leftOut: [] }) };
};

describe("a launch by cmi5", () => {
  it("fetches its token once, by POST and without a key, before anything else", async () => {
    const { asked, connect } = aPlatform(launch());
    const tracker = await connect();
    tracker?.report(report(60));
    await tracker?.finish();

    const tokens = asked.filter(({ address }) => address.pathname === "/token");
    expect(asked[0]?.address.pathname).toBe("/token");
    expect(tokens).toMatchObject([{ method: "POST", key: undefined }]);
    expect(new Set(asked.slice(1).map(({ key }) => key))).toEqual(new Set(["Basic a-key"]));
    expect(asked.some(({ address }) => address.searchParams.has("profileId"))).toBe(true);
  });

  it("is told from initialized to terminated, with the template and the session in each", async () => {
    const { sent, verbs, connect } = aPlatform(launch({ masteryScore: 0.5 }));
    const tracker = await connect();
    tracker?.report(report(60));
    expect(await tracker?.finish()).toBe(true);
    tracker?.leave();

    expect(verbs()).toEqual([
      "initialized",
      "progressed",
      "scored",
      "completed",
      "passed",
      "terminated",
    ]);
    for (const statement of sent()) {
      expect(validate(statement)).toEqual([]);
      expect(statement.context.registration).toBe(REGISTRATION);
      expect(statement.context.extensions[SESSION]).toBe("session-1");
      expect(statement.context.contextActivities.grouping).toEqual(
        template.contextActivities.grouping,
      );
    }
  });

  it("marks what the standard defines, what counts for going on, and what was judged by", async () => {
    const { sent, connect } = aPlatform(launch({ masteryScore: 0.5 }));
    const tracker = await connect();
    tracker?.report(report(60));
    await tracker?.finish();
    const said = (verb: string) => sent().find((each) => each.verb.id.endsWith(`/${verb}`));
    const categories = (verb: string) =>
      said(verb)?.context.contextActivities.category?.map(({ id }) => id);

    expect(categories("initialized")).toEqual([CMI5]);
    expect(categories("terminated")).toEqual([CMI5]);
    expect(categories("completed")).toEqual([CMI5, MOVE_ON]);
    expect(categories("passed")).toEqual([CMI5, MOVE_ON]);
    expect(categories("progressed")).toBeUndefined();
    expect(said("passed")?.context.extensions[MASTERY]).toBe(0.5);
    expect(said("completed")?.context.extensions[MASTERY]).toBeUndefined();
    for (const verb of ["completed", "passed", "terminated"]) {
      expect(said(verb)?.result?.["duration"]).toBe("PT0S");
    }
  });

  it.each([
    [0.7, 50, "failed"],
    [0.6, 90, "passed"],
    [undefined, 70, "failed"],
    [undefined, undefined, undefined],
  ])(
    "with the platform's mark %o and the package's %o is %s at 60 points",
    async (mastery, own, verdict) => {
      const more = mastery === undefined ? {} : { masteryScore: mastery };
      const { verbs, connect } = aPlatform(launch(more));
      const tracker = await connect(own);
      tracker?.report(report(60));
      await tracker?.finish();

      const judged = verbs().filter((verb) => verb === "passed" || verb === "failed");
      expect(judged).toEqual(verdict === undefined ? [] : [verdict]);
      expect(verbs()).toContain("completed");
    },
  );

  it.each(["Browse", "Review"])(
    "to %s says that it began and ended, and nothing of how",
    async (launchMode) => {
      const { verbs, asked, connect } = aPlatform(launch({ launchMode, masteryScore: 0.5 }));
      const tracker = await connect();
      tracker?.report(report(60));
      tracker?.answered([]);
      await tracker?.finish();

      expect(verbs()).toEqual(["initialized", "terminated"]);
      expect(asked.filter(({ method }) => method === "PUT")).toEqual([]);
    },
  );

  it("leads back to where the platform says, and knows who plays", async () => {
    const { connect } = aPlatform(launch({ returnURL: "https://lms.example.com/back" }));
    const tracker = await connect();

    expect(tracker?.returnTo).toBe("https://lms.example.com/back");
    expect(tracker?.learner).toEqual({ id: JSON.stringify(ACTOR.account), name: "A" });
    expect((await aPlatform(launch()).connect())?.returnTo).toBeUndefined();
  });

  it("is given up where no token, or nothing of the launch, is to be had", async () => {
    const spent = { "error-code": "1", "error-text": "used already" };

    expect(await aPlatform(launch(), spent).connect()).toBeUndefined();
    expect(await aPlatform(undefined).connect()).toBeUndefined();
    expect(await aPlatform(launch({ launchMode: "Other" })).connect()).toBeUndefined();
  });
});
