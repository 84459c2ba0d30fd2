import type { Answer } from "../tracker";

/** A statement of xAPI 1.0.3, as plain data. */
export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
}

/** What happens, by its verb. */
export const verbs = {
  initialized: "http://adlnet.gov/expapi/verbs/initialized",
  terminated: "http://adlnet.gov/expapi/verbs/terminated",
  completed: "http://adlnet.gov/expapi/verbs/completed",
  passed: "http://adlnet.gov/expapi/verbs/passed",
  failed: "http://adlnet.gov/expapi/verbs/failed",
  progressed: "http://adlnet.gov/expapi/verbs/progressed",
  scored: "http://adlnet.gov/expapi/verbs/scored",
  answered: "http://adlnet.gov/expapi/verbs/answered",
} as const;
export type VerbName = keyof typeof verbs;

const PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";
const INTERACTION = "http://adlnet.gov/expapi/activities/cmi.interaction";

/** So many seconds as xAPI writes them. */
export const duration = (seconds: number) => `PT${Math.max(0, Math.round(seconds * 100) / 100)}S`;

/** A score of 0 to 100. */
export const scoreOf = (score: number) => ({ scaled: score / 100, raw: score, min: 0, max: 100 });

/** 0 to 1 as whole per cent. */
export const progressOf = (progress: number) => ({
  extensions: { [PROGRESS]: Math.round(100 * progress) },
});

const written = ({ type }: Answer, text: string) =>
  type === "true-false" ? text : [...text].join("[,]");

/** What was answered, as the thing it is about and what came of it. */
export function answerOf(answer: Answer): Pick<Statement, "object" | "result"> {
  const { id, type, correct, response, choices, result, seconds } = answer;
  const letters = Array.from({ length: choices }, (_, index) => String.fromCharCode(97 + index));
  return {
    object: {
      objectType: "Activity",
      id: `urn:mamore:answer:${id}`,
      definition: {
        type: INTERACTION,
        interactionType: type,
        correctResponsesPattern: [written(answer, correct)],
        ...(type === "choice" ? { choices: letters.map((letter) => ({ id: letter })) } : {}),
      },
    },
    result: {
      ...(response === undefined ? {} : { response: written(answer, response) }),
      ...(result === "neutral" ? {} : { success: result === "correct" }),
      ...(seconds === undefined ? {} : { duration: duration(seconds) }),
    },
  };
}

/** A chance id; plain http has no crypto.randomUUID. */
export function uuid(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  const [version = 0, variant = 0] = [bytes[6], bytes[8]];
  bytes[6] = (version & 0x0f) | 0x40;
  bytes[8] = (variant & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
