import { patientCommit } from "../patient-commit";
import type { Learner, Report, Tracker, TrackingNews } from "../tracker";
import { type List, listOn } from "./lists";
import type { Model } from "./model";
import type { Runtime } from "./runtime";

const STATE = "cmi.suspend_data";

/** Platforms need not keep more. */
const MOST_INTERACTIONS = 250;
const MOST_OBJECTIVES = 100;

/** Always to be taken up again: a session that is over for good would begin from nothing. */
const SUSPEND = "suspend";

export interface ScormParts {
  readonly model: Model;
  readonly runtime: Runtime;
  /** Points from which the package lets pass; undefined: what the platform says. */
  readonly pass: number | undefined;
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

/** Reports to a platform whose session has begun. */
export function scormTracker(parts: ScormParts): Tracker {
  const { model, runtime, now } = parts;
  const { get } = runtime;
  const { elements } = model;
  const begun = now();
  const isNormal = ["", "normal"].includes(get(elements.mode));
  const pass = parts.pass ?? model.passMark(get);
  const listeners = new Set<(news: TrackingNews) => void>();
  const tell = (news: TrackingNews) => {
    for (const listener of listeners) listener(news);
  };
  const sent = new Map<string, string>();
  const set = (element: string, value: string): boolean => {
    if (sent.get(element) === value) return true;
    const isSet = runtime.set(element, value);
    if (isSet) sent.set(element, value);
    return isSet;
  };
  const interactions = list("cmi.interactions", MOST_INTERACTIONS);
  const objectives = list("cmi.objectives", MOST_OBJECTIVES);
  let latest: Report | undefined;
  let isEnding = false;
  let isOver = false;

  /** Tells everything that has changed; true when the state stands there. */
  const send = (): boolean => {
    if (!latest) return true;
    const { standing, at } = latest;
    const { text, leftOut } = latest.stateWithin(model.stateLimit);
    if (leftOut.length > 0) tell("left-out");
    for (const [element, value] of model.standing(standing, pass, get)) set(element, value);
    if (at !== "") set(elements.location, at);
    for (const { group, share } of standing.groups) {
      objectives.put(`group-${group}`, (path) => model.objective(path, share, standing.isDone));
    }
    return set(STATE, text);
  };

  /** True when it is written down, and not only said to be. */
  const write = (): boolean => {
    if (!isNormal) return true;
    const isSent = send();
    runtime.set(elements.sessionTime, model.duration((now() - begun) / 1000));
    runtime.set(elements.exit, SUSPEND);
    const isDone = runtime.commit() && isSent && get(STATE) === (sent.get(STATE) ?? get(STATE));
    // What is gone must be told again.
    if (!isDone) sent.clear();
    return isDone;
  };
  const commits = patientCommit(write, tell);

  return {
    learner: learnerOf(get(elements.learnerId), get(elements.learnerName)),
    resume: () => get(STATE) || undefined,
    report(report) {
      latest = isNormal ? report : undefined;
      if (!isOver) send();
    },
    answered(answers) {
      if (!isNormal || isOver) return;
      for (const answer of answers) {
        interactions.put(answer.id, (path) => model.answer(path, answer, new Date()));
      }
    },
    commit: () => {
      if (!isEnding) commits.commit();
    },
    async finish() {
      if (isOver) return true;
      isEnding = true;
      const isWritten = await commits.commitForSure();
      if (!isOver) runtime.end();
      isOver = true;
      return isWritten;
    },
    leave() {
      if (isOver) return;
      isOver = true;
      isEnding = true;
      commits.stop();
      write();
      runtime.end();
    },
    onNews: (listener) => void listeners.add(listener),
  };

  function list(path: string, most: number): List {
    return listOn({ path, get, set, most });
  }
}

function learnerOf(id: string, name: string): Learner {
  return { id, name: spokenName(name) };
}

/** "Yamada, Taro" as it is said; Japanese names stand in their order already. */
export function spokenName(name: string): string {
  const [last = "", first = ""] = name.split(/,\s*/, 2).map((part) => part.trim());
  if (first === "") return last;
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
  return isJapanese ? `${last} ${first}` : `${first} ${last}`;
}
