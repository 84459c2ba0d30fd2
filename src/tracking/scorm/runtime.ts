import type { ScormApi } from "./find-api";

/** What can be asked of a platform; whatever it does, nothing is thrown. */
export interface Runtime {
  begin(): boolean;
  /** "" where there is nothing, and where it fails. */
  get(element: string): string;
  set(element: string, value: string): boolean;
  commit(): boolean;
  end(): boolean;
}

/** How one standard calls its six functions. */
export interface Calls {
  readonly begin: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly end: string;
  readonly lastError: string;
}

/** "Already initialized", as 2004 says; something around us has begun the session. */
const BEGUN = "103";

export function runtimeOf(api: ScormApi, calls: Calls): Runtime {
  const call = (name: string, ...words: string[]): string => {
    try {
      const run: unknown = Reflect.get(api, name);
      return typeof run === "function" ? String(Reflect.apply(run, api, words) ?? "") : "";
    } catch {
      return "";
    }
  };
  // Platforms say true, "true" or 1.
  const isDone = (name: string, ...words: string[]) => /^(?:true|1)$/i.test(call(name, ...words));
  return {
    begin: () => isDone(calls.begin, "") || call(calls.lastError) === BEGUN,
    get: (element) => call(calls.get, element),
    set: (element, value) => isDone(calls.set, element, value),
    commit: () => isDone(calls.commit, ""),
    end: () => isDone(calls.end, ""),
  };
}
