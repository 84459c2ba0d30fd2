import { z } from "zod";
import type { Line } from "../line";
import { learnerOf, parsed } from "./launch";
import { createLrs } from "./lrs";
import { STATE_ID, type XapiLaunch, xapiTracker } from "./xapi-tracker";

const querySchema = z.object({
  endpoint: z.url(),
  /** The whole of the Authorization header. */
  auth: z.string().optional(),
  actor: z.string(),
  activity_id: z.string().optional(),
  registration: z.string().optional(),
});

/** What the game is called where the address does not say. */
const GAME = "urn:mamore:game";

export interface PlainParts {
  readonly search: string;
  readonly pass: number | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
}

/** Reports to the store that the address names, without a platform. */
export async function connectPlain(parts: PlainParts): Line {
  const { data: query } = querySchema.safeParse(
    Object.fromEntries(new URLSearchParams(parts.search)),
  );
  const actor = query && parsed(query.actor);
  const learner = learnerOf(actor);
  if (query === undefined || learner === undefined) return undefined;
  const { endpoint, auth, registration, activity_id: activityId = GAME } = query;
  const lrs = createLrs({
    endpoint,
    authorization: auth ?? "",
    activityId,
    agent: query.actor,
    registration,
    fetch: parts.fetch,
  });
  const launch: XapiLaunch = {
    actor,
    learner,
    activityId,
    isJudged: true,
    pass: parts.pass,
    returnTo: undefined,
    context: () => (registration === undefined ? {} : { registration }),
  };
  const earlier = await lrs.readState(STATE_ID);
  const tracker = xapiTracker({ lrs, launch, earlier, now: parts.now });
  tracker.commit();
  return tracker;
}
