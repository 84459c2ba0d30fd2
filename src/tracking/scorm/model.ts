import type { Answer, Standing } from "../tracker";
import type { ApiName } from "./find-api";
import type { Calls } from "./runtime";

/** Elements of a platform's data with what they are to be, in the order in which they are set. */
export type Values = readonly (readonly [element: string, value: string])[];

/** Reads an element as it is on the platform now. */
export type Get = (element: string) => string;

/** What two standards call differently. */
export interface Model {
  readonly api: ApiName;
  readonly calls: Calls;
  /** Characters that every platform of this standard must keep. */
  readonly stateLimit: number;
  readonly elements: Readonly<
    Record<"learnerId" | "learnerName" | "mode" | "location" | "exit" | "sessionTime", string>
  >;
  /** Points of 100 from which the platform lets pass; undefined where it says nothing. */
  passMark(get: Get): number | undefined;
  /** Status and score, never lower than what is there. */
  standing(standing: Standing, pass: number | undefined, get: Get): Values;
  objective(path: string, share: number, isDone: boolean): Values;
  /** `at`: when it was answered. */
  answer(path: string, answer: Answer, at: Date): Values;
  duration(seconds: number): string;
}

/** A number that is there; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const number = Number.parseFloat(text);
  return Number.isFinite(number) ? number : undefined;
}

/** Of two words of a list, from the lowest to the highest, the higher; a foreign one counts nothing. */
export function higher(order: readonly string[], known: string, wanted: string): string {
  return order.indexOf(known) > order.indexOf(wanted) ? known : wanted;
}

/** The score to tell, unless a higher one is there. Where the platform judges by it, only at the end. */
export function scoreToTell(
  { score, isDone }: Standing,
  known: number | undefined,
  judges: boolean,
): number | undefined {
  if (score === undefined || (judges && !isDone)) return undefined;
  return known !== undefined && known > score ? undefined : score;
}

/** Hours, minutes and whole seconds of so many seconds. */
export function partsOf(seconds: number): readonly [number, number, number] {
  const whole = Math.max(0, Math.round(seconds));
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}
