import { z } from "zod";
import { patientCommit } from "../patient-commit";
import type { Learner, Report, Tracker, TrackingNews } from "../tracker";
import type { Lrs } from "./lrs";
import {
  answerOf,
  duration,
  progressOf,
  type Statement,
  scoreOf,
  uuid,
  type VerbName,
  verbs,
} from "./statements";

/** What a session is told with, as its launch says. */
export interface XapiLaunch {
  readonly actor: unknown;
  readonly learner: Learner;
  readonly activityId: string;
  /** Browsing and reviewing are not judged. */
  readonly isJudged: boolean;
  /** Points of 100 from which it is passed. */
  readonly pass: number | undefined;
  readonly returnTo: string | undefined;
  /** What stands around a statement of this verb. */
  context(verb: VerbName): Readonly<Record<string, unknown>>;
}

export interface XapiParts {
  readonly lrs: Lrs;
  readonly launch: XapiLaunch;
  /** What an earlier session of this learner left, as it was read. */
  readonly earlier: unknown;
  readonly now: () => number;
}

/** Name of the document that goes from one session to the next. */
export const STATE_ID = "mamore";

/** Stores have room; this is what is sent with a page that goes away. */
const STATE_LIMIT = 32_000;

const once = ["completed", "passed"] as const;

const documentSchema = z.object({
  state: z.string(),
  /** What is said once in all sessions and has been. */
  told: z.array(z.enum(once)),
  /** The highest score and progress that were told. */
  score: z.number().optional(),
  progress: z.number().optional(),
});

/** Reports to a store; a session begins with its first statement and ends with its last. */
export function xapiTracker({ lrs, launch, earlier, now }: XapiParts): Tracker {
  const begun = now();
  const kept = documentSchema.safeParse(earlier).data;
  const told = new Set<VerbName>(kept?.told);
  let { score = -1, progress = 0 } = kept ?? {};
  let state = kept?.state ?? "";
  let isWritten = true;
  let isOver = false;
  let waiting: readonly Statement[] = [];
  const listeners = new Set<(news: TrackingNews) => void>();
  const tell = (news: TrackingNews) => {
    for (const listener of listeners) listener(news);
  };

  const say = (verb: VerbName, more: Pick<Statement, "result"> & Partial<Statement> = {}) => {
    told.add(verb);
    const statement: Statement = {
      id: uuid(),
      timestamp: new Date().toISOString(),
      actor: launch.actor,
      verb: { id: verbs[verb], display: { en: verb } },
      object: { objectType: "Activity", id: launch.activityId },
      context: launch.context(verb),
      ...more,
    };
    waiting = [...waiting, statement];
  };
  const spent = () => ({ duration: duration((now() - begun) / 1000) });
  const document = () => ({
    state,
    told: once.filter((verb) => told.has(verb)),
    score,
    progress,
  });

  const judge = ({ standing }: Report) => {
    if (!standing.isDone) return;
    if (!told.has("completed")) say("completed", { result: { completion: true, ...spent() } });
    if (launch.pass === undefined || standing.score === undefined || told.has("passed")) return;
    const success = standing.score >= launch.pass;
    const verb = success ? "passed" : "failed";
    const result = { success, score: scoreOf(standing.score), ...spent() };
    if (!told.has(verb)) say(verb, { result });
  };
  const sayHowFar = ({ standing }: Report) => {
    if (Math.round(100 * standing.progress) > Math.round(100 * progress)) {
      progress = standing.progress;
      say("progressed", { result: progressOf(progress) });
    }
    if (standing.score !== undefined && standing.score > score) {
      score = standing.score;
      say("scored", { result: { score: scoreOf(score) } });
    }
  };

  /** Sends what waits, in its order; true when nothing does any more. */
  const write = async (isLast = false): Promise<boolean> => {
    const sending = waiting;
    const [isState, areSent] = await Promise.all([
      isWritten || lrs.writeState(STATE_ID, document(), isLast),
      sending.length === 0 || lrs.send(sending, isLast),
    ]);
    isWritten ||= isState;
    if (areSent) waiting = waiting.filter((each) => !sending.includes(each));
    return isState && areSent;
  };
  const commits = patientCommit(write, tell);

  say("initialized");
  return {
    learner: launch.learner,
    returnTo: launch.returnTo,
    resume: () => state || undefined,
    report(report) {
      if (isOver || !launch.isJudged) return;
      const { text, leftOut } = report.stateWithin(STATE_LIMIT);
      if (leftOut.length > 0) tell("left-out");
      sayHowFar(report);
      judge(report);
      isWritten &&= text === state;
      state = text;
    },
    answered(answers) {
      if (isOver || !launch.isJudged) return;
      for (const answer of answers) say("answered", answerOf(answer));
    },
    commit() {
      if (!isOver) commits.commit();
    },
    finish() {
      if (!isOver) say("terminated", { result: spent() });
      isOver = true;
      return commits.commitForSure();
    },
    leave() {
      if (isOver) return;
      say("terminated", { result: spent() });
      isOver = true;
      commits.stop();
      void write(true);
    },
    onNews: (listener) => void listeners.add(listener),
  };
}
