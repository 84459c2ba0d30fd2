import { z } from "zod";
import { type Line, pause } from "../line";
import type { Tracker } from "../tracker";
import { learnerOf, parsed } from "./launch";
import { createLrs, type Lrs } from "./lrs";
import type { VerbName } from "./statements";
import { STATE_ID, type XapiLaunch, xapiTracker } from "./xapi-tracker";

const CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/";
const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

/** What the standard itself defines, and what of that counts for going on. */
const defined: readonly VerbName[] = ["initialized", "completed", "passed", "failed", "terminated"];
const counting: readonly VerbName[] = ["completed", "passed", "failed"];

const querySchema = z.object({
  endpoint: z.url(),
  fetch: z.url(),
  actor: z.string(),
  activityId: z.string().min(1),
  registration: z.string().min(1),
});

const contextSchema = z.looseObject({
  contextActivities: z.looseObject({ category: z.array(z.unknown()).optional() }).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

/** LMS.LaunchData, as far as it is used. */
const dataSchema = z.object({
  contextTemplate: contextSchema,
  launchMode: z.enum(["Normal", "Browse", "Review"]),
  masteryScore: z.number().min(0).max(1).optional(),
  returnURL: z.string().optional(),
});

type LaunchData = z.infer<typeof dataSchema>;

const tokenSchema = z.object({ "auth-token": z.string().min(1) });

export interface Cmi5Parts {
  /** The part of the address after "?". */
  readonly search: string;
  readonly pass: number | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
}

/** Fetches the token, once, then what the platform says of this launch, and begins the session. */
export async function connectCmi5(parts: Cmi5Parts): Line {
  const { data: query } = querySchema.safeParse(
    Object.fromEntries(new URLSearchParams(parts.search)),
  );
  const actor = query && parsed(query.actor);
  const learner = learnerOf(actor);
  const token = query && (await tokenFrom(query.fetch, parts.fetch));
  if (query === undefined || learner === undefined || token === undefined) return undefined;
  const { endpoint, activityId, registration, actor: agent } = query;
  const authorization = `Basic ${token}`;
  const lrs = createLrs({
    endpoint,
    authorization,
    activityId,
    agent,
    registration,
    fetch: parts.fetch,
  });
  const [said, earlier] = await Promise.all([
    lrs.readState("LMS.LaunchData"),
    lrs.readState(STATE_ID),
    lrs.readProfile("cmi5LearnerPreferences"),
  ]);
  const { data } = dataSchema.safeParse(said);
  if (data === undefined) return undefined;
  const pass = data.masteryScore === undefined ? parts.pass : 100 * data.masteryScore;
  const launch: XapiLaunch = {
    actor,
    learner,
    activityId,
    isJudged: data.launchMode === "Normal",
    pass,
    returnTo: data.returnURL,
    context: (verb) => contextOf(data, registration, pass, verb),
  };
  return begin(lrs, launch, earlier, parts.now);
}

/** The session has begun once its first statement is stored; nothing is told before. */
async function begin(
  lrs: Lrs,
  launch: XapiLaunch,
  earlier: unknown,
  now: () => number,
): Promise<Tracker> {
  const tracker = xapiTracker({ lrs, launch, earlier, now });
  tracker.commit();
  await pause(0);
  return tracker;
}

async function tokenFrom(
  address: string,
  fetch: typeof globalThis.fetch,
): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { method: "POST" });
    return tokenSchema.safeParse(await answer.json()).data?.["auth-token"];
  } catch {
    return undefined;
  }
}

/** The platform's template with what this verb adds to it. */
function contextOf(
  { contextTemplate }: LaunchData,
  registration: string,
  pass: number | undefined,
  verb: VerbName,
): Readonly<Record<string, unknown>> {
  const { contextActivities, extensions } = contextTemplate;
  const own = [
    ...(defined.includes(verb) ? ["cmi5"] : []),
    ...(counting.includes(verb) ? ["moveon"] : []),
  ].map((name) => ({ objectType: "Activity", id: CATEGORY + name }));
  const category = [...(contextActivities?.category ?? []), ...own];
  const isJudgement = verb === "passed" || verb === "failed";
  const mastery = isJudgement && pass !== undefined ? { [MASTERY]: pass / 100 } : {};
  return {
    ...contextTemplate,
    registration,
    contextActivities: { ...contextActivities, ...(category.length > 0 ? { category } : {}) },
    extensions: { ...extensions, ...mastery },
  };
}
