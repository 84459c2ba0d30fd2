import type { Answer } from "../tracker";
import { higher, type Model, numberOf, partsOf, scoreToTell, type Values } from "./model";

const COMPLETION = "cmi.completion_status";
const SUCCESS = "cmi.success_status";
const SCALED = "cmi.score.scaled";
const PROGRESS = "cmi.progress_measure";
const PASSING = "cmi.scaled_passing_score";

/** From what says least to what says most. */
const completions = ["", "unknown", "not attempted", "incomplete", "completed"];
const successes = ["", "unknown", "failed", "passed"];

const duration = (seconds: number) => {
  const [hours, minutes, rest] = partsOf(seconds);
  return `PT${hours}H${minutes}M${rest}S`;
};

const spoken = ({ type }: Answer, text: string) =>
  type === "true-false" ? text : [...text].join("[,]");

/** Where a time of ISO 8601 ends that says tenths of a second: some platforms want a fraction. */
const TENTHS = "2026-11-27T00:00:00.0".length;

/** A number of 0 to 1 as the standard wants it. */
const real = (share: number) => String(Math.round(share * 10_000) / 10_000);

/** What is empty is not said: no card picked, or none that would be right. */
const spokenAs = (element: string, answer: Answer, text = ""): Values =>
  text === "" ? [] : [[element, spoken(answer, text)]];

/** SCORM 2004, 4th edition: done and passed are two things, and there is progress. */
export const model2004: Model = {
  api: "API_1484_11",
  calls: {
    begin: "Initialize",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    end: "Terminate",
    lastError: "GetLastError",
  },
  stateLimit: 64_000,
  elements: {
    learnerId: "cmi.learner_id",
    learnerName: "cmi.learner_name",
    mode: "cmi.mode",
    location: "cmi.location",
    exit: "cmi.exit",
    sessionTime: "cmi.session_time",
  },
  passMark(get) {
    const scaled = numberOf(get(PASSING));
    return scaled === undefined ? undefined : 100 * scaled;
  },
  standing(standing, pass, get) {
    const judges = numberOf(get(PASSING)) !== undefined;
    const known = numberOf(get(SCALED));
    const score = scoreToTell(standing, known === undefined ? undefined : 100 * known, judges);
    const progress = Math.max(standing.progress, numberOf(get(PROGRESS)) ?? 0);
    return [
      [PROGRESS, real(progress)],
      [
        COMPLETION,
        higher(completions, get(COMPLETION), standing.isDone ? "completed" : "incomplete"),
      ],
      ...(score === undefined ? [] : scoreValues("cmi", score)),
      ...(pass !== undefined && standing.isDone
        ? [[SUCCESS, higher(successes, get(SUCCESS), verdict(standing.score ?? 0, pass))] as const]
        : []),
    ];
  },
  objective: (path, share, isDone) => [
    ...scoreValues(path, Math.round(100 * share)),
    [`${path}.completion_status`, isDone ? "completed" : "incomplete"],
  ],
  answer: (path, answer, at) => [
    [`${path}.type`, answer.type],
    [`${path}.timestamp`, `${at.toISOString().slice(0, TENTHS)}Z`],
    ...spokenAs(`${path}.correct_responses.0.pattern`, answer, answer.correct),
    ...spokenAs(`${path}.learner_response`, answer, answer.response),
    [`${path}.result`, answer.result],
    ...(answer.seconds === undefined
      ? []
      : [[`${path}.latency`, duration(answer.seconds)] as const]),
  ],
  duration,
};

const verdict = (score: number, pass: number) => (score >= pass ? "passed" : "failed");

const scoreValues = (path: string, score: number): Values => [
  [`${path}.score.min`, "0"],
  [`${path}.score.max`, "100"],
  [`${path}.score.raw`, String(score)],
  [`${path}.score.scaled`, real(score / 100)],
];
