import type { Answer } from "../tracker";
import { higher, type Model, numberOf, partsOf, scoreToTell, type Values } from "./model";

const STATUS = "cmi.core.lesson_status";
const RAW = "cmi.core.score.raw";
const MASTERY = "cmi.student_data.mastery_score";

/** From what says least to what says most. */
const statuses = ["", "not attempted", "browsed", "incomplete", "failed", "completed", "passed"];

const results = { correct: "correct", incorrect: "wrong", neutral: "neutral" } as const;

const pad = (number: number, width = 2) => String(number).padStart(width, "0");
const duration = (seconds: number) => {
  const [hours, minutes, rest] = partsOf(seconds);
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(rest)}`;
};

const spoken = ({ type }: Answer, text: string) =>
  type === "true-false" ? text.slice(0, 1) : [...text].join(",");

/** What is empty is not said: no card picked, or none that would be right. */
const spokenAs = (element: string, answer: Answer, text = ""): Values =>
  text === "" ? [] : [[element, spoken(answer, text)]];

/** SCORM 1.2: one status for done and passed; a state of 4,096 characters. */
export const model12: Model = {
  api: "API",
  calls: {
    begin: "LMSInitialize",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    end: "LMSFinish",
    lastError: "LMSGetLastError",
  },
  stateLimit: 4096,
  elements: {
    learnerId: "cmi.core.student_id",
    learnerName: "cmi.core.student_name",
    mode: "cmi.core.lesson_mode",
    location: "cmi.core.lesson_location",
    exit: "cmi.core.exit",
    sessionTime: "cmi.core.session_time",
  },
  passMark: (get) => numberOf(get(MASTERY)),
  standing(standing, pass, get) {
    const judged = pass === undefined ? "completed" : verdict(standing.score ?? 0, pass);
    const wanted = standing.isDone ? judged : "incomplete";
    const judges = numberOf(get(MASTERY)) !== undefined;
    const score = scoreToTell(standing, numberOf(get(RAW)), judges);
    return [
      [STATUS, higher(statuses, get(STATUS), wanted)],
      ...(score === undefined ? [] : scoreValues("cmi.core", score)),
    ];
  },
  objective: (path, share, isDone) => [
    ...scoreValues(path, Math.round(100 * share)),
    [`${path}.status`, isDone ? "completed" : "incomplete"],
  ],
  answer: (path, answer, at) => [
    [`${path}.time`, `${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`],
    [`${path}.type`, answer.type],
    ...spokenAs(`${path}.correct_responses.0.pattern`, answer, answer.correct),
    ...spokenAs(`${path}.student_response`, answer, answer.response),
    [`${path}.result`, results[answer.result]],
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
];
