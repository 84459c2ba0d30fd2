import { patientCommit } from "../patient-commit";
import type { Learner, Tracker, TrackingNews } from "../tracker";
import { documentIn, once } from "./document";
import type { Lrs } from "./lrs";
import { judgementsOf, stepsOf } from "./news";
import { answerOf, duration, type Statement, uuid, type VerbName, verbs } from "./statements";

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

/** Reports to a store; a session begins with its first statement and ends with its last. */
export function xapiTracker({ lrs, launch, earlier, now }: XapiParts): Tracker {
  const begun = now();
  const kept = documentIn(earlier);
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
  // One after the other, so that nothing is sent twice or before what came first.
  let last: Promise<boolean> = Promise.resolve(true);
  const writeNext = () => {
    last = last.then(() => write());
    return last;
  };
  const commits = patientCommit(writeNext, tell);

  say("initialized");
  return {
    learner: launch.learner,
    returnTo: launch.returnTo,
    resume: () => state || undefined,
    report(report) {
      if (isOver || !launch.isJudged) return;
      const { text, leftOut } = report.stateWithin(STATE_LIMIT);
      if (leftOut.length > 0) tell("left-out");
      const known = { verbs: told, score, progress };
      const { standing } = report;
      for (const { verb, result } of [
        ...stepsOf(standing, known),
        ...judgementsOf(standing, known, launch.pass, spent()),
      ]) {
        say(verb, { result });
      }
      progress = Math.max(progress, standing.progress);
      score = Math.max(score, standing.score ?? score);
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
